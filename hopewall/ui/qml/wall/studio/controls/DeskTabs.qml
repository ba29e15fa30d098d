pragma ComponentBehavior: Bound

import QtQuick

import wall.theme

// The parts of one thing, as words in a line. Left and Right go from one to the next.
Row {
    id: root

    required property list<string> labels
    property int current: 0
    property string name: ""

    signal chosen(int index)

    spacing: Space.medium
    Accessible.role: Accessible.PageTabList
    Accessible.name: name

    Repeater {
        model: root.labels

        DeskWord {
            required property int index
            required property string modelData

            label: modelData
            chosen: index === root.current
            Accessible.role: Accessible.PageTab
            Accessible.selected: chosen
            onTouched: root.chosen(index)
            Keys.onRightPressed: root.chosen((root.current + 1) % root.labels.length)
            Keys.onLeftPressed: root.chosen((root.current + root.labels.length - 1) % root.labels.length)
        }
    }
}
