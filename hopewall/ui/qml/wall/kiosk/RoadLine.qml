pragma ComponentBehavior: Bound

import QtQuick

import wall.theme
import wall.components

// The road so far: one point a step, the last one filled.
Item {
    id: root

    required property list<string> steps
    required property list<string> months
    readonly property real share: width / Math.max(1, steps.length)

    height: line.height + Space.medium

    Rectangle {
        x: Space.dot / 2
        y: Space.dot / 2 - height / 2 + Space.medium
        width: root.share * (root.steps.length - 1)
        height: Space.rule
        color: Colours.paperLine
    }

    Row {
        id: line

        y: Space.medium

        Repeater {
            model: root.steps

            Column {
                id: point

                required property int index
                required property string modelData

                width: root.share
                spacing: Space.small

                Rectangle {
                    width: Space.dot
                    height: Space.dot
                    radius: width / 2
                    color: point.index === root.steps.length - 1 ? Colours.sunDeep : Colours.paper
                    border.width: Space.rule
                    border.color: Colours.sunDeep
                }

                PlainText {
                    width: parent.width - Space.medium
                    role: Type.Small
                    color: Colours.inkSoft
                    text: Words.step(point.modelData)
                }

                PlainText {
                    width: parent.width - Space.medium
                    role: Type.Small
                    visible: text !== ""
                    color: Colours.inkQuiet
                    text: Words.month(root.months[point.index] ?? "")
                }
            }
        }
    }
}
