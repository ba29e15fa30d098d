import QtQuick

import hopewall.ui.viewmodels
import wall.theme
import wall.components

// The large portrait. It opens from the touched face's place and grows to its own.
Item {
    id: root

    required property StoryViewModel story
    required property bool shown
    required property real restWidth
    required property real restHeight
    required property rect startRect
    // The height of the words that lie over the picture's foot.
    property real captionHeight: 0
    property real growth: 1
    readonly property rect from: startRect.width > 0 ? startRect : Qt.rect(0, 0, restWidth, restHeight)
    // The whole picture covers its place; its eyes stay in the middle of the upper half.
    readonly property real coverWidth: Math.max(restWidth, restHeight * Space.portraitRatio)
    readonly property real coverHeight: coverWidth / Space.portraitRatio
    readonly property real wantedTop: restHeight * 0.42 - coverHeight * Space.eyes
    readonly property real coverTop: Math.max(restHeight - coverHeight, Math.min(0, wantedTop))

    function open() {
        if (Motion.moves && startRect.width > 0)
            grow.restart();
        else
            growth = 1;
    }

    x: from.x * (1 - growth)
    y: from.y * (1 - growth)
    width: from.width + (restWidth - from.width) * growth
    height: from.height + (restHeight - from.height) * growth
    clip: true
    Accessible.role: Accessible.Graphic
    Accessible.name: story.altText

    Connections {
        function onOpened() {
            root.open();
        }

        target: root.story
    }

    NumberAnimation {
        id: grow

        target: root
        property: "growth"
        from: 0
        to: 1
        duration: Motion.page
        easing.type: Easing.OutCubic
    }

    Rectangle {
        anchors.fill: parent
        color: Colours.paperRaised
    }

    Item {
        id: cover

        readonly property real share: root.width / root.restWidth

        width: root.from.width > 0 ? root.coverWidth + (root.from.width - root.coverWidth) * (1 - root.growth) : root.coverWidth
        height: width / Space.portraitRatio
        x: (root.width - width) / 2
        y: root.coverTop * root.growth

        Picture {
            id: small

            asynchronous: false

            anchors.fill: parent
            smooth: root.growth === 1
            source: large.status === Image.Ready ? "" : root.story.smallPicture
            visible: large.status !== Image.Ready
        }

        Picture {
            id: large

            anchors.fill: parent
            // Without a GPU, smoothing every frame on its way costs more than the way itself.
            smooth: root.growth === 1
            source: root.story.portrait
            sourceSize.width: Math.round(root.coverWidth)
            sourceSize.height: Math.round(root.coverHeight)
            onStatusChanged: {
                if (status === Image.Ready)
                    root.story.tellPainted();
            }
        }
    }

    Rectangle {
        id: foot

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: Math.min(parent.height, root.captionHeight + Space.vast + Space.vast)
        visible: root.captionHeight > 0
        gradient: Gradient {
            GradientStop {
                position: 0
                color: Colours.veil(Colours.ground, 0)
            }
            GradientStop {
                position: Math.min(0.9, (Space.vast + Space.wide) / Math.max(1, foot.height))
                color: Colours.veil(Colours.ground, 0.78)
            }
            GradientStop {
                position: 1
                color: Colours.veil(Colours.ground, 0.92)
            }
        }
    }
}
