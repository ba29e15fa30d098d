pragma ComponentBehavior: Bound

import QtQuick

import hopewall.ui.viewmodels.studio
import wall.theme
import wall.components
import wall.studio.controls

// What will change on the wall, in pictures; what is held back, in sentences; one button.
FocusScope {
    id: root

    required property PublishRoomViewModel publishing

    function group(code: string, count: int): string {
        switch (code) {
        case "new":
            return qsTr("%n new face(s)", "", count);
        case "changed":
            return qsTr("%n changed", "", count);
        case "leaving":
            return qsTr("%n leaving", "", count);
        case "held-back":
            return qsTr("%n held back", "", count);
        case "by-hand":
            return qsTr("%n hidden by hand on this machine", "", count);
        }
        return "";
    }

    DeskScroll {
        id: page

        keys: true
        name: qsTr("Publish")
        x: Space.broad
        width: parent.width - x - Space.medium
        height: parent.height
        contentHeight: column.height + Space.broad

        Column {
            id: column

            y: Space.wide
            width: Math.min(page.width - Space.large, Space.table)
            spacing: Space.large

            PlainText {
                width: parent.width
                role: Type.Title
                strong: true
                text: qsTr("Publish")
                Accessible.role: Accessible.Heading
            }

            PlainText {
                width: parent.width
                visible: text !== ""
                role: Type.Lead
                color: Colours.inkSoft
                text: {
                    if (root.publishing.notice !== "")
                        return root.publishing.notice;
                    const done = root.publishing.done;
                    if (done.shown !== undefined)
                        return done.undone ? qsTr("The last publishing was taken back. %n person(s) hang on the wall.", "", done.shown) : qsTr("Published. %n person(s) hang on the wall.", "", done.shown);
                    if (!root.publishing.isRead)
                        return qsTr("Looking what would change …");
                    return root.publishing.isEmpty ? qsTr("Nothing would change. %n person(s) stay as they are.", "", root.publishing.staying) : qsTr("%n person(s) stay as they are.", "", root.publishing.staying);
                }
                Accessible.role: Accessible.AlertMessage
                Accessible.name: text
            }

            Flow {
                width: parent.width
                visible: root.publishing.mayPublish
                spacing: Space.large

                DeskButton {
                    filled: true
                    enabled: root.publishing.isRead && !root.publishing.isBusy
                    label: qsTr("Publish the wall")
                    onTouched: root.publishing.publish()
                }

                DeskButton {
                    enabled: !root.publishing.isBusy
                    label: qsTr("Take the last publishing back")
                    onTouched: root.publishing.undo()
                }
            }

            Repeater {
                model: root.publishing.groups

                Column {
                    id: group

                    required property var modelData
                    readonly property bool pictured: modelData.code !== "held-back" && modelData.code !== "by-hand"

                    width: column.width
                    spacing: Space.small

                    PlainText {
                        width: parent.width
                        role: Type.Lead
                        strong: true
                        text: root.group(group.modelData.code, group.modelData.count)
                        Accessible.role: Accessible.Heading
                    }

                    Flow {
                        width: parent.width
                        spacing: Space.large
                        visible: group.pictured

                        Repeater {
                            model: group.pictured ? group.modelData.items : []

                            Column {
                                id: face

                                required property var modelData

                                width: Space.vast * 1.7
                                spacing: Space.tiny

                                PersonFace {
                                    width: parent.width
                                    height: Math.round(width / Space.portraitRatio)
                                    picture: face.modelData.picture
                                }

                                DeskWord {
                                    width: parent.width
                                    room: width - Space.small * 2
                                    enabled: face.modelData.person !== ""
                                    label: face.modelData.name
                                    onTouched: root.publishing.open(face.modelData.person)
                                }

                                PlainText {
                                    x: Space.small
                                    width: parent.width - Space.small
                                    visible: text !== ""
                                    role: Type.Small
                                    color: Colours.inkQuiet
                                    text: face.modelData.reasons.length > 0 ? face.modelData.reasons[0] : ""
                                }
                            }
                        }
                    }

                    Repeater {
                        model: group.pictured ? [] : group.modelData.items

                        DeskWord {
                            required property var modelData

                            width: column.width
                            room: width - Space.small * 2
                            enabled: modelData.person !== ""
                            label: modelData.reasons.length > 0 ? qsTr("%1: %2").arg(modelData.name).arg(modelData.reasons[0]) : modelData.name
                            onTouched: root.publishing.open(modelData.person)
                        }
                    }
                }
            }
        }
    }
}
