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
    readonly property list<point> wide: [Qt.point(0.1, 0.66), Qt.point(0.26, 0.3), Qt.point(0.42, 0.66), Qt.point(0.58, 0.3), Qt.point(0.74, 0.66), Qt.point(0.9, 0.3)]
    readonly property list<point> tall: [Qt.point(0.26, 0.12), Qt.point(0.74, 0.26), Qt.point(0.26, 0.42), Qt.point(0.74, 0.56), Qt.point(0.26, 0.72), Qt.point(0.74, 0.86)]
    // Six abreast on a wide screen, whatever its shape.
    readonly property real stop: Display.upright ? Space.scene : Math.min(Space.scene, Math.floor(width * 0.155))
    readonly property list<point> spots: Display.upright ? tall : wide

    function spot(place: int): point {
        const share = spots[Math.min(place, spots.length - 1)];
        return Qt.point(field.x + field.width * share.x, field.y + field.height * share.y);
    }

    // The feet of the drawings, joined by bends without corners.
    readonly property string way: {
        const foot = stop * 0.16;
        const at = spots.map((_, place) => Qt.point(spot(place).x, spot(place).y + foot));
        let said = "M " + (Display.upright ? at[0].x : -Space.vast) + " " + at[0].y + " L " + at[0].x + " " + at[0].y;
        for (let place = 1; place < at.length; ++place) {
            const from = at[place - 1];
            const to = at[place];
            const half = Qt.point((from.x + to.x) / 2, (from.y + to.y) / 2);
            const one = Display.upright ? Qt.point(from.x, half.y) : Qt.point(half.x, from.y);
            const two = Display.upright ? Qt.point(to.x, half.y) : Qt.point(half.x, to.y);
            said += " C " + one.x + " " + one.y + " " + two.x + " " + two.y + " " + to.x + " " + to.y;
        }
        return said;
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
            strokeColor: Display.highContrast ? Colours.sun : Colours.paperRaised
            strokeWidth: Space.wide
            fillColor: Colours.none
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin

            PathSvg {
                path: root.way
            }
        }
    }

    Repeater {
        model: root.learn.stations

        PathStop {
            required property int index
            required property var modelData

            width: root.stop
            x: root.spot(index).x - width / 2
            // Never on the words above, however large they are.
            y: Math.max(field.y, root.spot(index).y - height / 2)
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
