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
    // What stood there before something came that does not fit: half of it would go unnoticed.
    property string before: ""
    property bool tooLong: false

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
                maximumLength: root.longest + 1
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
                Accessible.description: wrong.fault !== "" ? wrong.fault : root.hint
                onTextChanged: {
                    if (text.length <= root.longest)
                        root.before = text;
                }
                onTextEdited: {
                    root.tooLong = text.length > root.longest;
                    if (root.tooLong)
                        text = root.before;
                    else
                        root.edited(text);
                }
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
                color: input.activeFocus ? Colours.sunDeep : (wrong.fault !== "" ? Colours.ink : Colours.paperLine)
            }
        }

        DeskFault {
            id: wrong

            width: parent.width
            fault: root.tooLong ? qsTr("Too long: at most %1 characters fit here.").arg(root.longest) : root.fault
        }
    }
}
