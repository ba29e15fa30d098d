pragma ComponentBehavior: Bound

import QtQuick

import hopewall.ui.viewmodels
import hopewall.ui.viewmodels.studio
import wall.theme
import wall.components
import wall.studio.controls

// One explainer: its text and what the rules say at the left, the page as visitors see it at the right.
FocusScope {
    id: root

    required property ExplainerDeskViewModel explainer
    required property DisplayViewModel display
    property int part: 0
    readonly property bool locked: explainer.whyNot !== ""
    readonly property real pageWidth: Math.round(Math.max(Space.vast * 4.6, Math.min(width * 0.38, Space.vast * 9)))
    readonly property var languages: ["en", "zh-Hans"]

    // The cursor goes to the start of a line of the text.
    function goTo(line: int) {
        part = 0;
        const area = explainer.language === "en" ? english : chinese;
        const lines = area.edit.text.split("\n");
        let place = 0;
        for (let number = 1; number < line && number <= lines.length; ++number)
            place += lines[number - 1].length + 1;
        area.edit.cursorPosition = Math.min(place, area.edit.length);
        area.edit.forceActiveFocus(Qt.TabFocusReason);
    }

    Keys.onEscapePressed: root.explainer.leave()
    onVisibleChanged: {
        part = 0;
        away.visible = false;
        sure.visible = false;
    }

    Column {
        id: head

        x: Space.wide
        y: Space.large
        width: parent.width - root.pageWidth - Space.wide - Space.large
        spacing: Space.small

        DeskWord {
            x: -Space.small
            role: Type.Small
            label: qsTr("All explainers")
            Accessible.description: qsTr("Escape")
            onTouched: root.explainer.leave()
        }

        PlainText {
            width: parent.width
            role: Type.Section
            strong: true
            maximumLineCount: 2
            elide: Text.ElideRight
            text: root.explainer.title
            Accessible.role: Accessible.Heading
        }

        Flow {
            x: -Space.small
            width: parent.width + Space.small
            spacing: Space.large

            DeskTabs {
                name: qsTr("Language of the text")
                labels: [qsTr("English"), qsTr("Chinese")]
                current: root.languages.indexOf(root.explainer.language)
                onChosen: index => {
                    root.explainer.see(root.languages[index]);
                    if (root.display.language !== root.languages[index])
                        root.display.switchLanguage();
                }
            }

            DeskTabs {
                name: qsTr("Parts of the page")
                labels: [qsTr("Text"), qsTr("About the page"), qsTr("Difference")]
                current: root.part
                onChosen: index => root.part = index
            }
        }

        PlainText {
            width: parent.width
            color: Colours.inkSoft
            text: {
                if (root.explainer.notice !== "")
                    return root.explainer.notice;
                if (root.locked)
                    return root.explainer.whyNot;
                if (root.explainer.isChanged)
                    return root.explainer.isKept ? qsTr("Not saved yet. It is kept as a draft.") : qsTr("Not saved yet.");
                return root.explainer.isOwn ? qsTr("This is your own version.") : qsTr("This is the shipped page. What you save is kept beside it.");
            }
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }

        Flow {
            width: parent.width
            visible: !root.locked
            spacing: Space.medium

            DeskButton {
                filled: true
                enabled: root.explainer.isChanged && !root.explainer.isBusy
                label: qsTr("Save as our version")
                onTouched: root.explainer.save()
            }

            DeskButton {
                visible: root.explainer.isDraft && !away.visible
                enabled: !root.explainer.isBusy
                label: qsTr("Throw the draft away")
                onTouched: away.visible = true
            }

            DeskButton {
                visible: root.explainer.isOwn && root.explainer.isShipped && !sure.visible
                enabled: !root.explainer.isBusy
                label: qsTr("Back to the shipped page")
                onTouched: sure.visible = true
            }
        }

        Flow {
            id: away

            width: parent.width
            visible: false
            spacing: Space.medium

            PlainText {
                width: parent.width
                text: qsTr("What was typed since the last save goes from this page; a copy is put aside in the content folder.")
            }

            DeskButton {
                label: qsTr("Yes, throw it away")
                onTouched: {
                    away.visible = false;
                    root.explainer.throwAway();
                }
            }

            DeskButton {
                label: qsTr("Keep the draft")
                onTouched: away.visible = false
            }
        }

        Flow {
            id: sure

            width: parent.width
            visible: false
            spacing: Space.medium

            PlainText {
                width: parent.width
                text: qsTr("Your version is put aside and visitors read the shipped page again.")
            }

            DeskButton {
                label: qsTr("Yes, show the shipped page")
                onTouched: {
                    sure.visible = false;
                    root.explainer.restore();
                }
            }

            DeskButton {
                label: qsTr("Keep ours")
                onTouched: sure.visible = false
            }
        }
    }

    Item {
        id: body

        x: Space.wide
        anchors.top: head.bottom
        anchors.topMargin: Space.medium
        anchors.bottom: parent.bottom
        width: head.width

        DeskArea {
            id: english

            anchors.top: parent.top
            anchors.bottom: said.top
            anchors.bottomMargin: Space.small
            width: parent.width
            visible: root.part === 0 && root.explainer.language === "en"
            bare: true
            chinese: false
            readOnly: root.locked
            label: qsTr("Text of the page in English")
            edit.onTextChanged: root.explainer.write("en", edit.text)
            Component.onCompleted: root.explainer.watch("en", edit.textDocument)
        }

        DeskArea {
            id: chinese

            anchors.fill: english
            visible: root.part === 0 && root.explainer.language === "zh-Hans"
            bare: true
            chinese: true
            readOnly: root.locked
            label: qsTr("Text of the page in Chinese")
            edit.onTextChanged: root.explainer.write("zh-Hans", edit.text)
            Component.onCompleted: root.explainer.watch("zh-Hans", edit.textDocument)
        }

        ExplainerFindings {
            id: said

            anchors.bottom: parent.bottom
            width: parent.width
            height: root.part === 0 ? Math.round(parent.height * 0.34) : 0
            visible: root.part === 0
            explainer: root.explainer
            onLineAsked: line => root.goTo(line)
        }

        Loader {
            anchors.fill: parent
            anchors.leftMargin: -Space.small
            active: root.part === 1 && root.visible
            sourceComponent: ExplainerFront {
                explainer: root.explainer
                locked: root.locked
            }
        }

        Loader {
            anchors.fill: parent
            anchors.leftMargin: -Space.small
            active: root.part === 2 && root.visible
            sourceComponent: ExplainerDifference {
                explainer: root.explainer
            }
        }
    }

    PreviewPane {
        anchors.right: parent.right
        width: root.pageWidth
        height: parent.height
        hostName: "learnHost"
        display: root.display
        there: root.explainer.isDrawn
        planned: true
    }

    Connections {
        function onLoaded(language: string, words: string) {
            const edit = (language === "en" ? english : chinese).edit;
            edit.text = words;
            // The text proper comes first into sight; what stands above it is in the form.
            edit.cursorPosition = edit.length;
            edit.cursorPosition = Math.max(0, words.indexOf("\n+++\n") + 5);
        }

        target: root.explainer
    }
}
