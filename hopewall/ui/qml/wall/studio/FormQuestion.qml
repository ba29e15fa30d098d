pragma ComponentBehavior: Bound

import QtQuick

import wall.theme
import wall.components
import wall.studio.controls

// One question, answered in its own way; what is wrong stands beside it.
Column {
    id: root

    required property string question
    required property string kind
    required property string section
    required property list<string> options
    required property string value
    required property string fault
    required property bool asked
    required property bool first
    property var words: null

    signal answered(string value)
    signal fileGiven(string path)

    function focusHere() {
        (part.item as Item)?.forceActiveFocus(Qt.TabFocusReason);
    }

    // An open list lies over the questions below it.
    z: part.item !== null && (part.item as DeskChoice)?.open ? 10 : 0
    visible: asked
    height: asked ? implicitHeight : 0
    bottomPadding: kind === "yes-no" || kind === "tick" ? 0 : Space.medium

    PlainText {
        width: parent.width
        visible: root.first
        topPadding: Space.large
        bottomPadding: Space.small
        role: Type.Lead
        strong: true
        text: root.first ? root.words.section(root.section) : ""
        Accessible.role: Accessible.Heading
    }

    PlainText {
        width: parent.width
        visible: text !== ""
        bottomPadding: Space.small
        role: Type.Small
        color: Colours.inkQuiet
        text: root.first ? root.words.about(root.section) : ""
    }

    Loader {
        id: part

        width: parent.width
        active: root.asked
        sourceComponent: {
            switch (root.kind) {
            case "yes-no":
                return yesNo;
            case "choice":
                return choice;
            case "tick":
                return tick;
            case "file":
                return file;
            case "text":
                return area;
            }
            return line;
        }
    }

    Component {
        id: yesNo

        DeskYesNo {
            label: root.words.question(root.question)
            answer: root.value
            fault: root.fault !== "" && root.value === "" ? qsTr("Not answered yet.") : root.fault
            onAnswered: answer => root.answered(answer)
        }
    }

    Component {
        id: choice

        DeskChoice {
            label: root.words.question(root.question)
            options: root.options.map(code => root.words.option(root.question, code))
            current: root.options.indexOf(root.value)
            fault: root.fault
            onChosen: index => root.answered(root.options[index])
        }
    }

    Component {
        id: tick

        Column {
            function forceActiveFocus() {
                box.forceActiveFocus(Qt.TabFocusReason);
            }

            DeskTick {
                id: box

                room: root.width
                label: root.words.question(root.question)
                ticked: root.value === "yes"
                onToggled: ticked => root.answered(ticked ? "yes" : "")
            }

            DeskFault {
                width: root.width
                fault: root.fault
            }
        }
    }

    Component {
        id: line

        DeskField {
            label: root.words.question(root.question)
            text: root.value
            fault: root.fault
            secret: root.kind === "secret"
            hint: root.kind === "day" ? qsTr("Year-month-day, such as 2026-11-28") : ""
            onEdited: text => root.answered(text)
        }
    }

    Component {
        id: area

        DeskArea {
            least: Space.vast
            label: root.words.question(root.question)
            text: root.value
            fault: root.fault
            onEdited: text => root.answered(text)
        }
    }

    Component {
        id: file

        DeskFile {
            label: root.words.question(root.question)
            given: root.value === "" ? "" : qsTr("attached, %1…").arg(root.value.slice(0, 8))
            fault: root.fault
            onChosen: path => root.fileGiven(path)
        }
    }
}
