import QtQuick

import wall.theme
import wall.components

// Somebody's small picture. Its corners are baked for the dark wall, so its rim is left out here.
Item {
    id: root

    property string picture: ""

    clip: true

    Rectangle {
        anchors.fill: parent
        color: Colours.paperRaised
    }

    Picture {
        anchors.fill: parent
        anchors.margins: -Space.tiny
        source: root.picture
        sourceSize.width: Math.round(width)
        sourceSize.height: Math.round(height)
        smooth: true
        Accessible.ignored: true
    }
}
