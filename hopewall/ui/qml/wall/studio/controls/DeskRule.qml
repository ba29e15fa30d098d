import QtQuick

import wall.theme

// A hairline between two subjects.
Rectangle {
    implicitHeight: Space.hair
    color: Colours.paperLine
}
