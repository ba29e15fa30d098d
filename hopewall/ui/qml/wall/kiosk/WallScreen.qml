pragma ComponentBehavior: Bound

import QtQuick

import hopewall.ui.viewmodels
import wall.theme
import wall.components

// Everybody, edge to edge, in staggered columns that run off both sides.
Item {
    id: root

    required property KioskViewModel kiosk
    required property DisplayViewModel display
    required property WallViewModel people
    required property LikeMeViewModel likeme
    required property LearnViewModel learn
    required property bool shown
    readonly property alias view: grid
    // Few faces stand together in the middle; many run off every side in staggered columns.
    readonly property real room: height - bar.height
    readonly property int whole: Math.max(1, Math.floor((width - Space.faceGap) / grid.cellWidth))
    readonly property bool few: people.count <= whole * Math.max(1, Math.floor(room / grid.cellHeight))
    readonly property real stagger: few ? 0 : grid.cellHeight / 2
    readonly property bool large: Space.largeTiles

    signal faceTouched(string storyId, rect face)
    signal displayTouched

    // Starts half a face down, so that no column shows its end.
    function goToTop() {
        grid.contentY = root.few ? -grid.topMargin : root.stagger;
    }

    function tellWhenPainted() {
        for (const tile of grid.contentItem.children) {
            if (tile instanceof FaceTile && !(tile as FaceTile).settled)
                return;
        }
        paintCheck.stop();
        root.people.tellPainted();
    }

    visible: opacity > 0
    enabled: shown
    opacity: shown ? 1 : 0
    Component.onCompleted: root.people.setLarge(large)
    onLargeChanged: root.people.setLarge(large)
    onFewChanged: Qt.callLater(root.goToTop)
    onShownChanged: {
        if (shown)
            paintCheck.restart();
    }

    Behavior on opacity {
        NumberAnimation {
            duration: Motion.answer
            easing.type: Easing.OutCubic
        }
    }

    Connections {
        property real keptY: 0

        function onToTop() {
            root.goToTop();
            paintCheck.restart();
        }

        function onAboutToRenumber() {
            keptY = grid.contentY;
        }

        function onRenumbered() {
            grid.forceLayout();
            grid.contentY = Math.min(keptY, Math.max(grid.originY, grid.contentHeight - grid.height));
        }

        function onCountChanged() {
            grid.forceLayout();
        }

        function onScrollAsked(speed: real) {
            grid.flick(0, speed);
        }

        target: root.people
    }

    Timer {
        id: paintCheck

        interval: 16
        repeat: true
        onTriggered: root.tellWhenPainted()
    }

    GridView {
        id: grid

        readonly property int wide: Math.max(1, Math.ceil((root.width + Space.tileWidth * 0.4) / cellWidth))
        readonly property int columns: root.few ? Math.max(1, Math.ceil(root.people.count / Math.ceil(root.people.count / root.whole))) : wide

        x: Math.round((root.width - columns * cellWidth + Space.faceGap) / 2)
        width: columns * cellWidth
        height: root.height
        cellWidth: Space.tileWidth + Space.faceGap
        cellHeight: Space.tileHeight + Space.faceGap
        model: root.people.faces
        reuseItems: true
        cacheBuffer: 0
        displayMarginBeginning: cellHeight
        displayMarginEnd: 0
        boundsBehavior: Flickable.DragOverBounds
        maximumFlickVelocity: 6000 * Space.factor
        flickDeceleration: 1800 * Space.factor
        topMargin: root.few ? Math.max(0, Math.round((root.room - Math.ceil(root.people.count / columns) * cellHeight) / 2)) : 0
        bottomMargin: bar.height + root.stagger
        keyNavigationEnabled: !root.kiosk.isLocked
        currentIndex: -1
        activeFocusOnTab: !root.kiosk.isLocked
        highlightFollowsCurrentItem: false
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Wall of faces")
        Keys.onReturnPressed: {
            const tile = currentItem as FaceTile;
            if (tile)
                tile.open();
        }
        delegate: FaceTile {
            width: grid.cellWidth
            height: grid.cellHeight
            shift: (index % grid.columns) % 2 ? root.stagger : 0
            current: GridView.isCurrentItem && grid.activeFocus
            onTouched: (row, face) => root.faceTouched(root.people.storyAt(row), face)
        }
    }

    Item {
        anchors.centerIn: parent
        width: Math.min(parent.width - Space.vast, Space.panel)
        height: emptyText.height + back.height + Space.wide
        visible: root.people.count === 0 && root.shown

        PlainText {
            id: emptyText

            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            role: Type.Section
            color: Colours.groundInk
            text: root.likeme.isNarrowed ? qsTr("Nobody here matches all of that yet.") : qsTr("There are no faces on the wall right now.")
        }

        PillButton {
            id: back

            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottom: parent.bottom
            filled: true
            visible: root.likeme.isNarrowed
            label: qsTr("Show everybody")
            onTouched: root.likeme.clear()
        }
    }

    WallBar {
        id: bar

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        kiosk: root.kiosk
        display: root.display
        people: root.people
        likeme: root.likeme
        learn: root.learn
        onDisplayTouched: root.displayTouched()
    }
}
