pragma Singleton

import QtQuick

// Distances and sizes, for the window at hand.
QtObject {
    readonly property real factor: Display.factor

    readonly property real tiny: Math.round(4 * factor)
    readonly property real small: Math.round(8 * factor)
    readonly property real medium: Math.round(16 * factor)
    readonly property real large: Math.round(24 * factor)
    readonly property real wide: Math.round(40 * factor)
    readonly property real broad: Math.round(64 * factor)
    readonly property real vast: Math.round(96 * factor)

    readonly property real touch: Math.round(72 * factor)
    readonly property real key: Math.round(112 * factor)
    readonly property real corner: Math.round(112 * factor)
    readonly property real radiusFace: Math.round(4 * factor)
    readonly property real radiusPanel: Math.round(16 * factor)
    readonly property real hair: Math.max(1, Math.round(2 * factor))
    readonly property real rule: Math.max(2, Math.round(3 * factor))
    readonly property real dot: Math.round(26 * factor)

    // Faces: the pictures come in two sizes and are never scaled on the wall.
    readonly property bool largeTiles: factor >= 1.5
    readonly property real tileWidth: largeTiles ? 384 : 192
    readonly property real tileHeight: largeTiles ? 480 : 240
    readonly property real faceGap: Math.round(14 * factor)
    // Eyes of every portrait stand at this share of its height.
    readonly property real eyes: 0.42
    readonly property real portraitRatio: 0.8

    // A line of reading is never longer than this.
    readonly property real column: Math.round(1120 * factor)
    readonly property real panel: Math.round(880 * factor)
    readonly property real table: Math.round(1480 * factor)

    // A session, read from two metres: how much larger, and the longest line for it.
    readonly property real twoMetres: 1.3
    readonly property real far: Math.round(1440 * factor)

    // Learn: the drawing of a place, the smallest cell of a table, the bar beside a callout.
    readonly property real scene: Math.round(296 * factor)
    readonly property real cell: Math.round(250 * factor)
    readonly property real stripe: Math.round(10 * factor)
}
