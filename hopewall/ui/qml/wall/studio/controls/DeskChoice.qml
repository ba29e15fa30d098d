pragma ComponentBehavior: Bound

import QtQuick

import wall.theme
import wall.components

// One of several answers: the chosen one as a line, the others in a list that opens below it.
FocusScope {
    id: root

    required property string label
    required property list<string> options
    property int current: -1
    property string hint: qsTr("Choose")
    property string fault: ""
    property bool bare: false
    property bool open: false
    readonly property string words: current >= 0 && current < options.length ? options[current] : ""

    signal chosen(int index)

    function pick(index: int) {
        open = false;
        ground.forceActiveFocus();
        if (index >= 0 && index < options.length)
            chosen(index);
    }

    implicitWidth: Space.vast * 3
    implicitHeight: column.height
    z: open ? 100 : 0
    onActiveFocusChanged: {
        if (!activeFocus)
            open = false;
    }

    Column {
        id: column

        width: root.width
        spacing: Space.tiny

        DeskLabel {
            visible: !root.bare
            width: parent.width
            text: root.label
        }

        // Not a TouchGround: Enter means something else while the list is open.
        Item {
            id: ground

            readonly property string label: root.label
            readonly property bool pressed: tap.pressed

            function toggle() {
                root.open = !root.open;
                list.currentIndex = Math.max(0, root.current);
            }

            function enter() {
                if (root.open)
                    root.pick(list.currentIndex);
                else
                    toggle();
            }

            width: parent.width
            height: Type.line(Type.Body, Display.chinese) + Space.small * 2
            focus: true
            activeFocusOnTab: true
            Accessible.role: Accessible.ComboBox
            Accessible.name: root.label + (root.words === "" ? "" : ": " + root.words)
            Accessible.focusable: true
            Accessible.onPressAction: ground.toggle()
            Keys.onDownPressed: event => {
                // Alt and an arrow mean something to whatever the choice stands in.
                event.accepted = !(event.modifiers & Qt.AltModifier);
                if (!event.accepted)
                    return;
                if (root.open)
                    list.currentIndex = Math.min(root.options.length - 1, list.currentIndex + 1);
                else
                    root.chosen(Math.min(root.options.length - 1, root.current + 1));
            }
            Keys.onUpPressed: event => {
                // Alt and an arrow mean something to whatever the choice stands in.
                event.accepted = !(event.modifiers & Qt.AltModifier);
                if (!event.accepted)
                    return;
                if (root.open)
                    list.currentIndex = Math.max(0, list.currentIndex - 1);
                else
                    root.chosen(Math.max(0, root.current - 1));
            }
            Keys.onReturnPressed: ground.enter()
            Keys.onEnterPressed: ground.enter()
            Keys.onSpacePressed: ground.enter()
            Keys.onEscapePressed: event => {
                event.accepted = root.open;
                root.open = false;
            }

            TapHandler {
                id: tap

                gesturePolicy: TapHandler.ReleaseWithinBounds
                onTapped: {
                    ground.forceActiveFocus();
                    ground.toggle();
                }
            }

            PlainText {
                y: Space.small
                width: parent.width - arrow.width - Space.small
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                color: root.words === "" ? Colours.inkQuiet : Colours.ink
                text: root.words === "" ? root.hint : root.words
                Accessible.ignored: true
            }

            PlainText {
                id: arrow

                anchors.right: parent.right
                y: Space.small
                chinese: false
                color: Colours.sunInk
                text: "\u25be"
                Accessible.ignored: true
            }

            Rectangle {
                anchors.bottom: parent.bottom
                width: parent.width
                height: ground.activeFocus ? Space.rule : Space.hair
                color: ground.activeFocus ? Colours.sunDeep : Colours.paperLine
            }
        }

        DeskFault {
            width: parent.width
            fault: root.fault
        }
    }

    Rectangle {
        y: ground.y + ground.height
        width: root.width
        height: Math.min(list.contentHeight, Space.touch * 6) + Space.small * 2
        visible: root.open
        radius: Space.radiusFace
        color: Colours.figureGround
        border.width: Space.hair
        border.color: Colours.sunDeep

        ListView {
            id: list

            anchors.fill: parent
            anchors.margins: Space.small
            clip: true
            model: root.open ? root.options : []
            boundsBehavior: Flickable.StopAtBounds
            delegate: Rectangle {
                id: row

                required property int index
                required property string modelData

                width: ListView.view.width
                height: option.height + Space.medium
                radius: Space.radiusFace
                color: ListView.isCurrentItem || over.hovered ? Colours.paperRaised : Colours.none
                Accessible.role: Accessible.ListItem
                Accessible.name: modelData

                PlainText {
                    id: option

                    x: Space.small
                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width - Space.small * 2
                    strong: row.index === root.current
                    text: row.modelData
                    Accessible.ignored: true
                }

                HoverHandler {
                    id: over
                }

                TapHandler {
                    gesturePolicy: TapHandler.WithinBounds
                    onTapped: root.pick(row.index)
                }
            }
        }
    }
}
