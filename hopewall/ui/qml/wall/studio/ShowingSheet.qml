pragma ComponentBehavior: Bound

import QtQuick

import hopewall.ui.viewmodels.studio
import wall.theme
import wall.components
import wall.studio.controls

// The whole screen for the person: their page as it will hang, and below it their answer.
FocusScope {
    id: root

    required property ShowingRoomViewModel showing
    property alias place: place
    property int method: -1

    function words(code: string): string {
        switch (code) {
        case "read":
            return qsTr("They read it themselves");
        case "read-aloud":
            return qsTr("It was read aloud to them");
        case "interpreted":
            return qsTr("Somebody interpreted for them");
        }
        return "";
    }

    visible: showing.isOpen
    enabled: visible
    z: 900
    onVisibleChanged: {
        method = -1;
        wish.text = "";
        if (visible)
            how.forceActiveFocus(Qt.TabFocusReason);
    }
    Keys.onEscapePressed: root.showing.close()

    Rectangle {
        anchors.fill: parent
        color: Colours.paper

        TapHandler {
            gesturePolicy: TapHandler.WithinBounds
        }
    }

    Item {
        id: place

        width: parent.width - answer.width
        height: parent.height
    }

    DeskScroll {
        id: answer

        anchors.right: parent.right
        width: Math.min(Space.vast * 5, parent.width * 0.32)
        height: parent.height
        contentHeight: column.height + Space.wide * 2

        Column {
            id: column

            x: Space.large
            y: Space.wide
            width: answer.width - Space.large * 2
            spacing: Space.large

            PlainText {
                width: parent.width
                role: Type.Section
                strong: true
                text: qsTr("Is it right like this?")
                Accessible.role: Accessible.Heading
            }

            PlainText {
                width: parent.width
                color: Colours.inkSoft
                text: qsTr("This is exactly what visitors will see. Take your time.")
            }

            DeskTabs {
                x: -Space.small
                visible: root.showing.languages.length > 1
                name: qsTr("Language")
                labels: root.showing.languages.map(code => StaffTerms.language(code))
                current: root.showing.place
                onChosen: index => root.showing.see(index)
            }

            Repeater {
                model: root.showing.reasons

                PlainText {
                    required property string modelData

                    width: column.width
                    strong: true
                    text: modelData
                }
            }

            PlainText {
                width: parent.width
                visible: text !== ""
                strong: true
                text: root.showing.mayRecord ? root.showing.notice : qsTr("Only a consent officer records the answer.")
                Accessible.role: Accessible.AlertMessage
                Accessible.name: text
            }

            DeskChoice {
                id: how

                width: parent.width
                visible: root.showing.mayRecord
                z: 2
                label: qsTr("How they saw it")
                options: root.showing.methods.map(code => root.words(code))
                current: root.method
                onChosen: index => root.method = index
            }

            DeskButton {
                filled: true
                visible: root.showing.mayRecord
                enabled: root.method >= 0 && root.showing.reasons.length === 0
                label: qsTr("Yes, like this")
                onTouched: root.showing.sayYes(root.showing.methods[root.method])
            }

            DeskArea {
                id: wish

                width: parent.width
                least: Space.vast
                visible: root.showing.mayRecord
                label: qsTr("What they want changed")
            }

            DeskButton {
                visible: root.showing.mayRecord
                enabled: root.method >= 0 && wish.text.trim() !== ""
                label: qsTr("They want this changed")
                onTouched: root.showing.wish(root.showing.methods[root.method], wish.text)
            }

            DeskWord {
                label: qsTr("Close without an answer")
                onTouched: root.showing.close()
            }
        }
    }
}
