import QtQuick

import wall.theme

// The only place that draws text: plain, in the right typeface and line height for its script.
Text {
    id: control

    property int role: Type.Body
    property bool chinese: Display.chinese
    property bool strong: false
    // The width there is. Balanced words take less of it, so that no line is left with one word.
    property real room: 0
    property bool balanced: false
    // Where the letters begin within the item; the layout test looks for words on one another.
    readonly property real inkLeft: horizontalAlignment === Text.AlignHCenter ? (width - contentWidth) / 2 : 0

    width: {
        if (room <= 0)
            return implicitWidth;
        if (!balanced || implicitWidth <= room)
            return room;
        return Math.min(room, Math.ceil(implicitWidth / Math.ceil(implicitWidth / room) * 1.08) + font.pixelSize);
    }
    color: Colours.ink
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    font.family: chinese ? Type.han : Type.latin
    font.pixelSize: Type.size(role, chinese)
    font.weight: Type.weight(strong, chinese)
    lineHeight: Type.line(role, chinese)
    lineHeightMode: Text.FixedHeight
}
