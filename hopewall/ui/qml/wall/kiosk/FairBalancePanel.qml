import QtQuick

import wall.theme
import wall.components

// What every story has beside it: one person's experience, and what may go otherwise.
Rectangle {
    id: root

    height: words.height + Space.large * 2
    radius: Space.radiusPanel
    color: Colours.paperRaised
    border.width: Display.highContrast ? Space.hair : 0
    border.color: Colours.paperLine

    PlainText {
        id: words

        x: Space.large
        y: Space.large
        width: parent.width - Space.large * 2
        role: Type.Body
        color: Colours.inkSoft
        text: FairBalance.text
    }
}
