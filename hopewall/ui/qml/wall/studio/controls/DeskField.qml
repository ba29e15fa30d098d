import QtQuick

import wall.theme
import wall.components

// One line to fill in: its name above, a line below, and beside itself what is wrong.
FocusScope {
    id: root

    required property string label
    property alias text: input.text
    property string hint: ""
    property string fault: ""
    property bool secret: false
    property bool readOnly: false
    property int longest: 400
    property bool chinese: Display.chinese
    property bool bare: false
    readonly property alias field: input

    signal edited(string text)
    signal entered

    implicitWidth: Space.vast * 4
    implicitHeight: column.height

    Column {
        id: column

        width: root.width
        spacing: Space.tiny

        DeskLabel {
            visible: !root.bare
            width: parent.width
            text: root.label
        }

        Item {
            width: parent.width
            height: input.height + Space.small * 2

            TextInput {
                id: input

                y: Space.small
                width: parent.width
                height: Type.line(Type.Body, root.chinese)
                focus: true
                clip: true
                activeFocusOnTab: true
                selectByMouse: true
                readOnly: root.readOnly
                maximumLength: root.longest
                verticalAlignment: TextInput.AlignVCenter
                echoMode: root.secret ? TextInput.Password : TextInput.Normal
                inputMethodHints: root.secret ? Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhHiddenText : Qt.ImhNone
                font.family: root.chinese ? Type.han : Type.latin
                font.pixelSize: Type.size(Type.Body, root.chinese)
                color: Colours.ink
                selectionColor: Colours.sun
                selectedTextColor: Colours.inkOnSun
                Accessible.role: Accessible.EditableText
                Accessible.name: root.label
                Accessible.description: root.fault !== "" ? root.fault : root.hint
                onTextEdited: root.edited(text)
                onAccepted: root.entered()
            }

            PlainText {
                y: Space.small
                width: parent.width
                visible: input.text === "" && input.preeditText === "" && root.hint !== ""
                color: Colours.inkQuiet
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                text: root.hint
                Accessible.ignored: true
            }

            Rectangle {
                anchors.bottom: parent.bottom
                width: parent.width
                height: input.activeFocus ? Space.rule : Space.hair
                color: input.activeFocus ? Colours.sunDeep : (root.fault !== "" ? Colours.ink : Colours.paperLine)
            }
        }

        DeskFault {
            width: parent.width
            fault: root.fault
        }
    }
}
