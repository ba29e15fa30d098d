pragma ComponentBehavior: Bound

import QtQuick

import hopewall.ui.viewmodels
import wall.theme
import wall.components

// The research board: which therapy, for which illness, stands where.
Scroll {
    id: root

    required property LearnViewModel learn
    readonly property var board: learn.board

    function tone(stage: string): color {
        switch (stage) {
        case "approved":
            return Colours.leaf;
        case "conditional":
        case "limited":
            return Colours.sunDeep;
        case "withdrawn":
        case "stopped":
            return Colours.ink;
        }
        return Colours.sky;
    }

    line: Math.min(width - side * 2, Space.table)

    PlainText {
        width: parent.width
        role: Type.Title
        strong: true
        text: qsTr("Where research stands")
    }

    PlainText {
        width: parent.width
        role: Type.Lead
        color: Colours.inkQuiet
        text: qsTr("Which treatment, for which illness, has come how far. A place that is not named has not been checked.")
    }

    PlainText {
        width: parent.width
        color: Colours.inkQuiet
        text: root.board.overdue === true ? qsTr("May be out of date, checked on %1").arg(Said.day(root.board.checked ?? "")) : qsTr("Checked on %1").arg(Said.day(root.board.checked ?? ""))
    }

    Repeater {
        model: root.board.groups ?? []

        Column {
            id: group

            required property var modelData

            width: root.line
            topPadding: Space.large
            spacing: Space.small

            PlainText {
                width: parent.width
                role: Type.Section
                strong: true
                text: group.modelData.name
            }

            Repeater {
                model: group.modelData.rows

                Rectangle {
                    id: row

                    required property var modelData
                    readonly property real nameWidth: Display.upright ? width - Space.large * 2 : Math.round(width * 0.34)

                    width: group.width
                    height: Math.max(name.height, 0) + (Display.upright ? stands.height + Space.medium : Math.max(0, stands.height - name.height)) + Space.medium * 2
                    radius: Space.radiusPanel
                    color: Colours.paperRaised
                    border.width: Display.highContrast ? Space.hair : 0
                    border.color: Colours.paperLine

                    PlainText {
                        id: name

                        x: Space.large
                        y: Display.upright ? Space.medium : Math.round((row.height - height) / 2)
                        width: row.nameWidth
                        role: Type.Lead
                        strong: true
                        text: row.modelData.illness
                    }

                    Flow {
                        id: stands

                        x: Display.upright ? Space.large : name.width + Space.large * 2
                        y: Display.upright ? name.y + name.height + Space.medium : Space.medium
                        width: row.width - x - Space.large
                        spacing: Space.medium

                        Repeater {
                            model: row.modelData.stands

                            TouchGround {
                                id: stand

                                required property var modelData

                                width: Math.min(stands.width, chip.implicitWidth + Space.large * 2)
                                height: Math.max(Space.touch, said.height + Space.medium)
                                label: said.text
                                onTouched: root.learn.showStage(row.modelData.id, stand.modelData.placeId)

                                Rectangle {
                                    anchors.fill: parent
                                    radius: Space.touch / 2
                                    color: stand.pressed ? Colours.sun : Colours.paper
                                    border.width: Space.hair
                                    border.color: Colours.paperLine
                                }

                                Row {
                                    id: chip

                                    anchors.verticalCenter: parent.verticalCenter
                                    x: Space.large
                                    spacing: Space.medium

                                    Rectangle {
                                        id: disc

                                        anchors.verticalCenter: parent.verticalCenter
                                        width: Space.dot
                                        height: width
                                        radius: height / 2
                                        color: root.tone(stand.modelData.stageId)
                                    }

                                    PlainText {
                                        id: said

                                        anchors.verticalCenter: parent.verticalCenter
                                        width: Math.min(implicitWidth, stands.width - Space.large * 2 - disc.width - Space.medium)
                                        color: Colours.inkSoft
                                        text: qsTr("%1: %2").arg(stand.modelData.place).arg(stand.modelData.stage) + (stand.modelData.since === "" ? "" : " · " + stand.modelData.since)
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    PlainText {
        width: parent.width
        topPadding: Space.wide
        role: Type.Section
        strong: true
        text: qsTr("What these words mean, and what they do not")
    }

    Repeater {
        model: root.board.stages ?? []

        Item {
            id: stage

            required property var modelData

            width: root.line
            height: words.height + Space.medium

            Rectangle {
                y: Math.round((Type.line(Type.Lead, Display.chinese) - height) / 2)
                width: Space.dot
                height: width
                radius: height / 2
                color: root.tone(stage.modelData.id)
            }

            Column {
                id: words

                x: Space.broad
                width: parent.width - x

                PlainText {
                    width: parent.width
                    role: Type.Lead
                    strong: true
                    text: stage.modelData.name
                }

                PlainText {
                    width: parent.width
                    color: Colours.inkSoft
                    text: stage.modelData.means
                }

                PlainText {
                    width: parent.width
                    color: Colours.inkSoft
                    text: stage.modelData.notMeans
                }
            }
        }
    }
}
