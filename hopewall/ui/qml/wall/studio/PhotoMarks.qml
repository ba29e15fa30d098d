pragma ComponentBehavior: Bound

import QtQuick

import hopewall.ui.viewmodels.studio
import wall.theme
import wall.components

// What is marked on the whole photo: covers, what is left out, faces by their numbers, the frame.
Item {
    id: root

    required property PhotoFramingViewModel framing
    required property PhotoPeopleViewModel people
    required property string mode
    // Points on the screen for a pixel of the photo.
    required property real factor
    required property rect draft
    readonly property rect crop: Qt.rect(Math.round(framing.crop.left * factor), Math.round(framing.crop.top * factor), Math.round(framing.crop.width * factor), Math.round(framing.crop.height * factor))

    Repeater {
        model: root.framing.covers.length

        Rectangle {
            required property int index
            readonly property var modelData: root.framing.covers[index] ?? root.framing.crop
            readonly property bool chosen: root.mode === "cover" && index === root.framing.chosenCover

            x: modelData.left * root.factor
            y: modelData.top * root.factor
            width: modelData.width * root.factor
            height: modelData.height * root.factor
            color: Colours.ground
            border.width: chosen ? Space.rule : 0
            border.color: Colours.sun

            Rectangle {
                anchors.right: parent.right
                anchors.bottom: parent.bottom
                anchors.margins: -width / 2
                visible: parent.chosen
                width: Space.medium
                height: width
                radius: width / 2
                color: Colours.sun
            }
        }
    }

    // What is left out, under a veil.
    Item {
        anchors.fill: parent
        visible: root.mode !== "look"

        Rectangle {
            width: parent.width
            height: root.crop.y
            color: Colours.veil(Colours.ground, 0.55)
        }

        Rectangle {
            y: root.crop.y + root.crop.height
            width: parent.width
            height: parent.height - y
            color: Colours.veil(Colours.ground, 0.55)
        }

        Rectangle {
            y: root.crop.y
            width: root.crop.x
            height: root.crop.height
            color: Colours.veil(Colours.ground, 0.55)
        }

        Rectangle {
            x: root.crop.x + root.crop.width
            y: root.crop.y
            width: parent.width - x
            height: root.crop.height
            color: Colours.veil(Colours.ground, 0.55)
        }
    }

    Repeater {
        model: root.mode === "face" ? root.people.rows.length : 0

        Rectangle {
            id: face

            required property int index
            readonly property var modelData: root.people.rows[index] ?? ({})
            readonly property bool there: (modelData.face ?? -1) >= 0

            visible: there
            x: there ? modelData.box.left * root.factor : 0
            y: there ? modelData.box.top * root.factor : 0
            width: there ? modelData.box.width * root.factor : 0
            height: there ? modelData.box.height * root.factor : 0
            radius: Space.radiusFace
            color: Colours.none
            border.width: Space.rule
            border.color: modelData.isFace ?? false ? Colours.sun : Colours.groundInkQuiet
            opacity: modelData.isFace ?? false ? 1 : 0.6

            Rectangle {
                x: -width / 2
                y: -height / 2
                width: height
                height: number.height + Space.tiny
                radius: height / 2
                color: face.modelData.isFace ?? false ? Colours.sun : Colours.groundInkQuiet

                PlainText {
                    id: number

                    anchors.centerIn: parent
                    role: Type.Small
                    strong: true
                    chinese: false
                    color: Colours.inkOnSun
                    text: (face.modelData.face ?? 0) + 1
                    Accessible.ignored: true
                }
            }
        }
    }

    // The frame, the line of the eyes, and where a face belongs.
    Rectangle {
        x: root.crop.x
        y: root.crop.y
        width: root.crop.width
        height: root.crop.height
        visible: root.mode !== "look"
        color: Colours.none
        border.width: root.mode === "crop" ? Space.rule : Space.hair
        border.color: root.mode === "crop" ? Colours.sun : Colours.groundInkQuiet

        Item {
            anchors.fill: parent
            visible: root.mode === "crop"

            Rectangle {
                y: parent.height * root.framing.eyeLine - height / 2
                width: parent.width
                height: Space.hair
                color: Colours.sun
            }

            Rectangle {
                readonly property real side: parent.width * root.framing.faceShare

                x: (parent.width - side) / 2
                y: parent.height * root.framing.eyeLine - side * root.framing.eyesInFace
                width: side
                height: side
                radius: side / 2
                color: Colours.none
                border.width: Space.hair
                border.color: Colours.groundInk
            }

            Repeater {
                model: 4

                Rectangle {
                    required property int index

                    x: (index % 2) * parent.width - width / 2
                    y: Math.floor(index / 2) * parent.height - height / 2
                    width: Space.large
                    height: width
                    radius: width / 2
                    color: Colours.sun
                }
            }
        }
    }

    Rectangle {
        x: root.draft.x * root.factor
        y: root.draft.y * root.factor
        width: root.draft.width * root.factor
        height: root.draft.height * root.factor
        visible: root.draft.width > 0
        color: root.mode === "cover" ? Colours.ground : Colours.none
        border.width: Space.rule
        border.color: Colours.sun
    }
}
