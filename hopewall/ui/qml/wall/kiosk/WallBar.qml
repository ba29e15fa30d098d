pragma ComponentBehavior: Bound

import QtQuick

import hopewall.ui.viewmodels
import wall.theme
import wall.components

// The bar at thumb height: the four questions, language and display.
Item {
    id: root

    required property KioskViewModel kiosk
    required property DisplayViewModel display
    required property WallViewModel people
    required property LikeMeViewModel likeme
    required property LearnViewModel learn

    signal displayTouched

    height: ground.height + fade.height

    // Fades the faces out above the bar.
    Rectangle {
        id: fade

        anchors.left: parent.left
        anchors.right: parent.right
        height: Space.broad
        gradient: Gradient {
            GradientStop {
                position: 0
                color: Colours.veil(Colours.ground, 0)
            }
            GradientStop {
                position: 1
                color: Colours.ground
            }
        }
    }

    Rectangle {
        id: ground

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: content.height + Space.medium + Space.large
        color: Colours.ground

        // A touch beside a button is not a touch on the faces below.
        TapHandler {
            gesturePolicy: TapHandler.WithinBounds
        }

        Column {
            id: content

            x: Space.wide
            y: Space.medium
            width: parent.width - Space.wide * 2
            spacing: Space.large

            LikeMePanel {
                width: parent.width
                likeme: root.likeme
                people: root.people
                visible: root.likeme.isOpen
            }

            Flow {
                width: parent.width
                spacing: Space.medium
                visible: root.likeme.isNarrowed

                Repeater {
                    model: root.likeme.isOpen ? [] : root.likeme.questions

                    PillButton {
                        required property int index
                        required property string modelData
                        readonly property string given: root.likeme.answered[index] ?? ""

                        visible: given !== ""
                        dark: true
                        sign: "\u00d7"
                        signLast: true
                        label: Words.answer(modelData, given)
                        onTouched: root.likeme.takeBack(modelData)
                    }
                }

                PillButton {
                    visible: root.likeme.isOpen
                    dark: true
                    sign: "\u21b6"
                    label: qsTr("Undo")
                    onTouched: root.likeme.undo()
                }

                PillButton {
                    dark: true
                    label: qsTr("Everybody")
                    onTouched: root.likeme.clear()
                }
            }

            Item {
                width: parent.width
                height: Space.touch

                PillButton {
                    id: ask

                    filled: true
                    dark: true
                    label: root.likeme.isOpen ? qsTr("Show %n face(s)", "", root.people.count) : qsTr("Someone like me")
                    onTouched: root.likeme.toggle()
                }

                PillButton {
                    id: read

                    anchors.left: ask.right
                    anchors.leftMargin: Space.medium
                    visible: root.learn.isThere
                    dark: true
                    label: qsTr("Learn")
                    onTouched: root.kiosk.openLearn()
                }

                DemoNote {
                    anchors.left: read.visible ? read.right : ask.right
                    anchors.right: tools.left
                    anchors.margins: Space.large
                    anchors.verticalCenter: parent.verticalCenter
                    visible: root.kiosk.isDemonstration && !Display.upright
                    dark: true
                }

                Row {
                    id: tools

                    anchors.right: parent.right
                    spacing: Space.medium

                    RoundButton {
                        dark: true
                        sign: "Aa"
                        label: qsTr("Text and display")
                        onTouched: root.displayTouched()
                    }

                    PillButton {
                        dark: true
                        chinese: !Display.chinese
                        label: Words.otherLanguage(Display.chinese)
                        onTouched: root.display.switchLanguage()
                    }
                }
            }

            DemoNote {
                width: parent.width
                visible: root.kiosk.isDemonstration && Display.upright
                dark: true
            }
        }
    }
}
