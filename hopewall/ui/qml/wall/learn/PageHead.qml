import QtQuick

import hopewall.ui.viewmodels
import wall.theme
import wall.components

// Title, main message, and how far the page can be relied on.
Column {
    id: root

    required property ExplainerViewModel explainer
    required property bool chinese

    spacing: Space.small

    PlainText {
        width: parent.width
        role: Type.Title
        strong: true
        chinese: root.chinese
        text: root.explainer.title
    }

    PlainText {
        width: parent.width
        visible: root.explainer.statusDate !== ""
        role: Type.Small
        color: Colours.inkQuiet
        text: (root.explainer.reviewedBy === "" ? qsTr("Not yet checked by a clinician at this hospital") : qsTr("Checked by %1 on %2").arg(root.explainer.reviewedBy).arg(Said.day(root.explainer.reviewedOn))) + " · " + qsTr("Facts of %1").arg(Said.day(root.explainer.statusDate))
    }

    Rectangle {
        width: parent.width
        height: message.height + Space.large * 2
        visible: root.explainer.mainMessage !== ""
        radius: Space.radiusPanel
        color: Colours.paperRaised
        border.width: Display.highContrast ? Space.hair : 0
        border.color: Colours.paperLine

        Rectangle {
            width: Space.stripe
            height: parent.height
            topLeftRadius: Space.radiusPanel
            bottomLeftRadius: Space.radiusPanel
            color: Colours.sun
        }

        PlainText {
            id: message

            x: Space.wide
            y: Space.large
            width: parent.width - x - Space.large
            role: Type.Lead
            strong: true
            chinese: root.chinese
            text: root.explainer.mainMessage
        }
    }
}
