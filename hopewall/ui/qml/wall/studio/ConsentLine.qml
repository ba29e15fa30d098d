import QtQuick

import wall.theme
import wall.components
import wall.studio.controls

// A name at the left, and what belongs to it.
Row {
    id: root

    property string label: ""
    property list<string> words

    spacing: Space.medium
    visible: words.length > 0

    DeskLabel {
        width: Space.vast * 1.6
        topPadding: Math.round((Type.line(Type.Body, Display.chinese) - Type.line(Type.Small, Display.chinese)) / 2)
        text: root.label
        Accessible.ignored: false
    }

    PlainText {
        width: root.width - Space.vast * 1.6 - Space.medium
        color: Colours.inkSoft
        text: StaffTerms.listed(root.words)
    }
}
