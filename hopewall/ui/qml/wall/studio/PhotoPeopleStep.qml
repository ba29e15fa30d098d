pragma ComponentBehavior: Bound

import QtQuick

import hopewall.ui.viewmodels.studio
import wall.theme
import wall.components
import wall.studio.controls

// Everybody who can be recognised, by the numbers on the photo: who it is, and what was done.
Column {
    id: root

    required property PhotoRoomViewModel room
    required property PhotoPeopleViewModel people
    readonly property var nobody: ({
            "face": -1,
            "isFace": true,
            "role": "",
            "resolution": "",
            "whoSaid": "",
            "needsRecord": false,
            "record": {}
        })

    signal drawAsked

    spacing: Space.large

    PlainText {
        width: parent.width
        color: Colours.inkSoft
        text: root.people.isUncounted ? qsTr("Nobody has looked for faces yet: draw a box around each face, or say that there is none.") : qsTr("Say for every number who it is and what was done. Was somebody missed? Draw a box around the face.")
    }

    Row {
        spacing: Space.medium

        DeskButton {
            id: draw

            enabled: root.room.mayEdit
            label: qsTr("Draw a face")
            onTouched: root.drawAsked()
        }

        DeskWord {
            anchors.verticalCenter: draw.verticalCenter
            visible: root.people.isUncounted && root.room.mayEdit
            label: qsTr("There is no face in it")
            onTouched: root.people.sayNoFaces()
        }
    }

    Repeater {
        model: root.people.rows.length

        Column {
            id: row

            required property int index
            // The number of rows alone makes the rows: the focus stays where it is when one changes.
            readonly property var modelData: root.people.rows[index] ?? root.nobody
            readonly property string who: modelData.face >= 0 ? qsTr("Face %1").arg(modelData.face + 1) : qsTr("Without a face in the picture")

            width: root.width
            spacing: Space.small

            DeskRule {
                width: parent.width
            }

            Item {
                width: parent.width
                height: Math.max(head.height, noFace.height)

                PlainText {
                    id: head

                    anchors.verticalCenter: parent.verticalCenter
                    strong: true
                    text: row.who
                    Accessible.role: Accessible.Heading
                }

                DeskWord {
                    id: noFace

                    anchors.right: parent.right
                    visible: root.room.mayEdit && (row.modelData.face >= 0 || row.modelData.role !== "subject")
                    role: Type.Small
                    label: row.modelData.face < 0 ? qsTr("Not in the picture") : (row.modelData.isFace ? qsTr("This is no face") : qsTr("It is a face"))
                    Accessible.name: row.who + ": " + label
                    onTouched: {
                        if (row.modelData.face < 0)
                            root.people.leaveOut(row.index);
                        else
                            root.people.sayFace(row.modelData.face, !row.modelData.isFace);
                    }
                }
            }

            PlainText {
                width: parent.width
                visible: !row.modelData.isFace
                role: Type.Small
                color: Colours.inkQuiet
                text: qsTr("%1 said that this is no face.").arg(row.modelData.whoSaid)
            }

            Flow {
                width: parent.width
                visible: row.modelData.isFace
                spacing: Space.small

                Repeater {
                    model: root.people.roles

                    DeskAnswer {
                        required property string modelData

                        enabled: root.room.mayEdit
                        question: row.who
                        label: PhotoTerms.role(modelData)
                        chosen: row.modelData.role === modelData
                        onTouched: root.people.setRole(row.index, modelData)
                    }
                }
            }

            DeskLabel {
                width: parent.width
                topPadding: Space.small
                visible: row.modelData.isFace && row.modelData.role !== ""
                text: qsTr("What was done")
            }

            Flow {
                width: parent.width
                visible: row.modelData.isFace && row.modelData.role !== ""
                spacing: Space.small

                Repeater {
                    model: root.people.resolutions

                    DeskAnswer {
                        required property string modelData

                        // Whose photo it is, consents or is not shown at all.
                        visible: row.modelData.role !== "subject" || modelData === "consented"
                        enabled: root.room.mayEdit
                        question: row.who
                        label: PhotoTerms.resolution(modelData)
                        chosen: row.modelData.resolution === modelData
                        onTouched: root.people.resolve(row.index, modelData)
                    }
                }
            }

            PlainText {
                width: parent.width
                visible: row.modelData.record.id !== undefined
                role: Type.Small
                color: Colours.inkSoft
                text: qsTr("By the consent of %1, signed %2.").arg(row.modelData.record.name ?? "").arg(StaffTerms.day(row.modelData.record.signed ?? ""))
            }

            Loader {
                width: parent.width
                active: row.modelData.needsRecord
                visible: active
                sourceComponent: PhotoRecordSearch {
                    people: root.people
                    row: row.index
                }
            }
        }
    }
}
