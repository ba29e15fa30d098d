import QtQuick

import hopewall.ui.viewmodels
import wall.theme

// A page of Learn by itself, as large as the screen it is meant for, while somebody writes it.
Item {
    id: root

    required property LearnViewModel learn
    required property ExplainerViewModel explainer
    required property TakeAlongViewModel along
    required property DisplayViewModel display
    property bool still: false
    // The screen it is drawn for, in its own pixels.
    property real screenWidth: 1920
    property real screenHeight: 1080
    property real share: 1
    // How far it was scrolled, in heights of the page; each change scrolls on.
    property real turned: 0
    property real before: 0

    width: screenWidth
    height: screenHeight
    transformOrigin: Item.TopLeft
    scale: share
    clip: true
    onTurnedChanged: {
        const flick = page.flick;
        flick.contentY = Math.max(0, Math.min(flick.contentHeight - flick.height, flick.contentY + (turned - before) * flick.height));
        before = turned;
    }

    Binding {
        target: Display
        property: "still"
        value: root.still
    }

    Binding {
        target: Display
        property: "windowWidth"
        value: root.screenWidth
    }

    Binding {
        target: Display
        property: "windowHeight"
        value: root.screenHeight
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

    Rectangle {
        anchors.fill: parent
        color: Colours.paper
    }

    PagePlace {
        id: page

        anchors.fill: parent
        learn: root.learn
        explainer: root.explainer
        along: root.along
    }

    // It can be scrolled and looked at; nothing on it can be touched.
    Item {
        anchors.fill: parent

        TapHandler {
            gesturePolicy: TapHandler.WithinBounds
        }
    }
}
