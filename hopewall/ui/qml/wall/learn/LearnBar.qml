import QtQuick

import hopewall.ui.viewmodels
import wall.theme
import wall.components

// Home, back, language and display; below them how far the page has been read.
Item {
    id: root

    required property KioskViewModel kiosk
    required property DisplayViewModel display
    required property LearnViewModel learn
    required property real progress

    signal displayTouched

    height: Space.touch + Space.large * 2

    Rectangle {
        anchors.fill: parent
        color: Colours.paper

        TapHandler {
            gesturePolicy: TapHandler.WithinBounds
        }
    }

    Row {
        x: Space.wide
        y: Space.large
        spacing: Space.medium

        PillButton {
            sign: "\u2039"
            label: qsTr("The wall")
            onTouched: root.kiosk.home()
        }

        PillButton {
            visible: root.learn.hasBack
            label: qsTr("Back")
            onTouched: {
                if (root.learn.storyBehind !== "")
                    root.kiosk.openStory(root.learn.storyBehind);
                else
                    root.learn.back();
            }
        }

        PillButton {
            visible: root.learn.place === "page" || root.learn.place === "worry"
            label: qsTr("All topics")
            onTouched: root.learn.go("path")
        }
    }

    Row {
        anchors.right: parent.right
        anchors.rightMargin: Space.wide
        y: Space.large
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

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Space.rule
        color: Colours.paperRaised
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: Math.round(parent.width * root.progress)
        height: Space.rule
        visible: root.learn.place === "page"
        color: Colours.sunDeep
    }
}
