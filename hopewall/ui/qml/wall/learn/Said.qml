pragma Singleton

import QtQuick

import wall.theme

// The words of the codes that an explainer carries, and its days.
QtObject {
    function day(iso: string): string {
        const parts = iso.split("-").map(Number);
        if (parts.length !== 3)
            return iso;
        const when = new Date(parts[0], parts[1] - 1, parts[2]);
        return Display.chinese ? when.toLocaleDateString(Qt.locale("zh_CN"), "yyyy 年 M 月 d 日") : when.toLocaleDateString(Qt.locale("en_GB"), "d MMMM yyyy");
    }

    function evidence(code: string): string {
        switch (code) {
        case "approved":
            return qsTr("About treatment that is approved.");
        case "trial":
            return qsTr("About treatment that is still being tested.");
        case "mixed":
            return qsTr("Some of this is approved, some is still being tested.");
        }
        return "";
    }

    // A page's own language may be another than the interface's, and both may stand side by side:
    // these words follow the page.
    readonly property var chineseCallouts: ({
            "call-now": "马上打电话，白天黑夜都要打",
            "not-known": "还不知道的事",
            "know-this": "记住这一点"
        })
    readonly property var englishCallouts: ({
            "call-now": "Call now, day or night",
            "not-known": "What we do not know yet",
            "know-this": "Good to know"
        })

    function callout(tone: string, chinese: bool): string {
        return (chinese ? chineseCallouts : englishCallouts)[tone] ?? "";
    }

    function inEvery(count: int, people: int, chinese: bool): string {
        const words = chinese ? "每 %2 人中有 %1 人" : "%1 in every %2 people";
        return words.arg(count).arg(people);
    }

    function ofThem(count: int, chinese: bool): string {
        const words = chinese ? "其中 %1 人" : "%1 of them";
        return words.arg(count);
    }

    function source(type: string): string {
        switch (type) {
        case "regulator":
            return qsTr("Medicines agency");
        case "label":
            return qsTr("Product label");
        case "guideline":
            return qsTr("Guideline");
        case "review":
            return qsTr("Review of studies");
        case "paper":
            return qsTr("Study");
        case "registry":
            return qsTr("Registry");
        case "hospital":
            return qsTr("Hospital");
        case "charity":
            return qsTr("Charity");
        case "news":
            return qsTr("News report");
        case "company":
            return qsTr("Company");
        case "law":
            return qsTr("Law");
        }
        return qsTr("Reference");
    }
}
