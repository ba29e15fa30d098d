import QtQuick

import wall.theme
import wall.components

// Asks after a while of quiet; any touch is an answer.
Item {
    id: root

    required property bool shown
    required property int seconds

    visible: opacity > 0
    opacity: shown ? 1 : 0

    Behavior on opacity {
        NumberAnimation {
            duration: Motion.answer
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Colours.veil(Colours.ground, 0.82)

        TapHandler {
            enabled: root.shown
            gesturePolicy: TapHandler.WithinBounds
        }
    }

    Rectangle {
        anchors.centerIn: parent
        width: Math.min(parent.width - Space.vast, Space.panel)
        height: content.height + Space.broad * 2
        radius: Space.radiusPanel
        color: Colours.paper

        Column {
            id: content

            anchors.centerIn: parent
            width: parent.width - Space.broad * 2
            spacing: Space.wide

            PlainText {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                role: Type.Title
                strong: true
                text: qsTr("Still reading?")
            }

            PlainText {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                role: Type.Lead
                color: Colours.inkSoft
                text: qsTr("Touch anywhere to stay. Otherwise the wall comes back by itself.")
            }

            Item {
                width: parent.width
                height: Space.small

                Rectangle {
                    anchors.fill: parent
                    radius: height / 2
                    color: Colours.paperRaised
                }

                Rectangle {
                    id: left

                    property real share: 1

                    width: parent.width * share
                    height: parent.height
                    radius: height / 2
                    color: Colours.sunDeep

                    NumberAnimation on share {
                        running: root.shown && !Display.still
                        from: 1
                        to: 0
                        duration: root.seconds * 1000
                    }
                }
            }

            PillButton {
                anchors.horizontalCenter: parent.horizontalCenter
                filled: true
                label: qsTr("I am still here")
            }
        }
    }
}
