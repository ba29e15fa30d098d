pragma ComponentBehavior: Bound

import QtQuick

import hopewall.ui.viewmodels
import wall.theme

// Somebody's own published words.
Item {
    id: root

    required property LearnViewModel learn
    required property var piece
    required property bool chinese

    height: words.height

    Rectangle {
        width: Space.tiny
        height: parent.height
        radius: width / 2
        color: Colours.sunDeep
    }

    Column {
        id: words

        x: Space.wide
        width: parent.width - x
        spacing: Space.small

        Repeater {
            model: root.piece.body

            RunText {
                required property var modelData

                width: words.width
                learn: root.learn
                runs: modelData
                chinese: root.chinese
                color: Colours.ink
            }
        }

        RunText {
            width: parent.width
            learn: root.learn
            runs: root.piece.by
            role: Type.Body
            chinese: root.chinese
            color: Colours.inkQuiet
        }
    }
}
