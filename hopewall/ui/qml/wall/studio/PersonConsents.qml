pragma ComponentBehavior: Bound

import QtQuick

import hopewall.ui.viewmodels.studio
import wall.theme
import wall.components
import wall.studio.controls

// Every consent: what it allows and what it does not, in words.
Column {
    id: root

    required property PersonRoomViewModel person

    signal recordAsked

    function checked(consent: var): string {
        if (consent.verifiedAgainst === "scan")
            return qsTr("checked against the scan by %1").arg(consent.verifiedBy);
        return qsTr("checked against the signed paper by %1").arg(consent.verifiedBy);
    }

    spacing: Space.large

    DeskButton {
        visible: root.person.mayRecord
        label: qsTr("Record a consent")
        onTouched: root.recordAsked()
    }

    PlainText {
        width: parent.width
        visible: root.person.notice !== ""
        strong: true
        text: root.person.notice
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }

    PlainText {
        width: parent.width
        visible: root.person.stories.length > 1
        role: Type.Small
        color: Colours.inkSoft
        text: qsTr("A consent counts for all stories of a person; each story still needs their yes to exactly what will hang.")
    }

    PlainText {
        width: parent.width
        visible: root.person.isRead && root.person.consents.length === 0
        text: qsTr("No consent has been recorded yet.")
    }

    Repeater {
        model: root.person.consents

        Column {
            id: consent

            required property var modelData
            required property int index

            width: root.width
            spacing: Space.small

            PlainText {
                width: parent.width
                role: Type.Lead
                strong: true
                text: consent.modelData.signedOn === "" ? qsTr("Not signed yet") : qsTr("Consent of %1").arg(StaffTerms.day(consent.modelData.signedOn))
            }

            PlainText {
                width: parent.width
                role: Type.Small
                color: Colours.inkQuiet
                text: {
                    const said = [StaffTerms.signer(consent.modelData.signer)];
                    if (consent.modelData.expiresOn !== "")
                        said.push(qsTr("ends on %1").arg(StaffTerms.day(consent.modelData.expiresOn)));
                    if (consent.modelData.recordedBy !== "")
                        said.push(qsTr("recorded by %1").arg(consent.modelData.recordedBy));
                    if (consent.modelData.verified)
                        said.push(root.checked(consent.modelData));
                    return StaffTerms.listed(said);
                }
            }

            PlainText {
                width: parent.width
                visible: text !== ""
                strong: true
                color: Colours.sunInk
                text: {
                    if (consent.modelData.withdrawn)
                        return qsTr("It was taken back.");
                    return consent.modelData.verified ? "" : qsTr("A second person has yet to check it against the signed form.");
                }
            }

            DeskFile {
                width: parent.width
                visible: root.person.mayRecord && !consent.modelData.withdrawn && consent.modelData.scanPages === 0
                label: qsTr("Scan of the signed form (PDF, JPEG, PNG or TIFF, at most %1 MB)").arg(consent.modelData.mostScanMb)
                onChosen: path => root.person.attachAsked(consent.modelData.id, path)
            }

            ConsentCheck {
                width: parent.width
                visible: root.person.mayVerify
                person: root.person
                consent: consent.modelData
            }

            ConsentLine {
                width: parent.width
                label: qsTr("May be shown")
                words: consent.modelData.granted.map(code => StaffTerms.scope(code))
            }

            ConsentLine {
                width: parent.width
                label: qsTr("May not be shown")
                words: consent.modelData.refused.map(code => StaffTerms.scope(code))
            }

            ConsentLine {
                width: parent.width
                label: qsTr("Where")
                words: consent.modelData.audiences.map(code => StaffTerms.audience(code))
            }

            ConsentLine {
                width: parent.width
                label: qsTr("Not where")
                words: consent.modelData.closed.map(code => StaffTerms.audience(code))
            }

            ConsentLine {
                width: parent.width
                label: qsTr("Signed form")
                words: [consent.modelData.scanPages > 0 ? qsTr("%n page(s), sealed in the store", "", consent.modelData.scanPages) : qsTr("no scan yet")]
            }
        }
    }
}
