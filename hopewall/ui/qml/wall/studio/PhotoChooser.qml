pragma ComponentBehavior: Bound

import QtQuick
import QtCore
import Qt.labs.folderlistmodel

import wall.theme
import wall.components
import wall.studio.controls

// The folders of this machine and the pictures in them, as a list; it opens where a picture was taken from last.
Item {
    id: root

    readonly property url home: StandardPaths.writableLocation(StandardPaths.PicturesLocation)

    readonly property url here: files.folder

    signal picked(url file)

    function go(folder: url) {
        if (LastFolder.isVault(folder))
            return;
        files.folder = folder;
        list.currentIndex = 0;
        list.forceActiveFocus(Qt.TabFocusReason);
    }

    implicitHeight: head.height + Space.small + Space.touch * 0.75 * 6

    FolderListModel {
        id: files

        folder: LastFolder.last.toString() === "" ? root.home : LastFolder.last
        showDirsFirst: true
        showDotAndDotDot: false
        sortField: FolderListModel.Name
        nameFilters: ["*.jpg", "*.jpeg", "*.jpe", "*.mpo", "*.png", "*.webp", "*.tif", "*.tiff", "*.heic", "*.heif", "*.hif", "*.avif"]
        caseSensitive: false
    }

    Flow {
        id: head

        x: -Space.small
        width: parent.width
        spacing: Space.medium

        DeskWord {
            label: qsTr("Folder above")
            Accessible.description: qsTr("Backspace")
            onTouched: root.go(files.parentFolder)
        }

        DeskWord {
            label: qsTr("Pictures")
            onTouched: root.go(root.home)
        }

        DeskWord {
            label: qsTr("Downloads")
            onTouched: root.go(StandardPaths.writableLocation(StandardPaths.DownloadLocation))
        }

        DeskWord {
            label: qsTr("Sticks and cards")
            onTouched: root.go(Qt.resolvedUrl("file:///media"))
        }
    }

    ListView {
        id: list

        anchors.top: head.bottom
        anchors.topMargin: Space.small
        anchors.bottom: parent.bottom
        x: -Space.small
        width: parent.width + Space.small
        clip: true
        model: files
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Folders and pictures")
        Keys.onReturnPressed: (list.currentItem as Entry)?.take()
        Keys.onEnterPressed: (list.currentItem as Entry)?.take()
        Keys.onSpacePressed: (list.currentItem as Entry)?.take()
        Keys.onPressed: event => {
            event.accepted = event.key === Qt.Key_Backspace;
            if (event.accepted)
                root.go(files.parentFolder);
        }

        delegate: Entry {}

        PlainText {
            visible: list.count === 0
            color: Colours.inkQuiet
            text: qsTr("There are no pictures in this folder.")
        }
    }

    component Entry: Item {
        id: entry

        required property string fileName
        required property url fileUrl
        required property bool fileIsDir

        function take() {
            if (fileIsDir)
                root.go(fileUrl);
            else {
                LastFolder.last = files.folder;
                root.picked(fileUrl);
            }
        }

        width: ListView.view?.width ?? 0
        height: Space.touch * 0.75
        Accessible.role: Accessible.ListItem
        Accessible.name: fileIsDir ? qsTr("Folder %1").arg(fileName) : fileName
        Accessible.onPressAction: entry.take()

        Rectangle {
            anchors.fill: parent
            radius: Space.radiusFace
            visible: over.hovered || (entry.ListView.isCurrentItem && list.activeFocus)
            color: Colours.paperRaised
            border.width: entry.ListView.isCurrentItem && list.activeFocus ? Space.hair : 0
            border.color: Colours.sunDeep
        }

        PlainText {
            x: Space.small
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - Space.medium
            wrapMode: Text.NoWrap
            elide: Text.ElideMiddle
            strong: entry.fileIsDir
            color: Colours.sunInk
            text: entry.fileIsDir ? entry.fileName + " /" : entry.fileName
            Accessible.ignored: true
        }

        HoverHandler {
            id: over

            cursorShape: Qt.PointingHandCursor
        }

        TapHandler {
            gesturePolicy: TapHandler.WithinBounds
            onTapped: entry.take()
        }
    }
}
