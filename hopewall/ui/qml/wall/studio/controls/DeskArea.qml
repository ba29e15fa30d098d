import QtQuick

import wall.theme
import wall.components

// Room for a text of several lines; it scrolls within itself and keeps the line with the cursor in sight.
FocusScope {
    id: root

    required property string label
    property alias text: edit.text
    property string fault: ""
    property string hint: ""
    property bool readOnly: false
    property bool chinese: Display.chinese
    property bool bare: false
    property real least: Space.vast
    readonly property alias edit: edit
    // Far more than anybody writes here: what is longer would hold up the window.
    property int longest: 60000
    property string before: ""
    property bool tooLong: false

    signal edited(string text)

    implicitWidth: Space.vast * 5
    implicitHeight: least + title.height + Space.medium

    DeskLabel {
        id: title

        width: parent.width
        height: root.bare ? 0 : implicitHeight
        visible: !root.bare
        text: root.label
    }

    Rectangle {
        anchors.top: title.bottom
        anchors.topMargin: root.bare ? 0 : Space.tiny
        anchors.bottom: wrong.visible ? wrong.top : parent.bottom
        width: parent.width
        radius: Space.radiusFace
        color: Colours.figureGround
        border.width: edit.activeFocus ? Space.rule : Space.hair
        border.color: edit.activeFocus ? Colours.sunDeep : Colours.paperLine

        DeskScroll {
            id: page

            function follow(area: rect) {
                if (area.y < contentY)
                    contentY = area.y;
                else if (area.y + area.height > contentY + height)
                    contentY = area.y + area.height - height;
            }

            anchors.fill: parent
            anchors.margins: Space.medium
            contentHeight: edit.height

            TextEdit {
                id: edit

                width: page.width - Space.medium
                height: Math.max(page.height, contentHeight)
                focus: true
                activeFocusOnTab: true
                selectByMouse: true
                readOnly: root.readOnly
                textFormat: TextEdit.PlainText
                wrapMode: TextEdit.Wrap
                tabStopDistance: Space.wide
                font.family: root.chinese ? Type.han : Type.latin
                font.pixelSize: Type.size(Type.Body, root.chinese)
                color: Colours.ink
                selectionColor: Colours.sun
                selectedTextColor: Colours.inkOnSun
                Accessible.role: Accessible.EditableText
                Accessible.name: root.label
                Accessible.description: wrong.fault !== "" ? wrong.fault : root.hint
                Accessible.multiLine: true
                // A tab goes to the next control; nothing here is indented by hand.
                Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
                Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
                onCursorRectangleChanged: page.follow(cursorRectangle)
                onTextChanged: {
                    if (text.length > root.longest) {
                        text = root.before;
                        root.tooLong = true;
                        return;
                    }
                    root.before = text;
                    root.tooLong = false;
                    if (activeFocus)
                        root.edited(text);
                }
            }

            PlainText {
                width: edit.width
                visible: edit.length === 0 && root.hint !== ""
                color: Colours.inkQuiet
                text: root.hint
                Accessible.ignored: true
            }
        }
    }

    DeskFault {
        id: wrong

        anchors.bottom: parent.bottom
        width: parent.width
        fault: root.tooLong ? qsTr("Too long: at most %1 characters fit here.").arg(root.longest) : root.fault
    }
}
