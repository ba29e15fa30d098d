import QtQuick

import wall.theme

// Words in quotation marks; the opening one hangs in the margin where the lines begin at the left.
Item {
    id: root

    required property string words
    property bool quoted: true
    property int role: Type.Title
    property bool chinese: Display.chinese
    property bool strong: false
    property bool centred: false
    property int longest: 12
    property color color: Colours.ink

    implicitHeight: text.height
    visible: words !== ""

    PlainText {
        id: mark

        x: text.x - width
        visible: root.quoted && !root.centred
        role: root.role
        chinese: root.chinese
        strong: root.strong
        color: root.color
        text: "\u201c"
        Accessible.ignored: true
    }

    PlainText {
        id: text

        readonly property string opening: root.quoted && root.centred ? "\u201c" : ""
        readonly property string closing: root.quoted ? "\u201d" : ""

        x: root.centred ? Math.round((root.width - width) / 2) : 0
        room: root.width
        balanced: true
        horizontalAlignment: root.centred ? Text.AlignHCenter : Text.AlignLeft
        role: root.role
        chinese: root.chinese
        strong: root.strong
        color: root.color
        text: opening + root.words + closing
        maximumLineCount: root.longest
        elide: Text.ElideRight
    }
}
