import QtQuick

import hopewall.ui.viewmodels
import wall.theme
import wall.components

// The motto, which opens the loop.
Column {
    id: root

    required property AttractViewModel attract
    required property bool shown

    spacing: Space.large
    visible: opacity > 0
    opacity: shown ? 1 : 0

    Behavior on opacity {
        NumberAnimation {
            duration: Motion.forward
            easing.type: Easing.OutCubic
        }
    }

    PlainText {
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        role: Type.Small
        color: Colours.groundInkQuiet
        text: root.attract.siteName
    }

    PlainText {
        anchors.horizontalCenter: parent.horizontalCenter
        room: root.width
        balanced: true
        horizontalAlignment: Text.AlignHCenter
        role: Type.Name
        color: Colours.groundInk
        text: root.attract.motto
    }

    PlainText {
        width: parent.width
        visible: text !== ""
        horizontalAlignment: Text.AlignHCenter
        role: Type.Lead
        chinese: !Display.chinese
        color: Colours.groundInkQuiet
        text: root.attract.mottoOther
    }
}
