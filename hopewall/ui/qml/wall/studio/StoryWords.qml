pragma Singleton

import QtQuick

// The facts of a story and what can be chosen.
QtObject {
    function fact(name: string): string {
        switch (name) {
        case "size":
            return qsTr("How much");
        case "voice":
            return qsTr("Who tells it");
        case "illness":
            return qsTr("Illness");
        case "therapy":
            return qsTr("Treatment");
        case "age_band":
            return qsTr("Age");
        case "life_cycle":
            return qsTr("How it goes");
        case "on_face_refused":
            return qsTr("Without the face");
        case "timeline":
            return qsTr("The road so far");
        case "road":
            return qsTr("Where on the road");
        case "years":
            return qsTr("Years on the road");
        case "city":
            return qsTr("City");
        case "region":
            return qsTr("Region");
        }
        return name;
    }

    function field(name: string): string {
        switch (name) {
        case "title":
            return qsTr("Title");
        case "message":
            return qsTr("Line under the face");
        case "quote":
            return qsTr("Quotation");
        case "body":
            return qsTr("Story");
        }
        return name;
    }

    function version(kind: string): string {
        switch (kind) {
        case "saved":
            return qsTr("Kept");
        case "submitted":
            return qsTr("Handed in");
        case "restored":
            return qsTr("Restored");
        case "in-place":
            return qsTr("As it hung");
        }
        return kind;
    }

    function option(name: string, code: string): string {
        if (code === "")
            return qsTr("not said");
        switch (name) {
        case "size":
            return code === "smile" ? qsTr("A smile") : qsTr("A full story");
        case "voice":
            return StaffTerms.voice(code);
        case "illness":
            return StaffTerms.illness(code);
        case "therapy":
            return StaffTerms.therapy(code);
        case "age_band":
            return StaffTerms.ageBand(code);
        case "life_cycle":
            return life(code);
        case "on_face_refused":
            return code === "hide" ? qsTr("Show nothing") : qsTr("A drawing");
        case "road":
            return road(code);
        case "timeline":
            return StaffTerms.listed(code.split(";").map(one => {
                const parts = one.split("@");
                return parts[1] === "" ? step(parts[0]) : qsTr("%1 (%2)").arg(step(parts[0])).arg(parts[1]);
            }));
        }
        return code;
    }

    function life(code: string): string {
        switch (code) {
        case "well":
            return qsTr("Well");
        case "ongoing":
            return qsTr("Still under way");
        case "relapsed":
            return qsTr("It came back");
        case "in-loving-memory":
            return qsTr("In loving memory");
        }
        return code;
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
        return code;
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
        return code;
    }
}
