import QtQuick

import wall.theme
import wall.components

// A question or a deed that has to be finished first. What lies behind cannot be reached meanwhile.
FocusScope {
    id: root

    property string title: ""
    property bool open: false
    property real most: Space.panel
    default property alias content: body.data
    property Item first: null

    signal dismissed

    anchors.fill: parent
    visible: open
    enabled: open
    z: 1000
    Accessible.role: Accessible.Dialog
    Accessible.name: title
    onOpenChanged: {
        if (open) {
            forceActiveFocus();
            if (first !== null)
                first.forceActiveFocus(Qt.TabFocusReason);
        }
    }
    Keys.onEscapePressed: root.dismissed()

    Rectangle {
        anchors.fill: parent
        color: Colours.veil(Colours.ground, 0.45)

        TapHandler {
            gesturePolicy: TapHandler.WithinBounds
        }

        WheelHandler {
            acceptedDevices: PointerDevice.AllDevices
        }
    }

    Rectangle {
        anchors.centerIn: parent
        width: Math.min(parent.width - Space.wide * 2, root.most)
        height: Math.min(parent.height - Space.wide * 2, body.height + heading.height + Space.wide * 2 + Space.large)
        radius: Space.radiusPanel
        color: Colours.paper

        TapHandler {
            gesturePolicy: TapHandler.WithinBounds
        }

        PlainText {
            id: heading

            x: Space.wide
            y: Space.wide
            width: parent.width - Space.wide * 2
            role: Type.Section
            strong: true
            text: root.title
            Accessible.role: Accessible.Heading
        }

        DeskScroll {
            id: page

            // Room for the ring around whatever has the focus.
            x: Space.wide - Space.small
            anchors.top: heading.bottom
            anchors.topMargin: Space.large - Space.small
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Space.wide - Space.small
            width: parent.width - Space.wide * 2 + Space.small * 2
            contentHeight: body.height + Space.small * 2

            Column {
                id: body

                x: Space.small
                y: Space.small
                width: page.width - Space.small * 3
                spacing: Space.large
            }
        }
    }
}
