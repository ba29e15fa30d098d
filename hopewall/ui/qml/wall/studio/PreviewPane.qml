pragma ComponentBehavior: Bound

import QtQuick

import hopewall.ui.viewmodels
import wall.theme
import wall.components
import wall.studio.controls

// The kiosk's own page, live, in any language, orientation and text size. Up and Down scroll it.
FocusScope {
    id: root

    required property DisplayViewModel display
    property bool upright: true
    property bool hangs: false
    property bool there: true
    // What is looked at is a plan: a consent that is being entered, a story that is being written.
    property bool planned: false
    property string hostName: "previewHost"
    // Before the person there is the page and nothing else.
    property bool bare: false
    // How far it was scrolled by keys, in heights of the page; each change scrolls on.
    property real turned: 0
    readonly property Item page: place.children.length > 0 ? place.children[0] : null
    readonly property bool standing: bare ? height > width : upright
    readonly property real screenWidth: standing ? 1080 : 1920
    readonly property real screenHeight: standing ? 1920 : 1080
    readonly property real share: Math.min(place.width / screenWidth, place.height / screenHeight)

    DeskRule {
        width: Space.hair
        height: parent.height
        visible: !root.bare
    }

    Flow {
        id: bar

        visible: !root.bare
        height: root.bare ? 0 : implicitHeight
        x: Space.medium
        y: Space.medium
        width: parent.width - Space.medium * 2
        spacing: Space.small

        DeskTabs {
            spacing: 0
            name: qsTr("Language of the page")
            labels: [qsTr("English"), qsTr("Chinese")]
            current: root.display.language === "zh-Hans" ? 1 : 0
            onChosen: index => {
                if ((index === 1) !== (root.display.language === "zh-Hans"))
                    root.display.switchLanguage();
            }
        }

        DeskTabs {
            spacing: 0
            name: qsTr("Screen")
            labels: [qsTr("Upright"), qsTr("Wide")]
            current: root.upright ? 0 : 1
            onChosen: index => root.upright = index === 0
        }

        DeskTabs {
            spacing: 0
            name: qsTr("Text size")
            labels: [qsTr("Normal"), qsTr("Large"), qsTr("Largest")]
            current: root.display.textStep
            onChosen: index => root.display.setTextStep(index)
        }
    }

    FocusScope {
        id: frame

        anchors.top: bar.bottom
        anchors.topMargin: Space.medium
        anchors.bottom: note.top
        anchors.bottomMargin: Space.small
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Space.medium
        activeFocusOnTab: true
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("The page as visitors see it")
        Keys.onDownPressed: root.turned += 0.3
        Keys.onUpPressed: root.turned -= 0.3

        Item {
            id: place

            objectName: root.hostName
            anchors.fill: parent
            visible: root.there
        }

        Rectangle {
            x: Math.round((place.width - root.screenWidth * root.share) / 2) - border.width
            y: -border.width
            width: root.screenWidth * root.share + border.width * 2
            height: root.screenHeight * root.share + border.width * 2
            visible: root.there
            color: Colours.none
            border.width: frame.activeFocus ? Space.rule : Space.hair
            border.color: frame.activeFocus ? Colours.sunDeep : Colours.paperLine
        }
    }

    PlainText {
        id: note

        x: Space.medium
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Space.medium
        width: parent.width - Space.medium * 2
        role: Type.Small
        color: Colours.inkSoft
        text: {
            if (!root.there || root.bare)
                return "";
            if (root.planned)
                return qsTr("This is how it would look.");
            return root.hangs ? qsTr("Exactly this may hang today.") : qsTr("This is how it was written. It is not on the wall.");
        }
    }

    Binding {
        target: root.page
        property: "screenWidth"
        value: root.screenWidth
        when: root.page !== null
    }

    Binding {
        target: root.page
        property: "screenHeight"
        value: root.screenHeight
        when: root.page !== null
    }

    Binding {
        target: root.page
        property: "turned"
        value: root.turned
        when: root.page !== null
    }

    Binding {
        target: root.page
        property: "share"
        value: root.share
        when: root.page !== null
    }

    Binding {
        target: root.page
        property: "x"
        value: Math.round((place.width - root.screenWidth * root.share) / 2)
        when: root.page !== null
    }
}
