pragma ComponentBehavior: Bound

import QtQuick

import hopewall.ui.viewmodels
import wall.components
import wall.theme

// What can be added to a deck.
Item {
    id: root

    required property PrepareViewModel prepare
    property bool shown: false

    function add(kind: string, which: string) {
        prepare.add(kind, which);
        shown = false;
    }

    objectName: "add"
    visible: shown
    enabled: shown
    Keys.onEscapePressed: shown = false

    Rectangle {
        anchors.fill: parent
        color: Colours.veil(Colours.ground, 0.5)

        TapHandler {
            gesturePolicy: TapHandler.WithinBounds
            onTapped: root.shown = false
        }
    }

    Rectangle {
        anchors.centerIn: parent
        width: Math.min(parent.width - Space.wide * 2, Space.far)
        height: parent.height - Space.wide * 2
        radius: Space.radiusPanel
        color: Colours.paper

        TapHandler {
            gesturePolicy: TapHandler.WithinBounds
        }

        Flickable {
            x: Space.wide
            y: Space.wide
            width: parent.width - x * 2
            height: parent.height - close.height - Space.wide * 3
            contentHeight: list.height
            boundsBehavior: Flickable.DragOverBounds
            clip: true

            Column {
                id: list

                width: parent.width
                spacing: Space.medium

                PlainText {
                    width: parent.width
                    role: Type.Section
                    strong: true
                    text: qsTr("What shall we add?")
                }

                Flow {
                    width: parent.width
                    spacing: Space.small

                    PillButton {
                        label: qsTr("People who lived it")
                        onTouched: root.add("story", "")
                    }

                    PillButton {
                        label: qsTr("A pause")
                        onTouched: root.add("pause", "")
                    }
                }

                Repeater {
                    model: root.prepare.pages

                    Item {
                        id: page

                        required property var modelData

                        width: list.width
                        height: buttons.height

                        PlainText {
                            width: parent.width - buttons.width - Space.medium
                            anchors.verticalCenter: parent.verticalCenter
                            text: page.modelData.title
                        }

                        Row {
                            id: buttons

                            anchors.right: parent.right
                            spacing: Space.small

                            PillButton {
                                visible: page.modelData.figures.length > 0
                                label: qsTr("Drawing")
                                Accessible.name: qsTr("Add the drawing of %1").arg(page.modelData.title)
                                onTouched: root.add("figure", page.modelData.figures[0])
                            }

                            PillButton {
                                label: qsTr("Page")
                                Accessible.name: qsTr("Add the page %1").arg(page.modelData.title)
                                onTouched: root.add("page", page.modelData.id)
                            }

                            PillButton {
                                label: qsTr("Questions")
                                Accessible.name: qsTr("Add the questions of %1").arg(page.modelData.title)
                                onTouched: root.add("questions", page.modelData.id)
                            }
                        }
                    }
                }
            }
        }

        PillButton {
            id: close

            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.margins: Space.wide
            filled: true
            label: qsTr("Close")
            onTouched: root.shown = false
        }
    }
}
