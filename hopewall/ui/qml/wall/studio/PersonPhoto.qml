pragma ComponentBehavior: Bound

import QtQuick

import hopewall.ui.viewmodels.studio
import wall.theme
import wall.components

// The photo as it stands: the picture, its words for those who do not see it, and who is in it.
Column {
    id: root

    required property PersonRoomViewModel person
    readonly property var story: person.story

    function role(code: string): string {
        switch (code) {
        case "subject":
            return qsTr("the person");
        case "relative":
            return qsTr("a relative");
        case "staff":
            return qsTr("somebody of the staff");
        case "bystander":
            return qsTr("somebody who was there by chance");
        }
        return "";
    }

    function resolution(code: string): string {
        switch (code) {
        case "consented":
            return qsTr("agreed");
        case "cropped":
            return qsTr("cropped away");
        case "covered":
            return qsTr("covered");
        case "removed":
            return qsTr("removed");
        case "blurred":
            return qsTr("blurred, which is not enough");
        }
        return qsTr("nobody has decided yet");
    }

    spacing: Space.large

    PlainText {
        width: parent.width
        visible: root.person.isRead && root.person.portrait === ""
        text: qsTr("There is no picture to show; a drawing stands in for it on the wall.")
    }

    Picture {
        visible: root.person.portrait !== ""
        width: Math.min(parent.width, Space.vast * 4)
        height: Math.round(width / Space.portraitRatio)
        sourceSize.width: Math.round(width)
        sourceSize.height: Math.round(height)
        source: root.person.portrait
        Accessible.role: Accessible.Graphic
        Accessible.name: root.story.alt?.[0] ?? root.person.name
    }

    ConsentLine {
        width: parent.width
        label: qsTr("In words")
        words: root.story.alt ?? []
    }

    ConsentLine {
        width: parent.width
        label: qsTr("In the photo")
        words: (root.story.faces ?? []).map(face => qsTr("%1: %2").arg(root.role(face.role)).arg(root.resolution(face.resolution)))
    }
}
