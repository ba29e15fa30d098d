pragma ComponentBehavior: Bound

import QtQuick

import hopewall.ui.viewmodels
import wall.theme
import wall.components

// A paragraph of a person's text, or a list of it. Bold words have their lines broken by the view model.
Item {
    id: root

    required property LearnViewModel learn
    required property var block
    property int role: Type.Body
    property bool chinese: Display.chinese
    property color color: Colours.inkSoft
    readonly property bool plain: block.words !== "" && block.runs.length === 0

    height: plain ? words.height : (marked.item as Item)?.height ?? 0

    PlainText {
        id: words

        width: parent.width
        visible: root.plain
        role: root.role
        chinese: root.chinese
        color: root.color
        text: root.plain ? root.block.words : ""
    }

    Loader {
        id: marked

        width: parent.width
        active: !root.plain
        sourceComponent: root.block.items.length > 0 ? items : runs
    }

    Component {
        id: runs

        RunText {
            learn: root.learn
            runs: root.block.runs
            role: root.role
            chinese: root.chinese
            color: root.color
        }
    }

    Component {
        id: items

        ListBlock {
            learn: root.learn
            items: root.block.items
            numbered: root.block.kind === "steps"
            first: root.block.first
            role: root.role
            chinese: root.chinese
            ink: root.color
        }
    }
}
