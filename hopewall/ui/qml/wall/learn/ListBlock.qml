pragma ComponentBehavior: Bound

import QtQuick

import hopewall.ui.viewmodels
import wall.theme
import wall.components

// Things in no order, or steps with their numbers.
Column {
    id: root

    required property LearnViewModel learn
    required property var items
    required property bool chinese
    property bool numbered: false
    property int first: 1
    property int role: Type.Lead
    property color ink: Colours.inkSoft
    property color dot: Colours.sunDeep

    spacing: Space.small

    Repeater {
        model: root.items

        Item {
            id: item

            required property int index
            required property var modelData
            readonly property real indent: root.numbered ? Space.broad : Space.wide
            readonly property real line: Type.line(root.role, root.chinese)

            width: root.width
            height: Math.max(words.height, root.numbered ? disc.height : 0)

            Rectangle {
                visible: !root.numbered
                y: Math.round((item.line - height) / 2)
                x: Space.tiny
                width: Space.medium
                height: width
                radius: height / 2
                color: root.dot
            }

            Rectangle {
                id: disc

                visible: root.numbered
                y: Math.round((item.line - height) / 2)
                width: Math.round(item.line * 0.94)
                height: width
                radius: height / 2
                color: Colours.sun

                PlainText {
                    anchors.centerIn: parent
                    chinese: false
                    strong: true
                    wrapMode: Text.NoWrap
                    color: Colours.inkOnSun
                    text: root.first + item.index
                }
            }

            RunText {
                id: words

                x: item.indent
                width: parent.width - x
                learn: root.learn
                runs: item.modelData
                role: root.role
                chinese: root.chinese
                color: root.ink
            }
        }
    }
}
