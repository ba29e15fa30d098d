pragma ComponentBehavior: Bound

import QtQuick

import hopewall.ui.viewmodels
import wall.theme
import wall.components

// A text with touchable words. The lines are broken by the view model, each piece is plain text.
Item {
    id: root

    required property LearnViewModel learn
    required property var runs
    property int role: Type.Lead
    property bool chinese: Display.chinese
    property bool strong: false
    property color color: Colours.inkSoft
    readonly property real lineHeight: Type.line(role, chinese)
    readonly property real textSize: Type.size(role, chinese)
    readonly property var lines: runs && width > 0 ? learn.lay(runs, width, textSize, chinese, strong) : []
    readonly property int lineCount: lines.length > 0 ? lines[lines.length - 1].line + 1 : 0
    readonly property string words: runs ? runs.map(piece => piece.text).join("") : ""

    height: lineCount * lineHeight
    Accessible.role: Accessible.StaticText
    Accessible.name: words

    PlainText {
        id: strut

        visible: false
        role: root.role
        chinese: root.chinese
    }

    Repeater {
        model: root.lines

        Item {
            id: piece

            required property var modelData
            readonly property bool opens: modelData.opens !== ""
            readonly property bool mark: modelData.opens === "source"

            x: modelData.x
            y: modelData.line * root.lineHeight
            width: modelData.width
            height: root.lineHeight

            PlainText {
                id: words

                y: strut.baselineOffset - baselineOffset - (piece.mark ? Math.round(root.textSize * 0.28) : 0)
                role: root.role
                chinese: root.chinese
                strong: root.strong || piece.modelData.strong || piece.modelData.emphasis
                wrapMode: Text.NoWrap
                font.pixelSize: piece.modelData.small ? Math.round(root.textSize * Type.markShare) : root.textSize
                color: piece.opens ? Colours.sunInk : root.color
                text: piece.modelData.text
            }

            Rectangle {
                y: Math.round(strut.baselineOffset + root.textSize * 0.16)
                width: words.implicitWidth
                height: Space.hair
                visible: piece.opens && !piece.mark
                color: tap.pressed ? Colours.sunInk : Colours.sunDeep
            }

            TapHandler {
                id: tap

                enabled: piece.opens
                margin: Space.medium
                gesturePolicy: TapHandler.ReleaseWithinBounds
                onTapped: root.learn.touch(piece.modelData.opens, piece.modelData.target)
            }
        }
    }
}
