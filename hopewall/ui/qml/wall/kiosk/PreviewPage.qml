import QtQuick

import hopewall.ui.viewmodels
import wall.theme

// A story's page by itself, as large as the screen it is meant for, to be looked at before anybody is shown.
Item {
    id: root

    required property KioskViewModel kiosk
    required property DisplayViewModel display
    required property StoryViewModel story
    required property LearnViewModel learn
    property bool still: false
    // The screen it is drawn for, in its own pixels.
    property real screenWidth: 1920
    property real screenHeight: 1080
    property real share: 1
    // How far it was scrolled, in heights of the page; each change scrolls on.
    property real turned: 0
    property real before: 0

    function scroll(way: real) {
        const page = root.find(screen, "storyPage") as Flickable;
        if (page !== null)
            page.contentY = Math.max(0, Math.min(page.contentHeight - page.height, page.contentY + way * page.height));
    }

    function find(within: Item, name: string): Item {
        if (within.objectName === name)
            return within;
        for (const child of within.children) {
            const found = find(child, name);
            if (found !== null)
                return found;
        }
        return null;
    }

    width: screenWidth
    height: screenHeight
    transformOrigin: Item.TopLeft
    scale: share
    clip: true
    onTurnedChanged: {
        scroll(turned - before);
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

    Binding {
        target: Display
        property: "highContrast"
        value: root.display.highContrast
    }

    StoryScreen {
        id: screen

        anchors.fill: parent
        kiosk: root.kiosk
        display: root.display
        story: root.story
        learn: root.learn
        shown: root.story.storyId !== ""
        startRect: Qt.rect(0, 0, 0, 0)
    }

    // It can be scrolled and looked at; nothing on it can be touched.
    Item {
        anchors.fill: parent

        TapHandler {
            gesturePolicy: TapHandler.WithinBounds
        }
    }
}
