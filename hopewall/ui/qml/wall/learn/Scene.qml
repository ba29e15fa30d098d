import QtQuick

import wall.theme

// One of our own drawings.
Image {
    required property string name
    readonly property bool loading: status === Image.Loading

    width: Space.scene
    height: Math.round(width * 0.75)
    source: name === "" ? "" : Qt.resolvedUrl("../../../../../assets/scenes/" + name + ".svg")
    sourceSize.width: Math.max(1, Math.round(width))
    sourceSize.height: Math.max(1, Math.round(height))
    asynchronous: false
}
