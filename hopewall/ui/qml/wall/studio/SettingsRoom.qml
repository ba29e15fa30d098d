pragma ComponentBehavior: Bound

import QtQuick

import hopewall.ui.viewmodels.studio
import wall.theme
import wall.components
import wall.studio.controls

// How this place is set up: the site, who works here, one's own passphrase, and what was changed.
FocusScope {
    id: root

    required property SettingsSiteViewModel site
    required property SettingsStaffViewModel staff
    property string part: "site"

    readonly property list<string> parts: ["site", "staff", "own", "history"]

    function open(wanted: string) {
        part = wanted;
        staff.begin(wanted === "own" ? "own" : "");
    }

    onVisibleChanged: {
        if (visible)
            open(part);
    }

    Column {
        id: head

        x: Space.broad
        y: Space.wide
        width: parent.width - x - Space.large
        spacing: Space.medium

        PlainText {
            width: parent.width
            role: Type.Title
            strong: true
            text: qsTr("Settings")
            Accessible.role: Accessible.Heading
        }

        DeskTabs {
            x: -Space.small
            name: qsTr("Parts of the settings")
            labels: [qsTr("The site"), qsTr("Staff"), qsTr("Your passphrase"), qsTr("History")]
            current: root.parts.indexOf(root.part)
            onChosen: index => root.open(root.parts[index])
        }
    }

    Loader {
        anchors.top: head.bottom
        anchors.topMargin: Space.large
        anchors.bottom: parent.bottom
        x: Space.broad
        width: parent.width - x - Space.large
        active: root.visible
        sourceComponent: {
            switch (root.part) {
            case "staff":
                return people;
            case "own":
                return own;
            case "history":
                return history;
            }
            return place;
        }
    }

    Component {
        id: place

        SettingsSite {
            site: root.site
        }
    }

    Component {
        id: people

        SettingsStaff {
            staff: root.staff
        }
    }

    Component {
        id: own

        SettingsOwn {
            staff: root.staff
        }
    }

    Component {
        id: history

        SettingsHistory {
            site: root.site
        }
    }
}
