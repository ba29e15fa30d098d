pragma ComponentBehavior: Bound

import QtQuick

import wall.components
import wall.theme

// A drawing as large as the screen, and larger: pinch, + and -, arrow keys.
Item {
    id: root

    property var piece: ({})
    property bool shown: false
    property int step: 0
    readonly property list<real> steps: [1, 1.6, 2.5]
    readonly property real ratio: piece.ratio ?? 1
    readonly property real base: Math.min(width - Space.wide * 2, (height - Space.wide * 2) / Math.max(0.1, ratio))

    signal closed

    function open(piece: var) {
        root.piece = piece;
        step = 0;
        shown = true;
        forceActiveFocus();
    }

    function close() {
        shown = false;
        closed();
    }

    function larger(by: int) {
        step = Math.max(0, Math.min(steps.length - 1, step + by));
    }

    objectName: "zoom"
    visible: shown
    enabled: shown
    Keys.onPressed: event => {
        event.accepted = true;
        const far = Space.touch * 2;
        if (event.key === Qt.Key_Plus || event.key === Qt.Key_Equal)
            root.larger(1);
        else if (event.key === Qt.Key_Minus)
            root.larger(-1);
        else if (event.key === Qt.Key_Right)
            flick.contentX = Math.min(Math.max(0, flick.contentWidth - flick.width), flick.contentX + far);
        else if (event.key === Qt.Key_Left)
            flick.contentX = Math.max(0, flick.contentX - far);
        else if (event.key === Qt.Key_Down)
            flick.contentY = Math.min(Math.max(0, flick.contentHeight - flick.height), flick.contentY + far);
        else if (event.key === Qt.Key_Up)
            flick.contentY = Math.max(0, flick.contentY - far);
        else
            root.close();
    }

    Rectangle {
        anchors.fill: parent
        color: Colours.figureGround

        TapHandler {
            gesturePolicy: TapHandler.WithinBounds
        }
    }

    Flickable {
        id: flick

        anchors.fill: parent
        contentWidth: Math.max(width, drawing.width + Space.wide * 2)
        contentHeight: Math.max(height, drawing.height + Space.wide * 2)
        boundsBehavior: Flickable.StopAtBounds

        Image {
            id: drawing

            readonly property bool loading: root.shown && status === Image.Loading

            x: Math.round((flick.contentWidth - width) / 2)
            y: Math.round((flick.contentHeight - height) / 2)
            width: Math.round(root.base * root.steps[root.step])
            height: Math.round(width * root.ratio)
            source: root.shown ? (root.piece.address ?? "") : ""
            sourceSize.width: Math.max(1, width)
            sourceSize.height: Math.max(1, height)
            asynchronous: true
            Accessible.role: Accessible.Graphic
            Accessible.name: root.piece.alt ?? ""
        }

        PinchHandler {
            target: null
            onActiveChanged: {
                if (!active)
                    root.larger(activeScale > 1.15 ? 1 : (activeScale < 0.87 ? -1 : 0));
            }
        }
    }

    Row {
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Space.large
        spacing: Space.medium

        RoundButton {
            sign: "\u2212"
            role: Type.Section
            enabled: root.step > 0
            label: qsTr("Smaller")
            onTouched: root.larger(-1)
        }

        RoundButton {
            sign: "+"
            role: Type.Section
            enabled: root.step < root.steps.length - 1
            label: qsTr("Larger")
            onTouched: root.larger(1)
        }

        PillButton {
            filled: true
            label: qsTr("Close")
            onTouched: root.close()
        }
    }
}
