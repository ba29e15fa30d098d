import QtQuick

import wall.theme

// A round button with one or two letters.
TouchGround {
    id: root

    property string sign: ""
    property bool dark: false
    property int role: Type.Body

    implicitWidth: Space.touch

    Rectangle {
        id: disc
        readonly property bool lit: root.pressed || root.chosen

        anchors.fill: parent
        radius: height / 2
        color: lit ? Colours.sun : (root.dark ? Colours.groundRaised : Colours.paper)
        border.width: Space.hair
        border.color: root.dark ? Colours.groundLine : Colours.sunDeep
    }

    PlainText {
        anchors.centerIn: parent
        text: root.sign
        role: root.role
        chinese: false
        strong: true
        wrapMode: Text.NoWrap
        color: disc.lit ? Colours.inkOnSun : (root.dark ? Colours.groundInk : Colours.sunInk)
    }
}
