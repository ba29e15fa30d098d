pragma ComponentBehavior: Bound

import QtQuick

import hopewall.ui.viewmodels.studio
import wall.theme
import wall.components

// The whole photo, and on it what is shown, who is found and what is covered. One hand, a finger or
// keys move it; what was moved is applied as soon as it is let go.
FocusScope {
    id: root

    required property PhotoRoomViewModel room
    required property PhotoFramingViewModel framing
    required property PhotoPeopleViewModel people
    // "crop", "cover", "face" or "look".
    property string mode: "crop"
    property bool locked: false
    readonly property real factor: Math.min(width / Math.max(1, framing.width), height / Math.max(1, framing.height))
    // What is being drawn, in the photo's pixels; empty for nothing.
    property rect draft: Qt.rect(0, 0, 0, 0)
    property string grip: ""
    property point held: Qt.point(0, 0)
    property point fixed: Qt.point(0, 0)

    signal faceDrawn

    function beginFace() {
        const side = framing.crop.width * framing.faceShare;
        draft = Qt.rect(framing.crop.left + (framing.crop.width - side) / 2, framing.crop.top + (framing.crop.height - side) / 2, side, side);
        picture.forceActiveFocus(Qt.TabFocusReason);
    }

    function keep() {
        if (draft.width < 12 || draft.height < 12) {
            draft = Qt.rect(0, 0, 0, 0);
            return;
        }
        if (mode === "cover") {
            framing.cover(draft.x, draft.y, draft.width, draft.height);
            framing.apply();
        } else {
            people.addFace(draft.x, draft.y, draft.width, draft.height);
            root.faceDrawn();
        }
        draft = Qt.rect(0, 0, 0, 0);
    }

    // Which cover lies at a place, -1 for none; the last drawn is on top.
    function coverAt(x: real, y: real): int {
        const covers = framing.covers;
        for (let at = covers.length - 1; at >= 0; at--) {
            const box = covers[at];
            if (x >= box.left && y >= box.top && x <= box.left + box.width && y <= box.top + box.height)
                return at;
        }
        return -1;
    }

    function grab(x: real, y: real) {
        const near = Space.large / factor;
        held = Qt.point(x, y);
        grip = "";
        if (mode === "crop") {
            const box = framing.crop;
            const right = box.left + box.width;
            const bottom = box.top + box.height;
            const east = Math.abs(x - right) < near;
            const south = Math.abs(y - bottom) < near;
            if ((east || Math.abs(x - box.left) < near) && (south || Math.abs(y - box.top) < near)) {
                fixed = Qt.point(east ? box.left : right, south ? box.top : bottom);
                grip = "corner";
            } else {
                grip = "crop";
            }
        } else if (mode === "cover") {
            const at = coverAt(x, y);
            framing.chooseCover(at);
            if (at < 0) {
                grip = "draw";
            } else {
                const box = framing.covers[at];
                const edge = Math.abs(x - box.left - box.width) < near && Math.abs(y - box.top - box.height) < near;
                grip = edge ? "edge" : "cover";
            }
        } else if (mode === "face") {
            grip = "draw";
        }
    }

    function pull(x: real, y: real) {
        const right = x - held.x;
        const down = y - held.y;
        switch (grip) {
        case "crop":
            framing.moveBy(right, down);
            held = Qt.point(x, y);
            break;
        case "corner":
            framing.stretch(fixed.x, fixed.y, x, y);
            break;
        case "cover":
            framing.moveCover(right, down);
            held = Qt.point(x, y);
            break;
        case "edge":
            framing.growCover(right, down);
            held = Qt.point(x, y);
            break;
        case "draw":
            draft = Qt.rect(Math.min(x, held.x), Math.min(y, held.y), Math.abs(right), Math.abs(down));
            break;
        }
    }

    function letGo() {
        if (grip === "draw")
            keep();
        else if (grip !== "")
            framing.apply();
        grip = "";
    }

    function nudge(event: var, right: int, down: int) {
        const grow = event.modifiers & Qt.ShiftModifier;
        const step = Math.max(1, framing.crop.width / 100);
        if (draft.width > 0) {
            draft = grow ? Qt.rect(draft.x, draft.y, Math.max(16, draft.width + right * step), Math.max(16, draft.height + down * step)) : Qt.rect(draft.x + right * step, draft.y + down * step, draft.width, draft.height);
        } else if (mode === "crop") {
            framing.moveBy(right * step * (grow ? 5 : 1), down * step * (grow ? 5 : 1));
            soon.restart();
        } else if (mode === "cover" && framing.chosenCover >= 0) {
            if (grow)
                framing.growCover(right * step, down * step);
            else
                framing.moveCover(right * step, down * step);
            soon.restart();
        } else {
            return;
        }
        event.accepted = true;
    }

    function zoom(by: real) {
        if (mode === "crop") {
            framing.zoomBy(by);
            soon.restart();
        }
    }

    onModeChanged: draft = Qt.rect(0, 0, 0, 0)

    Timer {
        id: soon

        interval: 600
        onTriggered: root.framing.apply()
    }

    Item {
        id: picture

        x: root.mode === "look" ? 0 : Math.round((root.width - width) / 2)
        width: Math.round(root.framing.width * root.factor)
        height: Math.round(root.framing.height * root.factor)
        focus: true
        activeFocusOnTab: root.mode !== "look" && !root.locked
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("The whole photo")
        Accessible.focusable: true
        Accessible.description: {
            switch (root.mode) {
            case "crop":
                return qsTr("Arrow keys move what is shown, plus and minus show less or more.");
            case "cover":
                return qsTr("Insert draws a cover, arrow keys move it, with Shift they change its size, Delete takes it away.");
            case "face":
                return qsTr("Arrow keys move the box, with Shift they change its size, Enter keeps it.");
            }
            return "";
        }
        Keys.onLeftPressed: event => root.nudge(event, -1, 0)
        Keys.onRightPressed: event => root.nudge(event, 1, 0)
        Keys.onUpPressed: event => root.nudge(event, 0, -1)
        Keys.onDownPressed: event => root.nudge(event, 0, 1)
        Keys.onReturnPressed: root.keep()
        Keys.onEnterPressed: root.keep()
        Keys.onEscapePressed: event => {
            event.accepted = root.draft.width > 0;
            root.draft = Qt.rect(0, 0, 0, 0);
        }
        Keys.onDeletePressed: {
            if (root.mode === "cover")
                root.framing.uncover(root.framing.chosenCover);
        }
        Keys.onPressed: event => {
            if (event.key === Qt.Key_Plus || event.key === Qt.Key_Equal)
                root.zoom(0.96);
            else if (event.key === Qt.Key_Minus)
                root.zoom(1.04);
            else if (event.key === Qt.Key_Insert && root.mode === "cover")
                root.framing.coverInTheMiddle();
            else if (event.key === Qt.Key_PageDown && root.mode === "cover" && root.framing.covers.length > 0)
                root.framing.chooseCover((root.framing.chosenCover + 1) % root.framing.covers.length);
            else
                return;
            event.accepted = true;
        }

        Rectangle {
            anchors.fill: parent
            color: Colours.paperRaised
        }

        Picture {
            anchors.fill: parent
            source: root.room.master
            sourceSize.width: 1600
            smooth: true
            Accessible.ignored: true
        }

        PhotoMarks {
            anchors.fill: parent
            framing: root.framing
            people: root.people
            mode: root.mode
            factor: root.factor
            draft: root.draft
        }

        Rectangle {
            anchors.fill: parent
            anchors.margins: -Space.tiny
            visible: picture.activeFocus
            radius: Space.radiusFace
            color: Colours.none
            border.width: Space.rule
            border.color: Colours.sunDeep
        }

        TapHandler {
            enabled: root.mode !== "look"
            onTapped: point => {
                picture.forceActiveFocus(Qt.MouseFocusReason);
                if (root.mode === "cover")
                    root.framing.chooseCover(root.coverAt(point.position.x / root.factor, point.position.y / root.factor));
            }
        }

        DragHandler {
            id: drag

            target: null
            enabled: root.mode !== "look" && !root.locked
            onActiveChanged: {
                if (active)
                    root.grab(centroid.pressPosition.x / root.factor, centroid.pressPosition.y / root.factor);
                else
                    root.letGo();
            }
            onCentroidChanged: {
                if (active)
                    root.pull(centroid.position.x / root.factor, centroid.position.y / root.factor);
            }
        }

        PinchHandler {
            target: null
            enabled: root.mode === "crop"
            onActiveChanged: {
                if (!active)
                    root.framing.apply();
            }
            onScaleChanged: delta => root.framing.zoomBy(1 / delta)
        }

        WheelHandler {
            enabled: root.mode === "crop"
            acceptedDevices: PointerDevice.AllDevices
            onWheel: event => root.zoom(event.angleDelta.y > 0 ? 0.96 : 1.04)
        }

        HoverHandler {
            enabled: root.mode !== "look"
            cursorShape: root.mode === "crop" ? Qt.SizeAllCursor : Qt.CrossCursor
        }
    }
}
