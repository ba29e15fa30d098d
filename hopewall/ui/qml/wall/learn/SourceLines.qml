pragma ComponentBehavior: Bound

import QtQuick

import wall.theme
import wall.components

// Where something was read. An address stands there as words; nothing opens.
Column {
    id: root

    required property var lines
    property bool numbered: true

    spacing: Space.large

    Repeater {
        model: root.lines

        Item {
            id: line

            required property var modelData
            readonly property real indent: root.numbered && modelData.number > 0 ? Space.broad : 0

            width: root.width
            height: words.height

            PlainText {
                visible: line.indent > 0
                role: Type.Body
                chinese: false
                strong: true
                color: Colours.sunInk
                text: line.modelData.number
            }

            Column {
                id: words

                x: line.indent
                width: parent.width - x
                spacing: Space.tiny

                PlainText {
                    width: parent.width
                    chinese: false
                    text: line.modelData.what
                }

                PlainText {
                    width: parent.width
                    role: Type.Small
                    color: Colours.inkQuiet
                    text: [Said.source(line.modelData.type), line.modelData.year, qsTr("seen %1").arg(line.modelData.seen)].filter(each => each !== "").join(" · ")
                }

                PlainText {
                    width: parent.width
                    visible: text !== ""
                    role: Type.Small
                    chinese: false
                    wrapMode: Text.WrapAnywhere
                    color: Colours.inkQuiet
                    text: line.modelData.where
                }
            }
        }
    }
}
