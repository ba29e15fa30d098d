import QtQuick

import wall.theme
import wall.components

// What is wrong with the field above, in a sentence.
PlainText {
    property string fault: ""

    visible: fault !== ""
    role: Type.Small
    color: Colours.ink
    text: "\u25b2 " + fault
    Accessible.role: Accessible.AlertMessage
    Accessible.name: fault
}
