import QtQuick

// An image that is never kept in a cache: when a face is taken back, its pixels go with the last
// item that shows them.
Image {
    readonly property bool loading: status === Image.Loading

    asynchronous: true
    cache: false
}
