pragma ComponentBehavior: Bound

import QtQuick

import hopewall.ui.viewmodels
import wall.theme
import wall.components

// A panel that stands out. Clay is for calling now, and for nothing else.
Rectangle {
    id: root

    required property LearnViewModel learn
    required property var piece
    required property bool chinese
    readonly property bool callNow: piece.tone === "call-now"
    readonly property bool notKnown: piece.tone === "not-known"
    readonly property real headHeight: callNow ? head.height + Space.medium * 2 : 0

    objectName: callNow ? "redList" : ""
    height: (callNow ? headHeight + Space.medium : head.height + Space.large + Space.small) + body.height + Space.large
    radius: Space.radiusPanel
    color: callNow || notKnown ? Colours.figureGround : Colours.paperRaised
    border.width: callNow ? Space.rule : (notKnown || Display.highContrast ? Space.hair : 0)
    border.color: callNow ? Colours.clay : Colours.paperLine

    Rectangle {
        width: parent.width
        height: root.headHeight
        visible: root.callNow
        topLeftRadius: Space.radiusPanel
        topRightRadius: Space.radiusPanel
        color: Colours.clay
    }

    RunText {
        id: head

        x: Space.large + Space.small
        y: root.callNow ? Space.medium : Space.large
        width: parent.width - x * 2
        learn: root.learn
        runs: root.piece.title.length > 0 ? root.piece.title : [
            {
                "text": Said.callout(root.piece.tone, root.chinese),
                "opens": "",
                "target": "",
                "strong": true,
                "emphasis": false,
                "small": false
            }
        ]
        chinese: root.chinese
        strong: true
        color: root.callNow ? Colours.groundInk : Colours.ink
    }

    Column {
        id: body

        x: Space.large + Space.small
        y: root.callNow ? root.headHeight + Space.medium : head.y + head.height + Space.small
        width: parent.width - x * 2
        spacing: Space.medium

        Repeater {
            model: root.piece.body

            Loader {
                id: part

                required property var modelData

                width: body.width
                sourceComponent: modelData.kind === "paragraph" ? words : items

                Component {
                    id: words

                    RunText {
                        learn: root.learn
                        runs: part.modelData.runs
                        chinese: root.chinese
                    }
                }

                Component {
                    id: items

                    ListBlock {
                        learn: root.learn
                        items: part.modelData.items
                        chinese: root.chinese
                        numbered: part.modelData.kind === "steps"
                        dot: root.callNow ? Colours.clay : Colours.sunDeep
                        ink: root.callNow ? Colours.ink : Colours.inkSoft
                    }
                }
            }
        }
    }
}
