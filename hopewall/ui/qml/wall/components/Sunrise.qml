import QtQuick

// A quiet picture of a sun over two hills.
Picture {
    source: Qt.resolvedUrl("drawings/sunrise.svg")
    sourceSize.width: width
    sourceSize.height: height
    fillMode: Image.PreserveAspectFit
    Accessible.ignored: true
}
