import QtQuick
import QtTest

import wall.components

TestCase {
    function test_every_code_has_words() {
        const all = {
            "illness": ["leukaemia", "lymphoma", "myeloma", "lupus", "sickle-cell", "thalassaemia", "haemophilia", "immune-deficiency", "inherited-eye", "neuroblastoma", "other"],
            "therapy": ["car-t", "stem-cell-transplant", "gene-therapy", "gene-editing", "other"],
            "age_band": ["child", "teen", "18-39", "40-59", "60-plus"],
            "road": ["before", "during", "first-year", "later"]
        };
        for (const question in all) {
            verify(Words.question(question) !== "", question);
            for (const code of all[question])
                verify(Words.answer(question, code) !== "", code);
            compare(Words.answer(question, "unknown"), "");
        }
    }

    function test_every_step_has_words() {
        for (const step of ["first-signs", "diagnosed", "first-treatment", "came-back", "decided", "cells-collected", "waiting", "conditioning", "infusion", "hard-days", "home", "check-ups", "back-to-life", "remembered"])
            verify(Words.step(step) !== "", step);
    }

    function test_every_reason_has_a_sentence_in_both_languages() {
        for (const reason of ["nothing-installed", "damaged", "newer-version", "lease-over", "clock-back", "older-than-seen"]) {
            verify(Holding.sentence(reason, false) !== "", reason);
            verify(Holding.sentence(reason, true) !== "", reason);
        }
    }

    function test_a_month_that_makes_no_sense_is_left_out() {
        compare(Words.month(""), "");
        compare(Words.month("2022"), "");
        compare(Words.month("2022-04"), "Apr 2022");
    }

    function test_fair_balance_is_whole() {
        verify(FairBalance.english.startsWith("This is one person's experience, shared with consent."));
        verify(FairBalance.english.endsWith("Please ask your own care team."));
        verify(FairBalance.chinese.startsWith("以上为个人经历,经本人(或监护人)同意分享,"));
        verify(FairBalance.chineseSet.startsWith("以上为个人经历，经本人（或监护人）同意分享，"));
        compare(FairBalance.chineseSet.length, FairBalance.chinese.length);
    }

    name: "Words"
}
