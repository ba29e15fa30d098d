import QtQuick

import wall.theme
import wall.components

// A place on the path: its drawing and its name.
TouchGround {
    id: root

    required property string scene
    required property int number
    required property int pages

    width: Space.scene
    height: picture.height + name.height + count.height + Space.small

    Scene {
        id: picture

        name: root.scene
        width: parent.width
        scale: root.pressed && Motion.moves ? 0.98 : 1
    }

    PlainText {
        id: name

        anchors.top: picture.bottom
        anchors.topMargin: Space.small
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        role: Type.Lead
        strong: true
        color: root.pressed ? Colours.sunInk : Colours.ink
        text: root.label
    }

    PlainText {
        id: count

        anchors.top: name.bottom
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        role: Type.Small
        color: Colours.inkQuiet
        text: qsTr("%n page(s)", "", root.pages)
    }
}
