import QtQuick

import hopewall.ui.viewmodels.studio
import wall.theme
import wall.components
import wall.studio.controls

// The second person's check: every page of the scan looked at, or the paper itself, by a tick.
Column {
    id: root

    required property PersonRoomViewModel person
    required property var consent
    property bool paper: false
    readonly property bool open: !consent.verified && !consent.withdrawn
    readonly property bool scanned: consent.scanPages > 0

    spacing: Space.small

    DeskButton {
        visible: root.scanned
        label: qsTr("Look at the signed form")
        onTouched: root.person.lookAtScan(root.consent.id)
    }

    PlainText {
        width: parent.width
        visible: root.open
        role: Type.Small
        color: Colours.inkSoft
        text: {
            if (!root.scanned)
                return qsTr("There is no scan to look at: compare it with the signed paper itself, and say so.");
            if (root.consent.looked)
                return qsTr("You have looked at every page of the scan.");
            return qsTr("Look at every page of the scan first; or compare it with the signed paper itself, and say so.");
        }
    }

    DeskTick {
        objectName: "paperTick"
        visible: root.open
        room: root.width
        label: qsTr("I had the signed paper itself in my hands")
        ticked: root.paper
        onToggled: ticked => root.paper = ticked
    }

    DeskButton {
        visible: root.open
        enabled: root.paper || (root.scanned && root.consent.looked)
        label: qsTr("I compared it with the signed form: it is the same")
        onTouched: root.person.verify(root.consent.id, root.consent.version, root.paper)
    }
}
