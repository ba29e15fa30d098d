import QtQuick

import wall.theme
import wall.components

// A face of the list, its name and its state.
Item {
    id: root

    property string subjectId: ""
    property string name: ""
    property string badge: ""
    property string until: ""
    property string draft: ""
    property string picture: ""
    property bool current: false
    property bool focused: false

    signal chosen

    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1, %2").arg(root.name).arg(StaffTerms.standing(root.badge, root.until))
    Accessible.selected: current
    Accessible.onPressAction: root.chosen()

    Rectangle {
        anchors.fill: parent
        radius: Space.radiusFace
        color: root.current ? Colours.paperRaised : (hover.hovered ? Colours.paperRaised : Colours.none)
        border.width: root.focused && root.current ? Space.rule : 0
        border.color: Colours.sunDeep
    }

    PersonFace {
        id: face

        x: Space.small
        y: Space.small
        width: parent.width - Space.small * 2
        height: Math.round(width / Space.portraitRatio)
        picture: root.picture
    }

    PlainText {
        id: label

        anchors.top: face.bottom
        anchors.topMargin: Space.tiny
        x: Space.small
        width: parent.width - Space.small * 2
        strong: true
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        text: root.name === "" ? qsTr("No name") : root.name
        Accessible.ignored: true
    }

    PersonBadge {
        anchors.top: label.bottom
        x: Space.small
        room: parent.width - Space.small * 2
        badge: root.badge
        until: root.until
        Accessible.ignored: true
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
