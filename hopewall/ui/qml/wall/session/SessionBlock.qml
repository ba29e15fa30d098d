pragma ComponentBehavior: Bound

import QtQuick

import hopewall.ui.viewmodels
import wall.learn
import wall.theme

// One block on a session's screen, drawn by its kind.
Loader {
    id: root

    required property PaneViewModel pane
    required property var piece
    required property bool chinese
    required property int stage
    // The height there is, so that a drawing is seen whole.
    required property real room

    signal figureTouched(var piece)

    sourceComponent: {
        switch (piece.kind) {
        case "paragraph":
            return paragraph;
        case "list":
        case "steps":
            return items;
        case "table":
            return table;
        case "figure":
            return figure;
        case "icons":
            return icons;
        case "timeline":
            return timeline;
        case "quote":
            return quote;
        case "callout":
            return callout;
        }
        return null;
    }

    Component {
        id: paragraph

        RunText {
            learn: root.pane
            runs: root.piece.runs
            chinese: root.chinese
        }
    }

    Component {
        id: items

        ListBlock {
            learn: root.pane
            items: root.piece.items
            chinese: root.chinese
            numbered: root.piece.kind === "steps"
        }
    }

    Component {
        id: table

        TableBlock {
            learn: root.pane
            piece: root.piece
            chinese: root.chinese
        }
    }

    Component {
        id: figure

        Item {
            height: drawing.height

            FigureBlock {
                id: drawing

                readonly property real most: (root.room - Type.line(Type.Small, root.chinese) - Space.wide * 2) / Math.max(0.1, root.piece.ratio)

                anchors.horizontalCenter: parent.horizontalCenter
                width: Math.round(Math.min(parent.width, Math.max(most, parent.width / 2)))
                piece: root.piece
                chinese: root.chinese

                TapHandler {
                    gesturePolicy: TapHandler.WithinBounds
                    onTapped: root.figureTouched(root.piece)
                }
            }
        }
    }

    Component {
        id: icons

        IconsBlock {
            learn: root.pane
            piece: root.piece
            chinese: root.chinese
            seen: root.stage >= 1
            filled: root.stage >= 1
            partShown: root.stage >= 2
        }
    }

    Component {
        id: timeline

        TimelineBlock {
            learn: root.pane
            piece: root.piece
            chinese: root.chinese
            stopsShown: root.stage + 1
        }
    }

    Component {
        id: quote

        QuoteBlock {
            learn: root.pane
            piece: root.piece
            chinese: root.chinese
        }
    }

    Component {
        id: callout

        CalloutBlock {
            learn: root.pane
            piece: root.piece
            chinese: root.chinese
        }
    }
}
