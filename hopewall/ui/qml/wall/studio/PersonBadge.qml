import QtQuick

import wall.theme
import wall.components

// In what state somebody is: a dot and a word.
Row {
    id: root

    property string badge: ""
    property string until: ""
    property string draft: ""
    property real room: 0

    spacing: Space.small

    Rectangle {
        id: dot

        y: Math.round((words.lineHeight - height) / 2)
        width: Space.medium
        height: width
        radius: width / 2
        color: StaffTerms.badgeColour(root.badge)
    }

    PlainText {
        id: words

        width: root.room - dot.width - Space.small
        role: Type.Small
        color: Colours.inkQuiet
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        text: StaffTerms.standing(root.badge, root.until)
    }
}
