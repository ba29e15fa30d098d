pragma ComponentBehavior: Bound

import QtQuick

import hopewall.ui.viewmodels.studio
import wall.theme
import wall.components
import wall.studio.controls

// What needs somebody, in sentences; each opens the thing it names. And how the wall is just now.
FocusScope {
    id: root

    required property TodayRoomViewModel today

    DeskScroll {
        id: page

        keys: true
        visible: !root.today.nobodys.isOpen
        name: qsTr("Today")
        anchors.fill: parent
        anchors.leftMargin: Space.broad
        anchors.rightMargin: Space.wide
        contentHeight: column.height + Space.broad

        Column {
            id: column

            y: Space.wide
            width: Math.min(page.width - Space.large, Space.column)
            spacing: Space.large

            PlainText {
                width: parent.width
                role: Type.Title
                strong: true
                text: qsTr("Today")
                Accessible.role: Accessible.Heading
            }

            PlainText {
                width: parent.width
                visible: text !== ""
                role: Type.Lead
                color: Colours.inkSoft
                text: {
                    if (root.today.trouble !== "")
                        return root.today.trouble;
                    if (root.today.wallTrouble !== "")
                        return root.today.wallTrouble;
                    if (root.today.shown < 0)
                        return "";
                    return qsTr("%n person(s) hang on the wall, as published on %1. It stays up until %2 without anybody doing anything.", "", root.today.shown).arg(StaffTerms.moment(root.today.since)).arg(StaffTerms.day(root.today.until));
                }
            }

            PlainText {
                width: parent.width
                visible: root.today.isEmpty
                role: Type.Lead
                text: qsTr("Nothing needs you just now. It is a good moment to look at the wall.")
            }

            Repeater {
                model: root.today.groups

                Column {
                    id: group

                    required property var modelData

                    width: column.width
                    topPadding: Space.medium
                    spacing: Space.tiny

                    DeskLabel {
                        x: Space.small
                        width: parent.width
                        bottomPadding: Space.tiny
                        text: StaffTerms.group(group.modelData.code)
                        Accessible.ignored: false
                        Accessible.role: Accessible.Heading
                    }

                    Repeater {
                        model: group.modelData.lines

                        Column {
                            id: line

                            required property var modelData

                            width: column.width

                            DeskWord {
                                id: sentence

                                width: parent.width
                                room: width - Space.small * 2
                                enabled: line.modelData.person !== "" || line.modelData.tab !== "" || line.modelData.page !== ""
                                opacity: 1
                                ink: enabled ? Colours.sunInk : Colours.inkSoft
                                label: line.modelData.sentence
                                onTouched: root.today.open(line.modelData.person, line.modelData.tab, line.modelData.page)
                            }

                            PlainText {
                                x: Space.wide
                                width: parent.width - Space.wide * 2
                                visible: text !== ""
                                role: Type.Small
                                color: Colours.inkQuiet
                                text: line.modelData.note === "" ? "" : qsTr("“%1”").arg(line.modelData.note)
                            }
                        }
                    }
                }
            }
        }
    }

    NobodysPhotos {
        anchors.fill: parent
        visible: nobodys.isOpen
        nobodys: root.today.nobodys
        onVisibleChanged: {
            if (visible)
                forceActiveFocus();
        }
    }
}
