"""What a channel should show today, worked out anew from the vault, whatever was published."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from hopewall.core.codes import ChannelName
from hopewall.core.decision import Shown
from hopewall.core.disagreement import disagreements
from hopewall.core.head import Malformed
from hopewall.core.public_story import encode_story
from hopewall.core.reduction import reduced
from hopewall.core.site import Site
from hopewall.services.asking import ask_gate, site_today
from hopewall.services.progress import Progress
from hopewall.vault import Vault


@dataclass(frozen=True, slots=True)
class Expected:
    """For every story the gate shows today, the hash of the object it may be shown as."""

    objects: Mapping[str, str]

    def to_hide(self, shown: Mapping[str, str]) -> frozenset[str]:
        """Return which of these stories are not to be shown, or not like that."""
        found = disagreements(shown, self.objects)
        return frozenset(one.story_id for one in found if one.must_hide)


def expected_release(
    vault: Vault, site: Site, name: ChannelName, now: datetime, progress: Progress
) -> Expected:
    """Ask the gate about every story, without the ledger; raises VaultError."""
    channel, today = site.channel(name), site_today(site, now)
    objects: dict[str, str] = {}
    with vault.reading() as reading:
        ids = reading.stories.ids()
        for done, asked in enumerate(ask_gate(reading, channel, today, ids), start=1):
            progress("asking the gate", done, len(ids))
            if not isinstance(asked.decision, Shown) or asked.case is None:
                continue
            try:
                public = reduced(asked.case.story, asked.case.subject, asked.decision)
            except ValueError:
                continue
            data = encode_story(public)
            if not isinstance(data, Malformed):
                objects[asked.story_id] = hashlib.sha256(data).hexdigest()
    return Expected(objects)
