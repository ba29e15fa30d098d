pragma ComponentBehavior: Bound

import QtQuick

import hopewall.ui.viewmodels.studio
import wall.theme
import wall.components
import wall.studio.controls

// Somebody new: one page, nothing answered beforehand. The same page changes what is known of somebody.
FocusScope {
    id: root

    required property PersonFormViewModel form

    onVisibleChanged: {
        if (visible)
            page.contentY = 0;
    }

    DeskScroll {
        id: page

        x: Space.broad
        width: parent.width - x - Space.medium
        height: parent.height
        contentHeight: column.height + Space.broad

        Column {
            id: column

            y: Space.wide
            width: Math.min(page.width - Space.wide, Space.panel)
            spacing: Space.large

            PlainText {
                width: parent.width
                role: Type.Title
                strong: true
                text: root.form.isChange ? qsTr("What is known of %1").arg(root.form.name) : qsTr("Somebody new")
                Accessible.role: Accessible.Heading
            }

            PlainText {
                id: trouble

                width: parent.width
                visible: text !== ""
                strong: true
                text: root.form.trouble
                onTextChanged: {
                    if (trouble.text !== "")
                        page.contentY = 0;
                }
                Accessible.role: Accessible.AlertMessage
                Accessible.name: text
            }

            FormQuestions {
                id: questions

                width: parent.width
                rows: root.form.rows
                words: PersonFormWords
                onAnswered: (key, value) => root.form.answer(key, value)
            }

            Flow {
                width: parent.width
                spacing: Space.large

                DeskButton {
                    filled: true
                    enabled: !root.form.isBusy && (root.form.unsaved.length > 0 || !root.form.isChange)
                    label: root.form.isChange ? qsTr("Save these facts") : qsTr("Enter this person")
                    onTouched: root.form.save()
                }

                DeskButton {
                    label: root.form.isChange ? qsTr("Leave it as it was") : qsTr("Leave")
                    enabled: !root.form.isBusy
                    onTouched: root.form.leave()
                }
            }
        }
    }

    Connections {
        function onFaultFound(key: string) {
            const line = questions.show(key);
            if (line !== null)
                page.contentY = Math.max(0, Math.min(page.contentHeight - page.height, line.mapToItem(column, 0, 0).y - page.height * 0.2));
        }

        target: root.form
    }
}
