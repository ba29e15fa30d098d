pragma ComponentBehavior: Bound

import QtQuick

import wall.theme
import wall.components

// Somebody as a line of the table.
Item {
    id: root

    property string name: ""
    property string otherName: ""
    property string badge: ""
    property string until: ""
    property string draft: ""
    property string illness: ""
    property string therapy: ""
    property string ageBand: ""
    property bool current: false
    property bool focused: false
    property list<real> shares: [0.26, 0.2, 0.2, 0.18, 0.16]
    readonly property list<string> cells: [name, draft === "" ? StaffTerms.standing(badge, until) : StaffTerms.draft(draft), StaffTerms.illness(illness), StaffTerms.therapy(therapy), StaffTerms.ageBand(ageBand)]

    signal chosen

    implicitHeight: Space.touch * 0.8
    Accessible.role: Accessible.ListItem
    Accessible.name: StaffTerms.listed(cells)
    Accessible.selected: current
    Accessible.onPressAction: root.chosen()

    Rectangle {
        anchors.fill: parent
        radius: Space.radiusFace
        color: root.current || hover.hovered ? Colours.paperRaised : Colours.none
        border.width: root.focused && root.current ? Space.rule : 0
        border.color: Colours.sunDeep
    }

    Row {
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width

        Repeater {
            model: root.cells

            Item {
                id: cell

                required property int index
                required property string modelData

                width: root.width * root.shares[index]
                height: words.height

                Rectangle {
                    id: dot

                    x: Space.small
                    anchors.verticalCenter: parent.verticalCenter
                    visible: cell.index === 1
                    width: visible ? Space.medium : 0
                    height: width
                    radius: width / 2
                    color: StaffTerms.badgeColour(root.badge)
                }

                PlainText {
                    id: words

                    anchors.left: dot.right
                    anchors.leftMargin: cell.index === 1 ? Space.small : 0
                    width: Math.min(implicitWidth, parent.width - dot.width - Space.large)
                    strong: cell.index === 0
                    color: cell.index === 0 ? Colours.ink : Colours.inkSoft
                    wrapMode: Text.NoWrap
                    elide: Text.ElideRight
                    text: cell.modelData
                    Accessible.ignored: true
                }

                PlainText {
                    anchors.left: words.right
                    anchors.leftMargin: Space.medium
                    width: parent.width - words.width - Space.wide
                    visible: cell.index === 0 && root.otherName !== ""
                    chinese: !Display.chinese
                    color: Colours.inkQuiet
                    wrapMode: Text.NoWrap
                    elide: Text.ElideRight
                    text: root.otherName
                    Accessible.ignored: true
                }
            }
        }
    }

    HoverHandler {
        id: hover

        cursorShape: Qt.PointingHandCursor
    }

    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: root.chosen()
    }
}
