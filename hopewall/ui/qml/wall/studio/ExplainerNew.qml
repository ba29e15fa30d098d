pragma ComponentBehavior: Bound

import QtQuick

import hopewall.ui.viewmodels.studio
import wall.theme
import wall.components
import wall.studio.controls

// A new page of the site's own: what it is called, what it is about, and its title in both languages.
FocusScope {
    id: root

    required property ExplainersRoomViewModel explainers

    signal cancelled

    function clear() {
        name.text = "";
        english.text = "";
        chinese.text = "";
        kind.current = -1;
        age.current = -1;
    }

    implicitHeight: column.height
    onVisibleChanged: {
        if (visible)
            english.forceActiveFocus(Qt.OtherFocusReason);
    }
    Keys.onEscapePressed: root.cancelled()

    Column {
        id: column

        width: parent.width
        spacing: Space.medium

        PlainText {
            width: parent.width
            role: Type.Lead
            strong: true
            text: qsTr("A new page")
            Accessible.role: Accessible.Heading
        }

        PlainText {
            width: parent.width
            color: Colours.inkSoft
            text: qsTr("It begins as a draft. Visitors can read it once it is saved and nothing in it blocks; saved in both languages, it is the last one in Learn at the station with most pages of its kind. Until a clinician and a lay reader here have read it, the page says so.")
        }

        DeskField {
            id: english

            width: parent.width
            chinese: false
            label: qsTr("Title in English")
            fault: root.explainers.faults["title.en"] ?? ""
        }

        DeskField {
            id: chinese

            width: parent.width
            chinese: true
            label: qsTr("Title in Chinese")
            fault: root.explainers.faults["title.zh-Hans"] ?? ""
        }

        DeskField {
            id: name

            width: parent.width
            chinese: false
            label: qsTr("Name of the file, such as first-visit")
            fault: root.explainers.faults["id"] ?? ""
        }

        DeskChoice {
            id: kind

            width: parent.width
            label: qsTr("What it is about")
            options: root.explainers.kinds.map(code => ExplainerWords.kind(code))
            fault: root.explainers.faults["kind"] ?? ""
            onChosen: index => current = index
        }

        DeskChoice {
            id: age

            readonly property bool asked: root.explainers.kinds[kind.current] === "children"

            width: parent.width
            visible: asked
            label: qsTr("For which ages")
            options: root.explainers.ages.map(code => ExplainerWords.ages(code))
            fault: root.explainers.faults["age"] ?? ""
            onChosen: index => current = index
        }

        Flow {
            width: parent.width
            spacing: Space.medium

            DeskButton {
                filled: true
                label: qsTr("Begin the page")
                onTouched: root.explainers.make(name.text, root.explainers.kinds[kind.current] ?? "", age.asked ? root.explainers.ages[age.current] ?? "" : "", english.text, chinese.text)
            }

            DeskButton {
                label: qsTr("No new page")
                onTouched: root.cancelled()
            }
        }
    }
}
