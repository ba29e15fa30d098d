import QtQuick

import wall.theme
import wall.components

// A question of the form: yes, no, or not answered yet. Nothing is ticked beforehand.
FocusScope {
    id: root

    required property string label
    // "yes", "no" or "" while nobody has answered.
    property string answer: ""
    property string fault: ""
    property bool locked: false

    signal answered(string answer)

    implicitHeight: column.height

    Column {
        id: column

        width: parent.width

        Item {
            width: parent.width
            height: Math.max(words.height, pair.height) + Space.small

            PlainText {
                id: words

                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - pair.width - Space.large
                text: root.label
                color: Colours.ink
                Accessible.ignored: true
            }

            Row {
                id: pair

                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                spacing: Space.small

                DeskAnswer {
                    label: qsTr("Yes")
                    question: root.label
                    chosen: root.answer === "yes"
                    enabled: !root.locked || chosen
                    focus: true
                    onTouched: {
                        if (!root.locked)
                            root.answered("yes");
                    }
                }

                DeskAnswer {
                    label: qsTr("No")
                    question: root.label
                    chosen: root.answer === "no"
                    enabled: !root.locked || chosen
                    onTouched: {
                        if (!root.locked)
                            root.answered("no");
                    }
                }
            }
        }

        DeskFault {
            width: parent.width
            fault: root.fault
        }
    }
}
