pragma ComponentBehavior: Bound

import QtQuick

import hopewall.ui.viewmodels.studio
import wall.theme
import wall.components
import wall.studio.controls

// What a link leads to: a page or a term, found by typing.
FocusScope {
    id: root

    required property ExplainerToolsViewModel tools
    required property TextEdit edit

    readonly property bool terms: tools.picking === "term"

    visible: tools.picking !== ""
    onVisibleChanged: {
        if (visible) {
            search.text = "";
            search.forceActiveFocus(Qt.OtherFocusReason);
        } else if (edit.visible) {
            edit.forceActiveFocus(Qt.OtherFocusReason);
        }
    }
    Keys.onEscapePressed: root.tools.stop()

    DeskField {
        id: search

        width: parent.width - close.width - Space.medium
        label: root.terms ? qsTr("Search the terms") : qsTr("Search the pages")
        bare: true
        hint: label
        onEdited: text => root.tools.search(text)
    }

    DeskWord {
        id: close

        anchors.right: parent.right
        anchors.verticalCenter: search.verticalCenter
        role: Type.Small
        label: qsTr("No link")
        Accessible.description: qsTr("Escape")
        onTouched: root.tools.stop()
    }

    DeskScroll {
        id: page

        x: -Space.small
        anchors.top: search.bottom
        anchors.topMargin: Space.small
        anchors.bottom: parent.bottom
        width: parent.width + Space.small
        contentHeight: column.height + Space.medium

        Column {
            id: column

            width: page.width - Space.medium

            PlainText {
                x: Space.small
                visible: root.tools.targets.length === 0
                color: Colours.inkQuiet
                text: qsTr("Nothing has this name.")
            }

            Repeater {
                model: root.tools.targets

                DeskWord {
                    required property var modelData

                    room: column.width
                    label: modelData.label
                    onTouched: root.tools.link(modelData.target, root.edit.selectionStart, root.edit.selectionEnd)
                }
            }
        }
    }
}
