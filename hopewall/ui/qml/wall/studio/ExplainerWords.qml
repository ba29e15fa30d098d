pragma Singleton

import QtQuick

import wall.theme

// The words of explainers: how a page stands, what its head asks, who has read it.
QtObject {
    function section(code: string): string {
        return "";
    }

    function about(code: string): string {
        return "";
    }

    function question(key: string): string {
        switch (key) {
        case "front.title":
            return qsTr("Title");
        case "front.summary":
            return qsTr("In one sentence, for the list");
        case "front.main_message":
            return qsTr("Main message: if they read nothing else");
        case "front.evidence":
            return qsTr("Where the treatment stands");
        case "front.status_date":
            return qsTr("The facts are as we knew them on");
        case "front.review_days":
            return qsTr("Days until it is looked at again");
        case "front.next_review":
            return qsTr("Looked at again on");
        case "front.version":
            return qsTr("Version");
        }
        return key;
    }

    function option(key: string, code: string): string {
        switch (code) {
        case "approved":
            return qsTr("Approved");
        case "trial":
            return qsTr("Still in trials");
        case "mixed":
            return qsTr("Approved for some, in trials for others");
        case "basic":
            return qsTr("General knowledge");
        }
        return code;
    }

    function reviewer(one: var): string {
        return one.kind === "clinician" ? qsTr("%1, clinician, %2, on %3").arg(one.name).arg(one.org).arg(StaffTerms.day(one.on)) : qsTr("%1, lay reader, %2, on %3").arg(one.name).arg(one.org).arg(StaffTerms.day(one.on));
    }

    function finding(one: var): string {
        const grave = one.severity === "block" ? "\u25b2 " : "";
        return one.words === "" ? grave + qsTr("Line %1: %2").arg(one.line).arg(one.asks) : grave + qsTr("Line %1, “%2”: %3").arg(one.line).arg(one.words).arg(one.asks);
    }

    function freshness(code: string, next: string): string {
        switch (code) {
        case "due-soon":
            return qsTr("due for review on %1").arg(StaffTerms.day(next));
        case "overdue":
            return qsTr("review overdue since %1").arg(StaffTerms.day(next));
        case "expired":
            return qsTr("not shown: review overdue since %1").arg(StaffTerms.day(next));
        }
        return "";
    }

    function inLanguage(one: var): string {
        const told = [one.own ? qsTr("your version") : qsTr("shipped"), freshness(one.freshness, one.nextReview), one.reviewed ? qsTr("checked here") : "", one.drafted ? qsTr("an unsaved draft") : "", one.blocked > 0 ? qsTr("%n fault(s) keep it from being shown", "", one.blocked) : ""];
        return qsTr("%1: %2").arg(StaffTerms.language(one.language)).arg(StaffTerms.listed(told));
    }

    function standing(page: var): string {
        const parts = page.languages.map(one => inLanguage(one));
        for (const code of page.missing)
            parts.push(qsTr("%1: not there").arg(StaffTerms.language(code)));
        if (page.unlike > 0)
            parts.push(qsTr("the languages differ in %n place(s)", "", page.unlike));
        return parts.join(Display.chinese ? "\uff1b" : "; ");
    }
}
