pragma ComponentBehavior: Bound

import QtQuick

import hopewall.ui.viewmodels.studio
import wall.theme
import wall.components
import wall.studio.controls

// Everybody: the wall itself as a list, or a table; narrow beside an open person, else as wide as there is room.
FocusScope {
    id: root

    required property PeopleRoomViewModel people
    required property string openId
    property bool narrow: false
    readonly property real margin: narrow ? Space.medium : Space.broad

    // How far beyond what is seen faces are made beforehand.
    property real spare: Space.vast * 4

    signal chosen(string subjectId)
    signal newAsked

    function makeSpare() {
        spare = Space.vast * 4;
    }

    function search() {
        field.field.forceActiveFocus();
        field.field.selectAll();
    }

    Column {
        id: head

        x: root.margin
        y: root.narrow ? Space.medium : Space.wide
        width: parent.width - root.margin - Space.medium
        spacing: root.narrow ? Space.small : Space.large

        Item {
            width: parent.width
            height: title.height
            visible: !root.narrow

            PlainText {
                id: title

                role: Type.Title
                strong: true
                text: qsTr("People")
                Accessible.role: Accessible.Heading
            }

            DeskButton {
                anchors.right: parent.right
                anchors.rightMargin: Space.medium
                anchors.verticalCenter: parent.verticalCenter
                label: qsTr("Somebody new")
                onTouched: root.newAsked()
            }
        }

        Flow {
            width: parent.width
            spacing: root.narrow ? Space.tiny : Space.wide

            DeskField {
                id: field

                width: root.narrow ? head.width : Space.vast * 4
                bare: true
                label: qsTr("Search people")
                hint: root.narrow ? qsTr("Search") : qsTr("Name, in either language")
                longest: 80
                text: root.people.typed
                onEdited: text => root.people.search(text)
                field.Keys.onDownPressed: (root.people.isTable && !root.narrow ? table : faces).forceActiveFocus(Qt.TabFocusReason)
            }

            DeskChoice {
                width: root.narrow ? head.width : Space.vast * 2.6
                bare: true
                label: qsTr("State")
                options: [qsTr("Any state"), ...root.people.badges.map(code => qsTr("%1 (%2)").arg(StaffTerms.badge(code)).arg(root.people.counts[code]))]
                current: root.people.badges.indexOf(root.people.badge) + 1
                onChosen: index => root.people.narrow("badge", index > 0 ? root.people.badges[index - 1] : "")
            }

            DeskChoice {
                width: Space.vast * 2.4
                visible: !root.narrow
                bare: true
                label: qsTr("Illness")
                options: [qsTr("Any illness"), ...root.people.illnesses.map(code => StaffTerms.illness(code))]
                current: root.people.illnesses.indexOf(root.people.illness) + 1
                onChosen: index => root.people.narrow("illness", index > 0 ? root.people.illnesses[index - 1] : "")
            }

            DeskChoice {
                width: Space.vast * 2.4
                visible: !root.narrow
                bare: true
                label: qsTr("Treatment")
                options: [qsTr("Any treatment"), ...root.people.therapies.map(code => StaffTerms.therapy(code))]
                current: root.people.therapies.indexOf(root.people.therapy) + 1
                onChosen: index => root.people.narrow("therapy", index > 0 ? root.people.therapies[index - 1] : "")
            }

            DeskChoice {
                width: Space.vast * 2
                visible: !root.narrow
                bare: true
                label: qsTr("Order")
                options: root.people.orders.map(code => StaffTerms.order(code))
                current: root.people.orders.indexOf(root.people.order)
                onChosen: index => root.people.narrow("order", root.people.orders[index])
            }

            DeskTabs {
                visible: !root.narrow
                name: qsTr("How the list looks")
                labels: [qsTr("Faces"), qsTr("Table")]
                current: root.people.isTable ? 1 : 0
                onChosen: index => root.people.seeTable(index === 1)
            }
        }

        PlainText {
            width: parent.width
            visible: text !== ""
            role: Type.Small
            color: Colours.inkQuiet
            text: {
                if (root.people.trouble !== "")
                    return root.people.trouble;
                if (root.people.isLoading)
                    return qsTr("Reading …");
                if (root.people.count === root.people.everybody)
                    return root.narrow ? "" : qsTr("%n person(s)", "", root.people.everybody);
                return root.people.count === 0 ? qsTr("Nobody matches.") : qsTr("%1 of %2 people").arg(root.people.count).arg(root.people.everybody);
            }
        }
    }

    // Qt warns of a face that is still being made beforehand when its row goes.
    Connections {
        function onModelAboutToBeReset() {
            root.spare = 0;
        }

        function onModelReset() {
            Qt.callLater(root.makeSpare);
        }

        target: root.people.rows
    }

    GridView {
        id: faces

        readonly property int columns: Math.max(1, Math.floor(width / (Space.vast * (root.narrow ? 1.6 : 2.1))))

        anchors.top: head.bottom
        anchors.topMargin: Space.medium
        anchors.bottom: parent.bottom
        x: root.margin - Space.small
        width: parent.width - x
        visible: root.narrow || !root.people.isTable
        model: visible && root.people.everybody > 0 ? root.people.rows : null
        clip: true
        activeFocusOnTab: true
        keyNavigationEnabled: true
        cacheBuffer: root.spare
        boundsBehavior: Flickable.StopAtBounds
        cellWidth: Math.floor((width - Space.medium) / columns)
        cellHeight: Math.round((cellWidth - Space.small * 3) / Space.portraitRatio) + Type.line(Type.Body, Display.chinese) + Type.line(Type.Small, Display.chinese) + Space.large
        reuseItems: true
        Accessible.role: Accessible.List
        Accessible.name: qsTr("People")
        onCountChanged: {
            if (currentIndex < 0)
                currentIndex = 0;
        }
        Keys.onReturnPressed: root.chosen(root.people.personAt(currentIndex))
        Keys.onEnterPressed: root.chosen(root.people.personAt(currentIndex))
        Keys.onSpacePressed: root.chosen(root.people.personAt(currentIndex))
        delegate: PersonTile {
            id: tile

            required property int index
            required property var model
            property bool pooled: false

            // In the pool nobody tells it that its picture is gone.
            GridView.onPooled: pooled = true
            GridView.onReused: pooled = false
            width: GridView.view.cellWidth - Space.small
            height: GridView.view.cellHeight - Space.small
            subjectId: model.subjectId
            name: model.name
            badge: model.badge
            until: model.until
            draft: model.draft
            picture: pooled ? "" : model.picture
            focused: GridView.view.activeFocus
            current: GridView.isCurrentItem && GridView.view.activeFocus || subjectId === root.openId
            onChosen: {
                GridView.view.currentIndex = index;
                root.chosen(subjectId);
            }
        }
    }

    ListView {
        id: table

        anchors.top: head.bottom
        anchors.topMargin: Space.medium
        anchors.bottom: parent.bottom
        x: root.margin - Space.small
        width: parent.width - x - Space.medium
        visible: !faces.visible
        model: visible && root.people.everybody > 0 ? root.people.rows : null
        clip: true
        activeFocusOnTab: true
        cacheBuffer: root.spare
        boundsBehavior: Flickable.StopAtBounds
        headerPositioning: ListView.OverlayHeader
        reuseItems: true
        Accessible.role: Accessible.Table
        Accessible.name: qsTr("People")
        onCountChanged: {
            if (currentIndex < 0)
                currentIndex = 0;
        }
        Keys.onReturnPressed: root.chosen(root.people.personAt(currentIndex))
        Keys.onEnterPressed: root.chosen(root.people.personAt(currentIndex))
        Keys.onSpacePressed: root.chosen(root.people.personAt(currentIndex))
        header: Rectangle {
            z: 2
            width: ListView.view.width
            height: heads.height + Space.medium
            color: Colours.paper

            Row {
                id: heads

                Repeater {
                    model: [qsTr("Name"), qsTr("State"), qsTr("Illness"), qsTr("Treatment"), qsTr("Age")]

                    DeskLabel {
                        required property int index
                        required property string modelData

                        leftPadding: Space.small
                        width: table.width * [0.26, 0.2, 0.2, 0.18, 0.16][index]
                        text: modelData
                    }
                }
            }

            DeskRule {
                anchors.bottom: parent.bottom
                width: parent.width
            }
        }
        delegate: PersonLine {
            required property int index
            required property var model

            width: ListView.view.width
            name: model.name
            otherName: model.otherName
            badge: model.badge
            until: model.until
            draft: model.draft
            illness: model.illness
            therapy: model.therapy
            ageBand: model.ageBand
            focused: ListView.view.activeFocus
            current: ListView.isCurrentItem && ListView.view.activeFocus
            onChosen: {
                ListView.view.currentIndex = index;
                root.chosen(model.subjectId);
            }
        }
    }
}
