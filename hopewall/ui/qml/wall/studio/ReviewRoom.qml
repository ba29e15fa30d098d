pragma ComponentBehavior: Bound

import QtQuick

import hopewall.ui.viewmodels.studio
import wall.theme
import wall.components
import wall.studio.controls

// What waits for a second pair of eyes; beside it the exact page, and one decision.
FocusScope {
    id: root

    required property ReviewRoomViewModel review
    property alias place: place
    readonly property bool open: review.isOpen
    readonly property real pageWidth: Math.round(Math.max(Space.vast * 4.6, Math.min(width * 0.36, Space.vast * 9)))

    DeskScroll {
        id: page

        keys: true
        name: qsTr("Review")
        x: Space.broad
        width: parent.width - x - (root.open ? root.pageWidth : 0) - Space.medium
        height: parent.height
        contentHeight: column.height + Space.broad

        Column {
            id: column

            y: Space.wide
            width: Math.min(page.width - Space.large, Space.column)
            spacing: Space.large

            PlainText {
                width: parent.width
                role: Type.Title
                strong: true
                text: root.open ? qsTr("The story of %1").arg(root.review.name) : qsTr("Review")
                Accessible.role: Accessible.Heading
            }

            PlainText {
                width: parent.width
                visible: text !== ""
                role: Type.Lead
                text: root.review.notice
                Accessible.role: Accessible.AlertMessage
                Accessible.name: text
            }

            PlainText {
                width: parent.width
                visible: !root.open && root.review.isRead && root.review.waiting.length === 0
                role: Type.Lead
                color: Colours.inkSoft
                text: qsTr("Nothing waits for a second pair of eyes.")
            }

            Repeater {
                model: root.open ? [] : root.review.waiting

                DeskWord {
                    required property var modelData

                    width: column.width
                    room: width - Space.small * 2
                    label: modelData.own ? qsTr("%1 You wrote some of it yourself.").arg(modelData.sentence) : modelData.sentence
                    Accessible.description: StaffTerms.moment(modelData.since)
                    onTouched: root.review.open(modelData.story)
                }
            }

            Loader {
                width: parent.width
                active: root.open
                visible: active
                sourceComponent: ReviewPage {
                    review: root.review
                }
            }
        }
    }

    Item {
        id: place

        anchors.right: parent.right
        width: root.pageWidth
        height: parent.height
        visible: root.open
    }
}
