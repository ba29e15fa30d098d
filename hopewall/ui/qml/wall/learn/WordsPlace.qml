pragma ComponentBehavior: Bound

import QtQuick

import hopewall.ui.viewmodels
import wall.theme
import wall.components

// Words one may meet, by touch.
Scroll {
    id: root

    required property LearnViewModel learn

    line: Math.min(width - side * 2, Space.table)

    PlainText {
        width: parent.width
        role: Type.Title
        strong: true
        text: qsTr("Words, explained")
    }

    PlainText {
        width: parent.width
        role: Type.Lead
        color: Colours.inkQuiet
        text: qsTr("Touch a word to read what it means.")
    }

    Flow {
        width: parent.width
        topPadding: Space.medium
        spacing: Space.medium

        Repeater {
            model: root.learn.terms

            PillButton {
                required property var modelData

                filled: root.learn.card.kind === "term" && root.learn.card.id === modelData.id
                label: modelData.name
                onTouched: root.learn.touch("term", modelData.id)
            }
        }
    }
}
