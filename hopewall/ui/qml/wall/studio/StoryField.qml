import QtQuick

import hopewall.ui.viewmodels.studio
import wall.theme
import wall.studio.controls

// One text of a story. What is pasted comes in clean; a Word document can be dropped.
DeskArea {
    id: root

    required property StoryRoomViewModel writing
    required property string key
    // Only the story itself has bold words and lists; the other texts are single lines of type.
    readonly property bool marked: key.startsWith("body.")

    signal entered

    function lines(count: int): real {
        return Type.line(Type.Small, Display.chinese) + Type.line(Type.Body, chinese) * count + Space.medium * 2 + Space.small;
    }

    function take(words: string) {
        const place = edit.cursorPosition;
        edit.text = words;
        edit.cursorPosition = Math.min(place, edit.length);
    }

    function put(words: string) {
        if (edit.selectionStart !== edit.selectionEnd)
            edit.remove(edit.selectionStart, edit.selectionEnd);
        edit.insert(edit.cursorPosition, words);
    }

    function mark(code: string) {
        if (marked)
            tools.mark(edit.textDocument, code, edit.selectionStart, edit.selectionEnd);
    }

    function takes(event: KeyEvent): bool {
        if (!marked || event.modifiers !== Qt.ControlModifier)
            return false;
        switch (event.key) {
        case Qt.Key_B:
            mark("bold");
            return true;
        case Qt.Key_U:
            mark("list");
            return true;
        case Qt.Key_O:
            mark("steps");
            return true;
        }
        return false;
    }

    fault: writing.faults[key] ?? ""
    edit.Keys.onPressed: event => {
        if (event.matches(StandardKey.Paste)) {
            root.writing.paste(root.key, root.edit.selectionStart, root.edit.selectionEnd);
            event.accepted = true;
        } else if (root.takes(event)) {
            event.accepted = true;
        }
    }
    edit.onActiveFocusChanged: {
        if (edit.activeFocus) {
            root.writing.enter(root.key);
            root.entered();
        }
    }
    edit.onTextChanged: root.writing.write(root.key, edit.text)
    Component.onCompleted: {
        edit.text = writing.text(key);
        writing.watch(key, edit.textDocument);
    }

    StoryTools {
        id: tools

        onSelected: (first, last) => root.edit.select(first, last)
    }

    Connections {
        function onInsertAsked(key: string, words: string) {
            if (key === root.key)
                root.put(words);
        }

        function onReplaced(key: string, words: string) {
            if (key === root.key)
                root.take(words);
        }

        target: root.writing
    }

    DropArea {
        anchors.fill: parent
        keys: ["text/uri-list"]
        onDropped: event => {
            root.writing.drop(root.key, event.urls);
        }
    }
}
