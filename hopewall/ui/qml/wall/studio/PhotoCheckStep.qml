pragma ComponentBehavior: Bound

import QtQuick

import hopewall.ui.viewmodels.studio
import wall.theme
import wall.components
import wall.studio.controls

// What is looked for in the tile at hand, who has looked, and the way to the next tile.
Column {
    id: root

    required property PhotoRoomViewModel room
    required property PhotoChecklistViewModel checklist
    // Where all was recorded in one go, who and when is said once.
    readonly property bool inOneGo: {
        const first = JSON.stringify(checklist.items[0]?.by ?? []);
        return checklist.items.every(one => JSON.stringify(one.by) === first);
    }

    function who(by: var): string {
        return StaffTerms.listed(by.map(one => qsTr("%1, %2").arg(one.name).arg(StaffTerms.moment(one.at))));
    }

    spacing: Space.medium

    Item {
        width: parent.width
        height: Math.max(told.height, map.height)

        Column {
            id: told

            width: parent.width - map.width - Space.large
            spacing: Space.small

            PlainText {
                width: parent.width
                strong: true
                text: root.checklist.left === 0 ? qsTr("You have looked at all nine parts.") : qsTr("Part %1 of 9. You have %n part(s) left.", "", root.checklist.left).arg(root.checklist.tile)
            }

            PlainText {
                width: parent.width
                role: Type.Small
                color: Colours.inkSoft
                text: root.checklist.done.length > 0 ? qsTr("Looked through everything: %1.").arg(StaffTerms.listed(root.checklist.done)) : qsTr("Two people look for each of these. Tick what is not there; if it is, cover it or move the frame.")
            }
        }

        // The nine parts: a dot for each person who has looked through one.
        Grid {
            id: map

            anchors.right: parent.right
            columns: root.checklist.across
            spacing: Space.tiny

            Repeater {
                model: root.checklist.tiles.length

                TouchGround {
                    id: tile

                    required property int index
                    readonly property var modelData: root.checklist.tiles[index] ?? ({})

                    width: Space.touch
                    height: Space.touch * 0.7
                    chosen: modelData.number === root.checklist.tile
                    label: modelData.mine ? qsTr("Part %1, looked through").arg(modelData.number) : qsTr("Part %1").arg(modelData.number)
                    onTouched: root.checklist.see(modelData.number)

                    Rectangle {
                        anchors.fill: parent
                        radius: Space.radiusFace
                        color: tile.chosen ? Colours.sun : Colours.figureGround
                        border.width: Space.hair
                        border.color: tile.chosen ? Colours.sunDeep : Colours.paperLine
                    }

                    PlainText {
                        anchors.centerIn: parent
                        role: Type.Small
                        strong: tile.chosen
                        chinese: false
                        color: tile.chosen ? Colours.inkOnSun : Colours.inkSoft
                        text: tile.modelData.number + (tile.modelData.mine ? " \u2713" : "") + " \u2713".repeat(tile.modelData.others ?? 0)
                        Accessible.ignored: true
                    }
                }
            }
        }
    }

    Row {
        spacing: Space.small

        DeskButton {
            id: record

            filled: root.checklist.canRecord
            enabled: root.checklist.canRecord
            label: qsTr("Record and go on")
            onTouched: root.checklist.record()
        }

        DeskWord {
            anchors.verticalCenter: record.verticalCenter
            enabled: !root.checklist.isWhole
            label: qsTr("Nothing of it is there")
            onTouched: root.checklist.tickAll()
        }
    }

    PlainText {
        width: parent.width
        visible: text !== ""
        role: Type.Small
        color: Colours.inkQuiet
        text: root.inOneGo ? root.who(root.checklist.items[0]?.by ?? []) : ""
    }

    Column {
        width: parent.width

        Repeater {
            model: root.checklist.items.length

            Column {
                id: item

                required property int index
                readonly property var modelData: root.checklist.items[index] ?? ({})

                width: root.width

                DeskTick {
                    x: Space.tiny
                    width: parent.width - Space.tiny
                    room: width
                    label: PhotoTerms.item(item.modelData.code ?? "")
                    ticked: item.modelData.ticked ?? false
                    enabled: !(item.modelData.recorded ?? true)
                    opacity: 1
                    Accessible.description: qsTr("Not in this part")
                    onToggled: root.checklist.toggle(item.modelData.code)
                }

                PlainText {
                    x: Space.dot + Space.medium
                    width: parent.width - x
                    visible: text !== ""
                    role: Type.Small
                    color: Colours.inkQuiet
                    text: root.inOneGo ? "" : root.who(item.modelData.by ?? [])
                }
            }
        }
    }
}
