pragma ComponentBehavior: Bound

import QtQuick

import wall.theme
import wall.components
import wall.studio.controls

// What can be done by keys, told where one can find it.
DeskSheet {
    id: root

    readonly property list<string> keys: ["Tab, Shift+Tab", "Ctrl+1 … Ctrl+6", "Ctrl+Tab", "Ctrl+F", "Ctrl+S", "Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+W, Esc", "Ctrl+V", "Ctrl+H, Ctrl+J", "Ctrl+B", "Ctrl+U, Ctrl+O", "Ctrl+K, Ctrl+G", "Ctrl+Shift+L", "Ctrl+L", "F1"]
    readonly property list<string> meanings: [qsTr("the next control, the one before"), qsTr("the rooms, from above"), qsTr("the next room"), qsTr("look for somebody"), qsTr("save"), qsTr("undo"), qsTr("redo"), qsTr("close what is open"), qsTr("paste a text, or a picture among the photos"), qsTr("in an explainer: heading, smaller heading"), qsTr("in a story or an explainer: bold"), qsTr("in a story or an explainer: list, steps"), qsTr("in an explainer: link, glossary term"), qsTr("the other language"), qsTr("lock"), qsTr("this list")]

    title: qsTr("Keys")
    first: done

    Grid {
        columns: 2
        columnSpacing: Space.wide
        rowSpacing: Space.small

        Repeater {
            model: root.keys.length * 2

            PlainText {
                required property int index
                readonly property bool isKey: index % 2 === 0
                readonly property int line: Math.floor(index / 2)

                chinese: !isKey && Display.chinese
                strong: isKey
                color: isKey ? Colours.ink : Colours.inkSoft
                text: isKey ? root.keys[line] : root.meanings[line]
            }
        }
    }

    DeskButton {
        id: done

        label: qsTr("Done")
        onTouched: root.dismissed()
    }
}
