pragma ComponentBehavior: Bound

import QtQuick

import hopewall.ui.viewmodels.studio
import wall.theme
import wall.studio.controls

// The marks of the guide over the text, each with its keys.
Flow {
    id: root

    required property ExplainerToolsViewModel tools
    required property TextEdit edit

    function mark(code: string) {
        root.tools.mark(code, root.edit.selectionStart, root.edit.selectionEnd);
    }

    // Qt leaves the cursor at the beginning where another hand than the keys made the change.
    function back(again: bool) {
        const place = root.edit.cursorPosition;
        if (again)
            root.edit.redo();
        else
            root.edit.undo();
        if (root.edit.cursorPosition === 0)
            root.edit.cursorPosition = Math.min(place, root.edit.length);
    }

    // Takes a key of the text where it is one of these; returns whether it was.
    function takes(event: KeyEvent): bool {
        if (event.matches(StandardKey.Undo) || event.matches(StandardKey.Redo)) {
            back(event.matches(StandardKey.Redo));
            return true;
        }
        if (event.modifiers !== Qt.ControlModifier || root.edit.readOnly)
            return false;
        switch (event.key) {
        case Qt.Key_B:
            mark("bold");
            return true;
        case Qt.Key_H:
            mark("heading");
            return true;
        case Qt.Key_J:
            mark("subheading");
            return true;
        case Qt.Key_U:
            mark("list");
            return true;
        case Qt.Key_O:
            mark("steps");
            return true;
        case Qt.Key_K:
            root.tools.pick("page");
            return true;
        case Qt.Key_G:
            root.tools.pick("term");
            return true;
        }
        return false;
    }

    spacing: Space.small

    Repeater {
        model: [
            {
                "code": "heading",
                "label": qsTr("Heading"),
                "keys": "Ctrl+H"
            },
            {
                "code": "subheading",
                "label": qsTr("Smaller heading"),
                "keys": "Ctrl+J"
            },
            {
                "code": "bold",
                "label": qsTr("Bold"),
                "keys": "Ctrl+B"
            },
            {
                "code": "list",
                "label": qsTr("List"),
                "keys": "Ctrl+U"
            },
            {
                "code": "steps",
                "label": qsTr("Steps"),
                "keys": "Ctrl+O"
            }
        ]

        DeskWord {
            required property var modelData

            role: Type.Small
            label: modelData.label
            Accessible.description: modelData.keys
            onTouched: {
                root.mark(modelData.code);
                root.edit.forceActiveFocus(Qt.OtherFocusReason);
            }
        }
    }

    DeskWord {
        role: Type.Small
        label: qsTr("Link")
        Accessible.description: qsTr("Ctrl+K")
        onTouched: root.tools.pick("page")
    }

    DeskWord {
        role: Type.Small
        label: qsTr("Term")
        Accessible.description: qsTr("Ctrl+G")
        onTouched: root.tools.pick("term")
    }

    DeskWord {
        role: Type.Small
        enabled: root.edit.canUndo
        label: qsTr("Undo")
        Accessible.description: qsTr("Ctrl+Z")
        onTouched: root.back(false)
    }

    DeskWord {
        role: Type.Small
        enabled: root.edit.canRedo
        label: qsTr("Redo")
        Accessible.description: qsTr("Ctrl+Shift+Z")
        onTouched: root.back(true)
    }

    Connections {
        function onSelected(first: int, last: int) {
            root.edit.select(first, last);
        }

        target: root.tools
    }
}
