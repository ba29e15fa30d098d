pragma ComponentBehavior: Bound

import QtQuick

import hopewall.ui.viewmodels.studio
import wall.theme
import wall.components
import wall.studio.controls

// The words of a story in one language.
Item {
    id: root

    required property StoryRoomViewModel writing
    required property string language
    readonly property bool chinese: language === "zh-Hans"
    readonly property string languageName: StaffTerms.language(language)
    readonly property list<StoryField> fields: [title, message, quote, body]

    signal entered(StoryField field)

    function take(key: string, text: string) {
        for (const field of fields) {
            if (field.key === key)
                field.take(text);
        }
    }

    Column {
        id: small

        width: parent.width
        spacing: Space.small

        PlainText {
            width: parent.width
            strong: true
            text: root.languageName
            Accessible.role: Accessible.Heading
        }

        StoryField {
            id: title

            width: parent.width
            height: lines(1)
            writing: root.writing
            key: "title." + root.language
            chinese: root.chinese
            label: qsTr("Title, in %1").arg(root.languageName)
            onEntered: root.entered(title)
        }

        StoryField {
            id: message

            width: parent.width
            height: lines(1)
            writing: root.writing
            key: "message." + root.language
            chinese: root.chinese
            label: qsTr("Line under the face, in %1").arg(root.languageName)
            onEntered: root.entered(message)
        }

        StoryField {
            id: quote

            width: parent.width
            height: lines(1)
            writing: root.writing
            key: "quote." + root.language
            chinese: root.chinese
            label: qsTr("Quotation, in %1").arg(root.languageName)
            onEntered: root.entered(quote)
        }
    }

    StoryField {
        id: body

        anchors.top: small.bottom
        anchors.topMargin: Space.small
        anchors.bottom: parent.bottom
        width: parent.width
        writing: root.writing
        key: "body." + root.language
        chinese: root.chinese
        label: qsTr("Story, in %1").arg(root.languageName)
        onEntered: root.entered(body)
    }
}
