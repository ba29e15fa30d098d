import QtQuick

import hopewall.ui.viewmodels.studio
import wall.theme
import wall.components
import wall.studio.controls

// What is known of the person, as the page about them asks it; one touch opens that page.
Column {
    id: root

    required property PersonRoomViewModel person

    spacing: Space.small

    PlainText {
        width: parent.width
        visible: text !== ""
        strong: true
        text: root.person.notice
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }

    DeskButton {
        visible: root.person.mayChange && root.person.isRead
        label: qsTr("Change these facts")
        onTouched: root.person.askChange()
    }

    SettingsRead {
        width: parent.width
        rows: root.person.facts
        words: PersonFormWords
        givenOnly: true
    }
}
