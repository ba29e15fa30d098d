pragma ComponentBehavior: Bound

import QtQuick

import hopewall.ui.viewmodels
import wall.theme
import wall.components

// One place of the path, or one worry: the doors of its pages.
Scroll {
    id: root

    required property LearnViewModel learn
    readonly property bool worry: learn.place === "worry"
    readonly property var place: (worry ? learn.worries : learn.stations).find(each => each.id === learn.which)

    Row {
        width: parent.width
        spacing: Space.wide

        Scene {
            id: picture

            visible: !root.worry
            name: root.worry ? "" : root.learn.which
        }

        PlainText {
            width: parent.width - (picture.visible ? picture.width + Space.wide : 0)
            anchors.verticalCenter: picture.visible ? parent.verticalCenter : undefined
            role: Type.Title
            strong: true
            text: root.place?.name ?? ""
        }
    }

    Repeater {
        model: root.place?.pages ?? []

        DoorCard {
            required property var modelData

            width: root.line
            label: modelData.title
            says: modelData.summary
            onTouched: root.learn.openPage(modelData.id)
        }
    }
}
