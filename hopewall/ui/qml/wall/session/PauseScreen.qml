import QtQuick

import wall.components
import wall.theme

// A quiet screen. Nobody has to talk; a touch or a key goes on.
Rectangle {
    id: root

    required property bool shown
    required property bool both

    signal goOn

    visible: opacity > 0
    enabled: shown
    opacity: shown ? 1 : 0
    color: Colours.ground

    Behavior on opacity {
        NumberAnimation {
            duration: Motion.page
        }
    }

    TapHandler {
        gesturePolicy: TapHandler.WithinBounds
        onTapped: root.goOn()
    }

    Column {
        anchors.centerIn: parent
        width: parent.width - Space.broad * 2
        spacing: Space.wide

        Sunrise {
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(parent.width, Space.panel)
            height: Math.round(width / 2)
        }

        PlainText {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            role: Type.Title
            color: Colours.groundInk
            text: Display.chinese ? Spoken.zh("pause") : Spoken.en("pause")
        }

        PlainText {
            width: parent.width
            visible: root.both
            horizontalAlignment: Text.AlignHCenter
            role: Type.Section
            chinese: !Display.chinese
            color: Colours.groundInkQuiet
            text: Display.chinese ? Spoken.en("pause") : Spoken.zh("pause")
        }
    }
}
