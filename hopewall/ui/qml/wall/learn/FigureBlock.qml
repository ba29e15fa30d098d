import QtQuick

import wall.theme
import wall.components

// A drawing as wide as the page, with its words in the page's language.
Column {
    id: root

    required property var piece
    required property bool chinese

    visible: piece.address !== ""
    topPadding: Space.medium
    spacing: Space.small

    Rectangle {
        width: parent.width
        height: drawing.height + Space.large * 2
        radius: Space.radiusPanel
        color: Colours.figureGround
        border.width: Space.hair
        border.color: Colours.paperRaised

        Image {
            id: drawing

            readonly property bool loading: status === Image.Loading

            x: Space.large
            y: Space.large
            width: parent.width - Space.large * 2
            height: Math.round(width * root.piece.ratio)
            source: root.piece.address
            sourceSize.width: Math.max(1, Math.round(width))
            sourceSize.height: Math.max(1, height)
            asynchronous: true
            Accessible.role: Accessible.Graphic
            Accessible.name: root.piece.alt
        }
    }

    PlainText {
        width: parent.width
        role: Type.Small
        chinese: root.chinese
        color: Colours.inkQuiet
        text: root.piece.caption
    }
}
