import QtQuick

import wall.theme
import wall.components

// One of two answers. A screen reader hears the question with it.
TouchGround {
    id: root

    property string question: ""

    implicitWidth: Math.max(Space.touch * 1.3, words.implicitWidth + Space.large * 2)
    implicitHeight: Space.touch * 0.8
    Accessible.role: Accessible.RadioButton
    Accessible.name: question + " " + label
    Accessible.checkable: true
    Accessible.checked: chosen

    Rectangle {
        anchors.fill: parent
        radius: height / 2
        color: root.chosen || root.pressed ? Colours.sun : Colours.figureGround
        border.width: Space.hair
        border.color: root.chosen ? Colours.sunDeep : Colours.paperLine
    }

    PlainText {
        id: words

        anchors.centerIn: parent
        wrapMode: Text.NoWrap
        strong: root.chosen
        color: root.chosen || root.pressed ? Colours.inkOnSun : Colours.inkSoft
        text: root.label
        Accessible.ignored: true
    }
}
