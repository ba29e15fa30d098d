pragma ComponentBehavior: Bound

import QtQuick

import hopewall.ui.viewmodels.studio
import wall.theme
import wall.components
import wall.studio.controls

// What is covered with one colour: nothing of it is left in what is published.
Column {
    id: root

    required property PhotoRoomViewModel room
    required property PhotoFramingViewModel framing

    signal drawn

    spacing: Space.large

    PlainText {
        width: parent.width
        color: Colours.inkSoft
        text: qsTr("Draw a box over whatever may not be seen: badges, labels, screens, somebody who did not consent. It is filled with one colour. With the approval those pixels are destroyed in the kept picture too.")
    }

    DeskButton {
        enabled: root.room.mayEdit
        label: qsTr("Draw a cover")
        onTouched: {
            root.framing.coverInTheMiddle();
            root.framing.apply();
            root.drawn();
        }
    }

    PlainText {
        width: parent.width
        visible: root.framing.covers.length === 0
        text: qsTr("Nothing is covered.")
    }

    Column {
        width: parent.width

        Repeater {
            model: root.framing.covers.length

            Item {
                id: line

                required property int index

                width: root.width
                height: Space.touch

                DeskWord {
                    x: -Space.small
                    anchors.verticalCenter: parent.verticalCenter
                    chosen: line.index === root.framing.chosenCover
                    label: qsTr("Cover %1").arg(line.index + 1)
                    onTouched: {
                        root.framing.chooseCover(line.index);
                        root.drawn();
                    }
                }

                DeskWord {
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    visible: root.room.mayEdit
                    label: qsTr("Take away")
                    Accessible.name: qsTr("Take cover %1 away").arg(line.index + 1)
                    onTouched: root.framing.uncover(line.index)
                }
            }
        }
    }

    DeskRule {
        width: parent.width
    }

    DeskLabel {
        width: parent.width
        text: qsTr("What will be published")
    }

    PhotoFinished {
        most: Math.min(Space.vast * 2.6, root.width * 0.52)
        finished: root.room.finished
    }
}
