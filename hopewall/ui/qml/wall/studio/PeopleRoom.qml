pragma ComponentBehavior: Bound

import QtQuick

import hopewall.ui.viewmodels.studio
import wall.theme
import wall.studio.controls

// Everybody; and beside them, once a face was touched, that person and the live page.
FocusScope {
    id: root

    required property PeopleRoomViewModel people
    required property PersonRoomViewModel person
    required property PersonFormViewModel personForm
    required property ConsentRoomViewModel consent
    required property StoryRoomViewModel writing
    required property StoryVersionsViewModel past
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
        visible: !root.personForm.isOpen && !root.writing.isOpen
        onChosen: subjectId => root.people.open(subjectId)
        onNewAsked: root.personForm.begin()
    }

    Loader {
        anchors.fill: parent
        active: root.personForm.isOpen
        sourceComponent: PersonFormPage {
            form: root.personForm
        }
    }

    // Two languages need the room: everybody else steps aside meanwhile.
    Loader {
        width: parent.width - root.pageWidth
        height: parent.height
        active: root.open && root.writing.isOpen
        sourceComponent: StoryDesk {
            writing: root.writing
            past: root.past
            name: root.person.name
        }
    }

    Loader {
        anchors.left: list.right
        anchors.right: parent.right
        anchors.rightMargin: root.pageWidth
        height: parent.height
        active: root.open && root.consent.isOpen
        sourceComponent: ConsentForm {
            consent: root.consent
            name: root.person.name
        }
    }

    DeskRule {
        anchors.left: list.right
        width: Space.hair
        height: parent.height
        visible: root.open && !root.writing.isOpen
    }

    PersonRoom {
        anchors.left: list.right
        anchors.right: parent.right
        anchors.rightMargin: root.pageWidth
        height: parent.height
        visible: root.open && !root.consent.isOpen && !root.writing.isOpen
        person: root.person
        onConsentAsked: root.consent.open(root.person.subjectId)
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
