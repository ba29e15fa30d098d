pragma ComponentBehavior: Bound

import QtQuick

import hopewall.ui.viewmodels.studio
import wall.theme
import wall.components
import wall.studio.controls

// The story as it was written, in each language.
Column {
    id: root

    required property PersonRoomViewModel person
    readonly property var story: person.story

    spacing: Space.large

    DeskButton {
        visible: root.person.mayWrite && root.story.id !== undefined
        label: root.story.draft === "" ? qsTr("Write in the story") : qsTr("Go on writing")
        onTouched: root.person.askWriting()
    }

    PlainText {
        width: parent.width
        visible: root.person.isRead && root.story.id === undefined
        text: qsTr("There is no story yet.")
    }

    PlainText {
        width: parent.width
        visible: text !== ""
        role: Type.Small
        color: Colours.inkQuiet
        text: root.story.id === undefined ? "" : StaffTerms.listed([StaffTerms.illness(root.story.illness), StaffTerms.therapy(root.story.therapy), StaffTerms.ageBand(root.story.ageBand), StaffTerms.voice(root.story.voice)])
    }

    PlainText {
        width: parent.width
        visible: text !== ""
        role: Type.Small
        color: Colours.sunInk
        strong: true
        text: StaffTerms.draft(root.story.draft ?? "")
    }

    Repeater {
        model: root.story.texts ?? []

        Column {
            id: text

            required property var modelData
            readonly property bool chinese: modelData.language === "zh-Hans"

            width: root.width
            spacing: Space.small

            DeskLabel {
                width: parent.width
                text: StaffTerms.language(text.modelData.language)
            }

            PlainText {
                width: parent.width
                visible: words !== ""
                readonly property string words: text.modelData.title || text.modelData.quote || text.modelData.message
                role: Type.Lead
                strong: true
                chinese: text.chinese
                text: words
            }

            PlainText {
                width: parent.width
                visible: text.modelData.body !== ""
                chinese: text.chinese
                color: Colours.inkSoft
                text: text.modelData.body
            }
        }
    }

    DeskRule {
        width: parent.width
        visible: another.visible
    }

    PlainText {
        width: parent.width
        visible: another.visible
        role: Type.Small
        color: Colours.inkSoft
        text: qsTr("There may be more than one to tell, years later or in memory. Each story is written, reviewed and shown to its person on its own; what they consented to counts for all.")
    }

    DeskButton {
        id: another

        visible: root.person.mayWrite && root.person.isRead && root.person.stories.length > 0 && root.person.stories.every(story => story.title !== "")
        label: qsTr("Begin another story")
        onTouched: root.person.beginStory()
    }

    PlainText {
        width: parent.width
        visible: text !== ""
        strong: true
        text: root.person.notice
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
}
