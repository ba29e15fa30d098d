import QtQuick

import wall.learn

// Everything that lies above the loop in the kiosk's window, each thing shown when it is its turn.
Item {
    id: root

    required property Main main

    StoryScreen {
        anchors.fill: parent
        kiosk: root.main.kiosk
        display: root.main.display
        story: root.main.story
        learn: root.main.learn
        shown: root.main.kiosk.screen === "story"
        startRect: root.main.startRect
        onDisplayTouched: root.main.displayOpen = !root.main.displayOpen
    }

    GoneScreen {
        anchors.fill: parent
        kiosk: root.main.kiosk
        shown: root.main.kiosk.screen === "gone"
    }

    LearnScreen {
        anchors.fill: parent
        kiosk: root.main.kiosk
        display: root.main.display
        learn: root.main.learn
        explainer: root.main.explainer
        along: root.main.along
        shown: root.main.kiosk.screen === "learn"
        onFaceTouched: (storyId, face) => root.main.openFrom(storyId, face)
        onDisplayTouched: root.main.displayOpen = !root.main.displayOpen
    }

    HoldingScreen {
        anchors.fill: parent
        kiosk: root.main.kiosk
        learn: root.main.learn
        reason: root.main.kiosk.holdingReason
        demonstration: root.main.kiosk.isDemonstration
        shown: root.main.kiosk.screen === "holding"
    }

    DisplayPanel {
        anchors.fill: parent
        display: root.main.display
        shown: root.main.displayOpen
        onDone: root.main.displayOpen = false
    }

    StillReading {
        anchors.fill: parent
        shown: root.main.kiosk.asking
        seconds: root.main.kiosk.returnAfter
    }

    HoldCorner {
        anchors.right: parent.right
        anchors.top: parent.top
        enabled: root.main.kiosk.isLocked && (root.main.staff.isThere || root.main.hiding.isThere)
        onHeld: {
            if (root.main.kiosk.screen === "story" && root.main.hiding.isThere)
                root.main.hiding.ask(root.main.story.storyId);
            else
                root.main.staff.hold();
        }
    }

    HideNow {
        anchors.fill: parent
        hiding: root.main.hiding
        staff: root.main.staff
    }

    PinPad {
        anchors.fill: parent
        staff: root.main.staff
    }
}
