pragma ComponentBehavior: Bound

import QtQuick

// A picture finished for its place, or the drawing that stands in for it. Never kept in a cache:
// when a face is taken back, its pixels go with the last item that shows them.
Item {
    id: root

    property string picture: ""
    property string spare: ""
    property bool eager: false
    readonly property bool failed: face.status === Image.Error
    readonly property int instead: (standIn.item as Picture)?.status ?? Image.Null
    readonly property bool ready: face.status === Image.Ready || instead === Image.Ready
    readonly property bool settled: picture === "" || ready || (failed && (spare === "" || instead === Image.Error))

    Picture {
        id: face

        anchors.fill: parent
        asynchronous: !root.eager
        source: root.picture
        sourceSize.width: root.picture.endsWith(".svg") ? root.width : 0
        sourceSize.height: root.picture.endsWith(".svg") ? root.height : 0
        smooth: false
    }

    Loader {
        id: standIn

        anchors.fill: parent
        active: root.failed && root.spare !== ""
        sourceComponent: Picture {
            source: root.spare
            sourceSize.width: root.width
            sourceSize.height: root.height
        }
    }
}
