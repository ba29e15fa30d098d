import QtQuick

import wall.theme

// A file: dropped here, or its place typed and Enter pressed.
FocusScope {
    id: root

    required property string label
    property string given: ""
    property string fault: ""

    signal chosen(string path)

    implicitHeight: column.height

    Rectangle {
        anchors.fill: parent
        anchors.margins: -Space.small
        radius: Space.radiusFace
        color: drop.containsDrag ? Colours.paperRaised : Colours.none
    }

    Column {
        id: column

        width: parent.width
        spacing: Space.tiny

        DeskField {
            id: field

            width: parent.width
            focus: true
            label: root.label
            hint: root.given === "" ? qsTr("Drop a file here, or write where it lies") : root.given
            fault: root.fault
            longest: 4000
            onEntered: {
                if (text.trim() !== "")
                    root.chosen(text);
                text = "";
            }
        }
    }

    DropArea {
        id: drop

        anchors.fill: parent
        keys: ["text/uri-list"]
        onDropped: event => {
            if (event.urls.length > 0)
                root.chosen(decodeURIComponent(event.urls[0].toString().replace("file://", "")));
        }
    }
}
