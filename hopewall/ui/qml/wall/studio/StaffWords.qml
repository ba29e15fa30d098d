pragma Singleton

import QtQuick

import wall.theme

// The words of what the desk says about staff, rooms and the lock.
QtObject {
    // Each language calls itself by its own name.
    readonly property string otherLanguage: Display.chinese ? "English" : "\u4e2d\u6587"

    function role(code: string): string {
        switch (code) {
        case "curator":
            return qsTr("curator");
        case "consent_officer":
            return qsTr("consent officer");
        case "reviewer":
            return qsTr("reviewer");
        case "clinician":
            return qsTr("clinician");
        case "administrator":
            return qsTr("administrator");
        }
        return "";
    }

    function room(code: string): string {
        switch (code) {
        case "today":
            return qsTr("Today");
        case "people":
            return qsTr("People");
        case "review":
            return qsTr("Review");
        case "publish":
            return qsTr("Publish");
        case "explainers":
            return qsTr("Explainers");
        case "settings":
            return qsTr("Settings");
        }
        return "";
    }

    function minutes(seconds: int): string {
        return seconds > 60 ? qsTr("%n minute(s)", "", Math.ceil(seconds / 60)) : qsTr("%n second(s)", "", seconds);
    }

    function trouble(code: string, triesLeft: int, wait: int): string {
        if (wait > 0)
            return qsTr("There were too many wrong passphrases. Try again in %1.").arg(minutes(wait));
        switch (code) {
        case "wrong":
            if (triesLeft > 0)
                return qsTr("The name or the passphrase is wrong. %n more try(ies) before a wait.", "", triesLeft);
            return qsTr("The name or the passphrase is wrong.");
        case "wait":
            return "";
        case "not-counted":
            return qsTr("Your try could not be written down, so it was not judged. Wait a moment, or make room on the disk, and try again.");
        case "damaged":
            return qsTr("Your passphrase is not the problem: the store or its key file is damaged. Ask an administrator to restore them from a backup.");
        case "missing":
            return qsTr("There is nothing to open here: the store or its key file is missing. Ask an administrator to restore it, or to set up this site.");
        case "busy":
            return qsTr("Another program is writing to the store. Wait a moment and try again.");
        case "full":
            return qsTr("The disk is full. Make room and try again; nothing was lost.");
        case "network":
            return qsTr("The store lies on a network drive, where two machines would damage it. Move it to a disk of this machine.");
        case "other":
            return qsTr("The store could not be opened.");
        }
        return "";
    }

    function doing(code: string): string {
        switch (code) {
        case "opening":
            return qsTr("Opening the store");
        case "publishing":
            return qsTr("Publishing");
        case "withdrawing":
            return qsTr("Taking the person off the wall");
        case "clearing":
            return qsTr("Making the files anew");
        case "recording":
            return qsTr("Recording the consent");
        case "verifying":
            return qsTr("Noting that it was checked");
        case "adding":
            return qsTr("Entering the person");
        case "handing-in":
            return qsTr("Handing in for review");
        case "approving":
            return qsTr("Approving");
        case "returning":
            return qsTr("Sending it back");
        case "recording-yes":
            return qsTr("Recording the answer");
        case "restoring":
            return qsTr("Going back to that version");
        case "looking":
            return qsTr("Looking what would change");
        case "undoing":
            return qsTr("Taking the last publishing back");
        case "receipt":
            return qsTr("Making the receipt");
        case "erasing":
            return qsTr("Erasing");
        case "saving":
            return qsTr("Saving");
        case "staffing":
            return qsTr("Changing the staff");
        case "re-keying":
            return qsTr("Giving the store a new key");
        case "taking-in":
            return qsTr("Taking the picture in");
        case "framing":
            return qsTr("Making the pictures anew");
        case "reading":
            return qsTr("Reading");
        }
        return qsTr("Working");
    }
}
