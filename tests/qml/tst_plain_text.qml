pragma ComponentBehavior: Bound

import QtQuick
import QtTest

TestCase {
    id: testCase

    function test_markup_in_a_name_stays_text() {
        const name = "<b>Ann</b>";
        const plain = createTemporaryObject(words, testCase, {
            "text": name
        });
        const styled = createTemporaryObject(words, testCase, {
            "text": name,
            "textFormat": Text.StyledText
        });
        compare(plain.textFormat, Text.PlainText);
        verify(plain.implicitWidth > styled.implicitWidth, "every sign of the markup must be drawn");
    }

    function test_the_fonts_of_the_product_are_loaded() {
        const families = Qt.fontFamilies();
        verify(families.includes("Atkinson Hyperlegible Next"));
        verify(families.includes("Noto Sans SC"));
    }

    name: "PlainText"

    Component {
        id: words

        Text {
            textFormat: Text.PlainText
        }
    }
}
