pragma ComponentBehavior: Bound

import QtQuick

import hopewall.ui.viewmodels.studio
import wall.theme
import wall.components
import wall.studio.controls

// One's own passphrase.
FocusScope {
    id: root

    required property SettingsStaffViewModel staff

    DeskScroll {
        id: page

        x: -Space.small
        width: parent.width + Space.small
        height: parent.height
        contentHeight: column.height + Space.broad

        Column {
            id: column

            x: Space.small
            width: Math.min(page.width - Space.large, Space.panel)
            spacing: Space.large

            PlainText {
                width: parent.width
                visible: text !== ""
                role: Type.Lead
                color: Colours.inkSoft
                text: root.staff.notice
                Accessible.role: Accessible.AlertMessage
                Accessible.name: text
            }

            Loader {
                width: parent.width
                active: root.staff.task === "own"
                sourceComponent: StaffTask {
                    staff: root.staff
                    leaves: false
                    title: qsTr("Change your own passphrase")
                    about: qsTr("At least 12 characters, five different ones among them, and not your name. A Chinese character counts as two.")
                    deed: qsTr("Change it")
                }
            }

            DeskButton {
                visible: root.staff.task === ""
                label: qsTr("Change it again")
                onTouched: root.staff.begin("own")
            }
        }
    }
}
