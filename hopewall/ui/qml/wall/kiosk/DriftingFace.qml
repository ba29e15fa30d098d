import QtQuick

import hopewall.ui.viewmodels
import wall.theme
import wall.components

// One face that drifts by; asks again for its picture whenever the faces are dealt anew, and keeps
// none while nobody can see it.
FacePicture {
    id: root

    required property AttractViewModel attract
    required property int card
    required property bool lit
    readonly property int dealt: lit ? attract.dealt : -1

    signal touched(string storyId, rect face)

    width: Space.tileWidth
    height: Space.tileHeight
    picture: dealt < 0 ? "" : (Space.largeTiles ? attract.largePicture(card) : attract.picture(card))
    spare: dealt < 0 || !failed ? "" : attract.spare(card)

    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: {
            const corner = root.mapToItem(null, 0, 0);
            root.touched(root.attract.storyAt(root.card), Qt.rect(corner.x, corner.y, root.width, root.height));
        }
    }
}
