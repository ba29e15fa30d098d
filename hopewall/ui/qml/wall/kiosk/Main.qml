pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window

import hopewall.ui.viewmodels
import wall.theme

// The kiosk's window: one screen at a time, and what may lie over it.
Window {
    id: root

    required property KioskViewModel kiosk
    required property DisplayViewModel display
    required property AttractViewModel attract
    required property WallViewModel people
    required property LikeMeViewModel likeme
    required property StoryViewModel story
    required property LearnViewModel learn
    required property ExplainerViewModel explainer
    required property TakeAlongViewModel along
    required property StaffExitViewModel staff
    required property HideNowViewModel hiding
    property real wallScroll: 0
    // The lobby's loop stands first; the other screens are made when it does, or when one is asked for.
    property bool furnished: kiosk.screen !== "attract"
    property bool leaving: false
    // Studio stands before it; the wall comes back when that is closed.
    property bool aside: false
    property bool displayOpen: false
    property rect startRect: Qt.rect(0, 0, 0, 0)

    // By their addresses, so that the types of everything that is not the loop are read after it stands.
    function furnish() {
        if (!furnished || rest.item !== null)
            return;
        wall.setSource("WallPlace.qml", {
            "main": root
        });
        rest.setSource("Furniture.qml", {
            "main": root
        });
    }

    function lookFor(status: int) {
        if (status === Loader.Error)
            kiosk.damaged();
    }

    function openFrom(storyId: string, face: rect) {
        startRect = face;
        kiosk.openStory(storyId);
    }

    onFurnishedChanged: furnish()
    Component.onCompleted: furnish()
    title: Application.name
    color: Colours.ground
    visible: !aside
    visibility: kiosk.isLocked ? Window.FullScreen : Window.Windowed
    flags: kiosk.isLocked ? Qt.Window | Qt.FramelessWindowHint | Qt.WindowStaysOnTopHint : Qt.Window
    width: 1600
    height: 900
    minimumWidth: 480
    minimumHeight: 480
    onClosing: close => {
        close.accepted = !root.kiosk.isLocked || root.leaving;
    }

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

    Timer {
        interval: Motion.furnish
        running: !root.furnished
        onTriggered: root.furnished = true
    }

    Connections {
        function onScreenChanged() {
            root.furnished = true;
            root.displayOpen = false;
            if (root.kiosk.screen !== "story")
                root.startRect = Qt.rect(0, 0, 0, 0);
        }

        target: root.kiosk
    }

    Item {
        id: stage

        anchors.fill: parent
        focus: !root.kiosk.isLocked
        Keys.enabled: !root.kiosk.isLocked
        Keys.onEscapePressed: {
            if (root.displayOpen)
                root.displayOpen = false;
            else if (root.likeme.isOpen)
                root.likeme.toggle();
            else if (root.kiosk.screen === "wall")
                root.kiosk.rest();
            else
                root.kiosk.home();
        }
        Keys.onReturnPressed: root.kiosk.wake()
        Keys.onPressed: event => {
            root.kiosk.touched();
            if (root.kiosk.screen !== "story")
                return;
            if (event.key === Qt.Key_Right)
                root.kiosk.nextStory();
            else if (event.key === Qt.Key_Left)
                root.kiosk.previousStory();
        }

        Loader {
            id: wall

            anchors.fill: parent
            onStatusChanged: root.lookFor(status)
        }

        AttractScreen {
            anchors.fill: parent
            kiosk: root.kiosk
            learn: root.learn
            display: root.display
            attract: root.attract
            shown: root.kiosk.screen === "attract"
            onFaceTouched: (storyId, face) => root.openFrom(storyId, face)
        }

        Loader {
            id: rest

            anchors.fill: parent
            onStatusChanged: root.lookFor(status)
        }
    }

    Item {
        anchors.fill: parent

        // A touch screen has no pointer.
        HoverHandler {
            enabled: root.kiosk.isLocked
            cursorShape: Qt.BlankCursor
        }

        PointHandler {
            acceptedButtons: Qt.AllButtons
            onActiveChanged: {
                // Later: the touch that answers "Still reading?" must not reach what lies below.
                if (active)
                    Qt.callLater(root.kiosk.touched);
            }
        }
    }
}
