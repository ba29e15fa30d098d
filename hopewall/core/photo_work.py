"""What is known of a photo while people work on it; none of it leaves the vault.

Boxes are in the pixels of the cleaned master. Of a face nothing is kept but where it is.
"""

from dataclasses import dataclass
from datetime import datetime

from hopewall.core.framing import Box, FaceBox


@dataclass(frozen=True, slots=True)
class FoundFace:
    """A face that was found or drawn by hand."""

    face: FaceBox
    not_a_face_by: str = ""
    """Who said that this is no face but a pattern, a drawing or a thing; empty for a face."""


@dataclass(frozen=True, slots=True)
class PersonPlace:
    """Where in the picture a person is who is named in `Photo.people`."""

    person_id: str
    box: Box


@dataclass(frozen=True, slots=True)
class PhotoWork:
    """A photo's master, what is shown of it, and who is where in it."""

    asset_id: str
    master_id: str
    """The attachment with the cleaned master; empty once there is none any more."""
    original_id: str
    """The attachment with the file as it came, where the site keeps it; else empty."""
    assigned: bool
    """Whether somebody or a table said whose photo it is; else its person is nobody yet."""
    added_by: str
    added_at: datetime
    likeness: str
    """By which the same picture is noticed when it comes again; see `core.likeness`."""
    crop: Box
    faces: tuple[FoundFace, ...] | None
    """None where nobody has looked: no OpenCV, and nothing drawn by hand yet."""
    places: tuple[PersonPlace, ...] = ()
    covers: tuple[Box, ...] = ()
    """What is filled with one colour; once approved it is gone from the master too."""

    @property
    def counted(self) -> int | None:
        """How many faces there are, without what somebody said is none."""
        if self.faces is None:
            return None
        return sum(not one.not_a_face_by for one in self.faces)

    def place_of(self, person_id: str) -> Box | None:
        """Return where a person is; None where nobody has said."""
        return next((one.box for one in self.places if one.person_id == person_id), None)
