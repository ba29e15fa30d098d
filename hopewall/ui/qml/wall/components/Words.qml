pragma Singleton

import QtQuick

// The words of every code that a story, a filter or a screen carries.
QtObject {
    function illness(code: string): string {
        switch (code) {
        case "leukaemia":
            return qsTr("Leukaemia");
        case "lymphoma":
            return qsTr("Lymphoma");
        case "myeloma":
            return qsTr("Myeloma");
        case "lupus":
            return qsTr("Lupus");
        case "sickle-cell":
            return qsTr("Sickle cell");
        case "thalassaemia":
            return qsTr("Thalassaemia");
        case "haemophilia":
            return qsTr("Haemophilia");
        case "immune-deficiency":
            return qsTr("Immune deficiency");
        case "inherited-eye":
            return qsTr("Inherited eye disease");
        case "neuroblastoma":
            return qsTr("Neuroblastoma");
        case "other":
            return qsTr("Another illness");
        }
        return "";
    }

    function therapy(code: string): string {
        switch (code) {
        case "car-t":
            return qsTr("CAR-T");
        case "stem-cell-transplant":
            return qsTr("Stem cell transplant");
        case "gene-therapy":
            return qsTr("Gene therapy");
        case "gene-editing":
            return qsTr("Gene editing");
        case "other":
            return qsTr("Another treatment");
        }
        return "";
    }

    function ageBand(code: string): string {
        switch (code) {
        case "child":
            return qsTr("Child");
        case "teen":
            return qsTr("Teenager");
        case "18-39":
            return qsTr("18 to 39");
        case "40-59":
            return qsTr("40 to 59");
        case "60-plus":
            return qsTr("60 and over");
        }
        return "";
    }

    function road(code: string): string {
        switch (code) {
        case "before":
            return qsTr("Before treatment");
        case "during":
            return qsTr("During treatment");
        case "first-year":
            return qsTr("The first year");
        case "later":
            return qsTr("Later on");
        }
        return "";
    }

    function question(code: string): string {
        switch (code) {
        case "illness":
            return qsTr("Illness");
        case "therapy":
            return qsTr("Treatment");
        case "age_band":
            return qsTr("Age");
        case "road":
            return qsTr("Where on the road");
        }
        return "";
    }

    function answer(question: string, code: string): string {
        switch (question) {
        case "illness":
            return illness(code);
        case "therapy":
            return therapy(code);
        case "age_band":
            return ageBand(code);
        case "road":
            return road(code);
        }
        return "";
    }

    function step(code: string): string {
        switch (code) {
        case "first-signs":
            return qsTr("First signs");
        case "diagnosed":
            return qsTr("Diagnosed");
        case "first-treatment":
            return qsTr("First treatment");
        case "came-back":
            return qsTr("It came back");
        case "decided":
            return qsTr("Decided");
        case "cells-collected":
            return qsTr("Cells collected");
        case "waiting":
            return qsTr("Waiting");
        case "conditioning":
            return qsTr("Conditioning");
        case "infusion":
            return qsTr("Infusion");
        case "hard-days":
            return qsTr("Hard days");
        case "home":
            return qsTr("Home");
        case "check-ups":
            return qsTr("Check-ups");
        case "back-to-life":
            return qsTr("Back to life");
        case "remembered":
            return qsTr("Remembered");
        }
        return "";
    }

    function voice(code: string): string {
        switch (code) {
        case "parent":
            return qsTr("Told by their parent");
        case "partner":
            return qsTr("Told by their partner");
        case "child":
            return qsTr("Told by their son or daughter");
        case "sibling":
            return qsTr("Told by their brother or sister");
        case "friend":
            return qsTr("Told by their friend");
        case "grandparent":
            return qsTr("Told by their grandparent");
        }
        return "";
    }

    function years(count: int): string {
        if (count < 0)
            return "";
        if (count === 0)
            return qsTr("Less than a year on the road");
        return qsTr("%n year(s) on the road", "", count);
    }

    function memory(): string {
        return qsTr("In loving memory");
    }

    function name(chosen: string): string {
        return chosen.length > 0 ? chosen : qsTr("A patient");
    }

    function month(stamp: string): string {
        if (stamp.length < 7)
            return "";
        const names = [qsTr("Jan"), qsTr("Feb"), qsTr("Mar"), qsTr("Apr"), qsTr("May"), qsTr("Jun"), qsTr("Jul"), qsTr("Aug"), qsTr("Sep"), qsTr("Oct"), qsTr("Nov"), qsTr("Dec")];
        const number = parseInt(stamp.substring(5, 7));
        //: A month of a timeline: %1 the month's short name, %2 the year.
        return qsTr("%1 %2").arg(names[number - 1] ?? "").arg(stamp.substring(0, 4));
    }

    // Where the name of the other language stands on its button, in that language.
    function otherLanguage(chinese: bool): string {
        return chinese ? "English" : "中文";
    }
}
