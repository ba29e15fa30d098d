import QtQuick

import wall.theme

// A page that scrolls by wheel, finger and keys, with a thin bar that says where one is.
Flickable {
    id: root

    property bool keys: false
    // What it holds, for a screen reader; of a page that keys can scroll.
    property string name: ""

    clip: true
    boundsBehavior: Flickable.StopAtBounds
    flickableDirection: Flickable.VerticalFlick
    pixelAligned: true
    activeFocusOnTab: keys
    Accessible.role: keys ? Accessible.Pane : Accessible.NoRole
    Accessible.name: name
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
}
