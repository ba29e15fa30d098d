import QtQuick

import hopewall.ui.viewmodels.studio
import wall.theme
import wall.components
import wall.studio.controls

// The way into the photo room.
Column {
    id: root

    required property PersonRoomViewModel person

    signal photosAsked

    spacing: Space.large

    PlainText {
        width: parent.width
        color: Colours.inkSoft
        text: qsTr("Photos are taken in, framed, described and looked through by two people before anybody sees them.")
    }

    DeskButton {
        visible: root.person.isRead
        label: qsTr("Open the photos")
        onTouched: root.photosAsked()
    }
}
