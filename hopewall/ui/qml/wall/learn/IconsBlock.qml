pragma ComponentBehavior: Bound

import QtQuick

import hopewall.ui.viewmodels
import wall.theme
import wall.components

// So many of so many people, drawn. They fill up once, where motion is wanted.
Column {
    id: root

    required property LearnViewModel learn
    required property var piece
    required property bool chinese
    required property bool seen
    // Where it is shown step by step: first everybody, then those meant, then a part of them.
    property bool filled: true
    property bool partShown: true
    readonly property int columns: piece.of > 100 ? 50 : Math.min(Display.upright ? 20 : 25, piece.of)
    readonly property int rows: Math.ceil(piece.of / columns)
    readonly property int cell: Math.floor(width / columns)
    readonly property int cellHeight: Math.round(cell * 1.35)
    readonly property string shade: piece.side === "benefit" ? "leaf" : (piece.side === "harm" ? "sky" : "soft")
    property real share: Motion.moves ? 0 : 1

    topPadding: Space.medium
    spacing: Space.medium
    onSeenChanged: {
        if (seen)
            share = 1;
    }
    Component.onCompleted: {
        if (seen)
            share = 1;
    }

    Behavior on share {
        enabled: Motion.moves

        NumberAnimation {
            duration: Motion.forward * 2
            easing.type: Easing.OutCubic
        }
    }

    component People: Item {
        id: people

        required property string shade
        required property int count
        required property int cellsAcross
        required property int cellWidth
        required property int cellTall
        readonly property int full: Math.floor(count / cellsAcross)

        Image {
            width: people.cellsAcross * people.cellWidth
            height: people.full * people.cellTall
            visible: people.full > 0
            fillMode: Image.Tile
            horizontalAlignment: Image.AlignLeft
            verticalAlignment: Image.AlignTop
            source: Qt.resolvedUrl("../../../../../assets/scenes/person-" + people.shade + ".svg")
            sourceSize.width: Math.max(1, people.cellWidth)
            sourceSize.height: Math.max(1, people.cellTall)
        }

        Image {
            y: people.full * people.cellTall
            width: (people.count - people.full * people.cellsAcross) * people.cellWidth
            height: people.cellTall
            visible: width > 0
            fillMode: Image.Tile
            horizontalAlignment: Image.AlignLeft
            verticalAlignment: Image.AlignTop
            source: Qt.resolvedUrl("../../../../../assets/scenes/person-" + people.shade + ".svg")
            sourceSize.width: Math.max(1, people.cellWidth)
            sourceSize.height: Math.max(1, people.cellTall)
        }
    }

    PlainText {
        width: parent.width
        opacity: root.filled ? 1 : 0
        role: Type.Section
        strong: true
        chinese: root.chinese
        color: root.piece.side === "benefit" ? Colours.leaf : (root.piece.side === "harm" ? Colours.sky : Colours.ink)
        text: Said.inEvery(root.piece.count, root.piece.of, root.chinese)
    }

    RunText {
        width: parent.width
        opacity: root.filled ? 1 : 0
        learn: root.learn
        runs: root.piece.says
        chinese: root.chinese
    }

    Item {
        width: root.columns * root.cell
        height: root.rows * root.cellHeight

        People {
            shade: "none"
            count: root.piece.of
            cellsAcross: root.columns
            cellWidth: root.cell
            cellTall: root.cellHeight
        }

        People {
            visible: root.filled
            shade: root.shade
            count: Math.round(root.piece.count * root.share)
            cellsAcross: root.columns
            cellWidth: root.cell
            cellTall: root.cellHeight
        }

        People {
            visible: root.piece.part > 0 && root.partShown
            shade: "deep"
            count: Math.round(root.piece.part * root.share)
            cellsAcross: root.columns
            cellWidth: root.cell
            cellTall: root.cellHeight
        }
    }

    Row {
        width: parent.width
        spacing: Space.medium
        visible: root.piece.part > 0
        opacity: root.partShown ? 1 : 0

        Rectangle {
            id: dot

            y: Math.round((ofThese.height - height) / 2)
            width: Space.dot
            height: width
            radius: height / 2
            color: Colours.ink
        }

        PlainText {
            id: ofThese

            chinese: root.chinese
            strong: true
            wrapMode: Text.NoWrap
            color: Colours.ink
            text: Said.ofThem(root.piece.part, root.chinese)
        }

        RunText {
            width: parent.width - dot.width - ofThese.width - Space.medium * 2
            learn: root.learn
            runs: root.piece.partSays
            role: Type.Body
            chinese: root.chinese
        }
    }

    RunText {
        width: parent.width
        learn: root.learn
        runs: root.piece.note
        role: Type.Body
        chinese: root.chinese
        color: Colours.inkQuiet
    }
}
