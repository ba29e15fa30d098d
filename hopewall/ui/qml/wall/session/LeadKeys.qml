import QtQuick

import hopewall.ui.viewmodels

// The keys of a clicker and of a keyboard. A clicker sends Page up and down, a full stop, F5, Escape.
Item {
    id: root

    required property LeadViewModel lead
    required property DisplayViewModel display
    // Asks the screen to scroll first; returns whether it did.
    property var scrollDown: () => false
    property var scrollUp: () => false

    signal zoomAsked
    signal parkAsked
    signal closeAsked
    signal displayAsked

    function forward() {
        if (lead.paused || !scrollDown())
            lead.forward();
    }

    function back() {
        if (lead.paused || !scrollUp())
            lead.back();
    }

    Keys.onPressed: event => {
        event.accepted = true;
        switch (event.key) {
        case Qt.Key_Right:
        case Qt.Key_Down:
        case Qt.Key_PageDown:
        case Qt.Key_Space:
            root.forward();
            break;
        case Qt.Key_Left:
        case Qt.Key_Up:
        case Qt.Key_PageUp:
        case Qt.Key_Backspace:
            root.back();
            break;
        case Qt.Key_Period:
        case Qt.Key_B:
        case Qt.Key_F5:
            root.lead.pause();
            break;
        case Qt.Key_L:
            root.display.switchLanguage();
            break;
        case Qt.Key_D:
            root.lead.toggleSide();
            break;
        case Qt.Key_Q:
            root.parkAsked();
            break;
        case Qt.Key_Z:
            root.zoomAsked();
            break;
        case Qt.Key_A:
            root.displayAsked();
            break;
        case Qt.Key_E:
            root.lead.sayAgain();
            break;
        case Qt.Key_1:
        case Qt.Key_2:
        case Qt.Key_3:
        case Qt.Key_4:
        case Qt.Key_5:
            root.lead.choose(event.key - Qt.Key_1);
            break;
        case Qt.Key_Escape:
            root.closeAsked();
            break;
        default:
            event.accepted = false;
        }
    }
}
