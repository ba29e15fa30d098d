import QtQuick

import hopewall.ui.viewmodels
import wall.theme

// A heading, with air above it.
Item {
    id: root

    required property LearnViewModel learn
    required property var piece
    required property bool chinese
    readonly property real air: piece.level === 2 ? Space.wide : Space.medium

    height: words.height + air
    Accessible.role: Accessible.Heading
    Accessible.name: words.words

    RunText {
        id: words

        y: root.air
        width: parent.width
        learn: root.learn
        runs: root.piece.runs
        chinese: root.chinese
        role: root.piece.level === 2 ? Type.Section : Type.Lead
        strong: true
        color: Colours.ink
    }
}
