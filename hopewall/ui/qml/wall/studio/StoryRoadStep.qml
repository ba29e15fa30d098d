pragma ComponentBehavior: Bound

import QtQuick

import hopewall.ui.viewmodels.studio
import wall.theme
import wall.studio.controls

// One step of the road: what it was, its month, and what can be done with it.
FocusScope {
    id: root

    required property StoryRoadViewModel road
    required property int index
    required property string step
    required property string month
    required property string fault
    readonly property int number: index + 1

    signal shortcut(var event)

    function focusHere() {
        what.forceActiveFocus(Qt.TabFocusReason);
    }

    // An open list lies over the steps below it.
    z: what.open ? 10 : 0
    implicitHeight: line.height
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Step %1").arg(number)
    Keys.onPressed: event => {
        const alone = event.modifiers === Qt.AltModifier;
        if (alone && event.key === Qt.Key_Up)
            root.road.move(root.index, -1);
        else if (alone && event.key === Qt.Key_Down)
            root.road.move(root.index, 1);
        else
            return;
        event.accepted = true;
    }

    Row {
        id: line

        width: parent.width
        spacing: Space.medium

        DeskChoice {
            id: what

            width: Math.round((line.width - deeds.width - Space.medium * 2) * 0.55)
            bare: true
            label: qsTr("Step %1").arg(root.number)
            options: root.road.steps.map(code => StoryWords.step(code))
            current: root.road.steps.indexOf(root.step)
            onChosen: index => root.road.chooseStep(root.index, root.road.steps[index])
        }

        DeskField {
            width: line.width - what.width - deeds.width - Space.medium * 2
            bare: true
            label: qsTr("Month of step %1").arg(root.number)
            hint: qsTr("Month, such as 2024-03")
            text: root.month
            fault: root.fault
            onEdited: text => root.road.typeMonth(root.index, text)
            onActiveFocusChanged: {
                if (!activeFocus)
                    root.road.rest();
            }
            field.Keys.onPressed: event => root.shortcut(event)
        }

        Row {
            id: deeds

            DeskWord {
                enabled: root.index > 0
                opacity: enabled ? 1 : 0.35
                underlined: enabled
                label: qsTr("Earlier")
                Accessible.name: qsTr("Step %1 earlier").arg(root.number)
                onTouched: root.road.move(root.index, -1)
            }

            DeskWord {
                enabled: root.number < root.road.count
                opacity: enabled ? 1 : 0.35
                underlined: enabled
                label: qsTr("Later")
                Accessible.name: qsTr("Step %1 later").arg(root.number)
                onTouched: root.road.move(root.index, 1)
            }

            DeskWord {
                label: qsTr("Take out")
                Accessible.name: qsTr("Take step %1 out").arg(root.number)
                onTouched: root.road.remove(root.index)
            }
        }
    }
}
