pragma ComponentBehavior: Bound

import QtQuick

import hopewall.ui.viewmodels
import hopewall.ui.viewmodels.studio
import wall.theme

// The rooms at the left as words, the open one beside them, and at the foot what runs just now.
FocusScope {
    id: root

    required property DeskViewModel desk
    required property WorkLaneViewModel lane
    required property DisplayViewModel display
    required property DisplayViewModel previewDisplay
    property bool demonstration: false

    focus: visible
    Keys.onPressed: root.desk.touched()

    Instantiator {
        model: root.desk.rooms

        Shortcut {
            required property int index
            required property string modelData

            sequence: "Ctrl+" + (index + 1)
            context: Qt.ApplicationShortcut
            enabled: root.enabled
            onActivated: root.desk.go(modelData)
        }
    }

    DeskRail {
        id: rail

        width: Space.vast * 2 + Space.broad
        height: parent.height
        desk: root.desk
        display: root.display
        demonstration: root.demonstration
    }

    PreviewPane {
        anchors.left: rail.right
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: foot.top
    }

    LaneLine {
        id: foot

        anchors.left: rail.right
        anchors.leftMargin: Space.wide
        anchors.bottom: parent.bottom
        lane: root.lane
    }
}
