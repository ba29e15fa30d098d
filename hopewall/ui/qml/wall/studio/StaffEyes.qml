pragma ComponentBehavior: Bound

import QtQuick

import hopewall.ui.viewmodels.studio
import wall.theme
import wall.components
import wall.studio.controls

// Whether two people stand behind everything, or one works here alone.
Column {
    id: root

    required property SettingsStaffViewModel staff

    spacing: Space.medium

    PlainText {
        width: parent.width
        role: Type.Lead
        strong: true
        text: root.staff.twoNeeded ? qsTr("Two people stand behind everything") : qsTr("One person works here")
        Accessible.role: Accessible.Heading
    }

    PlainText {
        width: Math.min(parent.width, Space.panel)
        color: Colours.inkSoft
        text: root.staff.twoNeeded ? qsTr("Whoever records a consent does not check it, and whoever wrote a story does not approve it. Nobody can get round this, not even an administrator.") : qsTr("The same person may record and check, and an administrator may do everything. Today and the audit say so.")
    }

    DeskButton {
        visible: root.staff.mayChange && root.staff.task !== "eyes"
        enabled: !root.staff.isBusy
        label: root.staff.twoNeeded ? qsTr("Let one person work alone") : qsTr("Ask for two people again")
        onTouched: root.staff.begin("eyes")
    }

    Loader {
        width: parent.width
        active: root.staff.task === "eyes"
        visible: active
        sourceComponent: StaffTask {
            staff: root.staff
            title: root.staff.twoNeeded ? qsTr("Let one person work alone?") : qsTr("Ask for two people again?")
            about: root.staff.twoNeeded ? qsTr("Nobody will look over what is recorded and approved. Do this only where there is truly nobody else. Everything is judged anew with the next publishing.") : qsTr("What only one person looked at may no longer be shown: with the next publishing everything is judged anew.")
            deed: root.staff.twoNeeded ? qsTr("One person works here") : qsTr("Two people from now on")
        }
    }
}
