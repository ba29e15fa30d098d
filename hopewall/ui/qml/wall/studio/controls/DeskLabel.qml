import QtQuick

import wall.theme
import wall.components

// The quiet name of a field or a part, above it.
PlainText {
    role: Type.Small
    strong: true
    color: Colours.inkQuiet
    Accessible.ignored: true
}
