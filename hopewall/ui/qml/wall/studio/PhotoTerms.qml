pragma Singleton

import QtQuick

// The words of the photo room: its steps, who somebody is, what was done, what is looked for.
QtObject {
    function step(code: string): string {
        switch (code) {
        case "frame":
            return qsTr("Frame");
        case "people":
            return qsTr("People in it");
        case "cover":
            return qsTr("Cover");
        case "words":
            return qsTr("Words");
        case "check":
            return qsTr("Checklist");
        case "approve":
            return qsTr("Approve");
        }
        return "";
    }

    function role(code: string): string {
        switch (code) {
        case "subject":
            return qsTr("The person");
        case "relative":
            return qsTr("A relative");
        case "staff":
            return qsTr("Staff");
        case "bystander":
            return qsTr("Somebody else");
        }
        return "";
    }

    function resolution(code: string): string {
        switch (code) {
        case "consented":
            return qsTr("Consented");
        case "cropped":
            return qsTr("Cropped out");
        case "covered":
            return qsTr("Covered");
        case "removed":
            return qsTr("Removed");
        }
        return "";
    }

    function kind(code: string): string {
        switch (code) {
        case "tile":
            return qsTr("On the wall");
        case "tile-2x":
            return qsTr("On a large wall");
        case "portrait":
            return qsTr("Beside the story");
        }
        return "";
    }

    function content(code: string): string {
        switch (code) {
        case "before-after":
            return qsTr("Is it a pair of pictures, before and after?");
        case "brand":
            return qsTr("Can a brand or a product be seen?");
        case "clinician":
            return qsTr("Are staff in it, or somebody dressed like them?");
        case "qr-code":
            return qsTr("Is there a code to scan?");
        }
        return "";
    }

    function item(code: string): string {
        switch (code) {
        case "other-faces":
            return qsTr("Other faces, reflections too");
        case "children":
            return qsTr("Children");
        case "name-badge":
            return qsTr("Name badge");
        case "wristband":
            return qsTr("Wristband");
        case "door-or-bed-label":
            return qsTr("Label on a door or bed");
        case "whiteboard":
            return qsTr("Whiteboard");
        case "monitor":
            return qsTr("Screen or monitor");
        case "drip-label":
            return qsTr("Label on a drip");
        case "drug-box":
            return qsTr("Box of medicine");
        case "tattoo-or-scar":
            return qsTr("Tattoo or scar");
        case "school-uniform":
            return qsTr("School uniform");
        case "car-plate":
            return qsTr("Number plate");
        case "window-view":
            return qsTr("View from a window");
        case "calendar-or-date":
            return qsTr("Calendar or date");
        case "handwriting":
            return qsTr("Handwriting");
        case "religious-item":
            return qsTr("Religious item");
        }
        return "";
    }
}
