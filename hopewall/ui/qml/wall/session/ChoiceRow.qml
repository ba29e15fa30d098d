import QtQuick

import hopewall.ui.viewmodels
import wall.components
import wall.learn
import wall.theme

// An answer that can be touched, and the kind words that follow it.
TouchGround {
    id: root

    required property PaneViewModel pane
    required property var choice
    required property bool chinese

    height: Math.max(Space.touch, says.height + (reply.visible ? reply.height + Space.small : 0) + Space.medium * 2)
    label: says.words

    Rectangle {
        anchors.fill: parent
        radius: Space.radiusPanel
        color: root.pressed ? Colours.sun : Colours.paper
        border.width: root.chosen ? Space.rule : Space.hair
        border.color: root.chosen ? Colours.sunDeep : Colours.paperLine
    }

    RunText {
        id: says

        x: Space.large
        y: reply.visible ? Space.medium : Math.round((root.height - height) / 2)
        width: parent.width - x * 2
        learn: root.pane
        runs: root.choice.says
        chinese: root.chinese
        strong: root.chosen
        color: Colours.ink
    }

    RunText {
        id: reply

        x: Space.large
        y: says.y + says.height + Space.small
        width: parent.width - x * 2
        visible: root.chosen
        learn: root.pane
        runs: root.choice.reply
        chinese: root.chinese
        color: root.choice.right ? Colours.leaf : Colours.inkSoft
    }
}
