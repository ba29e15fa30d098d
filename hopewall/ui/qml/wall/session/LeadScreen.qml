pragma ComponentBehavior: Bound

import QtQuick

import hopewall.ui.viewmodels
import wall.components
import wall.kiosk
import wall.theme

// The talk: one idea a screen, in one language or in both at once.
Item {
    id: root

    required property SessionViewModel session
    required property DisplayViewModel display
    required property LeadViewModel lead
    required property PrepareViewModel prepare
    required property PaneViewModel first
    required property PaneViewModel second
    required property StoryViewModel firstStory
    required property StoryViewModel secondStory
    required property bool fictional
    readonly property bool both: lead.sideBySide
    readonly property bool stacked: Display.upright
    // One pause, whether a nurse asked for it or the deck holds it.
    readonly property bool quiet: lead.paused || lead.kind === "pause"
    readonly property alias keys: keys
    readonly property var figure: {
        const found = (first.shown.blocks ?? []).filter(each => each.kind === "figure");
        return found.length > 0 ? found[0] : null;
    }

    function zoom() {
        if (figure !== null)
            larger.open(figure);
    }

    function takeKeys() {
        keys.forceActiveFocus();
    }

    onEnabledChanged: {
        if (enabled)
            takeKeys();
    }
    Component.onCompleted: takeKeys()

    Rectangle {
        anchors.fill: parent
        color: Colours.paper
    }

    LeadKeys {
        id: keys

        anchors.fill: parent
        focus: true
        lead: root.lead
        display: root.display
        scrollDown: () => {
            const moved = one.scrollDown();
            return (root.both && two.scrollDown()) || moved;
        }
        scrollUp: () => {
            const moved = one.scrollUp();
            return (root.both && two.scrollUp()) || moved;
        }
        onZoomAsked: root.zoom()
        onParkAsked: park.open()
        onDisplayAsked: panel.open = true
        onCloseAsked: {
            if (panel.open)
                panel.open = false;
            else if (root.first.card.kind !== "" || root.second.card.kind !== "") {
                root.first.closeCard();
                root.second.closeCard();
            } else if (root.lead.paused)
                root.lead.pause();
        }

        PaneView {
            id: one

            objectName: "firstPane"
            width: root.both && !root.stacked ? Math.floor(parent.width / 2) : parent.width
            height: root.both && root.stacked ? Math.floor((parent.height - bar.height) / 2) : parent.height - bar.height
            pane: root.first
            story: root.firstStory
            lead: root.lead
            fictional: root.fictional
            wide: !root.both && !root.stacked
            onFigureTouched: piece => larger.open(piece)
        }

        PaneView {
            id: two

            objectName: "secondPane"
            x: root.stacked ? 0 : one.width
            y: root.stacked ? one.height : 0
            width: parent.width - x
            height: parent.height - bar.height - y
            visible: root.both
            pane: root.second
            story: root.secondStory
            lead: root.lead
            fictional: root.fictional
            wide: false
            onFigureTouched: piece => larger.open(piece)
        }

        Rectangle {
            x: root.stacked ? Space.broad : one.width
            y: root.stacked ? one.height : Space.broad
            width: root.stacked ? parent.width - Space.broad * 2 : Space.hair
            height: root.stacked ? Space.hair : one.height - Space.broad * 2
            visible: root.both
            color: Colours.paperLine
        }

        // What preparing would have said; gone with the first step.
        Rectangle {
            anchors.bottom: bar.top
            width: parent.width
            height: left.height + Space.medium * 2
            visible: left.text !== "" && root.session.direct && root.lead.place === 0
            color: Colours.paperRaised

            PlainText {
                id: left

                objectName: "leftOut"
                x: Space.wide
                y: Space.medium
                width: parent.width - x * 2
                role: Type.Small
                color: Colours.sunInk
                text: Told.leftOut(root.prepare.rows)
            }
        }

        PauseScreen {
            anchors.fill: parent
            anchors.bottomMargin: bar.height
            shown: root.quiet
            both: root.both
            onGoOn: root.lead.forward()
        }

        LeadBar {
            id: bar

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            lead: root.lead
            display: root.display
            zooms: root.figure !== null
            onForwardTouched: keys.forward()
            onBackTouched: keys.back()
            onParkTouched: park.open()
            onZoomTouched: root.zoom()
            onDisplayTouched: panel.open = true
            onDoneTouched: root.session.takeHome()
        }
    }

    FigureZoom {
        id: larger

        anchors.fill: parent
        onClosed: root.takeKeys()
    }

    ParkPanel {
        id: park

        anchors.fill: parent
        lead: root.lead
        onClosed: root.takeKeys()
    }

    DisplayPanel {
        id: panel

        property bool open: false

        anchors.fill: parent
        display: root.display
        shown: open
        onDone: {
            open = false;
            root.takeKeys();
        }
    }
}
