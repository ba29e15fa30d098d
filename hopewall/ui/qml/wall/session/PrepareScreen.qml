pragma ComponentBehavior: Bound

import QtQuick

import hopewall.ui.viewmodels
import wall.components
import wall.theme

// Before the family comes in: what they need, a proposed deck, its order. Nothing of any patient.
Item {
    id: root

    required property SessionViewModel session
    required property DisplayViewModel display
    required property PrepareViewModel prepare
    property string told: ""
    readonly property bool stacked: Display.upright
    readonly property real below: bar.y + bar.height + Space.large

    Rectangle {
        anchors.fill: parent
        color: Colours.paper
    }

    Item {
        id: bar

        x: Space.wide
        y: Space.large
        width: parent.width - x * 2
        height: Space.touch

        PlainText {
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - buttons.width - Space.medium
            role: Type.Section
            strong: true
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            text: qsTr("Prepare a talk")
        }

        Row {
            id: buttons

            anchors.right: parent.right
            spacing: Space.medium

            PillButton {
                chinese: !Display.chinese
                label: Words.otherLanguage(Display.chinese)
                onTouched: root.display.switchLanguage()
            }

            PillButton {
                label: qsTr("Leave")
                onTouched: root.session.leave()
            }
        }
    }

    Flickable {
        id: needs

        x: Space.wide
        y: root.below
        width: root.stacked ? parent.width - x * 2 : Math.round(parent.width * 0.4) - x
        height: root.stacked ? Math.min(column.height, Math.round((foot.y - root.below) * 0.62)) : foot.y - y
        contentHeight: column.height
        boundsBehavior: Flickable.DragOverBounds
        clip: true

        NeedsColumn {
            id: column

            width: parent.width
            prepare: root.prepare
        }
    }

    Flickable {
        id: deck

        objectName: "deckList"
        x: root.stacked ? Space.wide : needs.x + needs.width + Space.wide
        y: root.stacked ? needs.y + needs.height + Space.large : root.below
        width: parent.width - x - Space.wide
        height: foot.y - y
        contentHeight: rows.height + Space.large
        boundsBehavior: Flickable.DragOverBounds
        clip: true

        Column {
            id: rows

            // Where a dragged entry would land.
            property int landing: -1

            function placeAt(y: real): int {
                for (let place = 0; place < entries.count; ++place) {
                    const each = entries.itemAt(place);
                    if (each && y < each.y + each.height / 2)
                        return place;
                }
                return entries.count - 1;
            }

            width: parent.width
            spacing: Space.medium

            PlainText {
                width: parent.width
                strong: true
                text: qsTr("Decks that fit")
            }

            Flow {
                width: parent.width
                spacing: Space.small

                PillButton {
                    filled: root.prepare.deckId === "proposed"
                    label: qsTr("Proposed for this family")
                    onTouched: root.prepare.propose()
                }

                Repeater {
                    model: root.prepare.decks

                    PillButton {
                        required property var modelData

                        width: Math.min(implicitWidth, rows.width)
                        filled: root.prepare.deckId === modelData.id
                        label: modelData.own ? qsTr("%1 (ours)").arg(modelData.title) : modelData.title
                        onTouched: root.prepare.use(modelData.id)
                    }
                }
            }

            PlainText {
                width: parent.width
                topPadding: Space.medium
                strong: true
                text: root.prepare.title !== "" ? root.prepare.title : qsTr("Proposed for this family")
            }

            PlainText {
                width: parent.width
                visible: !root.session.people
                role: Type.Small
                color: Colours.sunInk
                text: qsTr("No stories can be shown now. The pages can.")
            }

            Repeater {
                id: entries

                model: root.prepare.rows

                DeckRow {
                    required property int index
                    required property var modelData

                    width: rows.width
                    prepare: root.prepare
                    place: index
                    row: modelData
                    onMoveAsked: by => {
                        const to = index + by;
                        root.prepare.move(index, to);
                        Qt.callLater(() => entries.itemAt(Math.max(0, Math.min(entries.count - 1, to)))?.forceActiveFocus());
                    }
                    onDropped: y => root.prepare.move(index, rows.placeAt(y))
                }
            }

            PillButton {
                label: qsTr("Add something")
                sign: "+"
                onTouched: add.shown = true
            }
        }
    }

    PlainText {
        anchors.centerIn: deck
        visible: !root.session.ready
        role: Type.Section
        color: Colours.inkQuiet
        text: qsTr("One moment …")
    }

    Item {
        id: foot

        x: Space.wide
        y: parent.height - height - Space.large
        width: parent.width - x * 2
        height: controls.height + (saved.visible ? saved.height + Space.small : 0)

        PlainText {
            id: saved

            width: parent.width
            visible: text !== ""
            role: Type.Small
            strong: true
            color: Colours.sunInk
            text: Told.saving(root.told)
        }

        Flow {
            id: controls

            anchors.bottom: parent.bottom
            width: parent.width
            spacing: Space.medium
            layoutDirection: Qt.RightToLeft

            PillButton {
                objectName: "begin"
                filled: true
                enabled: root.session.ready && root.prepare.usable
                label: qsTr("Begin the talk")
                onTouched: root.session.lead()
            }

            PillButton {
                label: qsTr("Save as our deck")
                onTouched: root.prepare.save(title.words)
            }

            LineInput {
                id: title

                objectName: "deckTitle"
                width: Math.min(parent.width, Space.panel)
                longest: root.prepare.longestTitle
                hint: qsTr("Title of our deck, without names")
                onEntered: root.prepare.save(words)
            }
        }
    }

    Connections {
        function onSaid(code: string, sentence: string) {
            root.told = code;
        }

        function onDeckChanged() {
            if (root.told !== "saved")
                root.told = "";
        }

        target: root.prepare
    }

    AddPanel {
        id: add

        anchors.fill: parent
        prepare: root.prepare
    }
}
