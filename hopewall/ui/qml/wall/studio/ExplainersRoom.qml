pragma ComponentBehavior: Bound

import QtQuick

import hopewall.ui.viewmodels
import hopewall.ui.viewmodels.studio
import wall.theme
import wall.components
import wall.studio.controls

// Every explainer and how it stands; one of them opens beside its live page.
FocusScope {
    id: root

    required property ExplainersRoomViewModel explainers
    required property ExplainerDeskViewModel explainer
    required property DisplayViewModel display

    DeskScroll {
        id: page

        x: Space.broad - Space.small
        width: parent.width - x - Space.medium
        height: parent.height
        visible: !root.explainer.isOpen
        contentHeight: column.height + Space.broad

        Column {
            id: column

            x: Space.small
            y: Space.wide
            width: Math.min(page.width - Space.large, Space.table)
            spacing: Space.large

            PlainText {
                width: parent.width
                role: Type.Title
                strong: true
                text: qsTr("Explainers")
                Accessible.role: Accessible.Heading
            }

            PlainText {
                width: parent.width
                role: Type.Lead
                color: Colours.inkSoft
                text: {
                    if (root.explainers.notice !== "")
                        return root.explainers.notice;
                    if (root.explainer.notice !== "")
                        return root.explainer.notice;
                    if (!root.explainers.isRead)
                        return qsTr("One moment …");
                    return qsTr("%1 %2").arg(root.due(root.explainers.dueCount)).arg(root.own(root.explainers.ownCount));
                }
                Accessible.role: Accessible.StaticText
                Accessible.name: text
            }

            DeskButton {
                visible: root.explainers.isRead && root.explainers.whyNot === "" && !fresh.visible
                label: qsTr("A new page")
                onTouched: fresh.visible = true
            }

            PlainText {
                width: parent.width
                visible: text !== ""
                color: Colours.inkSoft
                text: root.explainers.whyNot
                Accessible.role: Accessible.StaticText
                Accessible.name: text
            }

            ExplainerNew {
                id: fresh

                width: Math.min(parent.width, Space.panel)
                z: 1
                visible: false
                explainers: root.explainers
                onCancelled: {
                    root.explainers.unmake();
                    fresh.visible = false;
                }
            }

            Connections {
                // Somebody else sits here now, who may look only.
                function onChanged() {
                    if (root.explainers.whyNot !== "")
                        fresh.visible = false;
                }

                function onMade() {
                    fresh.visible = false;
                    fresh.clear();
                }

                target: root.explainers
            }

            DeskField {
                width: Math.min(parent.width, Space.panel)
                label: qsTr("Search the titles")
                bare: true
                hint: label
                onEdited: text => root.explainers.search(text)
            }

            Column {
                width: parent.width
                spacing: Space.small

                Repeater {
                    model: root.explainers.pages

                    ExplainerLine {
                        required property var modelData

                        width: column.width
                        page: modelData
                        onTouched: root.explainers.open(modelData.id)
                    }
                }
            }
        }
    }

    function due(count: int): string {
        return count === 0 ? qsTr("No page is due for review.") : qsTr("%n page(s) should be looked at again.", "", count);
    }

    function own(count: int): string {
        return count === 0 ? qsTr("All are as they were shipped.") : qsTr("%n page(s) have a version of your own.", "", count);
    }

    ExplainerDesk {
        anchors.fill: parent
        visible: root.explainer.isOpen
        explainer: root.explainer
        display: root.display
    }
}
