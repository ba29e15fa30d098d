pragma ComponentBehavior: Bound

import QtQuick

import wall.theme
import wall.components

// Exactly what will be published, in each of its sizes, each under its name.
Row {
    id: root

    required property var finished
    property real most: Space.vast * 2
    readonly property var none: ({
            "kind": "",
            "address": ""
        })

    spacing: Space.large

    Repeater {
        model: root.finished.length

        Column {
            id: one

            required property int index
            readonly property var modelData: root.finished[index] ?? root.none
            // The sizes stay apart: what is small on the wall is small here.
            readonly property real share: modelData.kind === "tile" ? 0.42 : (modelData.kind === "tile-2x" ? 0.68 : 1)

            anchors.bottom: parent?.bottom
            spacing: Space.small

            Rectangle {
                width: Math.round(root.most * one.share * Space.portraitRatio)
                height: Math.round(root.most * one.share)
                radius: Space.radiusFace
                color: Colours.ground

                Picture {
                    anchors.fill: parent
                    source: one.modelData.address
                    sourceSize.width: Math.round(width)
                    sourceSize.height: Math.round(height)
                    smooth: true
                    Accessible.role: Accessible.Graphic
                    Accessible.name: PhotoTerms.kind(one.modelData.kind)
                }
            }

            PlainText {
                width: Math.max(Space.vast, Math.round(root.most * one.share * Space.portraitRatio))
                role: Type.Small
                color: Colours.inkQuiet
                text: PhotoTerms.kind(one.modelData.kind)
            }
        }
    }
}
