pragma ComponentBehavior: Bound

import QtQuick

import hopewall.ui.viewmodels.studio
import wall.theme
import wall.components
import wall.studio.controls

// The person's photos, one below the other, and the way to add another.
DeskScroll {
    id: root

    required property PhotoRoomViewModel room
    readonly property var none: ({
            "id": "",
            "picture": "",
            "approved": false
        })

    contentHeight: column.height + Space.large

    Column {
        id: column

        x: Space.tiny
        y: Space.tiny
        width: root.width - Space.medium
        spacing: Space.medium

        Repeater {
            model: root.room.photos.length

            TouchGround {
                id: one

                required property int index
                readonly property var modelData: root.room.photos[index] ?? root.none

                width: column.width
                height: face.height + state.height + Space.tiny
                chosen: modelData.id === root.room.photoId && !root.room.isAdding
                label: qsTr("Photo %1, %2").arg(index + 1).arg(state.text)
                Accessible.selected: chosen
                onTouched: root.room.choose(modelData.id)

                Rectangle {
                    anchors.fill: face
                    anchors.margins: -Space.rule
                    visible: one.chosen
                    radius: Space.radiusFace
                    color: Colours.sunDeep
                }

                PersonFace {
                    id: face

                    width: parent.width
                    height: Math.round(width / Space.portraitRatio)
                    picture: one.modelData.picture
                }

                PlainText {
                    id: state

                    anchors.top: face.bottom
                    anchors.topMargin: Space.tiny
                    width: parent.width
                    role: Type.Small
                    color: Colours.inkQuiet
                    text: one.modelData.approved ? qsTr("Approved") : qsTr("Draft")
                    Accessible.ignored: true
                }

                // Over the face, which hides the ground's own.
                Rectangle {
                    anchors.fill: parent
                    visible: one.activeFocus
                    radius: Space.radiusFace
                    color: Colours.none
                    border.width: Space.rule
                    border.color: Colours.sunDeep
                }
            }
        }

        DeskWord {
            x: 0
            visible: root.room.mayEdit && root.room.photos.length > 0
            chosen: root.room.isAdding
            label: qsTr("Add")
            Accessible.name: qsTr("Add a photo")
            onTouched: root.room.add()
        }
    }
}
