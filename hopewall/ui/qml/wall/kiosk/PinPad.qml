pragma ComponentBehavior: Bound

import QtQuick

import hopewall.ui.viewmodels
import wall.theme
import wall.components

// The staff's way out: digits of our own, and a wait that grows.
Rectangle {
    id: root

    required property StaffExitViewModel staff

    visible: staff.isOpen
    color: Colours.ground

    // Nothing behind the pad can be touched.
    TapHandler {
        enabled: root.visible
        gesturePolicy: TapHandler.WithinBounds
    }

    Column {
        anchors.centerIn: parent
        width: pad.width
        visible: root.staff.isInside
        spacing: Space.large

        PlainText {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            role: Type.Section
            color: Colours.groundInk
            text: qsTr("Where to?")
        }

        PillButton {
            width: parent.width
            filled: true
            label: qsTr("Studio")
            onTouched: root.staff.openStudio()
        }

        PillButton {
            width: parent.width
            dark: true
            label: qsTr("Close the kiosk")
            onTouched: root.staff.leaveKiosk()
        }

        PillButton {
            width: parent.width
            dark: true
            label: qsTr("Back to the wall")
            onTouched: root.staff.cancel()
        }
    }

    Column {
        anchors.centerIn: parent
        width: pad.width
        visible: !root.staff.isInside
        spacing: Space.large

        PlainText {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            role: Type.Section
            color: Colours.groundInk
            text: qsTr("Staff PIN")
        }

        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            height: Space.wide
            spacing: Space.medium

            Repeater {
                model: Math.max(4, root.staff.length)

                Rectangle {
                    required property int index

                    anchors.verticalCenter: parent.verticalCenter
                    width: Space.large
                    height: Space.large
                    radius: width / 2
                    color: index < root.staff.length ? Colours.sun : Colours.none
                    border.width: Space.hair
                    border.color: Colours.groundLine
                }
            }
        }

        PlainText {
            width: parent.width
            height: Type.line(Type.Body, Display.chinese) * 2
            horizontalAlignment: Text.AlignHCenter
            color: Colours.groundInkQuiet
            text: {
                if (root.staff.waitSeconds > 60)
                    return qsTr("Please wait %n minute(s).", "", Math.ceil(root.staff.waitSeconds / 60));
                if (root.staff.waitSeconds > 0)
                    return qsTr("Please wait %n second(s).", "", root.staff.waitSeconds);
                return root.staff.isWrong ? qsTr("That was not the PIN.") : "";
            }
        }

        Grid {
            id: pad

            columns: 3
            spacing: Space.medium

            Repeater {
                model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "\u232b", "0", "\u2713"]

                RoundButton {
                    required property int index
                    required property string modelData

                    width: Space.key
                    height: Space.key
                    dark: true
                    role: Type.Section
                    sign: modelData
                    label: index === 9 ? qsTr("Back") : (index === 11 ? qsTr("Open") : modelData)
                    enabled: root.staff.waitSeconds === 0
                    onTouched: {
                        if (index === 9)
                            root.staff.back();
                        else if (index === 11)
                            root.staff.submit();
                        else
                            root.staff.digit(modelData);
                    }
                }
            }
        }

        PillButton {
            anchors.horizontalCenter: parent.horizontalCenter
            dark: true
            label: qsTr("Back to the wall")
            onTouched: root.staff.cancel()
        }
    }
}
