pragma ComponentBehavior: Bound

import QtQuick

import hopewall.ui.viewmodels
import wall.components
import wall.learn
import wall.theme

// Teach-back. It checks how we explained it: an open prompt first, something to show, then choices.
Column {
    id: root

    required property PaneViewModel pane
    required property LeadViewModel lead
    required property var piece
    required property bool chinese
    readonly property bool shows: piece.showMe.length > 0
    readonly property bool chooses: lead.stage >= (shows ? 2 : 1)
    readonly property int answer: lead.answers[piece.id] ?? -1
    readonly property bool again: lead.again[piece.id] === true

    objectName: "question"
    spacing: Space.wide

    PlainText {
        width: parent.width
        role: Type.Small
        chinese: root.chinese
        color: Colours.inkQuiet
        text: root.chinese ? Spoken.zh("checks") : Spoken.en("checks")
    }

    RunText {
        width: parent.width
        learn: root.pane
        runs: root.piece.open
        role: Type.Section
        chinese: root.chinese
        strong: true
        color: Colours.ink
    }

    Rectangle {
        width: parent.width
        height: show.height + Space.large * 2
        visible: root.shows && root.lead.stage >= 1
        radius: Space.radiusPanel
        color: Colours.paperRaised
        border.width: Display.highContrast ? Space.hair : 0
        border.color: Colours.paperLine

        RunText {
            id: show

            x: Space.large
            y: Space.large
            width: parent.width - x * 2
            learn: root.pane
            runs: root.piece.showMe
            chinese: root.chinese
            color: Colours.ink
        }
    }

    Rectangle {
        width: parent.width
        height: shorter.height + Space.large * 2
        visible: root.again
        objectName: "shorter"
        radius: Space.radiusPanel
        color: Colours.paperRaised
        border.width: Display.highContrast ? Space.hair : 0
        border.color: Colours.paperLine

        Rectangle {
            width: Space.stripe
            height: parent.height
            topLeftRadius: Space.radiusPanel
            bottomLeftRadius: Space.radiusPanel
            color: Colours.sun
        }

        RunText {
            id: shorter

            x: Space.wide
            y: Space.large
            width: parent.width - x - Space.large
            learn: root.pane
            runs: root.piece.short.length > 0 ? root.piece.short : [
                {
                    "text": root.pane.shown.main ?? "",
                    "opens": "",
                    "target": "",
                    "strong": false,
                    "emphasis": false,
                    "small": false
                }
            ]
            role: Type.Section
            chinese: root.chinese
            strong: true
            color: Colours.ink
        }
    }

    Column {
        width: parent.width
        visible: root.chooses
        spacing: Space.medium

        RunText {
            width: parent.width
            learn: root.pane
            runs: root.piece.ask
            chinese: root.chinese
            strong: true
            color: Colours.ink
        }

        Repeater {
            model: root.chooses ? root.piece.choices : []

            ChoiceRow {
                required property int index
                required property var modelData

                width: root.width
                pane: root.pane
                choice: modelData
                chinese: root.chinese
                chosen: root.answer === index
                onTouched: root.lead.answer(root.piece.id, index)
            }
        }
    }

    PillButton {
        visible: root.lead.stage >= 1
        ground: Colours.paper
        filled: root.again
        chinese: root.chinese
        label: root.chinese ? Spoken.zh("again") : Spoken.en("again")
        onTouched: root.lead.explainAgain(root.piece.id)
    }
}
