pragma ComponentBehavior: Bound

import QtQuick

import hopewall.ui.viewmodels.studio
import wall.theme
import wall.components

// What was done, by whom and when; out of the audit, the newest first.
Column {
    id: root

    required property PersonRoomViewModel person

    spacing: Space.medium

    PlainText {
        width: parent.width
        visible: root.person.isRead && root.person.history.length === 0
        text: qsTr("Nothing has been noted yet.")
    }

    Repeater {
        model: root.person.history

        Column {
            id: line

            required property var modelData

            width: root.width

            PlainText {
                width: parent.width
                text: line.modelData.what
            }

            PlainText {
                width: parent.width
                role: Type.Small
                color: Colours.inkQuiet
                text: StaffTerms.listed([line.modelData.who, StaffTerms.moment(line.modelData.at)])
            }
        }
    }
}
