pragma ComponentBehavior: Bound

import QtQuick

import wall.theme
import wall.components
import wall.studio.controls

// The same questions with their answers, to be read only.
Column {
    id: root

    required property QtObject rows

    spacing: 0

    Repeater {
        model: root.rows

        Column {
            id: line

            required property string question
            required property string kind
            required property string section
            required property string value
            required property bool asked
            required property bool first
            readonly property bool ticked: kind === "tick"
            readonly property bool told: asked && (kind !== "tick" || value !== "")

            width: root.width
            visible: told || first

            PlainText {
                width: parent.width
                visible: line.first
                topPadding: Space.large
                bottomPadding: Space.small
                role: Type.Lead
                strong: true
                text: SettingsWords.section(line.section)
                Accessible.role: Accessible.Heading
            }

            DeskLabel {
                width: parent.width
                visible: line.told && line.kind !== "tick"
                text: SettingsWords.question(line.question)
            }

            PlainText {
                width: parent.width
                visible: line.told
                bottomPadding: line.kind === "tick" ? Space.tiny : Space.medium
                color: line.value === "" ? Colours.inkQuiet : Colours.ink
                text: {
                    if (line.kind === "tick")
                        return SettingsWords.question(line.question);
                    if (line.value === "")
                        return qsTr("not given");
                    return line.kind === "choice" ? SettingsWords.option(line.question, line.value) : line.value;
                }
                Accessible.role: Accessible.StaticText
                Accessible.name: line.ticked ? text : qsTr("%1: %2").arg(SettingsWords.question(line.question)).arg(text)
            }
        }
    }
}
