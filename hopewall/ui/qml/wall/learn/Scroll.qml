import QtQuick

import wall.theme
import wall.components

// A page to scroll, with a sign while there is more below.
Item {
    id: root

    default property alias content: column.data
    property alias spacing: column.spacing
    property alias contentY: page.contentY
    property alias foot: column.bottomPadding
    property alias flick: page
    // Upright, the sign for more stands in the margin.
    readonly property real side: Display.upright ? Space.touch + Space.large : Space.broad
    // How far the sign for more stands from the right edge.
    property real signMargin: Display.upright ? Space.small : Space.broad
    property real line: Math.min(width - side * 2, Space.column)
    readonly property real share: Math.max(0, Math.min(1, page.contentY / Math.max(1, page.contentHeight - page.height)))
    readonly property bool moreBelow: page.contentY + page.height < page.contentHeight - Space.wide

    Flickable {
        id: page

        objectName: "learnScroll"
        anchors.fill: parent
        contentHeight: column.height
        boundsBehavior: Flickable.DragOverBounds
        flickableDirection: Flickable.VerticalFlick
        clip: true
        activeFocusOnTab: true
        Keys.onDownPressed: page.flick(0, -Space.touch * 12)
        Keys.onUpPressed: page.flick(0, Space.touch * 12)

        Column {
            id: column

            x: Math.round((root.width - root.line) / 2)
            width: root.line
            topPadding: Space.large
            bottomPadding: Space.vast + Space.touch
            spacing: Space.large
        }
    }

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: Space.wide
        visible: root.moreBelow
        gradient: Gradient {
            GradientStop {
                position: 0
                color: Colours.veil(Colours.paper, 0)
            }
            GradientStop {
                position: 1
                color: Colours.paper
            }
        }
    }

    RoundButton {
        anchors.right: parent.right
        anchors.rightMargin: root.signMargin
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Space.large
        visible: root.moreBelow
        chosen: true
        sign: "\u2193"
        label: qsTr("More below")
        onTouched: page.flick(0, -Math.sqrt(2 * page.flickDeceleration * page.height * 0.8))
    }
}
