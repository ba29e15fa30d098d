pragma ComponentBehavior: Bound

import QtQuick

import hopewall.ui.viewmodels.studio
import wall.theme
import wall.components
import wall.studio.controls

// Two photos that are most likely the same picture, side by side.
DeskSheet {
    id: root

    required property PhotoRoomViewModel room
    readonly property string own: {
        const found = room.finished.filter(one => one.kind === "portrait");
        return found.length > 0 ? found[0].address : "";
    }

    title: qsTr("The same picture twice?")
    most: Space.panel

    Flow {
        width: parent.width
        spacing: Space.large

        Repeater {
            model: root.open ? [
                {
                    "id": root.room.photoId,
                    "picture": root.own,
                    "words": qsTr("This photo")
                }
            ].concat(root.room.alike.map(one => ({
                        "id": one.id,
                        "picture": one.picture,
                        "words": one.own ? qsTr("Added %1").arg(StaffTerms.day(one.added)) : qsTr("A photo of %1, added %2").arg(one.name).arg(StaffTerms.day(one.added))
                    }))) : []

            Column {
                id: one

                required property var modelData

                width: Space.vast * 3
                spacing: Space.small

                Rectangle {
                    width: parent.width
                    height: Math.round(width / Space.portraitRatio)
                    radius: Space.radiusFace
                    color: Colours.ground

                    Picture {
                        anchors.fill: parent
                        source: one.modelData.picture
                        sourceSize.width: Math.round(width)
                        sourceSize.height: Math.round(height)
                        smooth: true
                        Accessible.role: Accessible.Graphic
                        Accessible.name: one.modelData.words
                    }
                }

                PlainText {
                    width: parent.width
                    role: Type.Small
                    color: Colours.inkSoft
                    text: one.modelData.words
                }
            }
        }
    }

    Row {
        spacing: Space.medium

        DeskButton {
            id: keep

            filled: true
            label: qsTr("Keep both")
            onTouched: root.dismissed()
        }

        DeskButton {
            visible: root.room.mayEdit && !root.room.isUsed
            label: qsTr("Remove this photo")
            onTouched: {
                root.room.remove(root.room.photoId);
                root.dismissed();
            }
        }
    }

    first: keep
}
