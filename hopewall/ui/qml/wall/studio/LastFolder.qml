pragma Singleton

import QtQuick

// Where somebody took a picture from last, until Studio ends; and the one folder where nobody chooses anything.
QtObject {
    property url last: ""
    property url vault: ""

    function isVault(folder: url): bool {
        const place = folder.toString().replace(/\/+$/, "");
        const closed = vault.toString().replace(/\/+$/, "");
        return closed !== "" && (place === closed || place.startsWith(closed + "/"));
    }
}
