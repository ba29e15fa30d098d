import QtQuick
import QtTest

import wall.theme

TestCase {
    function init() {
        Display.windowWidth = 1920;
        Display.windowHeight = 1080;
        Display.textStep = 0;
        Display.reducedMotion = false;
        Display.still = false;
    }

    function test_lengths_follow_the_short_side() {
        compare(Space.touch, 72);
        Display.windowWidth = 2160;
        Display.windowHeight = 3840;
        compare(Space.touch, 144);
        verify(Display.upright);
        verify(Space.largeTiles);
        compare(Space.tileWidth, 384);
    }

    function test_body_text_is_large_enough_to_read_and_grows() {
        verify(Type.size(Type.Body, false) >= 28);
        verify(Type.size(Type.Body, true) >= 28);
        const usual = Type.size(Type.Body, false);
        Display.textStep = 2;
        verify(Type.size(Type.Body, false) > usual * 1.3);
    }

    function test_chinese_has_its_own_line_height() {
        verify(Type.line(Type.Body, true) / Type.size(Type.Body, true) > 1.55);
        verify(Type.line(Type.Body, false) / Type.size(Type.Body, false) < 1.45);
    }

    function test_reduced_motion_leaves_fades_and_no_movement() {
        verify(Motion.moves);
        Display.reducedMotion = true;
        verify(!Motion.moves);
        verify(Motion.answer > 0);
        Display.still = true;
        compare(Motion.answer, 0);
    }

    name: "Theme"
}
