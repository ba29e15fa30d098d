import QtQuick

import hopewall.ui.viewmodels
import wall.components
import wall.theme

// Below the screen: how far the talk has come, and everything that keys do too.
Rectangle {
    id: root

    required property LeadViewModel lead
    required property DisplayViewModel display
    property bool zooms: false

    signal forwardTouched
    signal backTouched
    signal parkTouched
    signal zoomTouched
    signal displayTouched
    signal doneTouched

    height: buttons.height + Space.medium * 2
    color: Colours.paper

    TapHandler {
        gesturePolicy: TapHandler.WithinBounds
    }

    Rectangle {
        width: parent.width
        height: Space.rule
        color: Colours.paperRaised
    }

    Rectangle {
        width: Math.round(parent.width * root.lead.share)
        height: Space.rule
        color: Colours.sunDeep

        Behavior on width {
            enabled: Motion.moves

            NumberAnimation {
                duration: Motion.page
                easing.type: Easing.OutCubic
            }
        }
    }

    Flow {
        id: buttons

        x: Space.wide
        y: Space.medium
        width: parent.width - x * 2
        spacing: Space.medium

        RoundButton {
            sign: "\u2039"
            role: Type.Section
            label: qsTr("Back")
            onTouched: root.backTouched()
        }

        RoundButton {
            sign: "\u203a"
            role: Type.Section
            chosen: true
            label: qsTr("Go on")
            onTouched: root.forwardTouched()
        }

        PillButton {
            label: qsTr("Pause")
            onTouched: root.lead.pause()
        }

        PillButton {
            label: root.lead.parked.length > 0 ? qsTr("Park a question (%1)").arg(root.lead.parked.length) : qsTr("Park a question")
            onTouched: root.parkTouched()
        }

        PillButton {
            visible: root.zooms
            label: qsTr("Larger")
            onTouched: root.zoomTouched()
        }

        PillButton {
            chinese: !Display.chinese
            label: Words.otherLanguage(Display.chinese)
            onTouched: root.display.switchLanguage()
        }

        PillButton {
            filled: root.lead.sideBySide
            label: qsTr("Both languages")
            onTouched: root.lead.toggleSide()
        }

        RoundButton {
            sign: "Aa"
            label: qsTr("Text and display")
            onTouched: root.displayTouched()
        }

        PillButton {
            label: qsTr("To the sheet")
            onTouched: root.doneTouched()
        }
    }
}
