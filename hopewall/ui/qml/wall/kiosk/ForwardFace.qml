import QtQuick

import hopewall.ui.viewmodels
import wall.theme
import wall.components

// The face that has come forward, with its own words in both languages.
Item {
    id: root

    required property AttractViewModel attract
    required property bool shown
    readonly property real pictureHeight: Display.upright ? Math.min(height * 0.52, width * 0.95) : Math.min(height * 0.84, width * 0.36)
    // What is on the screen; follows the view model once the next picture has been read.
    property string storyId: ""
    property string name: ""
    property string message: ""
    property string messageOther: ""
    property string facts: ""

    signal touched(rect face)

    function takeOver() {
        storyId = attract.forwardStory;
        name = Words.name(attract.forwardName);
        message = attract.forwardMessage;
        messageOther = attract.forwardMessageOther;
        const memory = attract.forwardLifeCycle === "in-loving-memory";
        const parts = [memory ? Words.memory() : "", Words.voice(attract.forwardVoice), Words.therapy(attract.forwardTherapy), memory ? "" : Words.years(attract.forwardYears)];
        facts = parts.filter(part => part !== "").join(" \u00b7 ");
    }

    function comeForward() {
        if (attract.forwardStory === "") {
            entrance.stop();
            card.opacity = 0;
            storyId = "";
            return;
        }
        if (attract.forwardStory === storyId) {
            takeOver();
            return;
        }
        card.opacity = 0;
        takeOver();
        arrive();
    }

    function arrive() {
        if (picture.status === Image.Ready && storyId !== "") {
            if (Motion.forward === 0)
                card.opacity = 1;
            else
                entrance.restart();
        }
    }

    Connections {
        function onForwardChanged() {
            root.comeForward();
        }

        target: root.attract
    }

    Connections {
        function onLanguageChanged() {
            Qt.callLater(root.takeOver);
        }

        target: Display
    }

    ParallelAnimation {
        id: entrance

        NumberAnimation {
            target: card
            property: "opacity"
            from: 0
            to: 1
            duration: Motion.forward
            easing.type: Easing.OutCubic
        }

        NumberAnimation {
            target: card
            property: "anchors.verticalCenterOffset"
            from: Motion.moves ? Space.large : 0
            to: 0
            duration: Motion.forward
            easing.type: Easing.OutCubic
        }
    }

    Grid {
        id: card

        anchors.centerIn: parent
        columns: Display.upright ? 1 : 2
        columnSpacing: Space.broad
        rowSpacing: Space.wide
        verticalItemAlignment: Grid.AlignVCenter
        horizontalItemAlignment: Display.upright ? Grid.AlignHCenter : Grid.AlignLeft
        opacity: 0
        // Not hidden while its picture is read: what is taken in pictures waits for it.
        visible: root.shown
        enabled: opacity > 0

        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds
            onTapped: {
                const corner = frame.mapToItem(null, 0, 0);
                root.touched(Qt.rect(corner.x, corner.y, frame.width, frame.height));
            }
        }

        Rectangle {
            id: frame

            width: Math.round(root.pictureHeight * Space.portraitRatio)
            height: Math.round(root.pictureHeight)
            color: Colours.sun

            Picture {
                id: picture

                anchors.fill: parent
                anchors.margins: Space.hair
                source: root.attract.forwardPortrait
                sourceSize.width: width
                sourceSize.height: height
                onStatusChanged: root.arrive()
            }
        }

        Column {
            width: Display.upright ? root.width : Math.min(root.width - frame.width - Space.broad, Space.panel * 0.68)
            spacing: Space.large

            QuotedText {
                width: parent.width
                words: root.message
                centred: Display.upright
                color: Colours.groundInk
                longest: 6
            }

            PlainText {
                x: Display.upright ? Math.round((parent.width - width) / 2) : 0
                room: parent.width
                balanced: true
                visible: root.messageOther !== ""
                role: Type.Lead
                chinese: !Display.chinese
                horizontalAlignment: Display.upright ? Text.AlignHCenter : Text.AlignLeft
                color: Colours.groundInkQuiet
                text: root.messageOther
                maximumLineCount: 4
                elide: Text.ElideRight
            }

            Item {
                width: parent.width
                height: signature.height

                Rectangle {
                    id: dash

                    width: Space.wide
                    height: Space.rule
                    visible: !Display.upright
                    color: Colours.sun
                    y: Type.line(Type.Lead, Display.chinese) / 2
                }

                Column {
                    id: signature

                    anchors.left: Display.upright ? parent.left : dash.right
                    anchors.leftMargin: Display.upright ? 0 : Space.medium
                    anchors.right: parent.right

                    PlainText {
                        width: parent.width
                        strong: true
                        role: Type.Lead
                        horizontalAlignment: Display.upright ? Text.AlignHCenter : Text.AlignLeft
                        color: Colours.sun
                        text: root.name
                        maximumLineCount: 2
                        elide: Text.ElideRight
                    }

                    PlainText {
                        width: parent.width
                        visible: text !== ""
                        horizontalAlignment: Display.upright ? Text.AlignHCenter : Text.AlignLeft
                        color: Colours.groundInkQuiet
                        text: root.facts
                    }
                }
            }
        }
    }
}
