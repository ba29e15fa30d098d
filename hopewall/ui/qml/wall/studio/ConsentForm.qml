pragma ComponentBehavior: Bound

import QtQuick

import hopewall.ui.viewmodels.studio
import wall.theme
import wall.components
import wall.studio.controls

// A consent as the paper form reads, on one page; above it, what it would allow as answered so far.
FocusScope {
    id: root

    required property ConsentRoomViewModel consent
    property string name: ""

    Keys.onEscapePressed: root.consent.leave()

    Column {
        id: head

        x: Space.wide
        y: Space.large
        width: parent.width - Space.wide * 2
        spacing: Space.small

        PlainText {
            width: parent.width
            role: Type.Section
            strong: true
            text: qsTr("Consent of %1").arg(root.name)
            Accessible.role: Accessible.Heading
        }

        Repeater {
            model: root.consent.allows

            PlainText {
                required property var modelData

                width: head.width
                role: Type.Small
                color: Colours.inkSoft
                text: modelData.shown ? qsTr("%1 it would allow: %2.").arg(StaffTerms.channel(modelData.channel)).arg(StaffTerms.listed(modelData.elements.map(code => StaffTerms.element(code)))) : qsTr("%1 it would allow nothing yet.").arg(StaffTerms.channel(modelData.channel))
            }
        }

        PlainText {
            width: parent.width
            role: Type.Small
            color: Colours.inkQuiet
            text: root.consent.openQuestions > 0 ? qsTr("%n question(s) still open.", "", root.consent.openQuestions) : qsTr("Every question is answered.")
        }

        PlainText {
            width: parent.width
            visible: text !== ""
            strong: true
            text: root.consent.trouble
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }

        DeskRule {
            width: parent.width
        }
    }

    DeskScroll {
        id: page

        x: Space.wide
        anchors.top: head.bottom
        anchors.bottom: parent.bottom
        width: parent.width - Space.wide - Space.medium
        contentHeight: column.height + Space.broad

        Column {
            id: column

            y: Space.medium
            width: page.width - Space.large
            spacing: Space.large

            DeskChoice {
                width: parent.width
                label: qsTr("Edition of the form")
                options: root.consent.forms
                current: root.consent.form
                onChosen: index => root.consent.chooseForm(index)
            }

            FormQuestions {
                id: questions

                width: parent.width
                rows: root.consent.rows
                words: ConsentWords
                onAnswered: (key, value) => root.consent.answer(key, value)
                onFileGiven: (key, path) => root.consent.attachProof(key, path)
            }

            DeskFile {
                width: parent.width
                label: qsTr("Scan of the signed form (PDF, JPEG, PNG or TIFF, at most %1 MB)").arg(root.consent.mostScanMb)
                given: root.consent.scan
                onChosen: path => root.consent.attachScan(path)
            }

            Column {
                width: parent.width
                visible: root.consent.missing.length > 0
                spacing: Space.tiny

                DeskLabel {
                    width: parent.width
                    text: qsTr("Before anything is shown")
                }

                Repeater {
                    model: root.consent.missing

                    PlainText {
                        required property string modelData

                        width: column.width
                        color: Colours.inkSoft
                        text: modelData
                    }
                }
            }

            Flow {
                width: parent.width
                spacing: Space.large

                DeskButton {
                    filled: true
                    label: qsTr("Record this consent")
                    onTouched: root.consent.record()
                }

                DeskButton {
                    label: qsTr("Go on later")
                    onTouched: root.consent.leave()
                }

                DeskButton {
                    grave: true
                    label: qsTr("Throw this page away")
                    onTouched: root.consent.throwAway()
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

        target: root.consent
    }
}
