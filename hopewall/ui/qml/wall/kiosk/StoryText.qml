pragma ComponentBehavior: Bound

import QtQuick

import hopewall.ui.viewmodels
import wall.theme
import wall.components
import wall.learn

// The words: quote, text in short pieces, the road, and the fair-balance panel that never leaves.
Item {
    id: root

    required property StoryViewModel story
    required property LearnViewModel learn
    readonly property bool inChinese: story.textLanguage === "zh-Hans"
    readonly property real side: Display.upright ? Space.broad + Space.medium : Space.vast
    // Wide enough for the sign that there is more to read.
    readonly property real margin: Space.touch + Space.large
    readonly property real line: Math.min(width - side - margin, Space.column)
    // The panel is pinned under the text as long as it leaves room to read; else it opens the text.
    signal pageTouched(string pageId)

    readonly property bool pinned: balance.height + Space.large <= height * 0.42

    Connections {
        function onOpened() {
            page.contentY = 0;
        }

        target: root.story
    }

    Flickable {
        id: page

        objectName: "storyPage"

        width: root.side + root.line
        anchors.top: parent.top
        anchors.bottom: root.pinned ? balance.top : parent.bottom
        contentHeight: content.height
        boundsBehavior: Flickable.DragOverBounds
        flickableDirection: Flickable.VerticalFlick
        clip: true
        activeFocusOnTab: true
        Keys.onDownPressed: page.flick(0, -Space.touch * 12)
        Keys.onUpPressed: page.flick(0, Space.touch * 12)

        Column {
            id: content

            x: root.side
            width: root.line
            topPadding: root.story.full ? (Display.upright ? Space.wide : Space.vast) : Math.max(Space.wide, (page.height - title.height - Space.vast) / 2)
            bottomPadding: Space.broad
            spacing: Space.large

            QuotedText {
                id: title

                width: parent.width
                words: root.story.quote
                quoted: root.story.quoteSpoken
                role: root.story.full ? Type.Title : Type.Name
                chinese: root.inChinese
                strong: true
            }

            PlainText {
                width: parent.width
                visible: root.story.otherLanguage
                role: Type.Small
                color: Colours.inkQuiet
                text: Display.chinese ? qsTr("This person shared these words in English.") : qsTr("This person shared these words in Chinese.")
            }

            FairBalancePanel {
                width: parent.width
                visible: !root.pinned
            }

            Repeater {
                model: root.story.body

                StoryBlock {
                    required property var modelData

                    width: content.width
                    learn: root.learn
                    block: modelData
                    chinese: root.inChinese
                }
            }

            RoadLine {
                width: parent.width
                visible: root.story.steps.length > 0
                steps: root.story.steps
                months: root.story.months
            }

            Flow {
                width: parent.width
                topPadding: Space.small
                spacing: Space.medium
                visible: root.learn.storyDoors.length > 0

                Repeater {
                    model: root.learn.storyDoors

                    PillButton {
                        required property var modelData

                        label: modelData.title
                        onTouched: root.pageTouched(modelData.id)
                    }
                }
            }
        }
    }

    Rectangle {
        anchors.left: page.left
        anchors.right: page.right
        anchors.bottom: page.bottom
        height: Space.vast
        visible: more.visible
        gradient: Gradient {
            GradientStop {
                position: 0
                color: Colours.veil(Colours.paper, 0)
            }
            GradientStop {
                position: 1
                color: Colours.paper
            }
        }
    }

    RoundButton {
        id: more

        anchors.right: parent.right
        anchors.rightMargin: Math.round((root.margin - width) / 2)
        anchors.bottom: page.bottom
        anchors.bottomMargin: Space.small
        visible: page.contentY + page.height < page.contentHeight - Space.wide
        chosen: true
        sign: "\u2193"
        label: qsTr("More below")
        onTouched: page.flick(0, -Math.sqrt(2 * page.flickDeceleration * page.height * 0.8))
    }

    FairBalancePanel {
        id: balance

        x: root.side
        y: root.height - height
        width: root.line
        visible: root.pinned
    }
}
