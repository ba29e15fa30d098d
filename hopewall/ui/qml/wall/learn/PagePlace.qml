pragma ComponentBehavior: Bound

import QtQuick

import hopewall.ui.viewmodels
import wall.theme
import wall.components

// One explainer: the main message first, then one column of large type with much air.
Scroll {
    id: root

    required property LearnViewModel learn
    required property ExplainerViewModel explainer
    required property TakeAlongViewModel along
    readonly property bool chinese: explainer.language === "zh-Hans"
    readonly property bool there: explainer.pageId !== ""

    signal faceTouched(string storyId, rect face)

    // Where the reader is: the last heading above the top edge, and how far below it.
    property string keptHeading: ""
    property real keptShare: 0

    function headings(): var {
        const found = [];
        for (let place = 0; place < blocks.count; ++place) {
            const each = blocks.itemAt(place) as BlockView;
            if (each && each.piece.kind === "heading")
                found.push({
                    "id": each.piece.id,
                    "y": each.y
                });
        }
        return found;
    }

    function keepPlace() {
        const all = headings();
        let above = {
            "id": "",
            "y": 0
        };
        let below = flick.contentHeight;
        for (const each of all) {
            if (each.y <= contentY + Space.wide)
                above = each;
            else {
                below = each.y;
                break;
            }
        }
        keptHeading = above.id;
        keptShare = (contentY - above.y) / Math.max(1, below - above.y);
    }

    // The blocks get their places with the next frames: until they have, the place is sought again.
    function seek(heading: string, share: real) {
        keptHeading = heading;
        keptShare = share;
        findPlace();
        seeking.restart();
    }

    function findPlace() {
        const all = headings();
        const place = all.findIndex(each => each.id === keptHeading);
        const from = place < 0 ? 0 : all[place].y;
        const to = place + 1 < all.length ? all[place + 1].y : flick.contentHeight;
        contentY = Math.max(0, Math.min(from + keptShare * (to - from), flick.contentHeight - flick.height));
    }

    objectName: "explainerPage"
    line: Math.min(width - side * 2, Space.column)
    spacing: Space.large

    Connections {
        function onOpened() {
            root.seek("", 0);
        }

        function onHeadingAsked(heading: string) {
            root.seek(heading, 0);
        }

        function onAboutToSpeak() {
            if (!seeking.running)
                root.keepPlace();
        }

        function onSpoken() {
            root.seek(root.keptHeading, root.keptShare);
        }

        target: root.explainer
    }

    Connections {
        function onContentHeightChanged() {
            if (seeking.running)
                root.findPlace();
        }

        function onMovementStarted() {
            seeking.stop();
        }

        target: root.flick
    }

    Timer {
        id: seeking

        interval: Motion.seek
    }

    PlainText {
        width: parent.width
        visible: !root.there && root.learn.ready
        role: Type.Section
        text: qsTr("This page is being renewed. Please ask your nurse, or choose another.")
    }

    PageHead {
        width: parent.width
        visible: root.there
        explainer: root.explainer
        chinese: root.chinese
    }

    PlainText {
        width: parent.width
        visible: root.there && root.chinese !== Display.chinese
        color: Colours.inkQuiet
        text: root.chinese ? qsTr("This page was written in Chinese. It is not there in English yet.") : qsTr("This page was written in English. It is not there in Chinese yet.")
    }

    PlainText {
        width: parent.width
        visible: root.explainer.overdue
        strong: true
        color: Colours.sunInk
        text: qsTr("Some of this may be out of date. It was checked on %1.").arg(Said.day(root.explainer.statusDate))
    }

    PlainText {
        width: parent.width
        visible: root.explainer.needsNumber
        role: Type.Lead
        text: qsTr("This page needs the number you can call day and night. Please ask your nurse for the number, and write it down.")
    }

    Repeater {
        id: blocks

        model: root.explainer.blocks

        BlockView {
            required property var modelData

            width: root.line
            learn: root.learn
            explainer: root.explainer
            piece: modelData
            seen: modelData.kind !== "icons" || y < root.contentY + root.height * 0.8
            chinese: root.chinese
        }
    }

    PageFoot {
        width: parent.width
        visible: root.there && !root.explainer.needsNumber
        learn: root.learn
        explainer: root.explainer
        along: root.along
        chinese: root.chinese
        onFaceTouched: (storyId, face) => root.faceTouched(storyId, face)
    }
}
