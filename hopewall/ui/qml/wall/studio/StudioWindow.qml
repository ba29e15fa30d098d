pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window

import hopewall.ui.viewmodels
import hopewall.ui.viewmodels.studio
import wall.theme

// Studio's window: locked, or the desk.
Window {
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
    required property var siteNames
    property bool demonstration: false
    property bool fullScreen: false
    property bool still: false
    // At a desk one sits near: sizes grow more slowly than the window.
    readonly property real near: Math.min(1.2, 0.6 + Math.max(0, Math.min(height, width * 0.5625) - 768) / 3120)
    readonly property real virtual: near * 1080 / Math.max(1, Math.min(width, height))

    title: qsTr("hopewall Studio")
    color: Colours.paper
    visible: true
    visibility: fullScreen ? Window.FullScreen : Window.Windowed
    width: 1366
    height: 768
    minimumWidth: 1024
    minimumHeight: 640

    Binding {
        target: Display
        property: "windowWidth"
        value: root.width * root.virtual
    }

    Binding {
        target: Display
        property: "windowHeight"
        value: root.height * root.virtual
    }

    Binding {
        target: Display
        property: "language"
        value: root.display.language
    }

    Binding {
        target: LastFolder
        property: "vault"
        value: root.desk.vaultFolder
    }

    Binding {
        target: Display
        property: "still"
        value: root.still
    }

    Shortcut {
        sequence: "Ctrl+L"
        context: Qt.ApplicationShortcut
        enabled: root.desk.isOpen
        onActivated: root.desk.lock()
    }

    Shortcut {
        sequence: "Ctrl+Shift+L"
        context: Qt.ApplicationShortcut
        onActivated: root.display.switchLanguage()
    }

    DeskFrame {
        id: frame

        anchors.fill: parent
        // Nothing behind the lock can be seen, reached or heard.
        visible: root.desk.isOpen
        enabled: root.desk.isOpen
        desk: root.desk
        lane: root.lane
        display: root.display
        previewDisplay: root.previewDisplay
        today: root.today
        people: root.people
        person: root.person
        withdrawing: root.withdrawing
        personForm: root.personForm
        consent: root.consent
        writing: root.writing
        past: root.past
        road: root.road
        review: root.review
        showing: root.showing
        publishing: root.publishing
        settingsSite: root.settingsSite
        scan: root.scan
        settingsStaff: root.settingsStaff
        photos: root.photos
        explainers: root.explainers
        explainer: root.explainer
        learnDisplay: root.learnDisplay
        demonstration: root.demonstration
    }

    DeskLock {
        anchors.fill: parent
        visible: !root.desk.isOpen
        enabled: !root.desk.isOpen
        desk: root.desk
        display: root.display
        siteNames: root.siteNames
    }

    Item {
        anchors.fill: parent
        Keys.forwardTo: []

        PointHandler {
            acceptedButtons: Qt.AllButtons
            onActiveChanged: root.desk.touched()
        }

        HoverHandler {
            onPointChanged: root.desk.touched()
        }
    }
}
