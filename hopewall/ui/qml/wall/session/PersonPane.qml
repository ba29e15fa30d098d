pragma ComponentBehavior: Bound

import QtQuick

import hopewall.ui.viewmodels
import wall.components
import wall.learn
import wall.theme

// One person who lived it, as they agreed to be shown in a session; the fair balance never leaves.
Item {
    id: root

    required property StoryViewModel story
    required property LearnViewModel learn
    required property bool chinese
    // Whether there is room for the picture beside the words.
    required property bool wide
    // Only in the demonstration hospital.
    required property bool fictional
    readonly property bool remembered: story.lifeCycle === "in-loving-memory"
    readonly property bool there: story.storyId !== ""
    readonly property bool inChinese: story.textLanguage === "zh-Hans"
    readonly property real pictureWidth: wide ? Math.round(width * 0.36) : width
    readonly property real pictureHeight: wide ? height : Math.round(height * 0.36)
    property alias scroll: page

    objectName: "person"

    PlainText {
        anchors.centerIn: parent
        visible: !root.there
        role: Type.Section
        chinese: root.chinese
        color: Colours.inkQuiet
        text: root.chinese ? Spoken.zh("gone") : Spoken.en("gone")
    }

    Item {
        width: root.pictureWidth
        height: root.pictureHeight
        visible: root.there
        clip: true
        Accessible.role: Accessible.Graphic
        Accessible.name: root.story.altText

        Rectangle {
            anchors.fill: parent
            color: Colours.paperRaised
        }

        Picture {
            // Beside the words it covers its place, with the eyes above the middle; above them it is whole.
            readonly property real cover: root.wide ? Math.max(root.pictureWidth, root.pictureHeight * Space.portraitRatio) : root.pictureHeight * Space.portraitRatio

            width: cover
            height: cover / Space.portraitRatio
            x: Math.round((root.pictureWidth - width) / 2)
            y: Math.round(Math.max(root.pictureHeight - height, Math.min(0, root.pictureHeight * Space.eyes - height * Space.eyes)))
            source: root.story.portrait
            sourceSize.width: Math.round(width)
            sourceSize.height: Math.round(height)
        }
    }

    Scroll {
        id: page

        x: root.wide ? root.pictureWidth : 0
        y: root.wide ? 0 : root.pictureHeight
        width: root.width - x
        height: root.height - y - balance.height
        visible: root.there
        line: Math.min(width - (Space.touch + Space.medium) * 2, Space.far)
        foot: Space.wide
        signMargin: Space.small
        spacing: Space.large

        PlainText {
            width: parent.width
            role: Type.Small
            chinese: root.chinese
            color: Colours.inkQuiet
            text: [Words.name(root.story.name), Words.voice(root.story.voice), root.remembered ? Words.memory() : "", root.fictional ? Spoken.of("fiction", root.chinese) : ""].filter(part => part !== "").join(" · ")
        }

        QuotedText {
            width: parent.width
            words: root.story.quote
            quoted: root.story.quoteSpoken
            role: Type.Section
            chinese: root.inChinese
            strong: true
        }

        Repeater {
            model: root.story.body

            StoryBlock {
                required property var modelData

                width: parent?.width ?? 0
                learn: root.learn
                block: modelData
                role: Type.Lead
                chinese: root.inChinese
            }
        }
    }

    Rectangle {
        id: balance

        anchors.right: parent.right
        anchors.bottom: parent.bottom
        width: page.width
        height: words.height + Space.medium * 2
        visible: root.there
        color: Colours.paperRaised

        PlainText {
            id: words

            x: Space.large
            y: Space.medium
            width: parent.width - x * 2
            role: Type.Small
            chinese: root.chinese
            color: Colours.inkSoft
            // At two metres these words would fill the screen; they are read aloud, and stand here whole.
            font.pixelSize: Math.round(Type.size(Type.Small, root.chinese) / Display.reach)
            lineHeight: Math.round(Type.line(Type.Small, root.chinese) / Display.reach)
            text: root.chinese ? FairBalance.chineseSet : FairBalance.english
        }
    }
}
