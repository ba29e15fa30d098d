import QtQuick

import wall.theme
import wall.components

// One ninth of what will be published, enlarged; and a small map that says which.
Item {
    id: root

    required property string picture
    required property int tile
    required property int across
    readonly property int column: (tile - 1) % across
    readonly property int line: Math.floor((tile - 1) / across)
    readonly property real wide: Math.min(width, height * Space.portraitRatio)

    Item {
        anchors.centerIn: parent
        width: Math.round(root.wide)
        height: Math.round(root.wide / Space.portraitRatio)
        clip: true

        Rectangle {
            anchors.fill: parent
            color: Colours.paperRaised
        }

        Picture {
            x: -root.column * parent.width
            y: -root.line * parent.height
            width: parent.width * root.across
            height: parent.height * root.across
            source: root.picture
            smooth: true
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("Part %1 of the picture, enlarged").arg(root.tile)
        }

        Rectangle {
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: Space.medium
            width: Space.broad
            height: width / Space.portraitRatio
            color: Colours.veil(Colours.ground, 0.55)
            border.width: Space.hair
            border.color: Colours.groundInk

            Rectangle {
                x: root.column * parent.width / root.across
                y: root.line * parent.height / root.across
                width: parent.width / root.across
                height: parent.height / root.across
                color: Colours.sun
            }
        }
    }
}
