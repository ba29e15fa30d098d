pragma ComponentBehavior: Bound

import QtQuick

import hopewall.ui.viewmodels
import wall.theme
import wall.components

// Who this is: the chosen name, and of the facts only those that were granted.
Column {
    id: root

    required property StoryViewModel story
    property bool onPicture: true
    property bool demonstration: false
    readonly property bool memory: story.lifeCycle === "in-loving-memory"
    readonly property list<string> facts: {
        const all = [Words.illness(story.illness), Words.therapy(story.therapy), memory ? "" : Words.years(story.years), story.place, Words.voice(story.voice)];
        return all.filter(fact => fact !== "");
    }

    spacing: Space.small

    PlainText {
        width: root.width
        visible: root.memory
        color: root.onPicture ? Colours.sun : Colours.sunInk
        text: Words.memory()
    }

    PlainText {
        width: root.width
        role: Type.Name
        strong: true
        color: root.onPicture ? Colours.groundInk : Colours.ink
        text: Words.name(root.story.name)
        maximumLineCount: 2
        elide: Text.ElideRight
    }

    // Side by side under a tall portrait, one under another beside a low one.
    PlainText {
        width: root.width
        visible: text !== ""
        color: root.onPicture ? Colours.groundInk : Colours.inkSoft
        text: root.facts.join(Display.upright ? "\n" : " \u00b7 ")
    }

    DemoNote {
        width: root.width
        visible: root.demonstration
        dark: root.onPicture
    }
}
