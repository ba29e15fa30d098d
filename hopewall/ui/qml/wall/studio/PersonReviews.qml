pragma ComponentBehavior: Bound

import QtQuick

import hopewall.ui.viewmodels.studio
import wall.theme
import wall.components
import wall.studio.controls

// Who approved or returned the story, and what the person said when they saw it.
Column {
    id: root

    required property PersonRoomViewModel person

    spacing: Space.large

    DeskButton {
        visible: root.person.story.id !== undefined
        label: qsTr("Show it to the person")
        onTouched: root.person.askShowing()
    }

    PlainText {
        width: parent.width
        visible: root.person.isRead && root.person.reviews.length === 0
        text: qsTr("Nobody has reviewed this story yet.")
    }

    Repeater {
        model: root.person.reviews

        Column {
            id: line

            required property var modelData

            width: root.width

            PlainText {
                width: parent.width
                text: line.modelData.language === "" ? StaffTerms.review(line.modelData.kind) : qsTr("%1 (%2)").arg(StaffTerms.review(line.modelData.kind)).arg(StaffTerms.language(line.modelData.language))
            }

            PlainText {
                width: parent.width
                role: Type.Small
                color: Colours.inkQuiet
                text: StaffTerms.listed([line.modelData.who, StaffTerms.moment(line.modelData.at)])
            }

            PlainText {
                width: parent.width
                visible: text !== ""
                color: Colours.inkSoft
                text: line.modelData.text
            }
        }
    }
}
