import QtQuick

import wall.theme

// One line to type in. What is typed is plain text.
Rectangle {
    id: root

    property alias words: input.text
    property alias longest: input.maximumLength
    property string hint: ""
    property bool chinese: Display.chinese

    signal entered

    function take() {
        input.forceActiveFocus();
    }

    implicitHeight: Space.touch
    radius: Space.radiusPanel
    color: Colours.figureGround
    border.width: input.activeFocus ? Space.rule : Space.hair
    border.color: input.activeFocus ? Colours.sunDeep : Colours.paperLine
    Accessible.role: Accessible.EditableText
    Accessible.name: hint

    PlainText {
        x: input.x
        width: input.width
        anchors.verticalCenter: parent.verticalCenter
        visible: input.text === "" && input.preeditText === ""
        chinese: root.chinese
        color: Colours.inkQuiet
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        text: root.hint
    }

    TextInput {
        id: input

        x: Space.large
        width: parent.width - x * 2
        anchors.verticalCenter: parent.verticalCenter
        activeFocusOnTab: true
        clip: true
        selectByMouse: true
        color: Colours.ink
        selectionColor: Colours.sun
        selectedTextColor: Colours.inkOnSun
        font.family: root.chinese ? Type.han : Type.latin
        font.pixelSize: Type.size(Type.Body, root.chinese)
        onAccepted: root.entered()
    }
}
