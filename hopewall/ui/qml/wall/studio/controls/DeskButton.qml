import QtQuick

import wall.theme
import wall.components

// One thing to do. Filled for the one that matters here; the others are words within a line.
TouchGround {
    id: root

    property bool filled: false
    property bool grave: false
    property bool chinese: Display.chinese

    implicitWidth: words.implicitWidth + Space.wide * 2
    implicitHeight: Space.touch

    Rectangle {
        anchors.fill: parent
        radius: height / 2
        color: root.filled || root.pressed ? Colours.sun : (hover.hovered ? Colours.paperRaised : Colours.paper)
        border.width: root.filled ? 0 : Space.hair
        border.color: root.grave ? Colours.ink : Colours.sunDeep
    }

    PlainText {
        id: words

        anchors.centerIn: parent
        strong: true
        chinese: root.chinese
        wrapMode: Text.NoWrap
        color: root.filled || root.pressed ? Colours.inkOnSun : (root.grave ? Colours.ink : Colours.sunInk)
        text: root.label
    }

    HoverHandler {
        id: hover

        cursorShape: Qt.PointingHandCursor
    }
}
