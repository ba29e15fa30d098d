pragma ComponentBehavior: Bound

import QtQuick

import hopewall.ui.viewmodels
import wall.theme

// A small table. Where its columns would be too narrow, every row becomes a panel of its own.
Column {
    id: root

    required property LearnViewModel learn
    required property var piece
    required property bool chinese
    readonly property int columns: piece.header.length
    readonly property bool stacked: width / Math.max(1, columns) < Type.size(Type.Body, chinese) * 8.2
    readonly property real cellWidth: Math.floor((width - Space.large) / Math.max(1, columns))

    topPadding: Space.small
    spacing: stacked ? Space.medium : 0

    RunText {
        width: parent.width
        visible: root.piece.caption.length > 0
        learn: root.learn
        runs: root.piece.caption
        role: Type.Body
        chinese: root.chinese
        color: Colours.inkQuiet
    }

    Rectangle {
        width: parent.width
        height: names.height + Space.medium * 2
        visible: !root.stacked
        topLeftRadius: Space.radiusPanel
        topRightRadius: Space.radiusPanel
        color: Colours.paperRaised

        Row {
            id: names

            x: Space.large
            y: Space.medium

            Repeater {
                model: root.piece.header

                RunText {
                    required property var modelData

                    width: root.cellWidth
                    learn: root.learn
                    runs: modelData
                    role: Type.Body
                    chinese: root.chinese
                    strong: true
                    color: Colours.ink
                }
            }
        }
    }

    Repeater {
        model: root.piece.rows

        Rectangle {
            id: row

            required property var modelData

            width: root.width
            height: (root.stacked ? tall.height : flat.height) + Space.medium * 2
            radius: root.stacked ? Space.radiusPanel : 0
            color: root.stacked ? Colours.paperRaised : Colours.none

            Row {
                id: flat

                x: Space.large
                y: Space.medium
                visible: !root.stacked

                Repeater {
                    model: root.stacked ? [] : row.modelData

                    Item {
                        id: cell

                        required property int index
                        required property var modelData

                        width: root.cellWidth
                        height: words.height

                        RunText {
                            id: words

                            width: parent.width - Space.large
                            learn: root.learn
                            runs: cell.modelData
                            role: Type.Body
                            chinese: root.chinese
                            strong: cell.index === 0
                            color: cell.index === 0 ? Colours.ink : Colours.inkSoft
                        }
                    }
                }
            }

            Column {
                id: tall

                x: Space.large
                y: Space.medium
                width: parent.width - x * 2
                spacing: Space.small
                visible: root.stacked

                Repeater {
                    model: root.stacked ? row.modelData : []

                    Column {
                        id: line

                        required property int index
                        required property var modelData

                        width: tall.width

                        RunText {
                            width: parent.width
                            visible: line.index > 0
                            learn: root.learn
                            runs: root.piece.header[line.index]
                            role: Type.Small
                            chinese: root.chinese
                            color: Colours.inkQuiet
                        }

                        RunText {
                            width: parent.width
                            learn: root.learn
                            runs: line.modelData
                            role: line.index === 0 ? Type.Lead : Type.Body
                            chinese: root.chinese
                            strong: line.index === 0
                            color: line.index === 0 ? Colours.ink : Colours.inkSoft
                        }
                    }
                }
            }

            Rectangle {
                anchors.bottom: parent.bottom
                width: parent.width
                height: Space.hair
                visible: !root.stacked
                color: Colours.paperLine
            }
        }
    }

    RunText {
        width: parent.width
        visible: root.piece.note.length > 0
        learn: root.learn
        runs: root.piece.note
        role: Type.Small
        chinese: root.chinese
        color: Colours.inkQuiet
    }
}
