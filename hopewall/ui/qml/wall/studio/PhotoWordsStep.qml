pragma ComponentBehavior: Bound

import QtQuick

import hopewall.ui.viewmodels.studio
import wall.theme
import wall.components
import wall.studio.controls

// The photo in words, for people who cannot see it; and what in it promotes something.
Column {
    id: root

    required property PhotoRoomViewModel room
    required property PhotoDescribingViewModel describing

    spacing: Space.large

    PlainText {
        width: parent.width
        color: Colours.inkSoft
        text: qsTr("One sentence in each language that says what can be seen. A screen reader speaks it.")
    }

    Repeater {
        model: root.describing.languages

        Column {
            id: part

            required property string modelData
            readonly property bool chinese: modelData === "zh-Hans"
            readonly property var marks: root.describing.marks[modelData] ?? []

            width: root.width
            spacing: Space.small

            DeskArea {
                id: area

                width: parent.width
                chinese: part.chinese
                least: Type.line(Type.Body, chinese) * 2 + Space.medium * 3
                readOnly: !root.room.mayEdit
                label: part.chinese ? qsTr("What can be seen, in Chinese") : qsTr("What can be seen, in English")
                fault: text.length > root.describing.longest ? qsTr("This is too long: at most %1 characters.").arg(root.describing.longest) : ""
                onEdited: text => {
                    if (text.length <= root.describing.longest)
                        root.describing.write(part.modelData, text);
                }
                Component.onCompleted: text = root.describing.text(part.modelData)

                Connections {
                    function onReplaced() {
                        area.text = root.describing.text(part.modelData);
                    }

                    target: root.describing
                }
            }

            Repeater {
                model: part.marks

                PlainText {
                    required property var modelData

                    width: part.width
                    role: Type.Small
                    text: (modelData.block ? "\u25b2 " : "\u2022 ") + qsTr("“%1”: %2 %3").arg(modelData.words).arg(modelData.why).arg(modelData.instead)
                    Accessible.role: Accessible.AlertMessage
                    Accessible.name: text
                }
            }
        }
    }

    PlainText {
        width: parent.width
        role: Type.Small
        color: Colours.inkQuiet
        text: root.describing.isSaved ? " " : qsTr("Saving …")
    }

    DeskRule {
        width: parent.width
    }

    DeskLabel {
        width: parent.width
        text: qsTr("Does the picture promote something?")
    }

    Repeater {
        model: root.describing.questions

        DeskYesNo {
            required property string modelData

            width: root.width
            locked: !root.room.mayEdit
            label: PhotoTerms.content(modelData)
            answer: root.describing.answers[modelData] ?? ""
            onAnswered: answer => root.describing.answer(modelData, answer)
        }
    }
}
