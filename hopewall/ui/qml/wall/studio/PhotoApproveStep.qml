pragma ComponentBehavior: Bound

import QtQuick

import hopewall.ui.viewmodels.studio
import wall.theme
import wall.components
import wall.studio.controls

// What still stands in the way, and the approval by somebody else than whoever prepared it.
Column {
    id: root

    required property PhotoRoomViewModel room
    readonly property bool approved: room.approval.at !== undefined

    signal removeAsked

    spacing: Space.large

    PlainText {
        width: parent.width
        strong: true
        text: {
            if (root.approved)
                return qsTr("Approved by %1, %2.").arg(root.room.approval.by).arg(StaffTerms.moment(root.room.approval.at));
            return root.room.lacks.length === 0 ? qsTr("Nothing stands in the way.") : qsTr("Before it can be approved:");
        }
    }

    Column {
        width: parent.width
        visible: !root.approved
        spacing: Space.medium

        Repeater {
            model: root.room.lacks

            PlainText {
                required property string modelData

                width: root.width
                text: "\u25b2 " + modelData
                Accessible.name: modelData
            }
        }
    }

    PlainText {
        width: parent.width
        role: Type.Small
        color: Colours.inkQuiet
        visible: root.room.author !== ""
        text: qsTr("Changed last by %1. Somebody else approves.").arg(root.room.author)
    }

    DeskButton {
        visible: root.room.mayApprove && !root.approved
        enabled: root.room.lacks.length === 0
        filled: enabled
        label: qsTr("Approve exactly this")
        onTouched: root.room.approve()
    }

    PlainText {
        width: parent.width
        visible: !root.room.mayApprove && !root.approved
        color: Colours.inkSoft
        text: qsTr("A reviewer or a clinician approves photos.")
    }

    PlainText {
        width: parent.width
        visible: root.room.isUsed
        text: root.room.storyTitle === "" ? qsTr("The story, or its draft, shows this photo.") : qsTr("The story “%1”, or its draft, shows this photo.").arg(root.room.storyTitle)
    }

    DeskButton {
        visible: root.room.canBeUsed
        label: root.room.storyTitle === "" ? qsTr("Show it with the story") : qsTr("Show it with the story “%1”").arg(root.room.storyTitle)
        onTouched: root.room.useInStory()
    }

    DeskWord {
        x: -Space.small
        visible: root.room.mayEdit && !root.room.isUsed
        ink: Colours.ink
        label: qsTr("Remove this photo")
        onTouched: root.removeAsked()
    }
}
