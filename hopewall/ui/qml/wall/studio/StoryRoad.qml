pragma ComponentBehavior: Bound

import QtQuick

import hopewall.ui.viewmodels.studio
import wall.theme
import wall.components
import wall.studio.controls

// The road so far: where somebody is and since when, and its steps, one a line. Alt+Up and Alt+Down move a step.
FocusScope {
    id: root

    required property StoryRoadViewModel road

    function undoes(event: var) {
        if (event.matches(StandardKey.Undo))
            root.road.undo();
        else if (event.matches(StandardKey.Redo) || event.key === Qt.Key_Z && event.modifiers === (Qt.ControlModifier | Qt.ShiftModifier))
            root.road.redo();
        else
            return;
        event.accepted = true;
    }

    Keys.onPressed: event => root.undoes(event)

    DeskScroll {
        id: page

        // Room for the ring around whatever has the focus.
        x: -Space.small
        width: parent.width + Space.small
        height: parent.height
        contentHeight: column.height + Space.broad

        Column {
            id: column

            x: Space.small
            width: page.width - Space.large
            spacing: Space.medium

            Grid {
                id: facts

                readonly property real part: (width - Space.large) / 2

                z: where.open ? 10 : 0
                width: parent.width
                columns: 2
                columnSpacing: Space.large
                rowSpacing: Space.small

                DeskChoice {
                    id: where

                    width: facts.part
                    label: qsTr("Where on the road")
                    options: root.road.roads.map(code => StoryWords.option("road", code))
                    current: root.road.roads.indexOf(root.road.road)
                    onChosen: index => root.road.chooseRoad(root.road.roads[index])
                }

                DeskField {
                    width: facts.part
                    label: qsTr("Years on the road")
                    hint: qsTr("Whole years, such as 3")
                    text: root.road.years
                    fault: root.road.faults["years"] ?? ""
                    onEdited: text => root.road.fill("years", text)
                    field.Keys.onPressed: event => root.undoes(event)
                }

                DeskField {
                    width: facts.part
                    label: qsTr("City")
                    text: root.road.city
                    fault: root.road.faults["city"] ?? ""
                    onEdited: text => root.road.fill("city", text)
                    field.Keys.onPressed: event => root.undoes(event)
                }

                DeskField {
                    width: facts.part
                    label: qsTr("Region")
                    text: root.road.region
                    fault: root.road.faults["region"] ?? ""
                    onEdited: text => root.road.fill("region", text)
                    field.Keys.onPressed: event => root.undoes(event)
                }
            }

            PlainText {
                width: parent.width
                topPadding: Space.medium
                role: Type.Lead
                strong: true
                text: qsTr("The road so far")
                Accessible.role: Accessible.Heading
            }

            PlainText {
                width: parent.width
                role: Type.Small
                color: Colours.inkQuiet
                text: root.road.count === 0 ? qsTr("No step yet. The page shows the road only if the person said yes to it.") : qsTr("The page shows the road only if the person said yes to it. A month may be left out.")
            }

            Column {
                width: parent.width
                z: 5
                spacing: Space.small

                Repeater {
                    id: list

                    model: root.road.rows

                    StoryRoadStep {
                        width: column.width
                        road: root.road
                        onShortcut: event => root.undoes(event)
                    }
                }
            }

            DeskButton {
                id: more

                enabled: root.road.mayAdd
                label: qsTr("Add a step")
                onTouched: root.road.add()
            }
        }
    }

    Connections {
        function onStepAsked(place: int) {
            const line = list.itemAt(place) as StoryRoadStep;
            if (line === null) {
                more.forceActiveFocus(Qt.TabFocusReason);
                return;
            }
            line.focusHere();
            const top = line.mapToItem(column, 0, 0).y;
            if (top < page.contentY || top + line.height > page.contentY + page.height)
                page.contentY = Math.max(0, Math.min(page.contentHeight - page.height, top - page.height / 2));
        }

        target: root.road
    }
}
