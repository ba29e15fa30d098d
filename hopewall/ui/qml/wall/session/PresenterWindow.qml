pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window

import hopewall.ui.viewmodels
import wall.components
import wall.theme

// The nurse's own screen: the note, the clock, what is next, the questions kept. Only where there is a
// second screen; everything here can be done on the family's screen as well.
Window {
    id: root

    required property SessionViewModel session
    required property DisplayViewModel display
    required property LeadViewModel lead
    required property PaneViewModel first
    required property LeadKeys keys
    // Type and space follow the family's screen; this window draws them at its own size.
    readonly property real share: Math.min(width, height) / 1080 / Display.factor
    property real began: 0
    property real now: 0

    function clock(moment: real): string {
        return new Date(moment).toLocaleTimeString(Qt.locale("en_GB"), "HH:mm");
    }

    title: qsTr("Notes for the talk")
    color: Colours.paper
    width: 1280
    height: 720
    onVisibleChanged: {
        if (visible) {
            began = Date.now();
            now = began;
        }
    }

    Timer {
        interval: Motion.clock
        repeat: true
        running: root.visible
        onTriggered: root.now = Date.now()
    }

    Item {
        id: page

        objectName: "presenter"
        width: root.width / root.share
        height: root.height / root.share
        scale: root.share
        transformOrigin: Item.TopLeft
        focus: true
        Keys.forwardTo: [root.keys]

        Column {
            x: Space.broad
            y: Space.wide
            width: parent.width - x * 2
            spacing: Space.large

            Row {
                width: parent.width
                spacing: Space.broad

                PlainText {
                    objectName: "presenterClock"
                    role: Type.Title
                    chinese: false
                    strong: true
                    text: root.clock(root.now)
                }

                PlainText {
                    role: Type.Section
                    color: Colours.inkQuiet
                    text: qsTr("%n minute(s)", "", Math.floor((root.now - root.began) / 60000))
                }

                PlainText {
                    role: Type.Section
                    color: Colours.inkQuiet
                    text: qsTr("Screen %1 of %2").arg(root.lead.place + 1).arg(root.lead.count)
                }
            }

            PlainText {
                width: parent.width
                role: Type.Lead
                strong: true
                text: root.first.shown.title ?? ""
            }

            Rectangle {
                width: parent.width
                height: note.height + Space.large * 2
                visible: root.lead.note !== ""
                radius: Space.radiusPanel
                color: Colours.paperRaised

                PlainText {
                    id: note

                    objectName: "presenterNote"
                    x: Space.large
                    y: Space.large
                    width: parent.width - x * 2
                    role: Type.Section
                    text: root.lead.note
                }
            }

            PlainText {
                width: parent.width
                visible: root.lead.nextTitle !== ""
                role: Type.Lead
                color: Colours.inkSoft
                text: qsTr("Next: %1").arg(root.lead.nextTitle)
            }

            PlainText {
                width: parent.width
                visible: root.lead.parked.length > 0
                role: Type.Lead
                strong: true
                text: qsTr("Questions kept")
            }

            Repeater {
                model: root.lead.parked

                PlainText {
                    required property string modelData

                    width: page.width - Space.broad * 2
                    role: Type.Body
                    text: modelData
                }
            }
        }

        Row {
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.margins: Space.wide
            spacing: Space.medium

            PillButton {
                label: qsTr("Pause")
                onTouched: root.lead.pause()
            }

            PillButton {
                label: qsTr("Back")
                onTouched: root.keys.back()
            }

            PillButton {
                filled: true
                label: qsTr("Go on")
                onTouched: root.keys.forward()
            }
        }
    }
}
