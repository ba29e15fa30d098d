import QtQuick

import wall.theme
import wall.components

// The door of a page: its title and what it is about.
TouchGround {
    id: root

    property string says: ""
    property string above: ""

    height: words.height + Space.large * 2
    implicitHeight: height

    Rectangle {
        anchors.fill: parent
        radius: Space.radiusPanel
        color: root.pressed ? Colours.sun : Colours.paperRaised
        border.width: Display.highContrast ? Space.hair : 0
        border.color: Colours.paperLine
    }

    Column {
        id: words

        x: Space.large + Space.small
        y: Space.large
        width: parent.width - x * 2 - arrow.width
        spacing: Space.small

        PlainText {
            width: parent.width
            visible: text !== ""
            role: Type.Small
            color: Colours.inkQuiet
            text: root.above
        }

        PlainText {
            width: parent.width
            role: Type.Lead
            strong: true
            color: Colours.sunInk
            text: root.label
        }

        PlainText {
            width: parent.width
            visible: text !== ""
            color: Colours.inkSoft
            text: root.says
        }
    }

    PlainText {
        id: arrow

        anchors.right: parent.right
        anchors.rightMargin: Space.large
        anchors.verticalCenter: parent.verticalCenter
        role: Type.Section
        chinese: false
        wrapMode: Text.NoWrap
        color: Colours.sunInk
        text: "\u203a"
    }
}
