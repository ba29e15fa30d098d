pragma ComponentBehavior: Bound

import QtQuick

import hopewall.ui.viewmodels
import wall.theme
import wall.components

// One drifting column of the loop: a few faces that go round, each taking a new person as it turns.
Item {
    id: root

    required property AttractViewModel attract
    required property int number
    required property bool lit
    required property bool drifting
    readonly property real step: Space.tileHeight + Space.faceGap
    // One more than there is room for: the one that comes in while another goes out.
    readonly property int slots: Math.ceil(height / step) + 1
    readonly property bool upwards: number % 2 === 0
    readonly property real pace: [1, 0.86, 1.1, 0.94, 1.04][number % 5]
    property int turn: 0
    property real progress: (number * 0.37) % 1

    signal faceTouched(string storyId, rect face)

    width: Space.tileWidth

    NumberAnimation on progress {
        running: root.drifting
        from: root.progress
        to: 1
        duration: Math.max(1, Motion.crossing * root.step / Math.max(1, root.height) / root.pace * (1 - from))
        onFinished: {
            root.turn += 1;
            from = 0;
            root.progress = 0;
            start();
        }
    }

    Item {
        id: carrier

        width: root.width
        y: Math.round((root.upwards ? -root.progress : root.progress - 1) * root.step)

        Repeater {
            model: root.slots

            DriftingFace {
                id: face

                required property int index
                // Slots go round: where this one stands now, and how often it has been round.
                readonly property int place: root.upwards ? (index - root.turn % root.slots + root.slots) % root.slots : (index + root.turn) % root.slots
                readonly property int round: root.upwards ? Math.floor((root.turn + root.slots - 1 - index) / root.slots) : Math.floor((root.turn + index) / root.slots)

                attract: root.attract
                lit: root.lit
                card: root.number * 37 + index + round * root.slots
                y: place * root.step
                onTouched: (storyId, rect) => root.faceTouched(storyId, rect)
            }
        }
    }
}
