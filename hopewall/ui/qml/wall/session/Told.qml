pragma Singleton

import QtQuick

import wall.components

// The words of the codes that a session carries.
QtObject {
    function fault(code: string): string {
        switch (code) {
        case "PageGone":
            return qsTr("This page is not there any more. It is left out.");
        case "PartsGone":
            return qsTr("These parts are not there any more. They are left out.");
        case "PageTooOld":
            return qsTr("The facts of this page have to be checked again. It is left out until then.");
        case "NumberMissing":
            return qsTr("This page needs the hospital's 24-hour number, and it is not set. It is left out.");
        case "FigureGone":
            return qsTr("This drawing is not there any more. It is left out.");
        case "QuestionsGone":
            return qsTr("This page has no question. It is left out.");
        }
        return "";
    }

    function saving(code: string): string {
        switch (code) {
        case "saved":
            return qsTr("Saved. You find it among the decks.");
        case "title-empty":
            return qsTr("Please give the deck a title.");
        case "title-long":
            return qsTr("The title is too long. Please say it shorter.");
        case "title-hidden":
            return qsTr("There is a hidden sign in the title. Please type it again.");
        case "title-number":
            return qsTr("There is a long number in the title. A deck is for every family: please leave it out.");
        case "empty":
            return qsTr("There is nothing in the deck yet.");
        case "disk":
            return qsTr("The deck could not be saved. There may be no room on the disk.");
        }
        return "";
    }

    function sheet(code: string): string {
        switch (code) {
        case "saving":
        case "printing":
            return qsTr("One moment …");
        case "saved":
            return qsTr("Saved. Nothing else of this talk is kept.");
        case "printed":
            return qsTr("Sent to the printer. Nothing of this talk is kept.");
        case "not-made":
            return qsTr("The sheet could not be made: nothing of this talk may be printed now.");
        case "not-saved":
            return qsTr("The sheet could not be saved. You can print it instead.");
        case "no-program":
            return qsTr("This machine cannot print yet. You can save the sheet instead.");
        case "no-printer":
            return qsTr("No printer is set up on this machine. You can save the sheet instead.");
        case "refused":
            return qsTr("The printer did not take the sheet. You can save it instead.");
        case "late":
            return qsTr("The printer does not answer. You can save the sheet instead.");
        }
        return "";
    }

    function kind(code: string): string {
        switch (code) {
        case "page":
            return qsTr("Page");
        case "questions":
            return qsTr("Questions");
        case "figure":
            return qsTr("Drawing");
        case "story":
            return qsTr("People");
        case "pause":
            return qsTr("Pause");
        }
        return "";
    }

    // What of a deck is left out today, each reason once, and how many people did not agree; never who.
    function leftOut(rows: var): string {
        const said = [];
        let people = 0;
        for (const row of rows) {
            const why = fault(row.fault);
            if (why !== "" && said.indexOf(why) < 0)
                said.push(why);
            people = Math.max(people, row.leftOut);
        }
        if (people > 0)
            said.push(qsTr("%n on the wall did not agree to be shown in a talk.", "", people));
        return said.join(" ");
    }

    // Which kind of people a story item asks for.
    function people(illnesses: var, therapies: var): string {
        const names = [];
        for (const code of illnesses)
            names.push(Words.illness(code));
        for (const code of therapies)
            names.push(Words.therapy(code));
        return names.length > 0 ? names.join(" · ") : qsTr("Anybody");
    }
}
