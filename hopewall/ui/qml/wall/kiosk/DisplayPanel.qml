pragma ComponentBehavior: Bound

import QtQuick

import hopewall.ui.viewmodels
import wall.theme
import wall.components

// Text size, contrast and motion, for the visitor at hand.
Item {
    id: root

    required property DisplayViewModel display
    required property bool shown

    signal done

    visible: shown

    Rectangle {
        anchors.fill: parent
        color: Colours.veil(Colours.ground, 0.6)

        TapHandler {
            enabled: root.shown
            gesturePolicy: TapHandler.WithinBounds
            onTapped: root.done()
        }
    }

    Rectangle {
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Space.wide
        width: Math.min(parent.width - Space.wide * 2, Space.panel)
        height: content.height + Space.wide * 2
        radius: Space.radiusPanel
        color: Colours.paper

        TapHandler {
            gesturePolicy: TapHandler.WithinBounds
        }

        Column {
            id: content

            anchors.centerIn: parent
            width: parent.width - Space.wide * 2
            spacing: Space.large

            PlainText {
                width: parent.width
                strong: true
                text: qsTr("Text size")
            }

            Row {
                spacing: Space.medium

                Repeater {
                    model: [qsTr("Normal"), qsTr("Large"), qsTr("Largest")]

                    PillButton {
                        required property int index
                        required property string modelData

                        filled: root.display.textStep === index
                        label: modelData
                        onTouched: root.display.setTextStep(index)
                    }
                }
            }

            PlainText {
                width: parent.width
                strong: true
                text: qsTr("Contrast")
            }

            Row {
                spacing: Space.medium

                PillButton {
                    filled: !root.display.highContrast
                    label: qsTr("Soft")
                    onTouched: root.display.setHighContrast(false)
                }

                PillButton {
                    filled: root.display.highContrast
                    label: qsTr("Strong")
                    onTouched: root.display.setHighContrast(true)
                }
            }

            PlainText {
                width: parent.width
                strong: true
                text: qsTr("Motion")
            }

            Row {
                spacing: Space.medium

                PillButton {
                    filled: !root.display.reducedMotion
                    label: qsTr("Gentle")
                    onTouched: root.display.setReducedMotion(false)
                }

                PillButton {
                    filled: root.display.reducedMotion
                    label: qsTr("Still")
                    onTouched: root.display.setReducedMotion(true)
                }
            }

            PillButton {
                anchors.right: parent.right
                filled: true
                label: qsTr("Done")
                onTouched: root.done()
            }
        }
    }
}
