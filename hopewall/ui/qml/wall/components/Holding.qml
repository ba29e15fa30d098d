pragma Singleton

import QtQuick

// What stands on the screen while nobody may be shown. Both languages at once, because nobody can
// switch there; so these are not the translators' strings.
QtObject {
    readonly property var english: ({
            "nothing-installed": "The wall is being made ready. Its first faces will be here soon.",
            "damaged": "The wall is taking a rest while we look after it.",
            "newer-version": "The wall is being renewed. It will be back soon.",
            "lease-over": "The wall is waiting to hear from home. It will be back soon.",
            "clock-back": "The wall has lost track of time. Somebody will set its clock.",
            "older-than-seen": "The wall is being brought up to date. It will be back soon.",
            "not-trusted": "The wall is waiting for its next faces. It will be back soon.",
            "hold-unknown": "The wall is taking a rest while we look after it."
        })
    readonly property var chinese: ({
            "nothing-installed": "照片墙正在准备，第一批笑脸很快就到。",
            "damaged": "照片墙歇一会儿，我们正在照看它。",
            "newer-version": "照片墙正在换新，马上回来。",
            "lease-over": "照片墙在等今天的消息，很快回来。",
            "clock-back": "照片墙的时钟走乱了，会有人来调好。",
            "older-than-seen": "照片墙正在更新，很快回来。",
            "not-trusted": "照片墙在等新的笑脸，很快回来。",
            "hold-unknown": "照片墙歇一会儿，我们正在照看它。"
        })

    function sentence(reason: string, inChinese: bool): string {
        return (inChinese ? chinese : english)[reason] ?? "";
    }
}
