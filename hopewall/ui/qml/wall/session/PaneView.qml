pragma ComponentBehavior: Bound

import QtQuick

import hopewall.ui.viewmodels
import wall.components
import wall.learn
import wall.theme

// One language's side: the screen at hand. The place on it is kept when only the language changes.
Item {
    id: root

    required property PaneViewModel pane
    required property StoryViewModel story
    required property LeadViewModel lead
    required property bool wide
    required property bool fictional
    readonly property var shown: pane.shown
    readonly property bool chinese: shown.language === "zh-Hans"
    readonly property bool isPerson: shown.kind === "story"
    readonly property bool isOpening: shown.kind === "opening"
    readonly property Scroll scroll: isPerson ? (person.item as PersonPane)?.scroll ?? page : page
    property string key: ""
    property real kept: 0
    property real cardY: height

    signal figureTouched(var piece)

    function scrollDown(): bool {
        if (!scroll.moreBelow)
            return false;
        const end = scroll.flick.contentHeight - scroll.flick.height;
        scroll.contentY = Math.min(end, scroll.contentY + scroll.height * 0.75);
        return true;
    }

    function scrollUp(): bool {
        if (scroll.contentY <= Space.small)
            return false;
        scroll.contentY = Math.max(0, scroll.contentY - scroll.height * 0.75);
        return true;
    }

    function findPlace() {
        page.contentY = Math.max(0, Math.round(kept * Math.max(0, page.flick.contentHeight - page.flick.height)));
    }

    onShownChanged: {
        const same = key === shown.key && key !== "";
        key = shown.key;
        kept = same ? page.share : 0;
        findPlace();
        seeking.restart();
    }
    clip: true

    Connections {
        function onContentHeightChanged() {
            if (seeking.running)
                root.findPlace();
        }

        function onMovementStarted() {
            seeking.stop();
        }

        target: page.flick
    }

    Timer {
        id: seeking

        interval: Motion.seek
    }

    Scroll {
        id: page

        anchors.fill: parent
        visible: !root.isPerson
        line: Math.min(width - (Space.touch + Space.medium) * 2, Space.far)
        foot: Space.wide
        signMargin: Space.small

        // What is short stands in the middle of the screen.
        Item {
            width: 1
            height: Math.max(0, Math.round((page.height - body.height) / 2.4) - Space.wide)
        }

        Column {
            id: body

            width: page.line
            spacing: Space.large

            PlainText {
                width: parent.width
                visible: !root.isOpening && text !== ""
                role: Type.Small
                chinese: root.chinese
                color: Colours.inkQuiet
                text: root.shown.title ?? ""
            }

            PlainText {
                width: parent.width
                visible: root.isOpening
                role: Type.Title
                strong: true
                chinese: root.chinese
                text: root.shown.title ?? ""
            }

            PlainText {
                width: parent.width
                visible: root.shown.other === true
                role: Type.Small
                color: Colours.inkQuiet
                chinese: !root.chinese
                text: root.chinese ? Spoken.en("notHere") : Spoken.zh("notHere")
            }

            Rectangle {
                width: parent.width
                height: message.height + Space.wide * 2
                visible: root.isOpening
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

                    x: Space.broad
                    y: Space.wide
                    width: parent.width - x - Space.wide
                    role: Type.Section
                    strong: true
                    chinese: root.chinese
                    text: root.shown.main ?? ""
                }
            }

            PlainText {
                width: parent.width
                visible: root.isOpening && root.shown.reviewedBy === ""
                role: Type.Small
                chinese: root.chinese
                color: Colours.inkQuiet
                text: root.chinese ? Spoken.zh("notChecked") : Spoken.en("notChecked")
            }

            RunText {
                id: heading

                width: parent.width
                visible: runs.length > 0
                learn: root.pane
                runs: root.shown.heading ?? []
                role: Type.Section
                chinese: root.chinese
                strong: true
                color: Colours.ink
            }

            Repeater {
                model: root.shown.blocks ?? []

                Loader {
                    id: block

                    required property var modelData

                    width: body.width
                    sourceComponent: modelData.kind === "question" ? question : other

                    Component {
                        id: question

                        QuestionPane {
                            pane: root.pane
                            lead: root.lead
                            piece: block.modelData
                            chinese: root.chinese
                        }
                    }

                    Component {
                        id: other

                        SessionBlock {
                            width: block.width
                            pane: root.pane
                            piece: block.modelData
                            chinese: root.chinese
                            stage: root.lead.stage
                            room: page.height - heading.height - Space.vast - Type.line(Type.Small, root.chinese)
                            onFigureTouched: piece => root.figureTouched(piece)
                        }
                    }
                }
            }
        }
    }

    Loader {
        id: person

        anchors.fill: parent
        active: root.isPerson
        sourceComponent: PersonPane {
            story: root.story
            learn: root.pane
            chinese: root.pane.shown.language === "zh-Hans"
            wide: root.wide
            fictional: root.fictional
        }
    }

    PointHandler {
        onActiveChanged: {
            if (active)
                root.cardY = point.pressPosition.y;
        }
    }

    CardView {
        anchors.fill: parent
        learn: root.pane
        touchY: root.cardY
        shown: root.pane.card.kind !== ""
    }
}
