pragma ComponentBehavior: Bound

import QtQuick

import hopewall.ui.viewmodels
import hopewall.ui.viewmodels.studio
import wall.theme
import wall.components
import wall.studio.controls

// Who are you? A name and a passphrase; in the demonstration one of its people is touched.
FocusScope {
    id: root

    required property DeskViewModel desk
    required property DisplayViewModel display
    required property var siteNames
    readonly property bool waiting: desk.waitSeconds > 0 || desk.isOpening

    onVisibleChanged: {
        if (!visible)
            return;
        passphrase.text = "";
        begin();
    }
    Component.onCompleted: begin()

    function begin() {
        if (name.text === "")
            name.text = desk.member;
        if (name.text === "")
            name.forceActiveFocus();
        else
            passphrase.forceActiveFocus();
    }

    function open() {
        if (!waiting && name.text.trim() !== "" && passphrase.text !== "") {
            desk.logIn(name.text, passphrase.text);
            passphrase.text = "";
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Colours.paper
    }

    DeskWord {
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Space.large
        chinese: !Display.chinese
        label: StaffWords.otherLanguage
        onTouched: root.display.switchLanguage()
    }

    Column {
        id: column

        anchors.horizontalCenter: parent.horizontalCenter
        y: Math.max(Space.wide, (root.height - height) * 0.42)
        width: Math.min(parent.width - Space.wide * 2, Space.vast * 7)
        spacing: Space.large

        PlainText {
            width: parent.width
            color: Colours.inkQuiet
            text: root.siteNames[Display.language] ?? root.siteNames["en"] ?? ""
        }

        PlainText {
            width: parent.width
            role: Type.Name
            strong: true
            text: qsTr("Studio")
            Accessible.role: Accessible.Heading
        }

        Item {
            width: 1
            height: Space.small
        }

        DeskField {
            id: name

            width: parent.width
            label: qsTr("Your name")
            longest: 80
            enabled: !root.desk.isOpening
            onEntered: passphrase.forceActiveFocus()
        }

        DeskField {
            id: passphrase

            width: parent.width
            label: qsTr("Your passphrase")
            secret: true
            longest: 400
            enabled: !root.waiting
            onEntered: root.open()
        }

        PlainText {
            width: parent.width
            visible: text !== ""
            color: Colours.ink
            text: root.desk.isOpening ? qsTr("Opening …") : StaffWords.trouble(root.desk.trouble, root.desk.triesLeft, root.desk.waitSeconds)
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }

        PlainText {
            width: parent.width
            visible: text !== ""
            role: Type.Small
            chinese: false
            color: Colours.inkQuiet
            text: root.desk.isOpening ? "" : root.desk.detail
        }

        DeskButton {
            filled: true
            enabled: !root.waiting
            label: qsTr("Open")
            onTouched: root.open()
        }

        Column {
            width: parent.width
            topPadding: Space.large
            spacing: Space.medium
            visible: root.desk.fictionalStaff.length > 0

            DeskRule {
                width: parent.width
            }

            PlainText {
                width: parent.width
                color: Colours.inkSoft
                text: qsTr("This is a demonstration. Come in as one of its invented staff:")
            }

            Flow {
                width: parent.width
                spacing: Space.small

                Repeater {
                    model: root.desk.fictionalStaff

                    DeskWord {
                        required property var modelData

                        enabled: !root.waiting
                        label: qsTr("%1, %2").arg(modelData.name).arg(StaffWords.role(modelData.role))
                        onTouched: root.desk.logInAs(modelData.name)
                    }
                }
            }
        }
    }
}
