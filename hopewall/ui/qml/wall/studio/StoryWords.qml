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
}
