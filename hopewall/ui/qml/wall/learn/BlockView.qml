pragma ComponentBehavior: Bound

import QtQuick

import hopewall.ui.viewmodels

// One block of a page, drawn by its kind. A kind that is not here is not drawn.
Loader {
    id: root

    required property LearnViewModel learn
    required property ExplainerViewModel explainer
    required property var piece
    required property bool chinese
    // Whether the reader has come this far.
    property bool seen: true

    sourceComponent: {
        switch (piece.kind) {
        case "heading":
            return heading;
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
        case "question":
            return question;
        }
        return null;
    }

    Component {
        id: heading

        HeadingBlock {
            learn: root.learn
            piece: root.piece
            chinese: root.chinese
        }
    }

    Component {
        id: paragraph

        RunText {
            learn: root.learn
            runs: root.piece.runs
            chinese: root.chinese
        }
    }

    Component {
        id: items

        ListBlock {
            learn: root.learn
            items: root.piece.items
            chinese: root.chinese
            numbered: root.piece.kind === "steps"
        }
    }

    Component {
        id: table

        TableBlock {
            learn: root.learn
            piece: root.piece
            chinese: root.chinese
        }
    }

    Component {
        id: figure

        FigureBlock {
            piece: root.piece
            chinese: root.chinese
        }
    }

    Component {
        id: icons

        IconsBlock {
            learn: root.learn
            piece: root.piece
            chinese: root.chinese
            seen: root.seen
        }
    }

    Component {
        id: timeline

        TimelineBlock {
            learn: root.learn
            piece: root.piece
            chinese: root.chinese
        }
    }

    Component {
        id: quote

        QuoteBlock {
            learn: root.learn
            piece: root.piece
            chinese: root.chinese
        }
    }

    Component {
        id: callout

        CalloutBlock {
            learn: root.learn
            piece: root.piece
            chinese: root.chinese
        }
    }

    Component {
        id: question

        QuestionBlock {
            learn: root.learn
            explainer: root.explainer
            piece: root.piece
            chinese: root.chinese
        }
    }
}
