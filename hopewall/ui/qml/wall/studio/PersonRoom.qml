pragma ComponentBehavior: Bound

import QtQuick

import hopewall.ui.viewmodels.studio
import wall.theme
import wall.components
import wall.studio.controls

// The open person: who, how they stand, and their parts as words in a line.
FocusScope {
    id: root

    required property PersonRoomViewModel person
    readonly property real side: Space.wide

    signal closed
    signal withdrawAsked
    signal consentAsked
    signal photosAsked

    function storyLine(story: var, place: int): string {
        const number = qsTr("Story %1 of %2").arg(place + 1).arg(root.person.stories.length);
        const title = story.title === "" ? qsTr("nothing written yet") : story.title;
        const line = qsTr("%1: %2").arg(number).arg(title);
        return story.hangs ? qsTr("%1 (on the wall)").arg(line) : line;
    }

    Keys.onEscapePressed: root.closed()

    Column {
        id: head

        x: root.side
        y: Space.large
        width: parent.width - root.side * 2
        spacing: Space.small
        // The list of stories opens over the part below.
        z: 1

        Item {
            width: parent.width
            height: Math.max(name.height, back.height)

            PlainText {
                id: name

                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - back.width
                role: Type.Section
                strong: true
                text: root.person.otherName === "" ? root.person.name : root.person.name + "  " + root.person.otherName
                elide: Text.ElideRight
                maximumLineCount: 2
                Accessible.role: Accessible.Heading
            }

            DeskWord {
                id: back

                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                label: qsTr("Everybody")
                Accessible.description: qsTr("Escape")
                onTouched: root.closed()
            }
        }

        PlainText {
            width: parent.width
            visible: text !== ""
            color: Colours.inkSoft
            text: root.person.trouble
        }

        DeskChoice {
            objectName: "storyChoice"
            width: parent.width
            visible: root.person.stories.length > 1
            bare: true
            label: qsTr("Which story")
            options: root.person.stories.map((story, place) => root.storyLine(story, place))
            current: root.person.stories.findIndex(story => story.id === root.person.storyId)
            onChosen: index => root.person.chooseStory(root.person.stories[index].id)
        }

        PlainText {
            width: parent.width
            visible: root.person.hanging > 1
            role: Type.Small
            strong: true
            color: Colours.sunInk
            text: qsTr("%n of their stories hang in the lobby, each as a face of its own.", "", root.person.hanging)
        }

        Repeater {
            model: root.person.standing

            PlainText {
                required property var modelData

                width: head.width
                role: Type.Small
                color: Colours.inkSoft
                text: modelData.shown ? qsTr("%1 until %2.").arg(StaffTerms.channel(modelData.channel)).arg(StaffTerms.day(modelData.until)) : qsTr("%1: not shown. %2").arg(StaffTerms.channel(modelData.channel)).arg(modelData.reasons.length > 0 ? modelData.reasons[0] : "")
            }
        }

        Item {
            width: parent.width
            height: tabs.height

            DeskTabs {
                id: tabs

                x: -Space.small
                spacing: Space.small
                name: qsTr("Parts of the person")
                labels: root.person.tabs.map(code => StaffTerms.tab(code))
                current: root.person.tabs.indexOf(root.person.tab)
                onChosen: index => root.person.seeTab(root.person.tabs[index])
            }

            DeskWord {
                anchors.right: parent.right
                visible: !root.person.isWithdrawn && root.person.isRead
                ink: Colours.ink
                strong: true
                label: qsTr("Withdraw")
                onTouched: root.withdrawAsked()
            }
        }

        DeskRule {
            width: parent.width
        }
    }

    DeskScroll {
        id: page

        keys: true
        name: StaffTerms.tab(root.person.tab)
        x: root.side
        anchors.top: head.bottom
        anchors.topMargin: Space.medium
        anchors.bottom: parent.bottom
        width: parent.width - root.side - Space.medium
        contentHeight: part.height + Space.wide

        Connections {
            function onTabChanged() {
                page.contentY = 0;
            }

            target: root.person
        }

        Loader {
            id: part

            width: page.width - Space.large
            sourceComponent: {
                switch (root.person.tab) {
                case "consents":
                    return consents;
                case "reviews":
                    return reviews;
                case "history":
                    return history;
                case "photo":
                    return photo;
                case "facts":
                    return facts;
                }
                return story;
            }
        }
    }

    Component {
        id: story

        PersonStory {
            width: parent?.width ?? 0
            person: root.person
        }
    }

    Component {
        id: consents

        PersonConsents {
            width: parent?.width ?? 0
            person: root.person
            onRecordAsked: root.consentAsked()
        }
    }

    Component {
        id: reviews

        PersonReviews {
            width: parent?.width ?? 0
            person: root.person
        }
    }

    Component {
        id: history

        PersonHistory {
            width: parent?.width ?? 0
            person: root.person
        }
    }

    Component {
        id: facts

        PersonFactsRead {
            width: parent?.width ?? 0
            person: root.person
        }
    }

    Component {
        id: photo

        PersonPhoto {
            width: parent?.width ?? 0
            person: root.person
            onPhotosAsked: root.photosAsked()
        }
    }
}
