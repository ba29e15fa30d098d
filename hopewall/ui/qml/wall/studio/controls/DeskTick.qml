import QtQuick

import wall.theme
import wall.components

// A statement that is so or not.
TouchGround {
    id: root

    property bool ticked: false
    property real room: 0

    signal toggled(bool ticked)

    implicitWidth: box.width + Space.medium + words.width + Space.small
    implicitHeight: Math.max(Space.touch * 0.8, words.height + Space.small * 2)
    Accessible.role: Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: ticked
    onTouched: root.toggled(!root.ticked)

    Rectangle {
        id: box

        anchors.verticalCenter: parent.verticalCenter
        width: Space.dot
        height: Space.dot
        radius: Space.radiusFace
        color: root.ticked ? Colours.sun : Colours.figureGround
        border.width: Space.hair
        border.color: Colours.sunDeep

        PlainText {
            anchors.centerIn: parent
            visible: root.ticked
            chinese: false
            strong: true
            color: Colours.inkOnSun
            text: "\u2713"
            Accessible.ignored: true
        }
    }

    PlainText {
        id: words

        anchors.left: box.right
        anchors.leftMargin: Space.medium
        anchors.verticalCenter: parent.verticalCenter
        room: root.room > 0 ? root.room - box.width - Space.medium - Space.small : 0
        text: root.label
        Accessible.ignored: true
    }
}
