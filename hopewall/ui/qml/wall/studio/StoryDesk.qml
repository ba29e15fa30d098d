pragma ComponentBehavior: Bound

import QtQuick

import hopewall.ui.viewmodels.studio
import wall.theme
import wall.components
import wall.studio.controls

// Writing a story: both languages beside each other, and below them what is said about the words.
FocusScope {
    id: root

    required property StoryRoomViewModel writing
    required property StoryVersionsViewModel past
    required property StoryRoadViewModel road
    property string name: ""
    property StoryField active: null
    property int part: 0
    readonly property bool roadSeen: part === 2

    readonly property list<string> facts: ["size", "voice", "illness", "therapy", "age_band", "life_cycle", "on_face_refused"]

    Column {
        id: head

        x: Space.wide
        y: Space.large
        width: parent.width - Space.wide * 2
        spacing: Space.small

        Item {
            width: parent.width
            height: Math.max(title.height, buttons.height)

            PlainText {
                id: title

                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - buttons.width - Space.medium
                role: Type.Section
                strong: true
                elide: Text.ElideRight
                maximumLineCount: 1
                text: qsTr("The story of %1").arg(root.name)
                Accessible.role: Accessible.Heading
            }

            Row {
                id: buttons

                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                spacing: Space.medium

                DeskButton {
                    filled: true
                    label: qsTr("Hand in for review")
                    onTouched: root.writing.handIn()
                }

                DeskButton {
                    label: qsTr("Done for now")
                    onTouched: root.writing.leave()
                }
            }
        }

        Row {
            width: parent.width
            spacing: Space.small

            DeskWord {
                id: undo

                role: Type.Small
                enabled: root.roadSeen ? root.road.canUndo : root.active !== null && root.active.edit.canUndo
                label: qsTr("Undo")
                Accessible.description: qsTr("Ctrl+Z")
                onTouched: {
                    if (root.roadSeen)
                        root.road.undo();
                    else
                        root.active?.edit.undo();
                }
            }

            DeskWord {
                role: Type.Small
                enabled: root.roadSeen ? root.road.canRedo : root.active !== null && root.active.edit.canRedo
                label: qsTr("Redo")
                Accessible.description: qsTr("Ctrl+Shift+Z")
                onTouched: {
                    if (root.roadSeen)
                        root.road.redo();
                    else
                        root.active?.edit.redo();
                }
            }

            Repeater {
                model: [
                    {
                        "code": "bold",
                        "label": qsTr("Bold"),
                        "keys": "Ctrl+B"
                    },
                    {
                        "code": "list",
                        "label": qsTr("List"),
                        "keys": "Ctrl+U"
                    },
                    {
                        "code": "steps",
                        "label": qsTr("Steps"),
                        "keys": "Ctrl+O"
                    }
                ]

                DeskWord {
                    required property var modelData

                    role: Type.Small
                    visible: !root.roadSeen
                    enabled: root.active?.marked ?? false
                    label: modelData.label
                    Accessible.description: modelData.keys
                    onTouched: {
                        root.active?.mark(modelData.code);
                        root.active?.edit.forceActiveFocus(Qt.OtherFocusReason);
                    }
                }
            }

            DeskWord {
                role: Type.Small
                visible: !root.roadSeen
                enabled: root.active !== null
                label: qsTr("New paragraph")
                onTouched: root.active?.put("\n\n")
            }

            DeskWord {
                role: Type.Small
                visible: !root.roadSeen
                enabled: root.active !== null
                label: qsTr("“Quotation marks”")
                onTouched: {
                    const edit = root.active?.edit;
                    if (edit)
                        root.active.put("\u201c" + edit.selectedText + "\u201d");
                }
            }

            PlainText {
                anchors.verticalCenter: undo.verticalCenter
                leftPadding: Space.large
                role: Type.Small
                color: Colours.inkQuiet
                text: root.writing.isSaved ? (root.writing.stage === "" ? "" : qsTr("Saved as a draft.")) : qsTr("Saving …")
            }
        }

        DeskTabs {
            x: -Space.small
            name: qsTr("Parts of the story")
            labels: [qsTr("Words"), qsTr("Facts"), qsTr("Road"), qsTr("Versions")]
            current: root.part
            onChosen: index => {
                root.part = index;
                if (index === 3)
                    root.past.load();
            }
        }

        PlainText {
            width: parent.width
            visible: text !== ""
            strong: true
            text: root.writing.notice
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
    }

    Item {
        id: texts

        visible: root.part === 0
        x: Space.wide
        anchors.top: head.bottom
        anchors.topMargin: Space.medium
        anchors.bottom: said.top
        anchors.bottomMargin: Space.small
        width: parent.width - Space.wide * 2

        StoryColumn {
            id: english

            width: (parent.width - Space.large) / 2
            height: parent.height
            writing: root.writing
            language: "en"
            onEntered: field => root.active = field
        }

        StoryColumn {
            anchors.right: parent.right
            width: english.width
            height: parent.height
            writing: root.writing
            language: "zh-Hans"
            onEntered: field => root.active = field
        }
    }

    DeskScroll {
        id: said

        visible: root.part === 0 && (root.writing.marks.length > 0 || root.writing.isHard)
        keys: true
        name: qsTr("What is said about the words")
        x: Space.wide
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Space.medium
        width: parent.width - Space.wide * 2
        height: Math.min(contentHeight, Type.line(Type.Small, Display.chinese) * 5)
        contentHeight: lines.height

        Column {
            id: lines

            width: said.width - Space.medium
            spacing: Space.tiny

            PlainText {
                width: parent.width
                visible: root.writing.isHard
                role: Type.Small
                color: Colours.inkQuiet
                text: qsTr("Long sentences make this hard to read on a wall. Shorter ones are kinder.")
            }

            Repeater {
                model: root.writing.marks

                DeskWord {
                    required property var modelData

                    width: lines.width
                    room: width - Space.small * 2
                    role: Type.Small
                    strong: modelData.grave
                    ink: Colours.ink
                    label: qsTr("“%1”: %2 %3").arg(modelData.words).arg(modelData.why).arg(modelData.instead)
                    onTouched: {
                        root.active?.edit.select(modelData.start, modelData.end);
                        root.active?.edit.forceActiveFocus();
                    }
                }
            }
        }
    }

    Flow {
        x: Space.wide
        anchors.top: head.bottom
        anchors.topMargin: Space.large
        width: parent.width - Space.wide * 2
        visible: root.part === 1
        spacing: Space.wide

        Repeater {
            model: root.facts

            DeskChoice {
                required property string modelData

                width: Space.vast * 3.4
                label: StoryWords.fact(modelData)
                options: root.writing.choices[modelData].map(code => StoryWords.option(modelData, code))
                current: root.writing.choices[modelData].indexOf(root.writing.facts[modelData] ?? "")
                fault: root.writing.faults[modelData] ?? ""
                onChosen: index => root.writing.choose(modelData, root.writing.choices[modelData][index])
            }
        }
    }

    StoryRoad {
        x: Space.wide
        anchors.top: head.bottom
        anchors.topMargin: Space.medium
        anchors.bottom: parent.bottom
        width: parent.width - Space.wide * 2
        visible: root.roadSeen
        road: root.road
    }

    StoryVersions {
        x: Space.wide
        anchors.top: head.bottom
        anchors.topMargin: Space.medium
        anchors.bottom: parent.bottom
        width: parent.width - Space.wide * 2
        visible: root.part === 3
        past: root.past
    }
}
