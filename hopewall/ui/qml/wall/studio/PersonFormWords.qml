pragma Singleton

import QtQuick

// The questions of the first page about somebody.
QtObject {
    function section(code: string): string {
        switch (code) {
        case "names":
            return qsTr("Names");
        case "person":
            return qsTr("The person");
        case "languages":
            return qsTr("Which languages do they read?");
        case "wishes":
            return qsTr("What they wish, and what protects them");
        case "laws":
            return qsTr("Whose laws protect them?");
        }
        return "";
    }

    function about(code: string): string {
        switch (code) {
        case "names":
            return qsTr("Only the name they choose is ever shown, or none.");
        case "laws":
            return qsTr("Where they live and are treated; more than one may apply.");
        }
        return "";
    }

    function question(key: string): string {
        switch (key) {
        case "full.en":
            return qsTr("Full name, in English");
        case "full.zh-Hans":
            return qsTr("Full name, in Chinese");
        case "first.en":
            return qsTr("First name, in English");
        case "first.zh-Hans":
            return qsTr("First name, in Chinese");
        case "pseudonym.en":
            return qsTr("A chosen other name, in English");
        case "pseudonym.zh-Hans":
            return qsTr("A chosen other name, in Chinese");
        case "choice":
            return qsTr("Which name is shown?");
        case "capacity":
            return qsTr("Do they decide for themselves?");
        case "birth_year_month":
            return qsTr("Year and month of birth, such as 2015-04");
        case "vital_status":
            return qsTr("How are they?");
        case "vital_checked_on":
            return qsTr("Last asked on");
        case "languages.en":
            return qsTr("English");
        case "languages.zh-Hans":
            return qsTr("Chinese");
        case "posthumous_instruction":
            return qsTr("What should happen after their death?");
        case "safeguarding_flag":
            return qsTr("Could being seen put them in danger?");
        case "research_participant":
            return qsTr("Do they take part in a study?");
        case "trial_id":
            return qsTr("Number of the study");
        case "contact":
            return qsTr("How to reach them, for reminders");
        case "profiles.CN":
            return qsTr("China");
        case "profiles.US":
            return qsTr("United States");
        case "profiles.EU":
            return qsTr("European Union");
        case "profiles.UK":
            return qsTr("United Kingdom");
        }
        return key;
    }

    function option(key: string, code: string): string {
        switch (code) {
        case "full":
            return qsTr("The full name");
        case "first":
            return qsTr("The first name");
        case "pseudonym":
            return qsTr("The chosen other name");
        case "generic":
            return qsTr("No name: “a patient”");
        case "adult_capable":
            return qsTr("An adult who decides for themselves");
        case "minor":
            return qsTr("A child or teenager");
        case "adult_incapable":
            return qsTr("An adult who cannot decide");
        case "deceased":
            return key === "capacity" ? qsTr("Somebody who has died") : qsTr("They have died");
        case "alive":
            return qsTr("Alive");
        case "unknown":
            return qsTr("We do not know");
        case "remove":
            return qsTr("Take everything down");
        case "keep":
            return qsTr("Leave it as it is");
        case "ask_relative":
            return qsTr("Ask the relatives");
        }
        return code;
    }
}
