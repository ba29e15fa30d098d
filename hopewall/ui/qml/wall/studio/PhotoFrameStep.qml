import QtQuick

import hopewall.ui.viewmodels.studio
import wall.theme
import wall.components
import wall.studio.controls

// What is shown: how the eyes and the face stand, and what comes of it.
Column {
    id: root

    required property PhotoRoomViewModel room
    required property PhotoFramingViewModel framing

    spacing: Space.large

    PlainText {
        width: parent.width
        color: Colours.inkSoft
        text: qsTr("Drag the frame, pull its corners, or use the arrow keys and + and −. Eyes belong on the line, the face in the ring: then all faces on the wall look at you alike.")
    }

    PlainText {
        width: parent.width
        visible: root.framing.eyesAt >= 0
        strong: true
        text: qsTr("Eyes at %1\u00a0% of the height (42 is the line). Face %2\u00a0% of the width (46 is the ring).").arg(root.framing.eyesAt).arg(root.framing.faceAt)
    }

    PlainText {
        width: parent.width
        visible: root.framing.eyesAt < 0
        strong: true
        text: qsTr("No face is marked yet: frame it by eye, or draw the face under “People in it”.")
    }

    Row {
        spacing: Space.small

        DeskButton {
            id: propose

            enabled: root.room.mayEdit
            label: qsTr("Propose a frame")
            onTouched: root.framing.proposed()
        }

        DeskWord {
            anchors.verticalCenter: propose.verticalCenter
            label: qsTr("Closer")
            onTouched: {
                root.framing.zoomBy(0.94);
                root.framing.apply();
            }
        }

        DeskWord {
            anchors.verticalCenter: propose.verticalCenter
            label: qsTr("Wider")
            onTouched: {
                root.framing.zoomBy(1.06);
                root.framing.apply();
            }
        }
    }

    DeskRule {
        width: parent.width
    }

    DeskLabel {
        width: parent.width
        text: qsTr("What will be published")
    }

    PhotoFinished {
        most: Math.min(Space.vast * 2.6, root.width * 0.52)
        finished: root.room.finished
    }
}
