import QtQuick

import wall.theme
import wall.components

// A word that can be touched: rooms, small deeds, names. Underlined when the pointer is on it or it is chosen.
TouchGround {
    id: root

    property bool chinese: Display.chinese
    property bool strong: chosen
    property int role: Type.Body
    property bool underlined: true
    property color ink: chosen ? Colours.ink : Colours.sunInk
    property alias room: words.room

    implicitWidth: words.width + Space.small * 2
    implicitHeight: Math.max(words.height + Space.medium, Space.touch * 0.8)
    Accessible.role: Accessible.Button

    PlainText {
        id: words

        x: Space.small
        anchors.verticalCenter: parent.verticalCenter
        role: root.role
        strong: root.strong
        chinese: root.chinese
        wrapMode: room > 0 ? Text.Wrap : Text.NoWrap
        color: root.ink
        text: root.label
    }

    Rectangle {
        x: Space.small
        anchors.top: words.bottom
        width: words.width
        height: Space.hair
        visible: root.underlined && (hover.hovered || root.chosen)
        color: Colours.sunDeep
    }

    HoverHandler {
        id: hover

        cursorShape: Qt.PointingHandCursor
    }
}
