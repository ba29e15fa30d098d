pragma ComponentBehavior: Bound

import QtQuick

import hopewall.ui.viewmodels
import wall.components
import wall.theme

// What the family needs: where on the road, treatment, illness.
Column {
    id: root

    required property PrepareViewModel prepare

    spacing: Space.large

    Repeater {
        model: ["road", "therapy", "illness"]

        Column {
            id: question

            required property string modelData

            width: root.width
            spacing: Space.medium

            PlainText {
                width: parent.width
                strong: true
                text: Words.question(question.modelData)
            }

            Flow {
                width: parent.width
                spacing: Space.small

                Repeater {
                    model: root.prepare.codes[question.modelData]

                    PillButton {
                        required property string modelData

                        filled: root.prepare.needs[question.modelData] === modelData
                        label: Words.answer(question.modelData, modelData)
                        onTouched: root.prepare.need(question.modelData, modelData)
                    }
                }
            }
        }
    }
}
