pragma ComponentBehavior: Bound

import QtQuick

import hopewall.ui.viewmodels
import wall.components
import wall.theme

// One entry of a deck. Drag it by its handle, or with the keyboard: Ctrl and an arrow moves it, Delete
// takes it out, Return opens its parts.
FocusScope {
    id: root

    required property PrepareViewModel prepare
    required property int place
    required property var row
    property bool open: false
    readonly property bool dragged: drag.active
    readonly property bool isPeople: row.kind === "story"
    readonly property bool isPart: row.kind === "page" && !row.whole
    readonly property int chosen: row.parts.filter(part => part.chosen).length

    signal moveAsked(int by)
    signal dropped(real y)
    signal dragMoved(real y)

    height: content.height + Space.medium * 2
    activeFocusOnTab: true
    z: dragged ? 1 : 0
    transform: Translate {
        y: drag.active ? drag.activeTranslation.y : 0
    }
    Accessible.role: Accessible.ListItem
    Accessible.name: title.text
    Keys.onPressed: event => {
        const moves = (event.modifiers & Qt.ControlModifier) !== 0;
        if (moves && event.key === Qt.Key_Up)
            root.moveAsked(-1);
        else if (moves && event.key === Qt.Key_Down)
            root.moveAsked(1);
        else if (event.key === Qt.Key_Delete)
            root.prepare.drop(root.place);
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            root.open = !root.open;
        else
            return;
        event.accepted = true;
    }

    Rectangle {
        anchors.fill: parent
        radius: Space.radiusPanel
        color: root.dragged ? Colours.paperRaised : Colours.figureGround
        border.width: root.activeFocus ? Space.rule : Space.hair
        border.color: root.activeFocus || root.dragged ? Colours.sunDeep : Colours.paperLine
    }

    Item {
        id: handle

        width: Space.touch
        height: Math.min(parent.height, Space.touch + Space.large)
        Accessible.ignored: true

        Column {
            anchors.centerIn: parent
            spacing: Space.small

            Repeater {
                model: 3

                Rectangle {
                    width: Space.dot
                    height: Space.rule
                    radius: height / 2
                    color: Colours.sunDeep
                }
            }
        }

        DragHandler {
            id: drag

            target: null
            xAxis.enabled: false
            onActiveTranslationChanged: root.dragMoved(root.y + activeTranslation.y)
            onActiveChanged: {
                if (!active)
                    root.dropped(root.y + persistentTranslation.y - drag.before);
                else
                    before = persistentTranslation.y;
            }
            property real before: 0
        }
    }

    Column {
        id: content

        x: handle.width
        y: Space.medium
        width: parent.width - x - buttons.width - Space.medium * 2
        spacing: Space.tiny

        PlainText {
            width: parent.width
            role: Type.Small
            color: Colours.inkQuiet
            text: {
                const kind = Told.kind(root.row.kind);
                if (root.isPart)
                    return qsTr("%1, %2 of %3 parts").arg(kind).arg(root.chosen).arg(root.row.parts.length);
                return kind;
            }
        }

        PlainText {
            id: title

            width: parent.width
            visible: text !== ""
            strong: true
            text: root.isPeople ? Told.people(root.row.illnesses, root.row.therapies) : root.row.title
        }

        PlainText {
            width: parent.width
            visible: root.isPeople
            role: Type.Small
            color: Colours.inkSoft
            text: {
                if (!root.isPeople)
                    return "";
                const here = root.row.people > 0 ? qsTr("%n of them will be shown.", "", root.row.people) : qsTr("Nobody of this kind has agreed to be shown in a talk. It is left out.");
                return root.row.leftOut > 0 ? here + " " + qsTr("%n on the wall did not agree to be shown in a talk.", "", root.row.leftOut) : here;
            }
        }

        PlainText {
            width: parent.width
            visible: text !== ""
            role: Type.Small
            strong: true
            color: Colours.sunInk
            text: Told.fault(root.row.fault)
        }

        PlainText {
            width: parent.width
            visible: root.row.note !== ""
            role: Type.Small
            color: Colours.inkQuiet
            text: root.row.note
        }

        Flow {
            width: root.width - handle.width - Space.medium
            topPadding: Space.medium
            visible: root.open
            spacing: Space.small

            Repeater {
                model: root.open ? root.row.parts : []

                PillButton {
                    required property var modelData

                    width: Math.min(implicitWidth, root.width - Space.touch - Space.wide)
                    filled: modelData.chosen
                    label: modelData.name
                    onTouched: root.prepare.togglePart(root.place, modelData.id)
                }
            }
        }
    }

    Row {
        id: buttons

        anchors.right: parent.right
        anchors.rightMargin: Space.medium
        y: Space.medium
        spacing: Space.small

        RoundButton {
            visible: root.row.parts.length > 1
            sign: root.open ? "\u2212" : "+"
            chosen: root.open
            label: qsTr("Choose parts of %1").arg(title.text)
            onTouched: root.open = !root.open
        }

        RoundButton {
            sign: "\u2191"
            label: qsTr("Earlier: %1").arg(title.text)
            onTouched: root.moveAsked(-1)
        }

        RoundButton {
            sign: "\u2193"
            label: qsTr("Later: %1").arg(title.text)
            onTouched: root.moveAsked(1)
        }

        RoundButton {
            sign: "\u00d7"
            label: qsTr("Take out: %1").arg(title.text)
            onTouched: root.prepare.drop(root.place)
        }
    }
}
