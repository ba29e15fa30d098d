pragma ComponentBehavior: Bound

import QtQuick

import hopewall.ui.viewmodels
import wall.theme

// What comes when, one stop under the other.
Column {
    id: root

    required property LearnViewModel learn
    required property var piece
    required property bool chinese
    // How many stops have come so far, where they come one by one.
    property int stopsShown: piece.stops.length

    topPadding: Space.small

    RunText {
        width: parent.width
        learn: root.learn
        runs: root.piece.title
        chinese: root.chinese
        strong: true
        color: Colours.ink
    }

    Item {
        width: 1
        height: Space.medium
    }

    Repeater {
        model: root.piece.stops

        Item {
            id: stop

            required property int index
            required property var modelData
            readonly property bool last: index === root.piece.stops.length - 1

            opacity: index < root.stopsShown ? 1 : 0

            width: root.width
            height: words.height + (last ? 0 : Space.large)

            Rectangle {
                x: Math.round((Space.dot - width) / 2)
                y: Space.dot
                width: Space.rule
                height: stop.height - Space.dot / 2
                visible: !stop.last
                color: Colours.paperLine
            }

            Rectangle {
                y: Space.small
                width: Space.dot
                height: width
                radius: height / 2
                color: stop.modelData.watch ? Colours.sunDeep : Colours.paper
                border.width: Space.rule
                border.color: Colours.sunDeep
            }

            Column {
                id: words

                x: Space.broad
                width: parent.width - x

                RunText {
                    width: parent.width
                    learn: root.learn
                    runs: stop.modelData.when
                    chinese: root.chinese
                    strong: true
                    color: Colours.ink
                }

                RunText {
                    width: parent.width
                    learn: root.learn
                    runs: stop.modelData.says
                    chinese: root.chinese
                }
            }
        }
    }
}
