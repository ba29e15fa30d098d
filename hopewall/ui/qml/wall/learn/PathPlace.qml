pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes

import hopewall.ui.viewmodels
import wall.theme
import wall.components

// The way: six places on a path that winds across the paper, and three more doors.
Item {
    id: root

    required property LearnViewModel learn
    readonly property list<point> wide: [Qt.point(0.115, 0.66), Qt.point(0.27, 0.3), Qt.point(0.425, 0.66), Qt.point(0.58, 0.3), Qt.point(0.735, 0.66), Qt.point(0.885, 0.3)]
    readonly property list<point> tall: [Qt.point(0.24, 0.13), Qt.point(0.74, 0.25), Qt.point(0.26, 0.42), Qt.point(0.74, 0.56), Qt.point(0.26, 0.73), Qt.point(0.74, 0.86)]
    readonly property list<point> spots: Display.upright ? tall : wide

    function spot(place: int): point {
        const share = spots[Math.min(place, spots.length - 1)];
        return Qt.point(field.x + field.width * share.x, field.y + field.height * share.y);
    }

    Column {
        id: head

        x: Space.broad
        y: Space.large
        width: parent.width - Space.broad * 2
        spacing: Space.small

        PlainText {
            width: parent.width
            role: Type.Title
            strong: true
            text: qsTr("Learn, at your own pace")
        }

        PlainText {
            width: parent.width
            role: Type.Lead
            color: Colours.inkQuiet
            text: qsTr("Touch a place on the way. You can go back at any time.")
        }
    }

    Item {
        id: field

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: head.bottom
        anchors.bottom: doors.top
    }

    Shape {
        anchors.fill: parent

        ShapePath {
            strokeColor: Colours.paperRaised
            strokeWidth: Space.wide
            fillColor: Colours.none
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin
            startX: Display.upright ? root.spot(0).x : -Space.broad
            startY: Display.upright ? root.spot(0).y : root.spot(0).y + Space.broad

            PathCurve {
                x: root.spot(0).x
                y: root.spot(0).y
            }

            PathCurve {
                x: root.spot(1).x
                y: root.spot(1).y
            }

            PathCurve {
                x: root.spot(2).x
                y: root.spot(2).y
            }

            PathCurve {
                x: root.spot(3).x
                y: root.spot(3).y
            }

            PathCurve {
                x: root.spot(4).x
                y: root.spot(4).y
            }

            PathCurve {
                x: root.spot(5).x
                y: root.spot(5).y
            }
        }
    }

    Repeater {
        model: root.learn.stations

        PathStop {
            required property int index
            required property var modelData

            x: root.spot(index).x - width / 2
            y: root.spot(index).y - height / 2
            number: index + 1
            scene: modelData.id
            label: modelData.name
            pages: modelData.pages.length
            onTouched: root.learn.go("station", modelData.id)
        }
    }

    Flow {
        id: doors

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.leftMargin: Space.broad
        anchors.rightMargin: Space.broad
        anchors.bottomMargin: Space.wide
        spacing: Space.medium

        PillButton {
            filled: true
            label: qsTr("What worries you?")
            onTouched: root.learn.go("worries")
        }

        PillButton {
            label: qsTr("Words, explained")
            onTouched: root.learn.go("words")
        }

        PillButton {
            label: qsTr("Where research stands")
            onTouched: root.learn.go("board")
        }

        PillButton {
            label: qsTr("When to call")
            onTouched: root.learn.openPage("when-to-call")
        }
    }
}
