pragma Singleton

import QtQuick

// Every colour there is. Text on its ground is at least 7:1, checked by tests/ui/test_contrast.py.
QtObject {
    id: colours

    readonly property bool strong: Display.highContrast

    // Lobby: dark and warm, so that faces glow.
    readonly property color ground: colours.strong ? "#000000" : "#16110e"
    readonly property color groundRaised: colours.strong ? "#000000" : "#2a211b"
    readonly property color groundLine: colours.strong ? "#fbf3e7" : "#7d6a55"
    readonly property color groundInk: colours.strong ? "#ffffff" : "#fbf3e7"
    readonly property color groundInkQuiet: colours.strong ? "#fbf3e7" : "#d9c7ae"

    // Reading: paper and ink.
    readonly property color paper: colours.strong ? "#ffffff" : "#fbf6ee"
    readonly property color paperRaised: colours.strong ? "#ffffff" : "#f1e6d4"
    // Figures stand on white in strong contrast as well: their ink is drawn for light paper.
    // Codes are black on white in every contrast: phones need it.
    readonly property color codeGround: "#ffffff"
    readonly property color figureGround: colours.strong ? "#ffffff" : "#fffdf9"
    readonly property color paperLine: colours.strong ? "#2a1c14" : "#d8c6a8"
    readonly property color ink: colours.strong ? "#000000" : "#2a1c14"
    readonly property color inkSoft: colours.strong ? "#000000" : "#3f3128"
    readonly property color inkQuiet: colours.strong ? "#2a1c14" : "#54443a"

    // Early sun: what can be touched, or is chosen.
    readonly property color sun: colours.strong ? "#ffd08a" : "#f4b860"
    readonly property color sunDeep: colours.strong ? "#6a3f0f" : "#e2973a"
    readonly property color sunInk: colours.strong ? "#4a2a06" : "#6a3f0f"
    readonly property color inkOnSun: "#2a1c14"

    // States and figures only; clay means "call now" and nothing else.
    readonly property color leaf: "#3f6346"
    readonly property color sky: "#3c5f7d"
    readonly property color clay: "#8a3a26"

    readonly property color none: "transparent"

    function veil(base: color, strength: real): color {
        return Qt.rgba(base.r, base.g, base.b, strength);
    }
}
