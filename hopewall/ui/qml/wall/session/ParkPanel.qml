pragma ComponentBehavior: Bound

import QtQuick

import hopewall.ui.viewmodels
import wall.components
import wall.theme

// The family's own questions: taken down now, answered later, printed on their sheet.
Item {
    id: root

    required property LeadViewModel lead
    property bool shown: false

    signal closed

    function open() {
        shown = true;
        line.words = "";
        line.take();
    }

    function close() {
        shown = false;
        closed();
    }

    function keep() {
        if (line.words.trim() === "") {
            close();
            return;
        }
        lead.park(line.words);
        line.words = "";
        line.take();
    }

    objectName: "park"
    visible: shown
    enabled: shown
    Keys.onEscapePressed: close()

    Rectangle {
        anchors.fill: parent
        color: Colours.veil(Colours.ground, 0.5)

        TapHandler {
            gesturePolicy: TapHandler.WithinBounds
            onTapped: root.close()
        }
    }

    Rectangle {
        anchors.centerIn: parent
        width: Math.min(parent.width - Space.wide * 2, Space.column)
        height: Math.min(parent.height - Space.wide * 2, content.height + Space.wide * 2)
        radius: Space.radiusPanel
        color: Colours.paper

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
                width: parent.width
                role: Type.Lead
                strong: true
                text: qsTr("Which question shall we keep?")
            }

            PlainText {
                width: parent.width
                role: Type.Small
                color: Colours.inkQuiet
                text: qsTr("It is printed on the family's sheet and kept nowhere else.")
            }

            LineInput {
                id: line

                objectName: "parkLine"
                width: parent.width
                longest: root.lead.longestQuestion
                hint: qsTr("Write it in their own words")
                onEntered: root.keep()
            }

            Flickable {
                width: parent.width
                height: Math.min(list.height, Math.max(Space.touch, root.height - Space.vast * 5))
                visible: root.lead.parked.length > 0
                contentHeight: list.height
                clip: true

                Column {
                    id: list

                    width: parent.width
                    spacing: Space.small

                    Repeater {
                        model: root.lead.parked

                        Item {
                            id: kept

                            required property int index
                            required property string modelData

                            width: list.width
                            height: Math.max(Space.touch, words.height)

                            PlainText {
                                id: words

                                width: parent.width - cross.width - Space.medium
                                anchors.verticalCenter: parent.verticalCenter
                                text: kept.modelData
                            }

                            RoundButton {
                                id: cross

                                anchors.right: parent.right
                                anchors.verticalCenter: parent.verticalCenter
                                sign: "\u00d7"
                                label: qsTr("Cross out: %1").arg(kept.modelData)
                                onTouched: root.lead.unpark(kept.index)
                            }
                        }
                    }
                }
            }

            Row {
                anchors.right: parent.right
                spacing: Space.medium

                PillButton {
                    label: qsTr("Close")
                    onTouched: root.close()
                }

                PillButton {
                    filled: true
                    enabled: line.words.trim() !== "" && root.lead.parked.length < root.lead.mostQuestions
                    label: qsTr("Keep it")
                    onTouched: root.keep()
                }
            }
        }
    }
}
