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
    required property TodayRoomViewModel today
    required property PeopleRoomViewModel people
    required property PersonRoomViewModel person
    required property WithdrawSheetViewModel withdrawing
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

        enabled: !sheet.open
        width: Space.vast * 2 + Space.broad
        height: parent.height
        desk: root.desk
        display: root.display
        demonstration: root.demonstration
    }

    // There is one live page; the room that needs it has the place for it.
    Item {
        id: nowhere

        visible: false
    }

    PreviewPane {
        id: live

        parent: root.desk.room === "people" && root.person.isOpen ? peopleRoom.place : nowhere
        anchors.fill: parent
        display: root.previewDisplay
        there: root.person.hasPreview
        hangs: root.person.previewHangs
    }

    Item {
        id: room

        // What lies behind a sheet cannot be reached by the tab key either.
        enabled: !sheet.open
        anchors.left: rail.right
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: foot.top

        TodayRoom {
            anchors.fill: parent
            visible: root.desk.room === "today"
            today: root.today
        }

        PeopleRoom {
            id: peopleRoom

            anchors.fill: parent
            visible: root.desk.room === "people"
            people: root.people
            person: root.person
            onWithdrawAsked: root.person.askWithdraw()
        }
    }

    LaneLine {
        id: foot

        anchors.left: rail.right
        anchors.leftMargin: Space.wide
        anchors.bottom: parent.bottom
        lane: root.lane
    }

    WithdrawSheet {
        id: sheet

        withdrawing: root.withdrawing
    }
}
