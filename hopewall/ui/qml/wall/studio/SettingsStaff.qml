pragma ComponentBehavior: Bound

import QtQuick

import hopewall.ui.viewmodels.studio
import wall.theme
import wall.components
import wall.studio.controls

// Who can log in, as what; and what an administrator can do about it.
FocusScope {
    id: root

    required property SettingsStaffViewModel staff

    DeskScroll {
        id: page

        // What was opened is brought to where it can be read whole.
        function reveal(what: Item) {
            const low = what.mapToItem(column, 0, 0).y + what.height + Space.wide;
            if (low > contentY + height)
                contentY = Math.max(0, Math.min(contentHeight - height, low - height));
        }

        x: -Space.small
        width: parent.width + Space.small
        height: parent.height
        keys: !root.staff.mayChange
        name: qsTr("Staff")
        contentHeight: column.height + Space.broad

        Column {
            id: column

            x: Space.small
            width: Math.min(page.width - Space.large, Space.table)
            spacing: Space.large

            PlainText {
                width: parent.width
                visible: text !== ""
                role: Type.Lead
                text: root.staff.notice !== "" ? root.staff.notice : root.staff.whyNot
                color: Colours.inkSoft
                Accessible.role: Accessible.AlertMessage
                Accessible.name: text
            }

            Column {
                width: parent.width
                spacing: 0

                Repeater {
                    model: root.staff.here

                    StaffLine {
                        id: line

                        required property var modelData

                        width: column.width
                        staff: root.staff
                        member: modelData
                        onHeightChanged: {
                            if (open)
                                page.reveal(line);
                        }
                    }
                }
            }

            DeskButton {
                visible: root.staff.mayChange && root.staff.task !== "add"
                enabled: !root.staff.isBusy
                label: qsTr("Somebody new")
                onTouched: root.staff.begin("add")
            }

            Loader {
                id: adding

                width: parent.width
                active: root.staff.task === "add"
                onHeightChanged: {
                    if (active)
                        page.reveal(adding);
                }
                visible: active
                sourceComponent: StaffTask {
                    staff: root.staff
                    title: qsTr("Somebody new")
                    about: qsTr("Tell them the passphrase yourself; they can change it here afterwards.")
                    deed: qsTr("Let them log in")
                }
            }

            DeskRule {
                width: parent.width
            }

            StaffEyes {
                width: parent.width
                visible: root.staff.isRead
                staff: root.staff
            }

            DeskRule {
                width: parent.width
                visible: root.staff.gone.length > 0
            }

            Column {
                width: parent.width
                visible: root.staff.gone.length > 0
                spacing: Space.small

                PlainText {
                    width: parent.width
                    role: Type.Lead
                    strong: true
                    text: qsTr("No longer here")
                    Accessible.role: Accessible.Heading
                }

                Repeater {
                    model: root.staff.gone

                    PlainText {
                        required property var modelData

                        width: column.width
                        color: Colours.inkSoft
                        text: qsTr("%1, %2, until %3").arg(modelData.name).arg(StaffWords.role(modelData.role)).arg(StaffTerms.day(modelData.until))
                    }
                }
            }
        }
    }

    Connections {
        function onDone() {
            page.contentY = 0;
        }

        target: root.staff
    }
}
