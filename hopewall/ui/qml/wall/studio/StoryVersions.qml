pragma ComponentBehavior: Bound

import QtQuick

import hopewall.ui.viewmodels.studio
import wall.theme
import wall.components
import wall.studio.controls

// Every version that was kept; one can be compared with the draft, and restored.
Item {
    id: root

    required property StoryVersionsViewModel past

    DeskScroll {
        id: list

        keys: true
        name: qsTr("Versions")
        width: Space.vast * 3
        height: parent.height
        contentHeight: versions.height

        Column {
            id: versions

            width: list.width - Space.medium
            spacing: Space.tiny

            PlainText {
                width: parent.width
                visible: root.past.versions.length === 0
                color: Colours.inkQuiet
                text: qsTr("No version was kept yet. One is kept when a story is handed in, and when somebody else goes on writing.")
            }

            Repeater {
                model: root.past.versions

                DeskWord {
                    required property var modelData

                    width: versions.width
                    room: width - Space.small * 2
                    role: Type.Small
                    chosen: modelData.number === root.past.compared
                    label: StaffTerms.listed([StoryWords.version(modelData.kind), modelData.who, StaffTerms.moment(modelData.at)])
                    onTouched: root.past.compare(modelData.number)
                }
            }
        }
    }

    DeskScroll {
        id: page

        keys: true
        name: qsTr("What changed since")
        anchors.left: list.right
        anchors.leftMargin: Space.large
        anchors.right: parent.right
        height: parent.height
        visible: root.past.compared >= 0
        contentHeight: column.height + Space.large

        Column {
            id: column

            width: page.width - Space.large
            spacing: Space.medium

            DeskButton {
                label: qsTr("Go back to this version")
                onTouched: root.past.restore(root.past.compared)
            }

            StoryChanges {
                width: parent.width
                changes: root.past.changes
            }
        }
    }
}
