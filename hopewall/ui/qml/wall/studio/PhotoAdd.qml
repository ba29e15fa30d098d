pragma ComponentBehavior: Bound

import QtQuick

import hopewall.ui.viewmodels.studio
import wall.theme
import wall.components
import wall.studio.controls

// Where pictures come in: dropped, pasted, or chosen. What is not taken says why, right here.
FocusScope {
    id: root

    required property PhotoRoomViewModel room
    property bool choosing: false

    DropArea {
        id: drop

        anchors.fill: parent
        keys: ["text/uri-list"]
        onDropped: event => {
            if (event.hasUrls)
                root.room.addUrls(event.urls);
        }
    }

    DeskScroll {
        id: page

        anchors.fill: parent
        contentHeight: column.height + Space.wide

        Column {
            id: column

            x: Space.small
            width: Math.min(page.width - Space.large, Space.column)
            spacing: Space.large

            Rectangle {
                width: parent.width
                height: Math.max(Space.vast * 2, words.height + Space.wide * 2)
                radius: Space.radiusPanel
                color: drop.containsDrag ? Colours.sun : Colours.paperRaised

                Column {
                    id: words

                    anchors.verticalCenter: parent.verticalCenter
                    x: Space.wide
                    width: parent.width - Space.wide * 2
                    spacing: Space.small

                    PlainText {
                        width: parent.width
                        role: Type.Lead
                        strong: true
                        text: qsTr("Drop pictures here")
                    }

                    PlainText {
                        width: parent.width
                        color: Colours.inkSoft
                        text: qsTr("Pictures of a phone or a scanner: JPEG, HEIC, PNG, WebP, TIFF or AVIF. Place, time and names in the file are thrown away; nobody sees the picture before it is approved.")
                    }
                }
            }

            Row {
                spacing: Space.medium

                DeskButton {
                    id: choose

                    focus: true
                    filled: true
                    label: qsTr("Choose a picture")
                    Accessible.checkable: true
                    Accessible.checked: root.choosing
                    onTouched: root.choosing = !root.choosing
                }

                DeskButton {
                    label: qsTr("Paste")
                    Accessible.description: qsTr("Ctrl+V")
                    onTouched: root.room.paste()
                }

                DeskWord {
                    anchors.verticalCenter: choose.verticalCenter
                    visible: root.room.photos.length > 0
                    label: qsTr("Not now")
                    onTouched: root.room.choose(root.room.photoId)
                }
            }

            Repeater {
                model: root.room.refusals

                PlainText {
                    required property string modelData

                    width: column.width
                    text: "\u25b2 " + modelData
                    Accessible.role: Accessible.AlertMessage
                    Accessible.name: modelData
                }
            }

            Loader {
                width: parent.width
                active: root.choosing
                visible: active
                sourceComponent: PhotoChooser {
                    onPicked: url => root.room.addUrls([url])
                }
            }

            DeskField {
                width: parent.width
                label: qsTr("Or write where the file lies, and press Enter")
                longest: 4000
                onEntered: {
                    root.room.addPath(text);
                    text = "";
                }
            }
        }
    }
}
