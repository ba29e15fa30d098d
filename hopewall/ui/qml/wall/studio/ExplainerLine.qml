pragma ComponentBehavior: Bound

import QtQuick

import wall.theme
import wall.components
import wall.studio.controls

// One explainer in the list: its title, and how it stands in each language.
Item {
    id: root

    required property var page

    signal touched

    implicitHeight: Math.max(title.height, standing.height)

    DeskWord {
        id: title

        x: -Space.small
        room: Math.round(root.width * 0.46)
        label: root.page.title
        Accessible.description: standing.text
        onTouched: root.touched()
    }

    PlainText {
        id: standing

        x: Math.round(root.width * 0.5)
        anchors.verticalCenter: title.verticalCenter
        width: root.width - x
        role: Type.Small
        color: root.page.due ? Colours.ink : Colours.inkQuiet
        text: ExplainerWords.standing(root.page)
        Accessible.ignored: true
    }
}
