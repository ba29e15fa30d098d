import QtQuick

import wall.theme

// Says in the demonstration hospital that nobody here is real.
PlainText {
    property bool dark: false

    text: qsTr("Fictional people, drawn portraits")
    role: Type.Small
    color: dark ? Colours.groundInkQuiet : Colours.inkQuiet
}
