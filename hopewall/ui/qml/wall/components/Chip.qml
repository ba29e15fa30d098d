import QtQuick

import wall.theme

// An answer to touch: its words and how many people it leaves.
TouchGround {
    id: root

    property string count: ""
    property bool dark: true

    implicitWidth: row.implicitWidth + Space.large * 2
    Accessible.role: Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: chosen

    Rectangle {
        id: ground
        readonly property bool lit: root.pressed || root.chosen

        anchors.fill: parent
        radius: height / 2
        color: lit ? Colours.sun : Colours.groundRaised
        border.width: Space.hair
        border.color: lit ? Colours.sun : Colours.groundLine
    }

    Row {
        id: row

        anchors.centerIn: parent
        spacing: Space.medium

        PlainText {
            text: root.label
            strong: root.chosen
            wrapMode: Text.NoWrap
            color: ground.lit ? Colours.inkOnSun : Colours.groundInk
            anchors.verticalCenter: parent.verticalCenter
        }

        PlainText {
            visible: root.count.length > 0
            text: root.count
            chinese: false
            role: Type.Small
            wrapMode: Text.NoWrap
            color: ground.lit ? Colours.inkOnSun : Colours.groundInkQuiet
            anchors.verticalCenter: parent.verticalCenter
        }
    }
}
