pragma ComponentBehavior: Bound

import QtQuick

import hopewall.ui.viewmodels
import wall.theme
import wall.components

// What there is to read, as a place to walk about in.
Item {
    id: root

    required property KioskViewModel kiosk
    required property DisplayViewModel display
    required property LearnViewModel learn
    required property ExplainerViewModel explainer
    required property TakeAlongViewModel along
    required property bool shown

    signal displayTouched
    signal faceTouched(string storyId, rect face)

    visible: opacity > 0
    enabled: shown
    opacity: shown ? 1 : 0

    Behavior on opacity {
        NumberAnimation {
            duration: Motion.answer
            easing.type: Easing.OutCubic
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Colours.paper

        TapHandler {
            gesturePolicy: TapHandler.WithinBounds
        }
    }

    Component {
        id: pathPlace

        PathPlace {
            learn: root.learn
        }
    }

    Component {
        id: stationPlace

        StationPlace {
            learn: root.learn
        }
    }

    Component {
        id: worriesPlace

        WorriesPlace {
            learn: root.learn
        }
    }

    Component {
        id: wordsPlace

        WordsPlace {
            learn: root.learn
        }
    }

    Component {
        id: boardPlace

        BoardPlace {
            learn: root.learn
        }
    }

    Component {
        id: pagePlace

        PagePlace {
            learn: root.learn
            explainer: root.explainer
            along: root.along
            onFaceTouched: (storyId, face) => root.faceTouched(storyId, face)
        }
    }

    Loader {
        id: place

        readonly property real share: item instanceof PagePlace ? (item as PagePlace).share : 0

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: bar.bottom
        anchors.bottom: parent.bottom
        active: root.visible
        onLoaded: arrive.restart()
        sourceComponent: {
            switch (root.learn.place) {
            case "station":
            case "worry":
                return stationPlace;
            case "worries":
                return worriesPlace;
            case "words":
                return wordsPlace;
            case "board":
                return boardPlace;
            case "page":
                return pagePlace;
            }
            return pathPlace;
        }
    }

    Connections {
        function onOpened() {
            arrive.restart();
        }

        target: root.explainer
    }

    NumberAnimation {
        id: arrive

        target: place
        property: "opacity"
        from: 0
        to: 1
        duration: Motion.page
        easing.type: Easing.OutCubic
    }

    PlainText {
        anchors.centerIn: place
        visible: !root.learn.ready
        role: Type.Section
        color: Colours.inkQuiet
        text: qsTr("One moment …")
    }

    LearnBar {
        id: bar

        anchors.left: parent.left
        anchors.right: parent.right
        kiosk: root.kiosk
        display: root.display
        learn: root.learn
        progress: place.share
        onDisplayTouched: root.displayTouched()
    }

    PointHandler {
        onActiveChanged: {
            if (active)
                cards.touchY = point.scenePressPosition.y;
        }
    }

    CardView {
        id: cards

        anchors.fill: parent
        learn: root.learn
        shown: root.shown && root.learn.card.kind !== ""
    }

    CodePanel {
        anchors.fill: parent
        along: root.along
        shown: root.shown && root.along.kind !== ""
    }
}
