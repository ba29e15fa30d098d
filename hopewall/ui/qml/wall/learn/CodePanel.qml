pragma ComponentBehavior: Bound

import QtQuick

import hopewall.ui.viewmodels
import wall.theme
import wall.components

// A card for the phone: a code that any camera reads as text, without a network. A touch beside it closes it.
Item {
    id: root

    required property TakeAlongViewModel along
    required property bool shown
    readonly property real side: Math.min(panel.width - Space.wide * 2, root.height * 0.56)

    visible: opacity > 0
    enabled: shown
    opacity: shown ? 1 : 0

    Behavior on opacity {
        NumberAnimation {
            duration: Motion.answer
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Colours.veil(Colours.ground, 0.5)

        TapHandler {
            gesturePolicy: TapHandler.WithinBounds
            onTapped: root.along.close()
        }
    }

    Rectangle {
        id: panel

        anchors.centerIn: parent
        width: Math.min(parent.width - Space.wide * 2, Space.panel)
        height: content.height + Space.wide * 2
        radius: Space.radiusPanel
        color: Colours.paper
        border.width: Display.highContrast ? Space.hair : 0
        border.color: Colours.paperLine

        TapHandler {
            gesturePolicy: TapHandler.WithinBounds
        }

        Column {
            id: content

            x: Space.wide
            y: Space.wide
            width: parent.width - x * 2
            spacing: Space.large

            PlainText {
                readonly property bool ofPage: root.along.kind === "page"

                width: parent.width
                role: Type.Lead
                strong: true
                text: ofPage ? qsTr("This page for your phone") : qsTr("The red-flag card for your phone")
            }

            Rectangle {
                anchors.horizontalCenter: parent.horizontalCenter
                width: root.side
                height: width
                visible: root.along.code !== ""
                radius: Space.radiusFace
                color: Colours.codeGround

                Image {
                    readonly property bool loading: status === Image.Loading

                    anchors.fill: parent
                    source: root.along.code
                    sourceSize.width: Math.max(1, width)
                    sourceSize.height: Math.max(1, height)
                    smooth: false
                    Accessible.role: Accessible.Graphic
                    Accessible.name: qsTr("A code that a phone reads as text")
                }
            }

            PlainText {
                width: parent.width
                color: Colours.inkSoft
                text: root.along.code !== "" ? qsTr("Point the camera of your phone here. The words come as text, without a network.") : qsTr("This card is not ready for your phone yet. Please ask your nurse for it on paper.")
            }

            PillButton {
                anchors.right: parent.right
                filled: true
                label: qsTr("Close")
                onTouched: root.along.close()
            }
        }
    }
}
