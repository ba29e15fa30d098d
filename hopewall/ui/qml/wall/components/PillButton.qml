import QtQuick

import wall.theme

// A button of words. Filled for the one thing to do, outlined for the others; on the dark ground or on paper.
TouchGround {
    id: root

    property bool filled: false
    property bool dark: false
    property string sign: ""
    property bool signLast: false
    property bool chinese: Display.chinese
    property color ground: root.dark ? Colours.groundRaised : Colours.paper

    implicitWidth: Math.max(Space.touch, row.implicitWidth + Space.wide * 2)

    Rectangle {
        anchors.fill: parent
        radius: height / 2
        color: root.filled ? Colours.sun : (root.pressed ? Colours.sun : root.ground)
        border.width: root.filled ? 0 : Space.hair
        border.color: root.dark ? Colours.groundLine : Colours.sunDeep
        scale: root.pressed && Motion.moves ? 0.98 : 1
    }

    Row {
        id: row

        readonly property color ink: root.filled || root.pressed ? Colours.inkOnSun : (root.dark ? Colours.groundInk : Colours.sunInk)

        anchors.centerIn: parent
        spacing: Space.medium
        layoutDirection: root.signLast ? Qt.RightToLeft : Qt.LeftToRight

        PlainText {
            visible: text.length > 0
            text: root.sign
            chinese: false
            color: row.ink
            wrapMode: Text.NoWrap
            anchors.verticalCenter: parent.verticalCenter
        }

        PlainText {
            text: root.label
            chinese: root.chinese
            strong: true
            color: row.ink
            wrapMode: Text.NoWrap
            anchors.verticalCenter: parent.verticalCenter
        }
    }
}
