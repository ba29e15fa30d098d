pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window

import hopewall.ui.viewmodels
import wall.theme

// The session's window: prepare, lead, take home; and the presenter's, where there is a second screen.
Window {
    id: root

    required property SessionViewModel session
    required property DisplayViewModel display
    required property PrepareViewModel prepare
    required property LeadViewModel lead
    required property PaneViewModel first
    required property PaneViewModel second
    required property StoryViewModel firstStory
    required property StoryViewModel secondStory
    required property TakeHomeViewModel home
    property bool windowed: true
    readonly property bool leading: session.place === "lead"

    title: Application.name
    color: Colours.paper
    visible: true
    visibility: windowed ? Window.Windowed : Window.FullScreen
    width: 1600
    height: 900
    minimumWidth: 480
    minimumHeight: 480

    onClosing: presenter.close()

    Binding {
        target: Display
        property: "windowWidth"
        value: root.width
    }

    Binding {
        target: Display
        property: "windowHeight"
        value: root.height
    }

    Binding {
        target: Display
        property: "language"
        value: root.display.language
    }

    Binding {
        target: Display
        property: "textStep"
        value: root.display.textStep
    }

    Binding {
        target: Display
        property: "highContrast"
        value: root.display.highContrast
    }

    Binding {
        target: Display
        property: "reducedMotion"
        value: root.display.reducedMotion
    }

    Binding {
        target: Display
        property: "reach"
        value: root.leading ? Space.twoMetres : 1
    }

    // Where the presenter's screen has gone, its keys come back to this one.
    Connections {
        function onScreensChanged() {
            if (root.session.secondScreen || !root.leading)
                return;
            root.requestActivate();
            talk.takeKeys();
        }

        target: root.session
    }

    PrepareScreen {
        anchors.fill: parent
        visible: root.session.place === "prepare"
        enabled: visible
        session: root.session
        display: root.display
        prepare: root.prepare
    }

    LeadScreen {
        id: talk

        anchors.fill: parent
        visible: root.leading
        enabled: visible
        session: root.session
        display: root.display
        prepare: root.prepare
        lead: root.lead
        first: root.first
        second: root.second
        firstStory: root.firstStory
        secondStory: root.secondStory
        fictional: root.session.demonstration
    }

    TakeHomeScreen {
        anchors.fill: parent
        visible: root.session.place === "takehome"
        enabled: visible
        session: root.session
        display: root.display
        lead: root.lead
        home: root.home
    }

    PresenterWindow {
        id: presenter

        visible: root.leading && root.session.secondScreen
        session: root.session
        display: root.display
        lead: root.lead
        first: root.first
        keys: talk.keys
    }
}
