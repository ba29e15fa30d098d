pragma Singleton

import QtQuick

// Motion is slow and has a reason. Where it is reduced, screens only cross-fade.
QtObject {
    readonly property bool moves: !Display.reducedMotion && !Display.still
    readonly property int answer: Display.still ? 0 : 200
    readonly property int page: Display.still ? 0 : 450
    readonly property int forward: Display.still ? 0 : 900
    readonly property int crossing: 40000
    readonly property int staffHold: 3000
    readonly property int clock: 5000
    readonly property int settle: 120
    readonly property int seek: 600
    readonly property int furnish: Display.still ? 0 : 800
}
