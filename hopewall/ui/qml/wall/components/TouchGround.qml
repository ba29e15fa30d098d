import QtQuick

import wall.theme

// The touchable ground of buttons and chips: answers at once, follows keys where there are any.
Item {
    id: root

    required property string label
    property bool chosen: false
    readonly property bool pressed: tap.pressed

    signal touched

    implicitHeight: Space.touch
    activeFocusOnTab: true
    opacity: enabled ? 1 : 0.45
    Accessible.role: Accessible.Button
    Accessible.name: label
    Accessible.focusable: true
    Accessible.checkable: false
    Accessible.onPressAction: root.touched()
    Keys.onReturnPressed: root.touched()
    Keys.onEnterPressed: root.touched()
    Keys.onSpacePressed: root.touched()

    TapHandler {
        id: tap

        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: root.touched()
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: -Space.tiny
        radius: height / 2
        visible: root.activeFocus
        color: Colours.none
        border.width: Space.rule
        border.color: Colours.sunDeep
    }
}
