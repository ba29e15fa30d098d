pragma Singleton

import QtQuick

// Words that stand on a side of its own language, whatever the interface speaks: both at once where
// two languages are side by side, so they are no strings of the translators'.
QtObject {
    readonly property var english: ({
            "checks": "This checks how we explained it. Nothing you say is kept.",
            "again": "Explain it again, shorter",
            "notHere": "This page is not there in English yet.",
            "gone": "This story is no longer shown.",
            "notChecked": "Not yet checked by a clinician at this hospital",
            "pause": "Take your time.",
            "fiction": "Fictional person, drawn portrait"
        })
    readonly property var chinese: ({
            "checks": "这是看我们讲得清不清楚。您说的话不会留下。",
            "again": "换个短的说法再讲一次",
            "notHere": "这一页还没有中文版。",
            "gone": "这个故事不再展示了。",
            "notChecked": "本院医生还没有审过",
            "pause": "不急，慢慢来。",
            "fiction": "人物虚构，肖像手绘"
        })

    function of(key: string, inChinese: bool): string {
        return inChinese ? zh(key) : en(key);
    }

    function en(key: string): string {
        return english[key] ?? "";
    }

    function zh(key: string): string {
        return chinese[key] ?? "";
    }
}
