pragma Singleton

import QtQuick

// What the whole interface is drawn for: this window, this visitor.
QtObject {
    property real windowWidth: 1920
    property real windowHeight: 1080
    property string language: "en"
    property int textStep: 0
    // How much larger than at arm's length: a session is read from two metres.
    property real reach: 1
    property bool highContrast: false
    property bool reducedMotion: false
    // No motion at all, not even a fade: for pictures of screens and for tests.
    property bool still: false

    readonly property bool chinese: language === "zh-Hans"
    readonly property bool upright: windowHeight > windowWidth
    readonly property real factor: Math.max(0.4, Math.min(windowWidth, windowHeight) / 1080)
}
