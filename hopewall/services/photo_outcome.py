"""How a use case on a photo can end: told apart by kind, with one sentence for people."""

from collections.abc import Mapping
from dataclasses import dataclass

from hopewall.core.codes import Language
from hopewall.core.photo_approval import LACK_WORDS, Lack
from hopewall.core.photo_work import PhotoWork
from hopewall.core.said import Said
from hopewall.core.story import Photo


@dataclass(frozen=True, slots=True)
class AlikePhoto:
    """A photo that is most likely the same picture; people look at both side by side."""

    asset_id: str
    subject_id: str


@dataclass(frozen=True, slots=True)
class PhotoAdded:
    """It is in the vault as a draft; `alike` are photos that look the same."""

    photo: Photo
    work: PhotoWork
    subject_id: str
    alike: tuple[AlikePhoto, ...] = ()


@dataclass(frozen=True, slots=True)
class PhotoChanged:
    """It was changed, and whatever was approved before is approved no more."""

    photo: Photo
    work: PhotoWork


@dataclass(frozen=True, slots=True)
class PhotoApproved:
    """It may hang in an approved story; `lost` says that its master lost pixels for good."""

    photo: Photo
    lost: bool


@dataclass(frozen=True, slots=True)
class PhotoLacks:
    """It cannot be approved yet; nothing was changed."""

    lacks: tuple[Lack, ...]

    @property
    def sentence(self) -> str:
        """The first thing to mend, in English."""
        return self.sentences(Language.EN)[0]

    def sentences(self, language: Language) -> tuple[str, ...]:
        """Return all of them in a language, in the order to be mended."""
        words: Mapping[Lack, Mapping[Language, str]] = LACK_WORDS
        return tuple(words[lack][language] for lack in self.lacks)


@dataclass(frozen=True, slots=True)
class PhotoRemoved:
    """The photo and its files are gone."""

    asset_id: str


@dataclass(frozen=True, slots=True)
class PhotoRefused:
    """Nothing was changed; `said` says why and what to do in both languages, and names nobody."""

    said: Said

    @property
    def sentence(self) -> str:
        """The same in English, for the command line."""
        return self.said.en


AddOutcome = PhotoAdded | PhotoRefused
ChangeOutcome = PhotoChanged | PhotoRefused
ApproveOutcome = PhotoApproved | PhotoLacks | PhotoRefused
RemoveOutcome = PhotoRemoved | PhotoRefused
