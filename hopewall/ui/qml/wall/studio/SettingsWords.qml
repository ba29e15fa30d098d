pragma Singleton

import QtQuick

// The questions of the settings, and what the roles are.
QtObject {
    function section(code: string): string {
        switch (code) {
        case "place":
            return qsTr("This place");
        case "phones":
            return qsTr("Numbers to call");
        case "care":
            return qsTr("What your team tells people");
        case "laws":
            return qsTr("Whose laws hold here?");
        case "screens":
            return qsTr("The screens");
        case "papers":
            return qsTr("Papers and records");
        }
        return "";
    }

    function about(code: string): string {
        switch (code) {
        case "phones":
            return qsTr("They are shown as they are written here. Where the 24-hour number is missing, pages that need it are not shown.");
        case "care":
            return qsTr("Explainers say these numbers. 0 weeks means: as long as your team says.");
        case "laws":
            return qsTr("Several together are as strict as the strictest. After a change everybody’s consent is judged anew with the next publishing.");
        case "screens":
            return qsTr("A screen takes changes over when it is started again.");
        }
        return "";
    }

    // Where a part of the page begins.
    function firstOf(section: string): string {
        switch (section) {
        case "phones":
            return "phones.nurse_24h";
        case "care":
            return "fever_limit_c";
        case "laws":
            return "profiles.CN";
        case "screens":
            return "languages.en";
        case "papers":
            return "link";
        }
        return "name.en";
    }

    function question(key: string): string {
        switch (key) {
        case "name.en":
            return qsTr("Name, in English");
        case "name.zh-Hans":
            return qsTr("Name, in Chinese");
        case "motto.en":
            return qsTr("Motto, in English");
        case "motto.zh-Hans":
            return qsTr("Motto, in Chinese");
        case "opening_hours.en":
            return qsTr("Opening hours, in English");
        case "opening_hours.zh-Hans":
            return qsTr("Opening hours, in Chinese");
        case "phones.nurse_24h":
            return qsTr("The nurses, day and night");
        case "phones.main":
            return qsTr("By day");
        case "phones.emergency":
            return qsTr("Emergency");
        case "phones.crisis_line":
            return qsTr("For somebody who feels they cannot go on");
        case "fever_limit_c":
            return qsTr("Fever begins at, in °C");
        case "stay_near_weeks":
            return qsTr("Weeks near the hospital after the infusion");
        case "no_driving_weeks":
            return qsTr("Weeks without driving after the infusion");
        case "profiles.CN":
            return qsTr("China");
        case "profiles.US":
            return qsTr("United States");
        case "profiles.EU":
            return qsTr("European Union");
        case "profiles.UK":
            return qsTr("United Kingdom");
        case "territory":
            return qsTr("Country or region, in two letters");
        case "timezone":
            return qsTr("Time zone");
        case "languages.en":
            return qsTr("English");
        case "languages.zh-Hans":
            return qsTr("Chinese");
        case "first_language":
            return qsTr("The language a screen returns to");
        case "times.ask_after":
            return qsTr("Seconds of quiet until it asks “still reading?”");
        case "times.return_after":
            return qsTr("Seconds from asking until it goes back to the wall");
        case "times.forward_every":
            return qsTr("Seconds between two faces that come forward");
        case "lease_days":
            return qsTr("Days without news until a screen shows nobody");
        case "link":
            return qsTr("An address of your own for hand-outs, or nothing");
        case "audit_anchors":
            return qsTr("File for the audit’s daily anchors, best on another disk, or nothing");
        case "add.name":
            return qsTr("Name");
        case "add.role":
        case "reset.role":
            return qsTr("Role");
        case "add.passphrase":
        case "reset.passphrase":
        case "own.passphrase":
            return qsTr("New passphrase");
        case "add.again":
        case "reset.again":
        case "own.again":
            return qsTr("The same again");
        case "reset.leaked":
            return qsTr("Somebody else may know the old passphrase");
        case "own.present":
            return qsTr("Your present passphrase");
        }
        return key;
    }

    // The question within a list of what was changed, where its part is not at hand.
    function inALine(key: string): string {
        switch (key) {
        case "phones.main":
            return qsTr("the number by day");
        case "phones.emergency":
            return qsTr("the emergency number");
        case "languages.en":
            return qsTr("English on the screens");
        case "languages.zh-Hans":
            return qsTr("Chinese on the screens");
        }
        return question(key);
    }

    function option(key: string, code: string): string {
        switch (code) {
        case "en":
            return qsTr("English");
        case "zh-Hans":
            return qsTr("Chinese");
        }
        return role(code);
    }

    function role(code: string): string {
        switch (code) {
        case "curator":
            return qsTr("Curator: writes stories and explainers, publishes.");
        case "consent_officer":
            return qsTr("Consent officer: records and checks consents, publishes, exports, erases.");
        case "reviewer":
            return qsTr("Reviewer: checks what others recorded, approves stories, publishes.");
        case "clinician":
            return qsTr("Clinician: approves stories, changes explainers.");
        case "administrator":
            return qsTr("Administrator: settings, staff, keys and backups; publishes, exports.");
        }
        return "";
    }
}
