pragma ComponentBehavior: Bound

import QtQuick

import hopewall.ui.viewmodels.studio
import wall.theme
import wall.components
import wall.studio.controls

// What stands at the head of a page, as a form; and who has read it.
DeskScroll {
    id: root

    required property ExplainerDeskViewModel explainer
    property bool locked: false

    keys: locked
    name: qsTr("About the page")
    contentHeight: column.height + Space.broad

    Column {
        id: column

        x: Space.small
        width: root.width - Space.large
        spacing: Space.medium

        FormQuestions {
            width: parent.width
            enabled: !root.locked
            rows: root.explainer.rows
            words: ExplainerWords
            onAnswered: (key, value) => root.explainer.answer(key, value)
        }

        PlainText {
            width: parent.width
            role: Type.Lead
            strong: true
            text: qsTr("Who has read this page")
            Accessible.role: Accessible.Heading
        }

        PlainText {
            width: parent.width
            visible: root.explainer.reviewers.length === 0
            text: qsTr("Nobody here has yet. Visitors read that under the page.")
        }

        Repeater {
            model: root.explainer.reviewers

            PlainText {
                required property var modelData

                width: column.width
                text: ExplainerWords.reviewer(modelData)
            }
        }

        Column {
            width: parent.width
            visible: !root.locked
            spacing: Space.medium

            PlainText {
                width: parent.width
                color: Colours.inkSoft
                text: qsTr("Only you can say that you have read it; your name is put here and nobody else’s.")
            }

            DeskField {
                id: org

                width: parent.width
                label: qsTr("For which institution did you read it?")
            }

            DeskField {
                id: conflict

                width: parent.width
                label: qsTr("Have you any interest in it? Write “none” if not.")
            }

            Flow {
                width: parent.width
                spacing: Space.medium

                DeskButton {
                    label: qsTr("I have read this page")
                    onTouched: root.explainer.sign(org.text, conflict.text)
                }

                DeskButton {
                    visible: root.explainer.isTranslation
                    label: qsTr("It says what the English page says now")
                    onTouched: root.explainer.stamp()
                }
            }
        }
    }
}
