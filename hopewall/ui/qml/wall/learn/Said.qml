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

    function callout(tone: string): string {
        switch (tone) {
        case "call-now":
            return qsTr("Call now, day or night");
        case "not-known":
            return qsTr("What we do not know yet");
        }
        return qsTr("Good to know");
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
