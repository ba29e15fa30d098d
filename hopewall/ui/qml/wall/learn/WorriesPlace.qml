pragma ComponentBehavior: Bound

import QtQuick

import hopewall.ui.viewmodels
import wall.theme
import wall.components

// The second door: what weighs on somebody.
Scroll {
    id: root

    required property LearnViewModel learn
    readonly property int columns: Display.upright ? 2 : 3

    line: Math.min(width - side * 2, Space.table)

    PlainText {
        width: parent.width
        role: Type.Title
        strong: true
        text: qsTr("What worries you?")
    }

    PlainText {
        width: parent.width
        role: Type.Lead
        color: Colours.inkQuiet
        text: qsTr("Many people carry the same questions. Touch yours.")
    }

    Grid {
        id: grid

        width: parent.width
        topPadding: Space.medium
        columns: root.columns
        spacing: Space.large

        Repeater {
            model: root.learn.worries

            TouchGround {
                id: worry

                required property var modelData

                width: Math.floor((grid.width - (root.columns - 1) * Space.large) / root.columns)
                height: Math.max(Space.touch * 2, words.height + Space.large * 2)
                label: modelData.name
                onTouched: root.learn.go("worry", modelData.id)

                Rectangle {
                    anchors.fill: parent
                    radius: Space.radiusPanel
                    color: worry.pressed ? Colours.sun : Colours.paperRaised
                    border.width: Display.highContrast ? Space.hair : 0
                    border.color: Colours.paperLine
                }

                PlainText {
                    id: words

                    anchors.verticalCenter: parent.verticalCenter
                    x: Space.large + Space.small
                    width: parent.width - x * 2
                    role: Type.Lead
                    strong: true
                    color: Colours.sunInk
                    text: worry.label
                }
            }
        }
    }
}
