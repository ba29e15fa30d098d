pragma ComponentBehavior: Bound

import QtQuick

import hopewall.ui.viewmodels.studio
import wall.theme
import wall.components
import wall.studio.controls

// What the rules say about the text, each with its line; touching one goes there.
Item {
    id: root

    required property ExplainerDeskViewModel explainer

    signal lineAsked(int line)

    PlainText {
        id: head

        width: parent.width
        role: Type.Small
        strong: true
        color: Colours.inkQuiet
        wrapMode: Text.Wrap
        text: root.explainer.level === "" ? remarks : qsTr("%1; %2").arg(remarks).arg(root.explainer.level)

        readonly property string remarks: {
            const count = root.explainer.findings.length + root.explainer.parity.length;
            if (!root.explainer.isDrawn && count === 0)
                return qsTr("Looking at it …");
            if (count === 0)
                return qsTr("The rules have nothing to say.");
            const blocking = root.explainer.blocking;
            return blocking === 0 ? qsTr("%n remark(s)", "", count) : qsTr("%1; %2").arg(qsTr("%n remark(s)", "", count)).arg(qsTr("%n keep(s) the page from being shown", "", blocking));
        }
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }

    DeskScroll {
        id: page

        x: -Space.small
        anchors.top: head.bottom
        anchors.topMargin: Space.tiny
        anchors.bottom: parent.bottom
        width: parent.width + Space.small
        contentHeight: column.height + Space.large

        Column {
            id: column

            width: page.width - Space.medium
            spacing: Space.tiny

            Repeater {
                model: root.explainer.findings

                Column {
                    id: finding

                    required property var modelData

                    width: column.width

                    DeskWord {
                        role: Type.Small
                        strong: finding.modelData.severity === "block"
                        room: column.width - Space.medium
                        label: ExplainerWords.finding(finding.modelData)
                        Accessible.description: qsTr("Goes to this line")
                        onTouched: root.lineAsked(finding.modelData.line)
                    }

                    PlainText {
                        x: Space.small
                        width: parent.width - Space.medium
                        visible: text !== ""
                        role: Type.Small
                        color: Colours.inkQuiet
                        text: finding.modelData.why
                    }
                }
            }

            PlainText {
                x: Space.small
                visible: root.explainer.parity.length > 0
                topPadding: Space.small
                role: Type.Small
                strong: true
                color: Colours.inkQuiet
                text: qsTr("Where the two languages differ")
                Accessible.role: Accessible.Heading
            }

            Repeater {
                model: root.explainer.parity

                PlainText {
                    required property var modelData

                    x: Space.small
                    width: column.width - Space.medium
                    role: Type.Small
                    text: ExplainerWords.finding(modelData)
                }
            }
        }
    }
}
