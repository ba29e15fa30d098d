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
    required property PersonFormViewModel personForm
    required property ConsentRoomViewModel consent
    required property StoryRoomViewModel writing
    required property StoryVersionsViewModel past
    required property StoryRoadViewModel road
    required property ReviewRoomViewModel review
    required property ShowingRoomViewModel showing
    required property PublishRoomViewModel publishing
    required property SettingsSiteViewModel settingsSite
    required property ScanSheetViewModel scan
    required property SettingsStaffViewModel settingsStaff
    required property PhotoRoomViewModel photos
    required property ExplainersRoomViewModel explainers
    required property ExplainerDeskViewModel explainer
    required property DisplayViewModel learnDisplay
    property bool demonstration: false
    readonly property bool covered: sheet.open || showing.visible || form.visible || keys.open

    focus: visible
    onEnabledChanged: keys.open = false
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

    DeskKeys {
        enabled: root.enabled
        covered: root.covered
        desk: root.desk
        person: root.person
        personForm: root.personForm
        consent: root.consent
        writing: root.writing
        past: root.past
        review: root.review
        photos: root.photos
        settingsSite: root.settingsSite
        explainer: root.explainer
        onTold: keys.open = true
    }

    DeskRail {
        id: rail

        enabled: !root.covered
        width: Space.vast * 2 + Space.broad
        height: parent.height
        desk: root.desk
        display: root.display
        demonstration: root.demonstration
        onKeysAsked: keys.open = true
    }

    // There is one live page; the room that needs it has the place for it.
    Item {
        id: nowhere

        visible: false
    }

    PreviewPane {
        id: live

        parent: {
            if (root.showing.isOpen)
                return showing.place;
            if (root.desk.room === "people" && root.person.isOpen)
                return peopleRoom.place;
            return root.desk.room === "review" && root.review.isOpen ? reviewRoom.place : nowhere;
        }
        anchors.fill: parent
        display: root.previewDisplay
        bare: root.showing.isOpen
        there: root.person.hasPreview || root.review.isOpen || root.showing.isOpen
        hangs: root.person.previewHangs
        planned: root.consent.isOpen || root.writing.isOpen || root.showing.isOpen || root.desk.room === "review"
    }

    Item {
        id: room

        // What lies behind a sheet cannot be reached by the tab key either.
        enabled: !root.covered
        anchors.left: rail.right
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: foot.top

        TodayRoom {
            anchors.fill: parent
            visible: root.desk.room === "today"
            today: root.today
        }

        ReviewRoom {
            id: reviewRoom

            anchors.fill: parent
            visible: root.desk.room === "review"
            review: root.review
        }

        PublishRoom {
            anchors.fill: parent
            visible: root.desk.room === "publish"
            publishing: root.publishing
        }

        ExplainersRoom {
            anchors.fill: parent
            visible: root.desk.room === "explainers"
            explainers: root.explainers
            explainer: root.explainer
            display: root.learnDisplay
        }

        SettingsRoom {
            anchors.fill: parent
            visible: root.desk.room === "settings"
            site: root.settingsSite
            staff: root.settingsStaff
        }

        PeopleRoom {
            id: peopleRoom

            anchors.fill: parent
            visible: root.desk.room === "people"
            people: root.people
            person: root.person
            personForm: root.personForm
            consent: root.consent
            writing: root.writing
            past: root.past
            road: root.road
            photos: root.photos
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

    ShowingSheet {
        id: showing

        anchors.fill: parent
        showing: root.showing
    }

    ScanSheet {
        id: form

        anchors.fill: parent
        scan: root.scan
    }

    WithdrawSheet {
        id: sheet

        withdrawing: root.withdrawing
    }

    KeysSheet {
        id: keys

        onDismissed: open = false
    }
}
