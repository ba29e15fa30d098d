pragma ComponentBehavior: Bound

import QtQuick

import hopewall.ui.viewmodels.studio
import wall.theme
import wall.components
import wall.studio.controls

// The site as one long page; beside it what was changed and one button. Who may not change it reads it.
FocusScope {
    id: root

    required property SettingsSiteViewModel site
    readonly property bool locked: site.whyNot !== ""

    function show(line: Item) {
        if (line !== null)
            page.contentY = Math.max(0, Math.min(page.contentHeight - page.height, line.mapToItem(column, 0, 0).y));
    }

    DeskScroll {
        id: page

        x: -Space.small
        width: Math.min(parent.width - aside.width - Space.broad, Space.panel + Space.wide)
        height: parent.height
        keys: root.locked
        name: qsTr("The site")
        contentHeight: column.height + Space.broad

        Column {
            id: column

            x: Space.small
            width: Math.min(page.width - Space.large, Space.panel)
            spacing: Space.small

            FormQuestions {
                id: questions

                width: parent.width
                visible: !root.locked
                rows: root.site.rows
                words: SettingsWords
                onAnswered: (key, value) => root.site.answer(key, value)
            }

            Loader {
                width: parent.width
                active: root.locked
                visible: active
                sourceComponent: SettingsRead {
                    rows: root.site.rows
                }
            }
        }
    }

    Column {
        id: aside

        anchors.right: parent.right
        width: Math.round(Math.max(Space.vast * 4, root.width * 0.32))
        spacing: Space.large

        PlainText {
            width: parent.width
            visible: root.locked
            role: Type.Lead
            color: Colours.inkSoft
            text: root.site.whyNot
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }

        Column {
            width: parent.width
            visible: !root.locked
            spacing: Space.small

            Repeater {
                model: root.site.sections

                DeskWord {
                    required property string modelData

                    x: -Space.small
                    label: SettingsWords.section(modelData)
                    Accessible.description: qsTr("Goes to this part of the page")
                    onTouched: root.show(questions.show(SettingsWords.firstOf(modelData)))
                }
            }
        }

        DeskRule {
            width: parent.width
            visible: !root.locked
        }

        PlainText {
            width: parent.width
            visible: !root.locked
            color: Colours.inkSoft
            text: {
                if (root.site.notice !== "")
                    return root.site.notice;
                if (root.site.unsaved.length === 0)
                    return qsTr("Nothing is changed.");
                return qsTr("Changed and not saved yet: %1.").arg(StaffTerms.listed(root.site.unsaved.map(key => SettingsWords.inALine(key))));
            }
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }

        DeskFault {
            width: parent.width
            visible: fault !== ""
            fault: root.site.faultCount > 0 ? qsTr("%n field(s) have to be mended first.", "", root.site.faultCount) : ""
        }

        Flow {
            width: parent.width
            visible: !root.locked
            spacing: Space.medium

            DeskButton {
                filled: true
                enabled: root.site.unsaved.length > 0 && !root.site.isBusy
                label: qsTr("Save the settings")
                onTouched: root.site.save()
            }

            DeskButton {
                enabled: root.site.unsaved.length > 0 && !root.site.isBusy
                label: qsTr("Leave it as it was")
                onTouched: root.site.leave()
            }
        }
    }

    Connections {
        function onFaultFound(key: string) {
            root.show(questions.show(key));
        }

        target: root.site
    }
}
