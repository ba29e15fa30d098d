pragma ComponentBehavior: Bound

import QtQuick

// The questions of a form, one under another as on paper; parts that do not apply are not there.
Column {
    id: root

    required property QtObject rows
    // Who has the words: question(key), option(key, code), section(code).
    required property var words

    signal answered(string key, string value)
    signal fileGiven(string key, string path)

    function show(key: string): Item {
        for (let place = 0; place < list.count; ++place) {
            const line = list.itemAt(place) as FormQuestion;
            if (line !== null && line.question === key) {
                line.focusHere();
                return line;
            }
        }
        return null;
    }

    spacing: 0

    Repeater {
        id: list

        model: root.rows

        FormQuestion {
            width: root.width
            words: root.words
            onAnswered: value => root.answered(question, value)
            onFileGiven: path => root.fileGiven(question, path)
        }
    }
}
