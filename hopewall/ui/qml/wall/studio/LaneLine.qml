import QtQuick

import hopewall.ui.viewmodels.studio
import wall.theme
import wall.components
import wall.studio.controls

// What runs just now and takes its time, how far it is, and a way to stop it.
Item {
    id: root

    required property WorkLaneViewModel lane

    height: lane.isSlow ? row.height + Space.medium : 0
    visible: lane.isSlow

    Row {
        id: row

        anchors.verticalCenter: parent.verticalCenter
        spacing: Space.large

        PlainText {
            anchors.verticalCenter: parent.verticalCenter
            role: Type.Small
            color: Colours.inkSoft
            text: root.lane.share >= 0 ? qsTr("%1: %2 %").arg(StaffWords.doing(root.lane.doing)).arg(Math.round(root.lane.share * 100)) : qsTr("%1 …").arg(StaffWords.doing(root.lane.doing))
            Accessible.role: Accessible.ProgressBar
            Accessible.name: text
        }

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            width: Space.vast * 2
            height: Space.tiny
            radius: height / 2
            color: Colours.paperLine

            Rectangle {
                width: parent.width * Math.max(0.03, root.lane.share)
                height: parent.height
                radius: height / 2
                color: Colours.sunDeep
            }
        }

        DeskWord {
            visible: root.lane.canStop
            role: Type.Small
            label: qsTr("Stop")
            onTouched: root.lane.stop()
        }
    }
}
