pragma ComponentBehavior: Bound

import QtQuick

import hopewall.ui.viewmodels.studio
import wall.theme
import wall.components
import wall.studio.controls

// A person's photos: at the left all of them, in the middle the one at hand, at the right the step.
FocusScope {
    id: root

    required property PhotoRoomViewModel room
    property string name: ""
    readonly property string portrait: {
        const found = room.finished.filter(one => one.kind === "portrait");
        return found.length > 0 ? found[0].address : "";
    }
    readonly property string step: room.step

    signal closed

    Keys.onEscapePressed: root.closed()

    Shortcut {
        sequences: [StandardKey.Paste]
        enabled: root.visible && root.enabled && root.room.isAdding
        onActivated: root.room.paste()
    }

    Column {
        id: head

        x: Space.wide
        y: Space.large
        width: parent.width - Space.wide * 2
        spacing: Space.small
        enabled: !twice.open && !sure.open

        Item {
            width: parent.width
            height: Math.max(title.height, back.height)

            PlainText {
                id: title

                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - back.width - Space.medium
                role: Type.Section
                strong: true
                elide: Text.ElideRight
                maximumLineCount: 1
                text: qsTr("Photos of %1").arg(root.name)
                Accessible.role: Accessible.Heading
            }

            DeskWord {
                id: back

                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                label: qsTr("Back to the person")
                Accessible.description: qsTr("Escape")
                onTouched: root.closed()
            }
        }

        Item {
            width: parent.width
            height: tabs.height
            visible: !root.room.isAdding

            DeskTabs {
                id: tabs

                x: -Space.small
                spacing: Space.small
                name: qsTr("Steps")
                labels: root.room.steps.map(code => PhotoTerms.step(code))
                current: root.room.steps.indexOf(root.room.step)
                onChosen: index => root.room.seeStep(root.room.steps[index])
            }

            DeskWord {
                anchors.right: parent.right
                visible: root.room.alike.length > 0
                strong: true
                label: qsTr("The same picture twice?")
                onTouched: twice.open = true
            }
        }

        PlainText {
            width: parent.width
            visible: text !== ""
            text: root.room.notice === "" ? "" : "\u2022 " + root.room.notice
            Accessible.role: Accessible.AlertMessage
            Accessible.name: root.room.notice
        }

        DeskRule {
            width: parent.width
        }
    }

    Item {
        id: body

        enabled: !twice.open && !sure.open
        anchors.top: head.bottom
        anchors.topMargin: Space.medium
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Space.large
        x: Space.wide
        width: parent.width - Space.wide * 2

        PhotoStrip {
            id: strip

            width: root.room.photos.length > 0 ? Space.vast * 1.25 : 0
            height: parent.height
            visible: width > 0
            room: root.room
        }

        Loader {
            anchors.left: strip.right
            anchors.leftMargin: strip.visible ? Space.large : 0
            anchors.right: parent.right
            height: parent.height
            active: root.room.isAdding && root.room.isRead
            visible: active
            focus: active
            sourceComponent: PhotoAdd {
                room: root.room
            }
        }

        Item {
            id: stage

            anchors.left: strip.right
            anchors.leftMargin: Space.large
            anchors.right: panel.left
            anchors.rightMargin: Space.wide
            height: parent.height
            visible: !root.room.isAdding && root.room.photoId !== ""

            PhotoCanvas {
                id: canvas

                x: root.step === "approve" ? 0 : Space.medium
                y: root.step === "approve" ? as.height + Space.small : Space.medium
                width: parent.width - Space.medium * 2
                height: root.step === "approve" ? parent.height * 0.5 : parent.height - Space.medium * 2
                visible: root.step === "frame" || root.step === "people" || root.step === "cover" || root.step === "approve"
                room: root.room
                framing: root.room.framing
                people: root.room.people
                mode: {
                    if (!root.room.mayEdit)
                        return root.step === "people" ? "face" : "look";
                    switch (root.step) {
                    case "frame":
                        return "crop";
                    case "people":
                        return "face";
                    case "cover":
                        return "cover";
                    }
                    return "look";
                }
                locked: !root.room.mayEdit
            }

            DeskLabel {
                id: as

                visible: root.step === "approve"
                text: qsTr("The whole photo, as it is kept")
            }

            Column {
                anchors.bottom: parent.bottom
                width: parent.width
                visible: root.step === "approve"
                spacing: Space.small

                DeskLabel {
                    width: parent.width
                    text: qsTr("Exactly what will be published")
                }

                PhotoFinished {
                    most: Math.min(stage.height * 0.3, stage.width * 0.42)
                    finished: root.room.finished
                }
            }

            PhotoTile {
                anchors.fill: parent
                anchors.margins: Space.medium
                visible: root.step === "check"
                picture: root.portrait
                tile: root.room.checklist.tile
                across: root.room.checklist.across
            }

            Picture {
                anchors.fill: parent
                anchors.margins: Space.medium
                visible: root.step === "words"
                source: visible ? root.portrait : ""
                sourceSize.height: 1080
                fillMode: Image.PreserveAspectFit
                smooth: true
                Accessible.role: Accessible.Graphic
                Accessible.name: qsTr("What will be published")
            }
        }

        DeskScroll {
            id: panel

            anchors.right: parent.right
            width: Math.round(Math.max(Space.vast * 5, Math.min(parent.width * 0.42, Space.vast * 7.5)))
            height: parent.height
            visible: stage.visible
            contentHeight: part.height + Space.wide

            Connections {
                function onStepChanged() {
                    panel.contentY = 0;
                }

                target: root.room
            }

            Loader {
                id: part

                x: Space.small
                y: Space.small
                width: panel.width - Space.large - Space.small
                active: stage.visible
                sourceComponent: {
                    switch (root.step) {
                    case "people":
                        return people;
                    case "cover":
                        return cover;
                    case "words":
                        return words;
                    case "check":
                        return check;
                    case "approve":
                        return approve;
                    }
                    return frame;
                }
            }
        }
    }

    Component {
        id: frame

        PhotoFrameStep {
            width: parent?.width ?? 0
            room: root.room
            framing: root.room.framing
        }
    }

    Component {
        id: people

        PhotoPeopleStep {
            width: parent?.width ?? 0
            room: root.room
            people: root.room.people
            onDrawAsked: canvas.beginFace()
        }
    }

    Component {
        id: cover

        PhotoCoverStep {
            width: parent?.width ?? 0
            room: root.room
            framing: root.room.framing
            onDrawn: canvas.forceActiveFocus(Qt.TabFocusReason)
        }
    }

    Component {
        id: words

        PhotoWordsStep {
            width: parent?.width ?? 0
            room: root.room
            describing: root.room.describing
        }
    }

    Component {
        id: check

        PhotoCheckStep {
            width: parent?.width ?? 0
            room: root.room
            checklist: root.room.checklist
        }
    }

    Component {
        id: approve

        PhotoApproveStep {
            width: parent?.width ?? 0
            room: root.room
            onRemoveAsked: sure.open = true
        }
    }

    PhotoAlike {
        id: twice

        room: root.room
        onDismissed: {
            open = false;
            root.forceActiveFocus();
        }
    }

    DeskSheet {
        id: sure

        title: qsTr("Remove this photo?")
        first: keep
        onDismissed: {
            open = false;
            root.forceActiveFocus();
        }

        PlainText {
            width: parent?.width ?? 0
            text: qsTr("The photo and everything made of it are destroyed. This cannot be undone.")
        }

        Row {
            spacing: Space.medium

            DeskButton {
                id: keep

                label: qsTr("Keep it")
                onTouched: sure.dismissed()
            }

            DeskButton {
                grave: true
                label: qsTr("Remove it")
                onTouched: {
                    root.room.remove(root.room.photoId);
                    sure.dismissed();
                }
            }
        }
    }
}
