import QtQuick

import hopewall.ui.viewmodels
import wall.theme
import wall.components

// One person's page, on paper: the portrait beside the words, or above them on an upright screen.
Item {
    id: root

    required property KioskViewModel kiosk
    required property DisplayViewModel display
    required property StoryViewModel story
    required property LearnViewModel learn
    required property bool shown
    required property rect startRect
    readonly property real bandHeight: Display.upright ? Math.round(height * 0.4) : height
    readonly property real portraitWidth: Display.upright ? Math.round(Math.min(bandHeight * Space.portraitRatio, width * 0.6)) : Math.round(width / 3)

    signal displayTouched

    visible: opacity > 0
    enabled: shown
    opacity: 0
    Component.onCompleted: opacity = shown ? 1 : 0
    // The page is there, half seen, in the very first frame after the touch.
    onShownChanged: {
        fade.stop();
        if (shown)
            opacity = Math.max(0.5, opacity);
        fade.to = shown ? 1 : 0;
        fade.start();
    }

    NumberAnimation {
        id: fade

        target: root
        property: "opacity"
        duration: Motion.answer
        easing.type: Easing.OutCubic
    }

    Rectangle {
        anchors.fill: parent
        color: Colours.paper

        TapHandler {
            gesturePolicy: TapHandler.WithinBounds
        }
    }

    StoryText {
        id: words

        anchors.left: Display.upright ? parent.left : home.right
        anchors.top: Display.upright ? band.bottom : parent.top
        anchors.right: parent.right
        anchors.bottom: bar.top
        story: root.story
        learn: root.learn
        onPageTouched: pageId => root.kiosk.openExplainer(pageId)
    }

    StoryBar {
        id: bar

        anchors.left: words.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        kiosk: root.kiosk
        display: root.display
        story: root.story
        onDisplayTouched: root.displayTouched()
    }

    // Upright, the name stands beside the portrait.
    Rectangle {
        id: band

        width: parent.width
        height: root.bandHeight
        visible: Display.upright
        color: Colours.paperRaised
    }

    // Where the portrait comes to rest.
    Item {
        id: home

        width: root.portraitWidth
        height: root.bandHeight
    }

    StoryPortrait {
        id: portrait

        restWidth: home.width
        restHeight: home.height
        story: root.story
        shown: root.shown
        startRect: root.startRect
        captionHeight: Display.upright ? 0 : caption.height
    }

    StoryCaption {
        id: caption

        x: Display.upright ? home.width + Space.wide : Space.broad
        y: root.bandHeight - height - Space.wide
        width: Display.upright ? root.width - x - Space.wide : home.width - Space.broad - Space.wide
        story: root.story
        onPicture: !Display.upright
        demonstration: root.kiosk.isDemonstration
    }

    PillButton {
        x: Space.wide
        y: Space.wide
        ground: Colours.ground
        dark: true
        sign: "\u2039"
        label: qsTr("The wall")
        onTouched: root.kiosk.home()
    }
}
