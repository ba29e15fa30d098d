pragma ComponentBehavior: Bound

import QtQuick

import wall.theme
import wall.components
import wall.studio.controls

// The same questions with their answers, to be read only.
Column {
    id: root

    required property QtObject rows
    // Who has the words: question(key), option(key, code), section(code).
    property var words: SettingsWords
    // Whether a question without an answer is left out.
    property bool givenOnly: false

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
            readonly property bool told: asked && (value !== "" || !root.givenOnly && kind !== "tick")

            width: root.width
            visible: told || first

            PlainText {
                width: parent.width
                visible: line.first
                topPadding: Space.large
                bottomPadding: Space.small
                role: Type.Lead
                strong: true
                text: root.words.section(line.section)
                Accessible.role: Accessible.Heading
            }

            DeskLabel {
                width: parent.width
                visible: line.told && line.kind !== "tick"
                text: root.words.question(line.question)
            }

            PlainText {
                width: parent.width
                visible: line.told
                bottomPadding: line.kind === "tick" ? Space.tiny : Space.medium
                color: line.value === "" ? Colours.inkQuiet : Colours.ink
                text: {
                    if (line.kind === "tick")
                        return root.words.question(line.question);
                    if (line.value === "")
                        return qsTr("not given");
                    if (line.kind === "yes-no")
                        return line.value === "yes" ? qsTr("Yes") : qsTr("No");
                    if (line.kind === "day")
                        return StaffTerms.day(line.value);
                    return line.kind === "choice" ? root.words.option(line.question, line.value) : line.value;
                }
                Accessible.role: Accessible.StaticText
                Accessible.name: line.ticked ? text : qsTr("%1: %2").arg(root.words.question(line.question)).arg(text)
            }
        }
    }
}
