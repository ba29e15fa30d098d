import QtQuick

import hopewall.ui.viewmodels.studio
import wall.theme
import wall.studio.controls

// Everybody; and beside them, once a face was touched, that person and the live page.
FocusScope {
    id: root

    required property PeopleRoomViewModel people
    required property PersonRoomViewModel person
    property alias place: place
    readonly property bool open: person.isOpen
    readonly property real pageWidth: Math.round(Math.max(Space.vast * 4.6, Math.min(width * 0.36, Space.vast * 9)))

    signal withdrawAsked

    Shortcut {
        sequences: [StandardKey.Find]
        enabled: root.visible && root.enabled
        onActivated: list.search()
    }

    PeopleList {
        id: list

        width: root.open ? Space.vast * 2.6 : parent.width
        height: parent.height
        narrow: root.open
        people: root.people
        openId: root.person.subjectId
        onChosen: subjectId => root.people.open(subjectId)
    }

    DeskRule {
        anchors.left: list.right
        width: Space.hair
        height: parent.height
        visible: root.open
    }

    PersonRoom {
        anchors.left: list.right
        anchors.right: parent.right
        anchors.rightMargin: root.pageWidth
        height: parent.height
        visible: root.open
        person: root.person
        onClosed: root.person.close()
        onWithdrawAsked: root.withdrawAsked()
    }

    Item {
        id: place

        anchors.right: parent.right
        width: root.pageWidth
        height: parent.height
        visible: root.open
    }
}
