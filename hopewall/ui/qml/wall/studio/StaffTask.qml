pragma ComponentBehavior: Bound

import QtQuick

import hopewall.ui.viewmodels.studio
import wall.theme
import wall.components
import wall.studio.controls

// Something that is done to the staff: what it means, what it needs, and one button.
FocusScope {
    id: root

    required property SettingsStaffViewModel staff
    required property string title
    required property string about
    required property string deed
    property bool leaves: true

    implicitHeight: column.height + Space.large
    Component.onCompleted: {
        if (leaves)
            forceActiveFocus(Qt.TabFocusReason);
    }
    Keys.onEscapePressed: event => {
        event.accepted = leaves && !staff.isBusy;
        if (event.accepted)
            staff.leave();
    }

    Rectangle {
        width: Space.rule
        height: column.height
        color: Colours.sunDeep
        visible: root.leaves
    }

    Column {
        id: column

        x: root.leaves ? Space.large : 0
        width: Math.min(parent.width - x, Space.panel)
        spacing: Space.medium

        PlainText {
            width: parent.width
            role: Type.Lead
            strong: true
            text: root.title
            Accessible.role: Accessible.Heading
        }

        PlainText {
            width: parent.width
            color: Colours.inkSoft
            text: root.about
        }

        FormQuestions {
            id: questions

            width: parent.width
            focus: true
            rows: root.staff.rows
            words: SettingsWords
            onAnswered: (key, value) => root.staff.answer(key, value)
        }

        Flow {
            width: parent.width
            spacing: Space.medium

            DeskButton {
                filled: true
                enabled: !root.staff.isBusy
                label: root.staff.isBusy ? qsTr("One moment …") : root.deed
                onTouched: root.staff.finish()
            }

            DeskButton {
                visible: root.leaves
                enabled: !root.staff.isBusy
                label: qsTr("Leave it be")
                onTouched: root.staff.leave()
            }
        }
    }

    Connections {
        function onFaultFound(key: string) {
            questions.show(key);
        }

        target: root.staff
    }
}
