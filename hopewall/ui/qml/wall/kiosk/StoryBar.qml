import QtQuick

import hopewall.ui.viewmodels
import wall.theme
import wall.components

// Before and after, language and display.
Item {
    id: root

    required property KioskViewModel kiosk
    required property DisplayViewModel display
    required property StoryViewModel story
    readonly property real side: Display.upright ? Space.broad + Space.medium : Space.vast

    signal displayTouched

    height: Space.touch + Space.medium + Space.large

    Row {
        id: steps

        x: root.side
        y: Space.medium
        spacing: Space.medium

        PillButton {
            enabled: root.story.hasPrevious
            sign: "\u2039"
            label: qsTr("Previous")
            onTouched: root.kiosk.previousStory()
        }

        PillButton {
            enabled: root.story.hasNext
            sign: "\u203a"
            signLast: true
            label: qsTr("Next")
            onTouched: root.kiosk.nextStory()
        }
    }

    Row {
        id: tools

        anchors.right: parent.right
        anchors.rightMargin: root.side
        y: Space.medium
        spacing: Space.medium

        RoundButton {
            sign: "Aa"
            label: qsTr("Text and display")
            onTouched: root.displayTouched()
        }

        PillButton {
            chinese: !Display.chinese
            label: Words.otherLanguage(Display.chinese)
            onTouched: root.display.switchLanguage()
        }
    }
}
