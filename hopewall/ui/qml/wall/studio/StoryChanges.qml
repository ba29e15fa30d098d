pragma ComponentBehavior: Bound

import QtQuick

import wall.theme
import wall.components
import wall.studio.controls

// What changed between two versions: what was taken out struck through, what came in tinted.
Column {
    id: root

    required property var changes

    spacing: Space.medium

    PlainText {
        width: parent.width
        visible: root.changes.length === 0
        color: Colours.inkQuiet
        text: qsTr("Nothing changed.")
    }

    Repeater {
        model: root.changes

        Column {
            id: change

            required property var modelData

            width: root.width
            spacing: Space.tiny

            DeskLabel {
                width: parent.width
                text: change.modelData.language === "" ? StoryWords.fact(change.modelData.name) : qsTr("%1, in %2").arg(StoryWords.field(change.modelData.name)).arg(StaffTerms.language(change.modelData.language))
                Accessible.ignored: false
            }

            PlainText {
                width: parent.width
                visible: change.modelData.language === ""
                text: qsTr("%1 → %2").arg(StoryWords.option(change.modelData.name, change.modelData.before)).arg(StoryWords.option(change.modelData.name, change.modelData.after))
            }

            Repeater {
                model: change.modelData.lines

                Flow {
                    id: line

                    required property var modelData

                    width: root.width

                    Repeater {
                        model: line.modelData

                        Rectangle {
                            id: piece

                            required property var modelData

                            width: words.width
                            height: words.height
                            color: modelData.part === "added" ? Colours.veil(Colours.sun, 0.55) : Colours.none

                            PlainText {
                                id: words

                                width: Math.min(implicitWidth, line.width)
                                chinese: change.modelData.language === "zh-Hans"
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
