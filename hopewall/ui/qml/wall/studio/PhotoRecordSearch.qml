pragma ComponentBehavior: Bound

import QtQuick

import hopewall.ui.viewmodels.studio
import wall.theme
import wall.components
import wall.studio.controls

// By which consent somebody in the picture may be shown: their name typed, their record touched.
Column {
    id: root

    required property PhotoPeopleViewModel people
    required property int row

    spacing: Space.small

    DeskField {
        width: parent.width
        label: qsTr("Whose consent? Type their name")
        fault: root.people.foundNobody ? qsTr("Nobody of this name has a consent: record it first, or cover or crop them out.") : ""
        onEdited: text => root.people.search(text)
    }

    Repeater {
        model: root.people.found

        DeskWord {
            required property var modelData

            room: root.width - Space.large
            label: qsTr("%1, signed %2").arg(modelData.name).arg(StaffTerms.day(modelData.signed))
            onTouched: root.people.nameRecord(root.row, modelData.id)
        }
    }
}
