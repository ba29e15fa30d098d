import QtQuick

import hopewall.ui.viewmodels
import wall.theme
import wall.components

// A story was taken back while somebody read it. No name, no picture, no reason.
Rectangle {
    id: root

    required property KioskViewModel kiosk
    required property bool shown

    visible: shown
    color: Colours.ground

    TapHandler {
        onTapped: root.kiosk.home()
    }

    Column {
        anchors.centerIn: parent
        width: Math.min(parent.width - Space.vast, Space.panel)
        spacing: Space.wide

        PlainText {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            role: Type.Title
            color: Colours.groundInk
            text: qsTr("This story is no longer shown.")
        }

        PlainText {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            role: Type.Lead
            color: Colours.groundInkQuiet
            text: qsTr("Everyone here may change their mind at any time. The wall is right behind this page.")
        }

        PillButton {
            anchors.horizontalCenter: parent.horizontalCenter
            filled: true
            dark: true
            label: qsTr("The wall")
            onTouched: root.kiosk.home()
        }
    }
}
