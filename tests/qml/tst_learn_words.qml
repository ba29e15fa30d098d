import QtQuick
import QtTest

import wall.learn
import wall.theme

TestCase {
    id: testCase

    function cleanup() {
        Display.language = "en";
    }

    function test_a_day_is_said_in_the_language_of_the_screen() {
        compare(Said.day("2026-11-22"), "22 November 2026");
        Display.language = "zh-Hans";
        compare(Said.day("2026-11-22"), "2026 年 11 月 22 日");
    }

    function test_what_is_no_day_stays_as_it_is() {
        compare(Said.day(""), "");
        compare(Said.day("2026-11"), "2026-11");
    }

    function test_every_code_has_words() {
        for (const tone of ["know-this", "call-now", "not-known"])
            verify(Said.callout(tone) !== "");
        for (const code of ["approved", "trial", "mixed"])
            verify(Said.evidence(code) !== "");
        compare(Said.evidence("basic"), "");
        verify(Said.source("label") !== Said.source("law"));
        verify(Said.source("unheard-of") !== "");
    }

    name: "LearnWords"
}
