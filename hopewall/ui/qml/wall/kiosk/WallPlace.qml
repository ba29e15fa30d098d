import QtQuick

// The wall in the kiosk's window, below the loop.
Item {
    id: root

    required property Main main

    Binding {
        target: root.main
        property: "wallScroll"
        value: screen.view.contentY
    }

    WallScreen {
        id: screen

        anchors.fill: parent
        kiosk: root.main.kiosk
        display: root.main.display
        people: root.main.people
        likeme: root.main.likeme
        learn: root.main.learn
        shown: root.main.kiosk.screen === "wall"
        onFaceTouched: (storyId, face) => root.main.openFrom(storyId, face)
        onDisplayTouched: root.main.displayOpen = !root.main.displayOpen
    }
}
