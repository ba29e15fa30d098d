import QtQuick

import wall.theme

// Where the kiosk's own page stands in Studio.
Item {
    id: root

    property alias host: place

    Item {
        id: place

        objectName: "previewHost"
        anchors.fill: parent
        clip: true
    }
}
