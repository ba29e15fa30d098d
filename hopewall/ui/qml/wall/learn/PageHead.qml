import QtQuick

import hopewall.ui.viewmodels
import wall.theme
import wall.components

// Title, main message, and how far the page can be relied on.
Column {
    id: root

    required property ExplainerViewModel explainer
    required property bool chinese

    spacing: Space.medium

    PlainText {
        width: parent.width
        role: Type.Title
        strong: true
        chinese: root.chinese
        text: root.explainer.title
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
