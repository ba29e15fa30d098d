pragma ComponentBehavior: Bound

import QtQuick

import hopewall.ui.viewmodels.studio
import wall.theme
import wall.components
import wall.studio.controls

// Photos that came in without a person: at the left all of them, in the middle one, at the right
// whose it is.
FocusScope {
    id: root

    required property NobodysPhotosViewModel nobodys
    readonly property bool some: nobodys.photos.length > 0
    readonly property var none: ({
            "id": "",
            "picture": ""
        })

    Keys.onEscapePressed: root.nobodys.close()

    Column {
        id: head

        x: Space.wide
        y: Space.large
        width: parent.width - Space.wide * 2
        spacing: Space.small
        enabled: !sure.open

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
                text: qsTr("Whose photos are these?")
                Accessible.role: Accessible.Heading
            }

            DeskWord {
                id: back

                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                label: qsTr("Back to today")
                Accessible.description: qsTr("Escape")
                onTouched: root.nobodys.close()
            }
        }

        PlainText {
            width: parent.width
            visible: text !== ""
            text: root.nobodys.notice === "" ? "" : "\u2022 " + root.nobodys.notice
            Accessible.role: Accessible.AlertMessage
            Accessible.name: root.nobodys.notice
        }

        DeskRule {
            width: parent.width
        }
    }

    PlainText {
        anchors.top: head.bottom
        anchors.topMargin: Space.large
        x: Space.wide
        width: parent.width - Space.wide * 2
        visible: root.nobodys.isRead && !root.some
        role: Type.Lead
        text: qsTr("Every photo is somebody's. Nothing is left to do here.")
    }

    Item {
        id: body

        anchors.top: head.bottom
        anchors.topMargin: Space.medium
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Space.large
        x: Space.wide
        width: parent.width - Space.wide * 2
        visible: root.some
        enabled: !sure.open

        DeskScroll {
            id: strip

            width: Space.vast * 1.25
            height: parent.height
            contentHeight: tiles.height + Space.large

            Column {
                id: tiles

                x: Space.tiny
                y: Space.tiny
                width: strip.width - Space.medium
                spacing: Space.medium

                Repeater {
                    model: root.nobodys.photos.length

                    TouchGround {
                        id: one

                        required property int index
                        readonly property var modelData: root.nobodys.photos[index] ?? root.none

                        width: tiles.width
                        height: face.height
                        chosen: modelData.id === root.nobodys.photoId
                        label: qsTr("Photo %1 of %2").arg(index + 1).arg(root.nobodys.photos.length)
                        Accessible.selected: chosen
                        onTouched: root.nobodys.choose(modelData.id)

                        Rectangle {
                            anchors.fill: face
                            anchors.margins: -Space.rule
                            visible: one.chosen
                            radius: Space.radiusFace
                            color: Colours.sunDeep
                        }

                        PersonFace {
                            id: face

                            width: parent.width
                            height: Math.round(width / Space.portraitRatio)
                            picture: one.modelData.picture
                        }
                    }
                }
            }
        }

        Item {
            anchors.left: strip.right
            anchors.leftMargin: Space.large
            anchors.right: panel.left
            anchors.rightMargin: Space.wide
            height: parent.height

            Picture {
                id: picture

                width: parent.width
                height: parent.height - when.height - Space.medium
                source: root.nobodys.master
                sourceSize.height: 1080
                fillMode: Image.PreserveAspectFit
                smooth: true
                Accessible.role: Accessible.Graphic
                Accessible.name: qsTr("The whole photo, as it is kept")
            }

            PlainText {
                id: when

                anchors.bottom: parent.bottom
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                role: Type.Small
                color: Colours.inkQuiet
                text: root.nobodys.added === "" ? "" : qsTr("Taken in %1").arg(StaffTerms.day(root.nobodys.added))
            }
        }

        DeskScroll {
            id: panel

            anchors.right: parent.right
            width: Math.round(Math.max(Space.vast * 4.5, parent.width * 0.34))
            height: parent.height
            contentHeight: part.height + Space.wide

            Column {
                id: part

                x: Space.small
                y: Space.small
                width: panel.width - Space.large - Space.small
                spacing: Space.large

                Column {
                    width: parent.width
                    visible: root.nobodys.alike.length > 0
                    spacing: Space.small

                    DeskLabel {
                        width: parent.width
                        text: qsTr("Most likely the same picture")
                    }

                    Repeater {
                        model: root.nobodys.alike

                        Row {
                            id: same

                            required property var modelData

                            width: part.width
                            spacing: Space.medium

                            PersonFace {
                                width: Space.vast
                                height: Math.round(width / Space.portraitRatio)
                                picture: same.modelData.picture
                            }

                            PlainText {
                                anchors.verticalCenter: parent.verticalCenter
                                width: part.width - Space.vast - Space.medium
                                text: same.modelData.name === "" ? qsTr("Another one that is nobody's yet") : qsTr("A photo of %1").arg(same.modelData.name)
                            }
                        }
                    }
                }

                DeskField {
                    id: field

                    width: parent.width
                    visible: root.nobodys.mayEdit
                    label: qsTr("Whose photo is it? Type their name")
                    fault: root.nobodys.foundNobody ? qsTr("Nobody is called that: add the person first.") : ""
                    onEdited: text => root.nobodys.search(text)

                    Connections {
                        function onFoundChanged() {
                            if (root.nobodys.typed !== field.text)
                                field.text = root.nobodys.typed;
                        }

                        target: root.nobodys
                    }
                }

                Column {
                    width: parent.width
                    visible: root.nobodys.found.length > 0

                    Repeater {
                        model: root.nobodys.found

                        DeskWord {
                            required property var modelData

                            x: -Space.small
                            room: part.width - Space.small
                            chosen: modelData.id === root.nobodys.whose
                            label: qsTr("%1, %2").arg(modelData.name).arg(StaffTerms.standing(modelData.badge, modelData.until))
                            Accessible.selected: chosen
                            onTouched: root.nobodys.choosePerson(modelData.id)
                        }
                    }
                }

                DeskButton {
                    visible: root.nobodys.whoseName !== ""
                    filled: true
                    label: qsTr("It is their photo")
                    Accessible.description: root.nobodys.whoseName
                    onTouched: root.nobodys.give()
                }

                PlainText {
                    width: parent.width
                    visible: root.nobodys.mayEdit
                    role: Type.Small
                    color: Colours.inkQuiet
                    text: qsTr("It stays a draft: it hangs nowhere before it was looked through and approved.")
                }

                DeskButton {
                    visible: root.nobodys.mayEdit
                    grave: true
                    label: qsTr("Throw it away …")
                    onTouched: sure.open = true
                }
            }
        }
    }

    DeskSheet {
        id: sure

        title: qsTr("Throw this photo away?")
        first: keep
        onDismissed: {
            open = false;
            root.forceActiveFocus();
        }

        PlainText {
            width: parent?.width ?? 0
            text: qsTr("The photo and everything made of it are destroyed. This cannot be undone, and importing the same file does not bring it back.")
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
                label: qsTr("Throw it away for good")
                onTouched: {
                    root.nobodys.throwAway();
                    sure.dismissed();
                }
            }
        }
    }
}
