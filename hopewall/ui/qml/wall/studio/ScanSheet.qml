import QtQuick

import hopewall.ui.viewmodels.studio
import wall.theme
import wall.components
import wall.studio.controls

// The signed form as it was scanned, over everything; + and − zoom, arrows move, Page Up and
// Page Down turn pages, Escape closes.
FocusScope {
    id: root

    required property ScanSheetViewModel scan
    property real zoom: 1

    function enlarge(step: real): void {
        root.zoom = Math.max(1, Math.min(4, root.zoom * step));
    }

    visible: scan.isOpen
    enabled: visible
    z: 950
    Accessible.role: Accessible.Dialog
    Accessible.name: qsTr("Signed form")
    onVisibleChanged: {
        zoom = 1;
        if (visible)
            close.forceActiveFocus(Qt.TabFocusReason);
    }
    Keys.onEscapePressed: root.scan.close()
    Keys.onPressed: event => {
        const step = Space.touch;
        const lowest = Math.max(0, page.contentHeight - page.height);
        const rightmost = Math.max(0, page.contentWidth - page.width);
        switch (event.key) {
        case Qt.Key_Plus:
        case Qt.Key_Equal:
            root.enlarge(1.25);
            break;
        case Qt.Key_Minus:
            root.enlarge(0.8);
            break;
        case Qt.Key_PageDown:
            root.scan.turn(1);
            break;
        case Qt.Key_PageUp:
            root.scan.turn(-1);
            break;
        case Qt.Key_Down:
            page.contentY = Math.min(lowest, page.contentY + step);
            break;
        case Qt.Key_Up:
            page.contentY = Math.max(0, page.contentY - step);
            break;
        case Qt.Key_Right:
            page.contentX = Math.min(rightmost, page.contentX + step);
            break;
        case Qt.Key_Left:
            page.contentX = Math.max(0, page.contentX - step);
            break;
        default:
            return;
        }
        event.accepted = true;
    }

    Rectangle {
        anchors.fill: parent
        color: Colours.paper

        TapHandler {
            gesturePolicy: TapHandler.WithinBounds
        }
    }

    Row {
        id: head

        x: Space.wide
        y: Space.large
        spacing: Space.large

        PlainText {
            anchors.verticalCenter: parent.verticalCenter
            role: Type.Section
            strong: true
            text: qsTr("Signed form")
            Accessible.role: Accessible.Heading
        }

        DeskWord {
            visible: root.scan.picture !== ""
            label: qsTr("Larger")
            onTouched: root.enlarge(1.25)
        }

        DeskWord {
            visible: root.scan.picture !== ""
            label: qsTr("Smaller")
            onTouched: root.enlarge(0.8)
        }

        DeskWord {
            visible: root.scan.drawable > 1
            enabled: root.scan.page > 1
            label: qsTr("Page before")
            Accessible.description: qsTr("Page Up")
            onTouched: root.scan.turn(-1)
        }

        DeskWord {
            visible: root.scan.drawable > 1
            enabled: root.scan.page < root.scan.drawable
            label: qsTr("Next page")
            Accessible.description: qsTr("Page Down")
            onTouched: root.scan.turn(1)
        }

        DeskWord {
            id: close

            label: qsTr("Close the form")
            Accessible.description: qsTr("Escape")
            onTouched: root.scan.close()
        }
    }

    PlainText {
        id: place

        anchors.right: parent.right
        anchors.rightMargin: Space.wide
        anchors.verticalCenter: head.verticalCenter
        visible: root.scan.pages > 1
        color: Colours.inkSoft
        wrapMode: Text.NoWrap
        text: {
            const said = [qsTr("Page %1 of %2").arg(root.scan.page).arg(root.scan.pages)];
            if (root.scan.pages > root.scan.drawable)
                said.push(qsTr("only the first %1 are drawn: compare the rest with the paper").arg(root.scan.drawable));
            else if (root.scan.unseen > 0)
                said.push(qsTr("%n still to be looked at", "", root.scan.unseen));
            return said.join(Display.chinese ? "\uff1b" : ", ");
        }
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }

    PlainText {
        x: Space.wide
        anchors.top: head.bottom
        anchors.topMargin: Space.large
        width: Math.min(parent.width - Space.wide * 2, Space.panel)
        text: root.scan.sentence !== "" ? root.scan.sentence : qsTr("The form is being drawn.")
        visible: root.scan.picture === ""
        strong: true
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }

    Flickable {
        id: page

        anchors.top: head.bottom
        anchors.topMargin: Space.medium
        anchors.bottom: parent.bottom
        width: parent.width
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        contentWidth: Math.max(width, form.width)
        contentHeight: Math.max(height, form.height)
        visible: root.scan.picture !== ""

        Picture {
            id: form

            readonly property real fit: implicitWidth > 0 && implicitHeight > 0 ? Math.min(page.width / implicitWidth, page.height / implicitHeight) : 0

            objectName: "scanPicture"
            x: Math.max(0, (page.width - width) / 2)
            width: implicitWidth * fit * root.zoom
            height: implicitHeight * fit * root.zoom
            source: root.scan.picture
            smooth: true
            onStatusChanged: {
                if (status !== Image.Ready)
                    return;
                page.contentX = 0;
                page.contentY = 0;
                root.scan.pageSeen();
            }
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("The scan of the signed form")
        }
    }
}
