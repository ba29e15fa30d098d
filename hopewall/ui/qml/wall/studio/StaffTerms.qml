pragma Singleton

import QtQuick

import wall.theme

// The words that staff have for codes: states, illnesses, therapies, scopes, audiences. Visitors read others.
QtObject {
    function day(iso: string): string {
        if (iso === "")
            return "";
        const when = new Date(iso.length > 10 ? iso : iso + "T12:00:00");
        return Display.chinese ? Qt.formatDate(when, "yyyy\u5e74M\u6708d\u65e5") : Qt.locale("en_GB").toString(when, "d MMMM yyyy");
    }

    function moment(iso: string): string {
        if (iso === "")
            return "";
        const when = new Date(iso);
        return Display.chinese ? Qt.formatDateTime(when, "yyyy\u5e74M\u6708d\u65e5 HH:mm") : Qt.locale("en_GB").toString(when, "d MMMM yyyy, HH:mm");
    }

    function badge(code: string): string {
        switch (code) {
        case "shown":
            return qsTr("On the wall");
        case "ending-soon":
            return qsTr("Ends soon");
        case "hidden":
            return qsTr("Not shown");
        case "undecided":
            return qsTr("Changed");
        case "writing":
            return qsTr("Being written");
        case "in-review":
            return qsTr("In review");
        case "withdrawn":
            return qsTr("Withdrawn");
        case "no-story":
            return qsTr("No story yet");
        case "unreadable":
            return qsTr("Cannot be read");
        }
        return "";
    }

    function standing(code: string, until: string): string {
        if (code === "ending-soon")
            return qsTr("Until %1").arg(day(until));
        return badge(code);
    }

    function badgeColour(code: string): color {
        switch (code) {
        case "shown":
            return Colours.leaf;
        case "ending-soon":
            return Colours.sunDeep;
        case "in-review":
        case "writing":
        case "undecided":
            return Colours.sky;
        }
        return Colours.inkQuiet;
    }

    function draft(code: string): string {
        switch (code) {
        case "writing":
            return qsTr("A change is being written");
        case "in-review":
            return qsTr("A change waits for review");
        case "returned":
            return qsTr("A change was returned");
        case "approved":
            return qsTr("A change waits for the person's yes");
        }
        return "";
    }

    function order(code: string): string {
        switch (code) {
        case "name":
            return qsTr("By name");
        case "ending":
            return qsTr("Who leaves first");
        case "state":
            return qsTr("By state");
        }
        return "";
    }

    function illness(code: string): string {
        switch (code) {
        case "leukaemia":
            return qsTr("Leukaemia");
        case "lymphoma":
            return qsTr("Lymphoma");
        case "myeloma":
            return qsTr("Myeloma");
        case "lupus":
            return qsTr("Lupus");
        case "sickle-cell":
            return qsTr("Sickle cell");
        case "thalassaemia":
            return qsTr("Thalassaemia");
        case "haemophilia":
            return qsTr("Haemophilia");
        case "immune-deficiency":
            return qsTr("Immune deficiency");
        case "inherited-eye":
            return qsTr("Inherited eye disease");
        case "neuroblastoma":
            return qsTr("Neuroblastoma");
        case "other":
            return qsTr("Another illness");
        }
        return "";
    }

    function therapy(code: string): string {
        switch (code) {
        case "car-t":
            return qsTr("CAR-T");
        case "stem-cell-transplant":
            return qsTr("Stem cell transplant");
        case "gene-therapy":
            return qsTr("Gene therapy");
        case "gene-editing":
            return qsTr("Gene editing");
        case "other":
            return qsTr("Another treatment");
        }
        return "";
    }

    function ageBand(code: string): string {
        switch (code) {
        case "child":
            return qsTr("Child");
        case "teen":
            return qsTr("Teenager");
        case "18-39":
            return qsTr("18 to 39");
        case "40-59":
            return qsTr("40 to 59");
        case "60-plus":
            return qsTr("60 and over");
        }
        return "";
    }

    function channel(code: string): string {
        return code === "lobby" ? qsTr("On the lobby's wall") : qsTr("In education sessions");
    }

    function element(code: string): string {
        switch (code) {
        case "face":
            return qsTr("the face");
        case "full-name":
            return qsTr("the full name");
        case "first-name":
            return qsTr("the first name");
        case "pseudonym":
            return qsTr("the other name");
        case "message":
            return qsTr("the line under the face");
        case "quote":
            return qsTr("the quotation");
        case "title":
            return qsTr("the title");
        case "body":
            return qsTr("the story");
        case "diagnosis":
            return qsTr("the illness");
        case "therapy":
            return qsTr("the treatment");
        case "age-band":
            return qsTr("the age range");
        case "city":
            return qsTr("the city");
        case "region":
            return qsTr("the region");
        case "timeline":
            return qsTr("the steps");
        case "outcome":
            return qsTr("how it went");
        }
        return "";
    }

    function holder(code: string): string {
        switch (code) {
        case "lobby":
            return qsTr("the lobby's wall");
        case "session":
            return qsTr("education sessions");
        }
        return audience(code);
    }

    function tab(code: string): string {
        switch (code) {
        case "story":
            return qsTr("Story");
        case "photo":
            return qsTr("Photo");
        case "facts":
            return qsTr("Facts");
        case "consents":
            return qsTr("Consents");
        case "reviews":
            return qsTr("Reviews");
        case "history":
            return qsTr("History");
        }
        return "";
    }

    function language(code: string): string {
        return code === "zh-Hans" ? qsTr("Chinese") : qsTr("English");
    }

    function voice(code: string): string {
        switch (code) {
        case "patient":
            return qsTr("told by the person");
        case "parent":
            return qsTr("told by a parent");
        case "partner":
            return qsTr("told by the partner");
        case "child":
            return qsTr("told by a child");
        case "sibling":
            return qsTr("told by a brother or sister");
        case "friend":
            return qsTr("told by a friend");
        case "grandparent":
            return qsTr("told by a grandparent");
        }
        return "";
    }

    function scope(code: string): string {
        switch (code) {
        case "face_photo":
            return qsTr("Photo with the face");
        case "body_photo_no_face":
            return qsTr("Photo without the face");
        case "first_name":
            return qsTr("First name");
        case "full_name":
            return qsTr("Full name");
        case "pseudonym":
            return qsTr("A chosen other name");
        case "diagnosis":
            return qsTr("Illness");
        case "therapy_class":
            return qsTr("Kind of treatment");
        case "product_name":
            return qsTr("Name of the product");
        case "hospital_name":
            return qsTr("Name of the hospital");
        case "age_exact":
            return qsTr("Exact age");
        case "age_band":
            return qsTr("Age as a range");
        case "city":
            return qsTr("City");
        case "region":
            return qsTr("Region");
        case "story_text":
            return qsTr("The story");
        case "quote":
            return qsTr("A sentence in quotation marks");
        case "audio":
            return qsTr("Voice recording");
        case "video":
            return qsTr("Video");
        case "relatives_shown":
            return qsTr("Relatives in the picture");
        case "child_image":
            return qsTr("Picture of a child");
        case "treatment_timeline":
            return qsTr("Steps of the treatment");
        case "outcome_status":
            return qsTr("How they are now");
        case "edit_retouch":
            return qsTr("Light and colour of the photo corrected");
        case "edit_ai":
            return qsTr("Photo changed by a program");
        case "translation":
            return qsTr("Translation into other languages");
        }
        return code;
    }

    function audience(code: string): string {
        switch (code) {
        case "lobby_screen":
            return qsTr("The screen in the lobby");
        case "ward_screen":
            return qsTr("Screens on the wards");
        case "education_session":
            return qsTr("Education sessions with families");
        case "print_handout":
            return qsTr("Printed hand-outs");
        case "website":
            return qsTr("The hospital's website");
        case "social":
            return qsTr("Social media");
        case "press":
            return qsTr("Press");
        case "conference":
            return qsTr("Conferences");
        }
        return code;
    }

    function signer(code: string): string {
        switch (code) {
        case "subject":
            return qsTr("signed by the person");
        case "guardian":
            return qsTr("signed by a guardian");
        case "personal_rep":
            return qsTr("signed by a personal representative");
        case "relative":
            return qsTr("signed by a relative");
        case "attorney":
            return qsTr("signed by somebody with power of attorney");
        }
        return "";
    }

    function review(code: string): string {
        switch (code) {
        case "approved":
            return qsTr("Approved");
        case "returned":
            return qsTr("Returned");
        case "seen-yes":
            return qsTr("The person saw it and said yes");
        case "seen-changes":
            return qsTr("The person wants something changed");
        }
        return "";
    }

    function group(code: string): string {
        switch (code) {
        case "withdrawals":
            return qsTr("After withdrawals");
        case "stories":
            return qsTr("Stories");
        case "consents":
            return qsTr("Consents");
        case "photos":
            return qsTr("Photos");
        case "imports":
            return qsTr("Imports");
        case "explainers":
            return qsTr("Explainers");
        }
        return "";
    }

    function listed(words: var): string {
        return words.filter(word => word !== "").join(Display.chinese ? "\u3001" : ", ");
    }
}
