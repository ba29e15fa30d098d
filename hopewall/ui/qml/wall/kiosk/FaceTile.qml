import QtQuick

import wall.theme
import wall.components

// One face of the wall, at the exact size of its picture.
Item {
    id: root

    required property int index
    required property string picture // from model
    required property string spare // from model
    required property string name // from model
    property real shift: 0
    property bool current: false
    // A tile that waits to be used again holds nobody's picture.
    property bool waiting: false
    readonly property alias settled: face.settled

    signal touched(int row, rect face)

    function open() {
        const corner = face.mapToItem(null, 0, 0);
        root.touched(root.index, Qt.rect(corner.x, corner.y, face.width, face.height));
    }

    GridView.onPooled: root.waiting = true
    GridView.onReused: root.waiting = false
    Accessible.role: Accessible.Button
    Accessible.name: Words.name(name)
    Accessible.onPressAction: root.open()

    FacePicture {
        id: face

        y: root.shift
        width: Space.tileWidth
        height: Space.tileHeight
        picture: root.waiting ? "" : root.picture
        spare: root.spare

        TapHandler {
            gesturePolicy: TapHandler.DragThreshold
            onTapped: root.open()
        }

        Rectangle {
            anchors.fill: parent
            anchors.margins: -Space.rule
            visible: root.current
            color: Colours.none
            radius: Space.radiusFace
            border.width: Space.rule
            border.color: Colours.sun
        }
    }
}
