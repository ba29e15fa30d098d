pragma ComponentBehavior: Bound

import QtQuick

import hopewall.ui.viewmodels
import wall.theme
import wall.components

// The lobby loop: faces drift in the dark, and one after another comes forward.
Item {
    id: root

    required property KioskViewModel kiosk
    required property DisplayViewModel display
    required property AttractViewModel attract
    required property LearnViewModel learn
    required property bool shown
    readonly property real cellWidth: Space.tileWidth + Space.faceGap
    readonly property int columns: Math.max(1, Math.ceil((width + Space.tileWidth * 0.4) / cellWidth))
    readonly property bool someone: attract.forwardStory !== ""

    signal faceTouched(string storyId, rect face)

    // Faces stay dark behind the words, and glow towards the sides.
    function glow(column: int): real {
        if (Display.upright)
            return 0.85;
        const from = (columns - 1) / 2;
        const away = Math.abs(column - from) / from;
        return 0.1 + 0.85 * Math.max(0, away - 0.58) / 0.42;
    }

    visible: opacity > 0
    enabled: shown
    opacity: shown ? 1 : 0

    Behavior on opacity {
        NumberAnimation {
            duration: Motion.page
            easing.type: Easing.OutCubic
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Colours.ground
    }

    TapHandler {
        onTapped: root.kiosk.wake()
    }

    Repeater {
        model: root.columns

        FaceColumn {
            required property int index

            x: Math.round((root.width - root.columns * root.cellWidth + Space.faceGap) / 2 + index * root.cellWidth)
            height: root.height
            attract: root.attract
            lit: root.visible
            number: index
            drifting: root.shown && Motion.moves
            opacity: root.glow(index)
            onFaceTouched: (storyId, face) => root.faceTouched(storyId, face)
        }
    }

    // Upright screens darken a band across the middle instead of the columns in the middle.
    Rectangle {
        anchors.fill: parent
        visible: Display.upright
        gradient: Gradient {
            GradientStop {
                position: 0
                color: Colours.veil(Colours.ground, 0.1)
            }
            GradientStop {
                position: 0.2
                color: Colours.veil(Colours.ground, 0.92)
            }
            GradientStop {
                position: 0.8
                color: Colours.veil(Colours.ground, 0.94)
            }
            GradientStop {
                position: 0.9
                color: Colours.veil(Colours.ground, 0.5)
            }
            GradientStop {
                position: 1
                color: Colours.ground
            }
        }
    }

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: foot.height + Space.vast + Space.broad
        gradient: Gradient {
            GradientStop {
                position: 0
                color: Colours.veil(Colours.ground, 0)
            }
            GradientStop {
                position: 0.55
                color: Colours.veil(Colours.ground, 0.94)
            }
            GradientStop {
                position: 1
                color: Colours.ground
            }
        }
    }

    MottoCard {
        anchors.centerIn: stageArea
        width: Math.min(stageArea.width, Space.panel * 1.4)
        attract: root.attract
        shown: !root.someone
    }

    ForwardFace {
        anchors.fill: stageArea
        attract: root.attract
        shown: root.someone
        onTouched: face => root.faceTouched(root.attract.forwardStory, face)
    }

    Item {
        id: stageArea

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: foot.top
        anchors.margins: Display.upright ? Space.broad : Space.vast
        anchors.bottomMargin: Space.wide
    }

    Item {
        id: foot

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.leftMargin: Space.broad
        anchors.rightMargin: Space.broad
        anchors.bottomMargin: Space.wide
        height: Display.upright ? motto.height + Space.large + Space.touch : Math.max(motto.height, Space.touch)

        Column {
            id: motto

            anchors.left: parent.left
            anchors.bottom: Display.upright ? buttons.top : parent.bottom
            anchors.bottomMargin: Display.upright ? Space.large : 0
            width: Display.upright ? parent.width : buttons.x - Space.wide
            spacing: Space.tiny
            opacity: root.someone ? 1 : 0

            Behavior on opacity {
                NumberAnimation {
                    duration: Motion.page
                }
            }

            PlainText {
                width: parent.width
                role: Type.Lead
                color: Colours.groundInk
                text: root.attract.motto
            }

            PlainText {
                width: parent.width
                visible: text !== ""
                role: Type.Small
                chinese: !Display.chinese
                color: Colours.groundInkQuiet
                text: root.attract.mottoOther
            }
        }

        Row {
            id: buttons

            x: Display.upright ? 0 : parent.width - width
            anchors.bottom: parent.bottom
            spacing: Space.medium

            PillButton {
                filled: true
                dark: true
                label: qsTr("Touch a face")
                onTouched: root.kiosk.wake()
            }

            PillButton {
                visible: root.learn.isThere
                dark: true
                label: qsTr("Learn")
                onTouched: root.kiosk.openLearn()
            }

            PillButton {
                dark: true
                chinese: !Display.chinese
                label: Words.otherLanguage(Display.chinese)
                onTouched: root.display.switchLanguage()
            }
        }
    }

    Column {
        anchors.left: parent.left
        anchors.top: parent.top
        anchors.margins: Space.large

        Rectangle {
            width: note.width + Space.large * 2
            height: note.height + Space.small * 2
            radius: height / 2
            visible: root.kiosk.isDemonstration
            color: Colours.ground

            DemoNote {
                id: note

                anchors.centerIn: parent
                dark: true
            }
        }
    }

    Rectangle {
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Space.large
        width: hint.width + Space.large * 2
        height: hint.height + Space.small * 2
        radius: Space.radiusPanel
        visible: root.kiosk.lockedHint !== ""
        color: Colours.ground

        PlainText {
            id: hint

            anchors.centerIn: parent
            width: Math.min(implicitWidth, root.width * 0.42)
            role: Type.Small
            color: Colours.groundInkQuiet
            text: qsTr("Locked and full screen: %1").arg(root.kiosk.lockedHint)
        }
    }
}
