pragma ComponentBehavior: Bound

import QtQuick

import hopewall.ui.viewmodels
import wall.theme
import wall.components

// What follows the last word: what to do, words, sources, who has checked it, what to read next.
Column {
    id: root

    required property LearnViewModel learn
    required property ExplainerViewModel explainer
    required property TakeAlongViewModel along
    required property bool chinese

    signal faceTouched(string storyId, rect face)

    topPadding: Space.wide
    spacing: Space.large

    PlainText {
        width: parent.width
        visible: root.explainer.actions.length > 0
        role: Type.Section
        strong: true
        text: qsTr("What you can do")
    }

    ListBlock {
        width: parent.width
        learn: root.learn
        items: root.explainer.actions
        chinese: root.chinese
    }

    Flow {
        width: parent.width
        spacing: Space.medium

        PillButton {
            label: qsTr("Take this page along")
            onTouched: root.along.openPage(root.explainer.pageId)
        }

        PillButton {
            label: qsTr("Take the red-flag card along")
            onTouched: root.along.openRedFlags()
        }
    }

    PeopleRow {
        width: parent.width
        explainer: root.explainer
        onFaceTouched: (storyId, face) => root.faceTouched(storyId, face)
    }

    DoorCard {
        width: parent.width
        visible: root.explainer.nextDoor.id !== undefined
        above: qsTr("Read next")
        label: root.explainer.nextDoor.title ?? ""
        says: root.explainer.nextDoor.summary ?? ""
        onTouched: root.learn.openPage(root.explainer.nextDoor.id)
    }

    PlainText {
        width: parent.width
        visible: root.explainer.terms.length > 0
        role: Type.Lead
        strong: true
        text: qsTr("Words on this page")
    }

    Flow {
        width: parent.width
        spacing: Space.medium

        Repeater {
            model: root.explainer.terms

            PillButton {
                required property var modelData

                chinese: root.chinese
                label: modelData.name
                onTouched: root.learn.touch("term", modelData.id)
            }
        }
    }

    PlainText {
        width: parent.width
        role: Type.Lead
        strong: true
        text: qsTr("How we know this")
    }

    PlainText {
        width: parent.width
        color: Colours.inkSoft
        text: root.explainer.reviewedBy === "" ? qsTr("Not yet checked by a clinician at this hospital.") : qsTr("Checked by %1 on %2.").arg(root.explainer.reviewedBy).arg(Said.day(root.explainer.reviewedOn))
    }

    PlainText {
        width: parent.width
        color: Colours.inkSoft
        text: qsTr("The facts are as we knew them on %1.").arg(Said.day(root.explainer.statusDate))
    }

    PlainText {
        width: parent.width
        visible: text !== ""
        color: Colours.inkSoft
        text: Said.evidence(root.explainer.evidence)
    }

    PillButton {
        visible: root.explainer.sourceCount > 0
        label: qsTr("Sources (%1)").arg(root.explainer.sourceCount)
        onTouched: root.learn.showSources()
    }
}
