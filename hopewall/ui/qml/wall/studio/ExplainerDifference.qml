pragma ComponentBehavior: Bound

import QtQuick

import hopewall.ui.viewmodels.studio
import wall.theme
import wall.components
import wall.studio.controls

// What the text says otherwise than the shipped page: taken out struck through, come in tinted.
DeskScroll {
    id: root

    required property ExplainerDeskViewModel explainer
    property var changes: []

    keys: true
    name: qsTr("Difference")
    contentHeight: column.height + Space.broad
    Component.onCompleted: changes = explainer.difference()

    Connections {
        function onLooked() {
            root.changes = root.explainer.difference();
        }

        function onChanged() {
            root.changes = root.explainer.difference();
        }

        target: root.explainer
    }

    Column {
        id: column

        x: Space.small
        width: root.width - Space.large
        spacing: Space.small

        PlainText {
            width: parent.width
            color: Colours.inkSoft
            text: root.changes.length === 0 ? qsTr("It is the shipped page, word for word.") : qsTr("Compared with the shipped page: taken out struck through, come in tinted.")
        }

        Repeater {
            model: root.changes

            Column {
                id: line

                required property var modelData

                width: column.width
                spacing: Space.small

                PlainText {
                    width: parent.width
                    visible: line.modelData.skipped > 0
                    role: Type.Small
                    color: Colours.inkQuiet
                    text: qsTr("… %n line(s) the same …", "", line.modelData.skipped)
                }

                Flow {
                    width: parent.width

                    Repeater {
                        model: line.modelData.pieces

                        Rectangle {
                            id: piece

                            required property var modelData

                            width: words.width
                            height: words.height
                            color: modelData.part === "added" ? Colours.veil(Colours.sun, 0.55) : Colours.none

                            PlainText {
                                id: words

                                width: Math.min(implicitWidth, column.width)
                                chinese: root.explainer.language === "zh-Hans"
                                color: piece.modelData.part === "kept" ? Colours.inkSoft : Colours.ink
                                font.strikeout: piece.modelData.part === "removed"
                                text: piece.modelData.text
                            }
                        }
                    }
                }
            }
        }
    }
}
