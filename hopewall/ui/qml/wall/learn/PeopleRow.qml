pragma ComponentBehavior: Bound

import QtQuick

import hopewall.ui.viewmodels
import wall.theme
import wall.components

// Faces from the wall: people who lived what the page is about.
Rectangle {
    id: root

    required property ExplainerViewModel explainer

    signal faceTouched(string storyId, rect face)

    height: content.height + Space.large * 2
    visible: explainer.faces.length > 0
    radius: Space.radiusPanel
    color: Colours.ground

    Column {
        id: content

        x: Space.large
        y: Space.large
        width: parent.width - x * 2
        spacing: Space.medium

        PlainText {
            width: parent.width
            role: Type.Lead
            strong: true
            color: Colours.groundInk
            text: qsTr("People who lived it")
        }

        PlainText {
            width: parent.width
            color: Colours.groundInkQuiet
            text: qsTr("Each tells one life. Yours may go another way.")
        }

        Flow {
            width: parent.width
            spacing: Space.faceGap

            Repeater {
                // One row of pictures in their own size.
                model: root.explainer.faces.slice(0, Math.max(1, Math.floor((content.width + Space.faceGap) / (Space.tileWidth + Space.faceGap))))

                Item {
                    id: face

                    required property var modelData

                    width: Space.tileWidth
                    height: Space.tileHeight
                    Accessible.role: Accessible.Button
                    Accessible.name: modelData.name

                    FacePicture {
                        anchors.fill: parent
                        picture: face.modelData.picture !== "" ? face.modelData.picture : face.modelData.spare
                        spare: face.modelData.spare
                    }

                    TapHandler {
                        gesturePolicy: TapHandler.ReleaseWithinBounds
                        onTapped: root.faceTouched(face.modelData.storyId, face.mapToItem(null, 0, 0, face.width, face.height))
                    }
                }
            }
        }
    }
}
