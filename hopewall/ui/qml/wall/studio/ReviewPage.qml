pragma ComponentBehavior: Bound

import QtQuick

import hopewall.ui.viewmodels.studio
import wall.theme
import wall.components
import wall.studio.controls

// One story under review: what changed, what the checks say, what the gate would say, and the decision.
Column {
    id: root

    required property ReviewRoomViewModel review

    spacing: Space.large

    PlainText {
        width: parent.width
        color: Colours.inkSoft
        text: root.review.isFirst ? qsTr("It was never approved before. Written by %1.").arg(root.review.authors) : qsTr("Changed since the last approval by %1.").arg(root.review.authors)
    }

    Flow {
        width: parent.width
        spacing: Space.large
        visible: root.review.mayDecide

        DeskButton {
            filled: true
            enabled: root.review.whyNot === ""
            label: qsTr("Approve exactly this")
            onTouched: root.review.approve()
        }

        DeskButton {
            label: qsTr("Back to the list")
            onTouched: root.review.close()
        }
    }

    PlainText {
        width: parent.width
        visible: text !== ""
        strong: true
        text: root.review.mayDecide ? root.review.whyNot : qsTr("Your role looks and does not decide. Ask a reviewer or a clinician.")
    }

    DeskArea {
        id: comment

        width: parent.width
        least: Space.vast
        visible: root.review.mayDecide
        label: qsTr("What should be changed")
    }

    DeskButton {
        visible: root.review.mayDecide
        enabled: comment.text.trim() !== ""
        label: qsTr("Send it back with this")
        onTouched: root.review.sendBack(comment.text)
    }

    DeskRule {
        width: parent.width
    }

    Repeater {
        model: root.review.gate

        PlainText {
            required property var modelData

            width: root.width
            role: Type.Small
            color: Colours.inkSoft
            text: modelData.shown ? qsTr("%1 until %2.").arg(StaffTerms.channel(modelData.channel)).arg(StaffTerms.day(modelData.until)) : qsTr("%1: not shown. %2").arg(StaffTerms.channel(modelData.channel)).arg(modelData.reasons.length > 0 ? modelData.reasons[0] : "")
        }
    }

    DeskLabel {
        width: parent.width
        visible: root.review.findings.length > 0
        text: qsTr("What the checks say")
    }

    Repeater {
        model: root.review.findings

        Column {
            id: finding

            required property var modelData

            width: root.width
            spacing: Space.tiny

            PlainText {
                width: parent.width
                strong: finding.modelData.open
                color: Colours.inkSoft
                text: finding.modelData.open ? qsTr("“%1”: %2").arg(finding.modelData.text).arg(finding.modelData.why) : qsTr("“%1”: settled. %2").arg(finding.modelData.text).arg(finding.modelData.why)
            }

            Row {
                visible: finding.modelData.open && !finding.modelData.block && root.review.mayDecide
                spacing: Space.medium

                DeskField {
                    id: reason

                    width: Space.vast * 4
                    label: qsTr("Why “%1” may stand").arg(finding.modelData.text)
                }

                DeskButton {
                    enabled: reason.text.trim() !== ""
                    anchors.bottom: parent.bottom
                    label: qsTr("Let it stand")
                    onTouched: root.review.settle(finding.modelData.number, reason.text)
                }
            }
        }
    }

    DeskLabel {
        width: parent.width
        text: root.review.isFirst ? qsTr("All that was written") : qsTr("What changed since the last approval")
    }

    StoryChanges {
        width: parent.width
        changes: root.review.changes
    }
}
