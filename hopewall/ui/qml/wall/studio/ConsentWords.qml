pragma Singleton

import QtQuick

// The questions of the consent form, as the paper reads.
QtObject {
    function section(code: string): string {
        switch (code) {
        case "shown":
            return qsTr("What may be shown");
        case "where":
            return qsTr("To whom it may be shown");
        case "purposes":
            return qsTr("What for");
        case "signing":
            return qsTr("The signing");
        case "representative":
            return qsTr("Who signed for the person");
        case "child":
            return qsTr("A child's own voice");
        case "capacity":
            return qsTr("Who judged the capacity to consent");
        case "witness":
            return qsTr("The witness");
        case "interpreter":
            return qsTr("The interpreter");
        case "separate":
            return qsTr("Separate agreements");
        case "money":
            return qsTr("Compensation");
        case "term":
            return qsTr("How long, and the copy");
        case "events":
            return qsTr("It ends earlier");
        case "hospital":
            return qsTr("The hospital's own particulars");
        }
        return "";
    }

    function about(code: string): string {
        switch (code) {
        case "shown":
            return qsTr("As it was ticked on the form: yes or no to each. Nothing is assumed.");
        case "purposes":
            return qsTr("Only what was agreed to.");
        case "separate":
            return qsTr("Each with a signature or a tick of its own on the form.");
        case "events":
            return qsTr("Tick what the form names, if anything.");
        }
        return "";
    }

    function question(key: string): string {
        const dot = key.indexOf(".");
        const group = dot < 0 ? "" : key.slice(0, dot);
        const rest = key.slice(dot + 1);
        if (group === "scopes")
            return StaffTerms.scope(rest);
        if (group === "audiences")
            return StaffTerms.audience(rest);
        if (group === "purposes")
            return purpose(rest);
        if (group === "expiry_events")
            return event(rest);
        return group === "" ? single(key) : part(key);
    }

    function purpose(code: string): string {
        switch (code) {
        case "patient_education":
            return qsTr("Telling patients and families what it is like");
        case "staff_training":
            return qsTr("Training staff");
        case "fundraising":
            return qsTr("Raising money");
        case "marketing":
            return qsTr("Advertising the hospital");
        case "research_recruit":
            return qsTr("Finding people for studies");
        case "press":
            return qsTr("Working with the press");
        }
        return code;
    }

    function event(code: string): string {
        switch (code) {
        case "majority":
            return qsTr("when the child comes of age");
        case "death":
            return qsTr("when the person dies");
        case "end_of_campaign":
            return qsTr("when the project ends");
        case "leaves_hospital_programme":
            return qsTr("when the person leaves the hospital's programme");
        }
        return code;
    }

    function single(key: string): string {
        switch (key) {
        case "signed_on":
            return qsTr("Signed on");
        case "place":
            return qsTr("Where it was signed");
        case "signer":
            return qsTr("Who signed");
        case "signature_kind":
            return qsTr("How it was signed");
        case "filled_before_signing":
            return qsTr("Was the form filled in before it was signed?");
        case "read_by_signer":
            return qsTr("Could the signer read the form themselves?");
        case "signed_remotely":
            return qsTr("Was it signed with nobody of the hospital in the room?");
        case "obtained_by":
            return qsTr("Who of the hospital asked for it");
        case "obtained_by_independent":
            return qsTr("Is that somebody who does not treat the person?");
        case "second_reviewer":
            return qsTr("Who else looked at it, from outside the treating team");
        case "other_guardian_objection":
            return qsTr("Does another guardian object?");
        case "compensation":
            return qsTr("What the person gets for it");
        case "remuneration":
            return qsTr("What the hospital gets for showing it");
        case "compensation_note":
            return qsTr("What exactly, and from whom");
        case "expires_on":
            return qsTr("It ends on");
        case "reconfirm_due":
            return qsTr("Ask the person again by");
        case "copy_given_on":
            return qsTr("Copy given to the person on");
        case "copy_channel":
            return qsTr("How the copy was given");
        case "controller_contact":
            return qsTr("Whom to call about it");
        case "info_description":
            return qsTr("What is shown, as the form describes it");
        case "recipient_description":
            return qsTr("Who sees it, as the form describes it");
        case "pia_ref":
            return qsTr("Number of the impact assessment");
        case "pia_date":
            return qsTr("Impact assessment made on");
        }
        return key;
    }

    function part(key: string): string {
        switch (key) {
        case "representative.name":
            return qsTr("Name of who signed");
        case "representative.relationship":
            return qsTr("How they are related");
        case "representative.authority":
            return qsTr("By what right they sign");
        case "representative.proof_sha256":
            return qsTr("Proof of that right");
        case "representative.verified_by":
            return qsTr("Who checked the proof");
        case "assent.given":
            return qsTr("Did the child say yes themselves?");
        case "assent.by":
            return qsTr("Who asked the child");
        case "assent.on":
            return qsTr("The child was asked on");
        case "assent.age_at":
            return qsTr("The child's age then");
        case "assent.method":
            return qsTr("How the child was asked");
        case "capacity_assessment.by":
            return qsTr("Who judged the capacity");
        case "capacity_assessment.on":
            return qsTr("Judged on");
        case "capacity_assessment.result":
            return qsTr("What they found");
        case "witness.name":
            return qsTr("Name of the witness");
        case "witness.role":
            return qsTr("Who the witness is");
        case "witness.on":
            return qsTr("Witnessed on");
        case "interpreter.name":
            return qsTr("Name of the interpreter");
        case "interpreter.language":
            return qsTr("Into which language");
        case "interpreter.mode":
            return qsTr("How it was interpreted");
        case "interpreter.statement_sha256":
            return qsTr("The interpreter's statement");
        case "interpreter.independent":
            return qsTr("Is the interpreter independent of the family?");
        case "sensitive_separate.granted":
            return qsTr("Agrees separately to the use of health information");
        case "sensitive_separate.signature_ref":
            return qsTr("Where on the form (health information)");
        case "publicity_separate.granted":
            return qsTr("Agrees separately to being shown in public");
        case "publicity_separate.signature_ref":
            return qsTr("Where on the form (shown in public)");
        case "cross_border.granted":
            return qsTr("Agrees to showing it in another country");
        case "cross_border.recipient":
            return qsTr("Who receives it there");
        case "cross_border.mechanism_ref":
            return qsTr("On what legal basis");
        case "ad_determination.result":
            return qsTr("Is it medical advertising?");
        case "ad_determination.basis":
            return qsTr("Why (advertising)");
        case "ad_determination.by":
            return qsTr("Who decided that (advertising)");
        case "ad_determination.on":
            return qsTr("Decided on (advertising)");
        }
        return key;
    }

    function option(key: string, code: string): string {
        switch (code) {
        case "subject":
            return qsTr("The person");
        case "guardian":
            return qsTr("A guardian");
        case "personal_rep":
            return qsTr("A personal representative");
        case "relative":
            return qsTr("A relative");
        case "attorney":
            return qsTr("Somebody with power of attorney");
        case "wet_scan":
            return qsTr("By hand, on paper");
        case "esign":
            return qsTr("Electronically");
        case "thumbprint_witnessed":
            return qsTr("With a thumbprint, before a witness");
        case "none":
            return qsTr("Nothing");
        case "expenses":
            return qsTr("Expenses");
        case "gift":
            return qsTr("A gift");
        case "payment":
            return qsTr("Money");
        case "not_advertising":
            return qsTr("No, it teaches and tells");
        case "advertising_approved":
            return qsTr("Yes, and it was approved");
        }
        return code;
    }
}
