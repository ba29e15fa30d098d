import QtQuick

import wall.theme

// Nothing to see: held for a while, it opens the way out for staff.
Item {
    id: root

    signal held

    width: Space.corner
    height: Space.corner

    TapHandler {
        longPressThreshold: Motion.staffHold / 1000
        gesturePolicy: TapHandler.WithinBounds
        onLongPressed: root.held()
    }
}
