import QtQuick

import hopewall.ui.viewmodels
import wall.theme
import wall.components

// Staff hide the open story: two touches, no PIN. Showing it again is done where the vault is.
Rectangle {
    id: root

    required property HideNowViewModel hiding
    required property StaffExitViewModel staff

    visible: hiding.isOpen
    color: Colours.ground

    // Nothing behind the question can be touched.
    TapHandler {
        enabled: root.visible
        gesturePolicy: TapHandler.WithinBounds
    }

    Column {
        anchors.centerIn: parent
        width: Math.min(parent.width - Space.vast, Space.panel)
        spacing: Space.wide

        PlainText {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            role: Type.Section
            color: Colours.groundInk
            text: root.hiding.isSure ? qsTr("Hide it on this screen?") : qsTr("For staff")
        }

        PlainText {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            color: Colours.groundInkQuiet
            text: root.hiding.hasFailed ? qsTr("This could not be done. Please switch the screen off.") : qsTr("It is gone at once. Only the office can show it again, and the withdrawal still has to be recorded there.")
        }

        PillButton {
            anchors.horizontalCenter: parent.horizontalCenter
            filled: true
            dark: true
            label: root.hiding.isSure ? qsTr("Yes, hide it") : qsTr("Hide this story now")
            onTouched: {
                if (root.hiding.isSure)
                    root.hiding.confirm();
                else
                    root.hiding.choose();
            }
        }

        PillButton {
            anchors.horizontalCenter: parent.horizontalCenter
            dark: true
            label: qsTr("Back to the story")
            onTouched: root.hiding.cancel()
        }

        PillButton {
            anchors.horizontalCenter: parent.horizontalCenter
            visible: root.staff.isThere && !root.hiding.isSure
            dark: true
            label: qsTr("Staff PIN")
            onTouched: {
                root.hiding.cancel();
                root.staff.hold();
            }
        }
    }
}
