pragma ComponentBehavior: Bound

import QtQuick

import hopewall.ui.viewmodels.studio
import wall.theme
import wall.components
import wall.studio.controls

// What was done here that concerns no single person, out of the audit, the newest first.
DeskScroll {
    id: root

    required property SettingsSiteViewModel site

    x: -Space.small
    keys: true
    name: qsTr("History")
    contentHeight: column.height + Space.broad

    Column {
        id: column

        x: Space.small
        width: Math.min(root.width - Space.large, Space.column)
        spacing: Space.medium

        PlainText {
            width: parent.width
            color: Colours.inkSoft
            text: qsTr("What concerns one person stands on that person’s page.")
        }

        Repeater {
            model: root.site.history

            Item {
                id: line

                required property var modelData

                width: column.width
                height: what.height

                PlainText {
                    id: when

                    anchors.baseline: what.baseline
                    width: Space.vast * 2.6
                    role: Type.Small
                    color: Colours.inkQuiet
                    text: StaffTerms.moment(line.modelData.at)
                }

                PlainText {
                    id: what

                    x: when.width + Space.large
                    width: parent.width - x
                    text: line.modelData.who === "" ? line.modelData.what : qsTr("%1: %2").arg(line.modelData.who).arg(line.modelData.what)
                }
            }
        }
    }
}
