"""The decoders, loaded and used once, so that a worker finds everything in its place."""

import base64
import io
from typing import Final

from PIL import AvifImagePlugin, Image
from pillow_heif import register_heif_opener

from hopewall.media.clean import rebuild
from hopewall.media.faces import find_faces
from hopewall.media.formats import PictureFormat

# A worker has one thread and may make no other.
AvifImagePlugin.DEFAULT_MAX_THREADS = 1
register_heif_opener(thumbnails=False, depth_images=False, aux_images=False, decode_threads=1)


# 64 x 64 pixels of one colour. Written beforehand: encoders start threads, and a process with
# threads cannot be forked.
_HEIF: Final = base64.b64decode(
    b"AAAAHGZ0eXBoZWljAAAAAG1pZjFoZWljbWlhZgAAAVZtZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAAAAAA"
    b"AAAAAAAAACJpbG9jAAAAAERAAAEAAQAAAAABegABAAAAAAAAABwAAAAjaWluZgAAAAAAAQAAABVpbmZlAgAAAAABAABo"
    b"dmMxAAAAAA5waXRtAAAAAAABAAAA1mlwcnAAAAC3aXBjbwAAAHhodmNDAQNwAAAAkAAAAAAAHvAA/P34+AAADwNgAAEA"
    b"GEABDAH//wNwAAADAJAAAAMAAAMAHroCQGEAAQArQgEBA3AAAAMAkAAAAwAAAwAeoCCBBZbqSSmubgIaDAgAAAMAyAAA"
    b"AwAIQGIAAQAHRAHBcrAiQAAAABNjb2xybmNseAABAA0ABoAAAAAUaXNwZQAAAAAAAABAAAAAQAAAABBwaXhpAAAAAAMI"
    b"CAgAAAAXaXBtYQAAAAAAAAABAAEEgQIDBAAAACRtZGF0AAAAGCgBrxOA5qhw0//801H/5uZ4dWvLSeb98A=="
)
_AVIF: Final = base64.b64decode(
    b"AAAAIGZ0eXBhdmlmAAAAAGF2aWZtaWYxbWlhZk1BMUIAAADrbWV0YQAAAAAAAAAhaGRscgAAAAAAAAAAcGljdAAAAAAA"
    b"AAAAAAAAAAAAAAAOcGl0bQAAAAAAAQAAAB5pbG9jAAAAAEQAAAEAAQAAAAEAAAETAAAALQAAAChpaW5mAAAAAAABAAAA"
    b"GmluZmUCAAAAAAEAAGF2MDFDb2xvcgAAAABqaXBycAAAAEtpcGNvAAAAFGlzcGUAAAAAAAAAQAAAAEAAAAAQcGl4aQAA"
    b"AAADCAgIAAAADGF2MUOBAAwAAAAAE2NvbHJuY2x4AAEADQAGgAAAABdpcG1hAAAAAAAAAAEAAQQBAoMEAAAANW1kYXQS"
    b"AAoJGBV//aICGg0IMh4Ux4eGZQIIIJ5QAAAAwhFo1pUXla0P59JxLJhVUYA="
)


def warm_up() -> None:
    """Decode a small picture of every format, and look for faces in one."""
    small = Image.new("RGB", (64, 64), (120, 90, 60))
    ready = {PictureFormat.HEIF: _HEIF, PictureFormat.AVIF: _AVIF}
    for kind in PictureFormat:
        if kind not in ready:
            target = io.BytesIO()
            small.save(target, kind.value)
            ready[kind] = target.getvalue()
        rebuild(ready[kind])
    find_faces(small)
