import QtQuick

import hopewall.ui.viewmodels
import wall.theme
import wall.components

// One face that drifts by; asks again for its picture whenever the faces are dealt anew.
FacePicture {
    id: root

    required property AttractViewModel attract
    required property int card

    signal touched(string storyId, rect face)

    width: Space.tileWidth
    height: Space.tileHeight
    picture: attract.dealt < 0 ? "" : (Space.largeTiles ? attract.largePicture(card) : attract.picture(card))
    spare: attract.dealt < 0 ? "" : attract.spare(card)

    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: {
            const corner = root.mapToItem(null, 0, 0);
            root.touched(root.attract.storyAt(root.card), Qt.rect(corner.x, corner.y, root.width, root.height));
        }
    }
}
