import QtQuick
import QtQuick.Window

import wall.theme

// A page that scrolls by wheel, finger and keys, with a thin bar that says where one is.
// Whatever of it has the focus comes into sight, however it got there.
Flickable {
    id: root

    property bool keys: false
    // What it holds, for a screen reader; of a page that keys can scroll.
    property string name: ""
    readonly property Item focused: Window.activeFocusItem

    // What of the page stands for this item: a text that scrolls within itself is as large as its place.
    function placed(item: Item): Item {
        let found = item;
        for (let each = item; each !== null; each = each.parent) {
            if (each === contentItem)
                return found;
            if (each instanceof Flickable)
                found = each;
        }
        return null;
    }

    function bringIntoSight(item: Item) {
        const shown = placed(item);
        if (shown === null || shown === root)
            return;
        const top = contentItem.mapFromItem(shown, 0, 0).y - Space.medium;
        const bottom = Math.min(top + height, top + shown.height + Space.medium * 2);
        const least = Math.max(contentY, bottom - height);
        contentY = Math.max(0, Math.min(contentHeight - height, top, least));
    }

    clip: true
    boundsBehavior: Flickable.StopAtBounds
    flickableDirection: Flickable.VerticalFlick
    pixelAligned: true
    activeFocusOnTab: keys && contentHeight > height + 1
    Accessible.role: keys ? Accessible.Pane : Accessible.NoRole
    Accessible.name: name
    onFocusedChanged: {
        if (focused !== null)
            bringIntoSight(focused);
    }
    Keys.enabled: keys
    Keys.onDownPressed: root.contentY = Math.min(Math.max(0, root.contentHeight - root.height), root.contentY + Space.touch)
    Keys.onUpPressed: root.contentY = Math.max(0, root.contentY - Space.touch)
    Keys.onPressed: event => {
        const end = Math.max(0, root.contentHeight - root.height);
        if (event.key === Qt.Key_PageDown)
            root.contentY = Math.min(end, root.contentY + root.height * 0.9);
        else if (event.key === Qt.Key_PageUp)
            root.contentY = Math.max(0, root.contentY - root.height * 0.9);
        else
            return;
        event.accepted = true;
    }

    Rectangle {
        parent: root
        anchors.right: parent.right
        y: root.visibleArea.yPosition * root.height
        width: Space.tiny
        height: Math.max(Space.wide, root.visibleArea.heightRatio * root.height)
        radius: width / 2
        visible: root.contentHeight > root.height + 1
        color: root.activeFocus ? Colours.sunDeep : Colours.paperLine
    }

    // Around the page, which cuts off what stands on its edge.
    Rectangle {
        parent: root.keys ? root.parent : root
        x: root.x - Space.small
        y: root.y - Space.small
        width: root.width + Space.small * 2
        height: root.height + Space.small * 2
        visible: root.activeFocus
        radius: Space.radiusFace
        color: Colours.none
        border.width: Space.rule
        border.color: Colours.sunDeep
    }
}
