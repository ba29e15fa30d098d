pragma ComponentBehavior: Bound

import QtQuick

import hopewall.ui.viewmodels
import wall.theme
import wall.components

// Teach-back. It checks our explanation: first an open question, then answers with kind replies.
Rectangle {
    id: root

    required property LearnViewModel learn
    required property ExplainerViewModel explainer
    required property var piece
    required property bool chinese
    readonly property int answer: explainer.answers[piece.id] ?? -2
    readonly property bool isOpen: answer > -2

    objectName: "question"
    height: content.height + Space.wide * 2
    radius: Space.radiusPanel
    color: Colours.paperRaised
    border.width: Display.highContrast ? Space.hair : 0
    border.color: Colours.paperLine

    Column {
        id: content

        x: Space.wide
        y: Space.wide
        width: parent.width - x * 2
        spacing: Space.large

        PlainText {
            width: parent.width
            role: Type.Body
            chinese: root.chinese
            color: Colours.inkQuiet
            text: qsTr("Did we explain this well? Nothing you answer is kept.")
        }

        RunText {
            width: parent.width
            learn: root.learn
            runs: root.piece.open
            chinese: root.chinese
            strong: true
            color: Colours.ink
        }

        RunText {
            width: parent.width
            visible: root.piece.showMe.length > 0
            learn: root.learn
            runs: root.piece.showMe
            chinese: root.chinese
        }

        PillButton {
            visible: !root.isOpen
            ground: Colours.paper
            label: qsTr("Now show me a question")
            onTouched: root.explainer.answer(root.piece.id, -1)
        }

        RunText {
            width: parent.width
            visible: root.isOpen
            learn: root.learn
            runs: root.piece.ask
            chinese: root.chinese
            strong: true
            color: Colours.ink
        }

        Repeater {
            model: root.isOpen ? root.piece.choices : []

            TouchGround {
                id: choice

                required property int index
                required property var modelData

                width: content.width
                height: Math.max(Space.touch, says.height + (reply.visible ? reply.height + Space.small : 0) + Space.medium * 2)
                label: says.words
                chosen: root.answer === index
                onTouched: root.explainer.answer(root.piece.id, choice.index)

                Rectangle {
                    anchors.fill: parent
                    radius: Space.radiusPanel
                    color: choice.pressed ? Colours.sun : Colours.paper
                    border.width: choice.chosen ? Space.rule : Space.hair
                    border.color: choice.chosen ? Colours.sunDeep : Colours.paperLine
                }

                RunText {
                    id: says

                    x: Space.large
                    y: reply.visible ? Space.medium : Math.round((choice.height - height) / 2)
                    width: parent.width - x * 2
                    learn: root.learn
                    runs: choice.modelData.says
                    chinese: root.chinese
                    strong: choice.chosen
                    color: Colours.ink
                }

                RunText {
                    id: reply

                    x: Space.large
                    y: says.y + says.height + Space.small
                    width: parent.width - x * 2
                    visible: choice.chosen
                    learn: root.learn
                    runs: choice.modelData.reply
                    chinese: root.chinese
                    color: choice.modelData.right ? Colours.leaf : Colours.inkSoft
                }
            }
        }

        PillButton {
            visible: root.isOpen && root.piece.backTitle !== ""
            ground: Colours.paper
            sign: "\u2191"
            label: qsTr("Read it again")
            onTouched: root.explainer.headingAsked(root.piece.back)
        }
    }
}
