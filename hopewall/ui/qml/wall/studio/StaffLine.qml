pragma ComponentBehavior: Bound

import QtQuick

import hopewall.ui.viewmodels.studio
import wall.theme
import wall.components
import wall.studio.controls

// One of the staff: name, role and what it allows; below it whatever is being done about them.
Column {
    id: root

    required property SettingsStaffViewModel staff
    required property var member
    readonly property bool removing: staff.task === "remove"
    readonly property bool open: staff.about === member.id && (staff.task === "reset" || staff.task === "remove")

    spacing: Space.small
    bottomPadding: Space.small

    Item {
        width: parent.width
        height: Math.max(words.height, deeds.height)

        Column {
            id: words

            width: parent.width - deeds.width - Space.large

            PlainText {
                width: parent.width
                strong: true
                text: root.member.you ? qsTr("%1 (you)").arg(root.member.name) : root.member.name
            }

            PlainText {
                width: parent.width
                role: Type.Small
                color: Colours.inkSoft
                text: root.member.since === "" ? SettingsWords.role(root.member.role) : qsTr("%1 Here since %2.").arg(SettingsWords.role(root.member.role)).arg(StaffTerms.day(root.member.since))
            }
        }

        Row {
            id: deeds

            anchors.right: parent.right
            visible: root.staff.mayChange && !root.member.you && !root.open
            spacing: Space.small

            DeskWord {
                enabled: !root.staff.isBusy
                label: qsTr("New passphrase or role")
                Accessible.name: qsTr("New passphrase or role for %1").arg(root.member.name)
                onTouched: root.staff.begin("reset", root.member.id)
            }

            DeskWord {
                enabled: !root.staff.isBusy
                label: qsTr("Remove")
                Accessible.name: qsTr("Remove %1").arg(root.member.name)
                onTouched: root.staff.begin("remove", root.member.id)
            }
        }
    }

    Loader {
        width: parent.width
        active: root.open
        visible: active
        sourceComponent: StaffTask {
            staff: root.staff
            title: root.removing ? qsTr("Remove %1?").arg(root.member.name) : qsTr("A new passphrase for %1").arg(root.member.name)
            about: {
                if (root.removing)
                    return qsTr("%1 had the key of the store. So the store gets a new one, which takes up to a minute; until then nobody else may have it open. What they recorded and approved stays.").arg(root.member.name);
                return qsTr("The old passphrase opens nothing any more. If somebody else may know it, the store gets a new key as well.");
            }
            deed: root.removing ? qsTr("Remove and change the key") : qsTr("Set this passphrase")
        }
    }
}
