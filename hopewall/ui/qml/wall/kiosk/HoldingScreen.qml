import QtQuick

import hopewall.ui.viewmodels
import wall.theme
import wall.components

// Nobody may be shown now. Calm, in both languages; there is still something to read.
Rectangle {
    id: root

    required property KioskViewModel kiosk
    required property LearnViewModel learn
    required property string reason
    required property bool shown
    required property bool demonstration

    visible: shown
    color: Colours.ground

    Column {
        anchors.centerIn: parent
        width: Math.min(parent.width - Space.vast * 2, Space.panel)
        spacing: Space.wide

        Sunrise {
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.round(parent.width * 0.6)
            height: Math.round(width * 0.5625)
        }

        PlainText {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            role: Type.Section
            color: Colours.groundInk
            text: Holding.sentence(root.reason, Display.chinese)
        }

        PlainText {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            role: Type.Lead
            chinese: !Display.chinese
            color: Colours.groundInkQuiet
            text: Holding.sentence(root.reason, !Display.chinese)
        }

        PillButton {
            anchors.horizontalCenter: parent.horizontalCenter
            visible: root.learn.isThere
            filled: true
            dark: true
            label: qsTr("Learn about treatment")
            onTouched: root.kiosk.openLearn()
        }
    }
}
