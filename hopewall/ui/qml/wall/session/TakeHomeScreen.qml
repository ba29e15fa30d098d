pragma ComponentBehavior: Bound

import QtQuick

import hopewall.ui.viewmodels
import wall.components
import wall.theme

// What the family takes home: one sheet, saved or printed, and the card for a phone.
Item {
    id: root

    required property SessionViewModel session
    required property DisplayViewModel display
    required property LeadViewModel lead
    required property TakeHomeViewModel home
    readonly property bool stacked: Display.upright
    readonly property real half: stacked ? width - Space.broad * 2 : Math.round((width - Space.broad * 3) * 0.58)
    readonly property real codeSide: Math.min(stacked ? height * 0.26 : width - half - Space.broad * 3, height - Space.vast * 3)

    Rectangle {
        anchors.fill: parent
        color: Colours.paper
    }

    Flickable {
        id: page

        anchors.fill: parent
        anchors.bottomMargin: foot.height + Space.large
        contentHeight: Math.max(left.height, right.y + right.height) + Space.wide
        boundsBehavior: Flickable.DragOverBounds
        clip: true

        Column {
            id: left

            x: Space.broad
            width: root.half
            topPadding: Space.broad
            spacing: Space.large

            PlainText {
                width: parent.width
                role: Type.Title
                strong: true
                text: qsTr("To take home")
            }

            PlainText {
                width: parent.width
                color: Colours.inkSoft
                text: qsTr("The main messages, the drawings, the red-flag card, what to ask. Nothing of this talk is kept unless you save the sheet.")
            }

            PlainText {
                width: parent.width
                topPadding: Space.medium
                strong: true
                text: qsTr("Language of the sheet")
            }

            Flow {
                width: parent.width
                spacing: Space.medium

                PillButton {
                    chinese: true
                    filled: root.home.languages.indexOf("zh-Hans") >= 0
                    label: Words.otherLanguage(false)
                    onTouched: root.home.toggleLanguage("zh-Hans")
                }

                PillButton {
                    chinese: false
                    filled: root.home.languages.indexOf("en") >= 0
                    label: Words.otherLanguage(true)
                    onTouched: root.home.toggleLanguage("en")
                }
            }

            PlainText {
                width: parent.width
                topPadding: Space.medium
                strong: true
                text: qsTr("Paper")
            }

            Flow {
                width: parent.width
                spacing: Space.medium

                PillButton {
                    filled: root.home.paper === "a4"
                    label: qsTr("A4")
                    onTouched: root.home.choosePaper("a4")
                }

                PillButton {
                    filled: root.home.paper === "us-letter"
                    label: qsTr("Letter")
                    onTouched: root.home.choosePaper("us-letter")
                }
            }

            PlainText {
                width: parent.width
                topPadding: Space.medium
                visible: root.lead.parked.length > 0
                strong: true
                text: qsTr("The family's questions")
            }

            Repeater {
                model: root.lead.parked

                PlainText {
                    required property string modelData

                    width: left.width
                    color: Colours.inkSoft
                    text: modelData
                }
            }

            Flow {
                width: parent.width
                topPadding: Space.large
                spacing: Space.medium

                PillButton {
                    objectName: "print"
                    filled: true
                    enabled: !root.home.busy
                    label: qsTr("Print")
                    onTouched: root.home.printOut()
                }

                PillButton {
                    objectName: "save"
                    enabled: !root.home.busy
                    label: qsTr("Save as a file")
                    onTouched: root.home.save()
                }
            }

            PlainText {
                objectName: "sheetState"
                width: parent.width
                visible: text !== ""
                strong: true
                color: Colours.sunInk
                text: Told.sheet(root.home.state)
            }

            PlainText {
                width: parent.width
                visible: root.home.state === "saved"
                chinese: false
                role: Type.Small
                color: Colours.inkQuiet
                wrapMode: Text.WrapAnywhere
                text: root.home.told
            }

            PlainText {
                width: parent.width
                visible: root.home.leftOut > 0
                role: Type.Small
                color: Colours.inkQuiet
                text: qsTr("%n thing(s) could not be printed. Look at the sheet before you give it.", "", root.home.leftOut)
            }
        }

        Column {
            id: right

            x: root.stacked ? Space.broad : left.x + left.width + Space.broad
            y: root.stacked ? left.height + Space.large : Space.broad
            width: root.stacked ? root.half : parent.width - x - Space.broad
            spacing: Space.medium

            PlainText {
                width: parent.width
                role: Type.Section
                strong: true
                text: qsTr("For your phone")
            }

            Rectangle {
                width: root.codeSide
                height: width
                visible: root.home.code !== ""
                radius: Space.radiusFace
                color: Colours.codeGround

                Image {
                    readonly property bool loading: status === Image.Loading

                    anchors.fill: parent
                    source: root.home.code
                    sourceSize.width: Math.max(1, width)
                    sourceSize.height: Math.max(1, height)
                    smooth: false
                    Accessible.role: Accessible.Graphic
                    Accessible.name: qsTr("A code with the words of the red-flag card")
                }
            }

            PlainText {
                width: parent.width
                color: Colours.inkSoft
                text: root.home.code !== "" ? qsTr("Point the camera of your phone here. The red-flag card comes as text, without a network.") : qsTr("The hospital's 24-hour number is not set, so there is no card for the phone. Please write the number on the sheet by hand.")
            }
        }
    }

    Flow {
        id: foot

        x: Space.broad
        y: parent.height - height - Space.large
        width: parent.width - x * 2
        spacing: Space.medium

        PillButton {
            sign: "\u2039"
            label: qsTr("Back to the talk")
            onTouched: root.session.goOn()
        }

        PillButton {
            chinese: !Display.chinese
            label: Words.otherLanguage(Display.chinese)
            onTouched: root.display.switchLanguage()
        }

        PillButton {
            label: qsTr("End the talk")
            onTouched: root.session.finish()
        }
    }
}
