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
    required property StoryRoadViewModel road
    required property PhotoRoomViewModel photos
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
        visible: !root.personForm.isOpen && !root.writing.isOpen && !root.photos.isOpen
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
            road: root.road
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

    // Photos need the room, and the live page does not show them yet.
    Loader {
        anchors.fill: parent
        active: root.open && root.photos.isOpen
        focus: active
        sourceComponent: PhotoRoom {
            focus: true
            room: root.photos
            name: root.person.name
            onClosed: root.photos.close()
        }
    }

    DeskRule {
        anchors.left: list.right
        width: Space.hair
        height: parent.height
        visible: root.open && !root.personForm.isOpen && !root.writing.isOpen && !root.photos.isOpen
    }

    PersonRoom {
        anchors.left: list.right
        anchors.right: parent.right
        anchors.rightMargin: root.pageWidth
        height: parent.height
        visible: root.open && !root.personForm.isOpen && !root.consent.isOpen && !root.writing.isOpen && !root.photos.isOpen
        person: root.person
        onPhotosAsked: root.photos.open(root.person.subjectId, root.person.storyId)
        onConsentAsked: root.consent.open(root.person.subjectId, root.person.storyId)
        onClosed: root.person.close()
        onWithdrawAsked: root.withdrawAsked()
    }

    Item {
        id: place

        anchors.right: parent.right
        width: root.pageWidth
        height: parent.height
        visible: root.open && !root.photos.isOpen && !root.personForm.isOpen
    }
}
