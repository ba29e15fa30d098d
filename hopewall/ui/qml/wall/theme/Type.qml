pragma Singleton

import QtQuick

// Two scripts, each with sizes and line heights of its own.
QtObject {
    enum Role {
        Name,
        Title,
        Section,
        Lead,
        Body,
        Small
    }

    readonly property string latin: "Atkinson Hyperlegible Next"
    readonly property string han: "Noto Sans SC"

    readonly property list<int> latinSizes: [64, 54, 40, 32, 28, 24]
    readonly property list<int> hanSizes: [60, 48, 38, 31, 28, 24]
    // Source marks and dates within a text; the same share as in hopewall/ui/reading/typesetting.py.
    readonly property real markShare: 0.72
    readonly property list<real> bodySteps: [1, 1.2, 1.4]
    readonly property list<real> titleSteps: [1, 1.08, 1.16]

    function size(role: int, chinese: bool): int {
        const base = chinese ? hanSizes[role] : latinSizes[role];
        const steps = role <= 2 ? titleSteps : bodySteps;
        return Math.round(base * steps[Display.textStep] * Display.reach * Display.factor);
    }

    function line(role: int, chinese: bool): real {
        const title = role <= 2;
        const ratio = chinese ? (title ? 1.3 : 1.6) : (title ? 1.12 : 1.38);
        return Math.round(size(role, chinese) * ratio);
    }

    function weight(strong: bool, chinese: bool): int {
        if (!strong)
            return Font.Normal;
        return chinese ? Font.Bold : Font.DemiBold;
    }
}
