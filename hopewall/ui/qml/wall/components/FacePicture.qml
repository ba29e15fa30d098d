import QtQuick

// A picture finished for its place, or the drawing that stands in for it. Never kept in a cache:
// when a face is taken back, its pixels go with the last item that shows them.
Item {
    id: root

    property string picture: ""
    property string spare: ""
    property bool eager: false
    readonly property bool ready: face.status === Image.Ready || standIn.status === Image.Ready
    readonly property bool settled: picture === "" || ready || (face.status === Image.Error && (spare === "" || standIn.status === Image.Error))

    Picture {
        id: face

        anchors.fill: parent
        asynchronous: !root.eager
        source: root.picture
        sourceSize.width: root.picture.endsWith(".svg") ? root.width : 0
        sourceSize.height: root.picture.endsWith(".svg") ? root.height : 0
        smooth: false
    }

    Picture {
        id: standIn

        anchors.fill: parent
        source: face.status === Image.Error ? root.spare : ""
        sourceSize.width: root.width
        sourceSize.height: root.height
        visible: face.status === Image.Error
    }
}
