pragma ComponentBehavior: Bound

import QtQuick

import hopewall.ui.viewmodels
import wall.theme
import wall.components

// A small card over the page: a word, a source, a fact, a stage of research. A touch beside it closes it.
Item {
    id: root

    required property LearnViewModel learn
    required property bool shown
    // Kept while the card fades away.
    property var card: ({
            "kind": ""
        })
    readonly property var now: learn.card
    // Where the touch was that opened it.
    property real touchY: height
    readonly property real belowTouch: touchY + Space.wide
    readonly property real aboveTouch: touchY - Space.wide - panel.height
    readonly property string title: {
        if (card.kind !== "sources")
            return card.title ?? "";
        return tall ? qsTr("Where this comes from") : qsTr("Source");
    }
    readonly property bool tall: card.kind === "sources" && card.whole === true

    onNowChanged: {
        if (now.kind !== "")
            card = now;
    }
    visible: opacity > 0
    enabled: shown
    opacity: shown ? 1 : 0

    Behavior on opacity {
        NumberAnimation {
            duration: Motion.answer
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Colours.veil(Colours.ground, root.tall ? 0.5 : 0.28)

        TapHandler {
            gesturePolicy: TapHandler.WithinBounds
            onTapped: root.learn.closeCard()
        }
    }

    Rectangle {
        id: panel

        anchors.horizontalCenter: parent.horizontalCenter
        y: {
            if (root.tall)
                return Math.round((parent.height - height) / 2);
            const wanted = root.belowTouch + height <= parent.height - Space.large ? root.belowTouch : root.aboveTouch;
            return Math.round(Math.max(Space.large, Math.min(wanted, parent.height - height - Space.large)));
        }
        width: Math.min(parent.width - Space.wide * 2, Space.column)
        height: flick.height + close.height + Space.wide + Space.large * 2
        radius: Space.radiusPanel
        color: Colours.paper
        border.width: Display.highContrast ? Space.hair : 0
        border.color: Colours.paperLine

        TapHandler {
            gesturePolicy: TapHandler.WithinBounds
        }

        Flickable {
            id: flick

            x: Space.wide
            y: Space.wide
            width: parent.width - x * 2
            height: Math.min(content.height, root.height - Space.vast * 2 - close.height - Space.wide - Space.large * 2)
            contentHeight: content.height
            boundsBehavior: Flickable.DragOverBounds
            flickableDirection: Flickable.VerticalFlick
            clip: true

            Column {
                id: content

                width: flick.width
                spacing: Space.medium

                PlainText {
                    width: parent.width
                    visible: text !== ""
                    role: Type.Section
                    strong: true
                    text: root.title
                }

                PlainText {
                    width: parent.width
                    visible: text !== ""
                    role: Type.Lead
                    color: Colours.inkSoft
                    text: root.card.says ?? ""
                }

                PlainText {
                    width: parent.width
                    visible: text !== ""
                    role: Type.Lead
                    color: Colours.inkSoft
                    text: root.card.notMeans ?? ""
                }

                PlainText {
                    width: parent.width
                    visible: root.card.since !== undefined && root.card.since !== ""
                    color: Colours.inkQuiet
                    text: qsTr("Since %1").arg(root.card.since ?? "")
                }

                PlainText {
                    width: parent.width
                    visible: root.card.checked !== undefined
                    color: Colours.inkQuiet
                    text: root.card.overdue === true ? qsTr("May be out of date, checked on %1").arg(root.card.checked ?? "") : qsTr("Checked on %1").arg(root.card.checked ?? "")
                }

                PlainText {
                    width: parent.width
                    visible: pages.count > 0
                    color: Colours.inkQuiet
                    text: qsTr("Read about it on these pages")
                }

                Flow {
                    width: parent.width
                    spacing: Space.medium
                    visible: pages.count > 0

                    Repeater {
                        id: pages

                        model: root.card.pages ?? []

                        PillButton {
                            required property var modelData

                            width: Math.min(implicitWidth, content.width)
                            label: modelData.title
                            onTouched: root.learn.openPage(modelData.id)
                        }
                    }
                }

                SourceLines {
                    width: parent.width
                    visible: lines.length > 0
                    lines: root.card.lines ?? []
                }
            }
        }

        PillButton {
            id: close

            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.margins: Space.large
            filled: true
            label: qsTr("Close")
            onTouched: root.learn.closeCard()
        }
    }
}
