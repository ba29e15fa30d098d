pragma ComponentBehavior: Bound

import QtQuick

import hopewall.ui.viewmodels
import hopewall.ui.viewmodels.studio
import wall.theme
import wall.components
import wall.studio.controls

// The rooms as words, and who sits here.
Item {
    id: root

    required property DeskViewModel desk
    required property DisplayViewModel display
    property bool demonstration: false

    signal keysAsked

    Rectangle {
        anchors.fill: parent
        color: Colours.paperRaised
    }

    Column {
        x: Space.medium
        y: Space.large
        width: parent.width - Space.medium * 2
        spacing: Space.tiny

        PlainText {
            x: Space.small
            bottomPadding: Space.medium
            role: Type.Lead
            strong: true
            text: qsTr("Studio")
        }

        Repeater {
            model: root.desk.rooms

            DeskWord {
                required property int index
                required property string modelData

                width: parent.width
                role: Type.Body
                chosen: root.desk.room === modelData
                label: StaffWords.room(modelData)
                Accessible.description: qsTr("Ctrl+%1").arg(index + 1)
                onTouched: root.desk.go(modelData)
            }
        }
    }

    Column {
        x: Space.medium
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Space.large
        width: parent.width - Space.medium * 2
        spacing: Space.tiny

        PlainText {
            x: Space.small
            width: parent.width - Space.small * 2
            visible: root.demonstration
            bottomPadding: Space.medium
            role: Type.Small
            color: Colours.inkQuiet
            text: qsTr("Demonstration: everybody here is invented.")
        }

        PlainText {
            x: Space.small
            width: parent.width - Space.small * 2
            strong: true
            text: root.desk.member
            elide: Text.ElideRight
            wrapMode: Text.NoWrap
        }

        PlainText {
            x: Space.small
            width: parent.width - Space.small * 2
            role: Type.Small
            color: Colours.inkQuiet
            text: StaffWords.role(root.desk.role)
        }

        DeskWord {
            chinese: !Display.chinese
            role: Type.Small
            label: StaffWords.otherLanguage
            onTouched: root.display.switchLanguage()
        }

        DeskWord {
            role: Type.Small
            label: qsTr("Keys")
            Accessible.description: qsTr("F1")
            onTouched: root.keysAsked()
        }

        DeskWord {
            role: Type.Small
            label: qsTr("Lock")
            Accessible.description: qsTr("Ctrl+L")
            onTouched: root.desk.lock()
        }
    }
}
