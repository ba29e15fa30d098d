pragma ComponentBehavior: Bound

import QtQuick

import hopewall.ui.viewmodels.studio
import wall.theme
import wall.components
import wall.studio.controls

// Taking somebody off the wall: one question, then it is done; what is left to do follows.
DeskSheet {
    id: root

    required property WithdrawSheetViewModel withdrawing
    readonly property string stage: withdrawing.stage
    readonly property bool erasing: stage === "erasing"
    readonly property bool asking: stage === "asking" || stage === "hiding"

    function way(code: string): string {
        switch (code) {
        case "in_person":
            return qsTr("They told us in person");
        case "phone":
            return qsTr("They telephoned");
        case "message":
            return qsTr("They sent a message");
        case "letter":
            return qsTr("They wrote a letter");
        case "email":
            return qsTr("They wrote an e-mail");
        case "kiosk_staff":
            return qsTr("They told somebody at the wall");
        case "relative":
            return qsTr("A relative told us");
        }
        return "";
    }

    open: stage !== "closed"
    first: asking ? confirm : done
    title: {
        switch (stage) {
        case "asking":
        case "hiding":
            return qsTr("Take %1 off the wall?").arg(withdrawing.name);
        case "erasing":
            return qsTr("Erase %1 for good?").arg(withdrawing.name);
        case "erased":
            return qsTr("Nothing of this person is left.");
        }
        return qsTr("%1 is off the wall.").arg(withdrawing.name);
    }
    onDismissed: {
        if (stage !== "hiding")
            withdrawing.close();
    }
    onStageChanged: {
        if (open)
            (asking ? confirm : done).forceActiveFocus();
    }

    PlainText {
        width: parent.width
        visible: root.asking
        color: Colours.inkSoft
        text: qsTr("It happens at once on the screens of this machine. No reason is needed. Only a new consent can bring anything back.")
    }

    PlainText {
        width: parent.width
        visible: root.withdrawing.trouble !== ""
        strong: true
        text: root.withdrawing.trouble
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }

    Flow {
        width: parent.width
        visible: root.asking
        spacing: Space.large

        DeskButton {
            id: confirm

            filled: true
            enabled: root.withdrawing.isReady && root.stage === "asking"
            label: qsTr("Take down now")
            onTouched: root.withdrawing.takeDown()
        }

        DeskButton {
            enabled: root.stage === "asking"
            label: qsTr("Leave everything as it is")
            onTouched: root.withdrawing.close()
        }
    }

    DeskRule {
        width: parent.width
        visible: root.asking
    }

    DeskChoice {
        width: parent.width
        visible: root.asking
        label: qsTr("How it reached us")
        options: root.withdrawing.ways.map(code => root.way(code))
        current: root.withdrawing.way
        onChosen: index => root.withdrawing.chooseWay(index)
    }

    DeskTick {
        visible: root.asking
        ticked: root.withdrawing.undoDays === 0
        label: qsTr("Erase everything of theirs today instead of in seven days")
        room: parent.width
        onToggled: ticked => root.withdrawing.eraseToday(ticked)
    }

    DeskTick {
        visible: root.asking
        ticked: root.withdrawing.isPart
        label: qsTr("They take back only a part")
        room: parent.width
        onToggled: ticked => root.withdrawing.choosePart(ticked)
    }

    Column {
        width: parent.width
        visible: root.asking && root.withdrawing.isPart
        spacing: Space.small

        PlainText {
            width: parent.width
            role: Type.Small
            color: Colours.inkQuiet
            text: qsTr("Either what is shown, or where. What is not ticked stays as it was agreed.")
        }

        DeskLabel {
            width: parent.width
            topPadding: Space.small
            text: qsTr("What is shown")
        }

        Repeater {
            model: root.withdrawing.isPart ? root.withdrawing.scopes : []

            DeskTick {
                required property var modelData

                ticked: modelData.chosen
                label: StaffTerms.scope(modelData.code)
                onToggled: ticked => root.withdrawing.chooseScope(modelData.code, ticked)
            }
        }

        DeskLabel {
            width: parent.width
            topPadding: Space.small
            text: qsTr("Where")
        }

        Repeater {
            model: root.withdrawing.isPart ? root.withdrawing.audiences : []

            DeskTick {
                required property var modelData

                ticked: modelData.chosen
                label: StaffTerms.audience(modelData.code)
                onToggled: ticked => root.withdrawing.chooseAudience(modelData.code, ticked)
            }
        }
    }

    PlainText {
        width: parent.width
        visible: root.stage === "clearing"
        color: Colours.inkSoft
        text: qsTr("Nobody sees it any more. The files are being made anew without it; you can go on meanwhile.")
    }

    Column {
        width: parent.width
        visible: root.stage === "done" && root.withdrawing.steps.length > 0
        spacing: Space.small

        DeskLabel {
            width: parent.width
            text: qsTr("What is left to do, and where")
        }

        Repeater {
            model: root.stage === "done" ? root.withdrawing.steps : []

            PlainText {
                required property var modelData

                width: parent.width
                readonly property string what: modelData.where === "" ? modelData.sentence : qsTr("%1 (%2)").arg(modelData.sentence).arg(StaffTerms.holder(modelData.where))
                color: modelData.done ? Colours.inkQuiet : Colours.inkSoft
                text: modelData.done ? qsTr("Done: %1.").arg(what) : qsTr("By %1: %2.").arg(StaffTerms.day(modelData.due)).arg(what)
            }
        }
    }

    Flow {
        width: parent.width
        visible: root.stage === "done"
        spacing: Space.large

        DeskButton {
            label: qsTr("Receipt in English")
            onTouched: root.withdrawing.makeReceipt("en")
        }

        DeskButton {
            label: qsTr("Receipt in Chinese")
            onTouched: root.withdrawing.makeReceipt("zh-Hans")
        }

        DeskButton {
            visible: root.withdrawing.mayErase
            grave: true
            label: qsTr("Erase for good …")
            onTouched: root.withdrawing.askErase()
        }
    }

    PlainText {
        width: parent.width
        visible: root.stage === "done" && root.withdrawing.receipt !== ""
        color: Colours.inkSoft
        text: qsTr("The receipt lies in %1. Print it and give it to the person.").arg(root.withdrawing.receipt)
    }

    PlainText {
        width: parent.width
        visible: root.stage === "erasing"
        color: Colours.inkSoft
        text: qsTr("Story, photos, consents and name are destroyed, here and in every file. It cannot be undone. What the law says must be kept stays sealed, apart.")
    }

    DeskButton {
        visible: root.stage === "erasing"
        grave: true
        label: qsTr("Erase for good")
        onTouched: root.withdrawing.eraseForGood()
    }

    PlainText {
        width: parent.width
        visible: root.stage === "erased"
        color: Colours.inkSoft
        text: qsTr("%n file(s) were looked through and nothing was found.", "", root.withdrawing.files)
    }

    DeskButton {
        id: done

        visible: !root.asking
        filled: !root.erasing
        label: root.erasing ? qsTr("Leave everything as it is") : qsTr("Done")
        onTouched: root.withdrawing.close()
    }
}
