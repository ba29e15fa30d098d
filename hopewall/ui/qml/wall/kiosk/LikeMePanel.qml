pragma ComponentBehavior: Bound

import QtQuick

import hopewall.ui.viewmodels
import wall.theme
import wall.components

// "Someone like me": one question at a time, each answer with how many people it leaves.
Column {
    id: root

    required property LikeMeViewModel likeme
    required property WallViewModel people

    spacing: Space.large

    Flow {
        width: parent.width
        spacing: Space.medium

        Repeater {
            model: root.likeme.questions

            Item {
                id: tab

                required property int index
                required property string modelData
                readonly property bool asked: root.likeme.question === modelData
                readonly property string given: root.likeme.answered[index] ?? ""

                width: words.width + Space.large
                height: Space.touch
                activeFocusOnTab: true
                Accessible.role: Accessible.PageTab
                Accessible.name: words.text
                Keys.onReturnPressed: root.likeme.ask(modelData)

                TapHandler {
                    gesturePolicy: TapHandler.ReleaseWithinBounds
                    onTapped: root.likeme.ask(tab.modelData)
                }

                PlainText {
                    id: words

                    anchors.verticalCenter: parent.verticalCenter
                    wrapMode: Text.NoWrap
                    strong: tab.asked
                    color: tab.given !== "" ? Colours.sun : (tab.asked ? Colours.groundInk : Colours.groundInkQuiet)
                    text: tab.given !== "" ? Words.answer(tab.modelData, tab.given) : Words.question(tab.modelData)
                }

                Rectangle {
                    anchors.bottom: parent.bottom
                    anchors.bottomMargin: Space.small
                    width: words.width
                    height: Space.rule
                    radius: height / 2
                    visible: tab.asked
                    color: Colours.sun
                }
            }
        }
    }

    Flow {
        width: parent.width
        spacing: Space.medium

        Repeater {
            model: root.likeme.answers

            Chip {
                required property int index
                required property string modelData

                label: Words.answer(root.likeme.question, modelData)
                count: String(root.likeme.counts[index] ?? "")
                chosen: root.likeme.answered[root.likeme.questions.indexOf(root.likeme.question)] === modelData
                onTouched: root.likeme.choose(modelData)
            }
        }
    }
}
