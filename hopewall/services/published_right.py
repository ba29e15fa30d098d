"""Whether what is published of some stories is what the gate says today, and shown here so.

Asked about a few stories, whatever the size of the wall.
"""

import hashlib
from collections.abc import Set as AbstractSet
from datetime import datetime

from hopewall.core.codes import ChannelName
from hopewall.core.decision import Shown
from hopewall.core.head import Head, Malformed
from hopewall.core.public_story import encode_story
from hopewall.core.reduction import reduced
from hopewall.core.site import Site
from hopewall.release.current import Current, read_current
from hopewall.release.head_file import FoundHead, NoHead, find_head, head_path, read_head
from hopewall.services.asking import Asked, ask_gate, site_today
from hopewall.services.home import Home
from hopewall.vault import Reading


def published_right(
    home: Home,
    reading: Reading,
    site: Site,
    name: ChannelName,
    now: datetime,
    stories: AbstractSet[str],
) -> frozenset[str]:
    """Return those of the stories of which the channel's head says no more than the gate today.

    A channel without a release shows nobody. One whose head cannot be read is right about none.
    Raises VaultError.
    """
    head = read_head(head_path(home.release, name))
    if isinstance(head, NoHead):
        return frozenset(stories)
    if not isinstance(head, Head):
        return frozenset()
    shown = {entry.id: entry.object for entry in head.stories if entry.id in stories}
    asked = ask_gate(reading, site.channel(name), site_today(site, now), sorted(shown))
    allowed = {one.story_id: _object_of(one) for one in asked}
    return frozenset(one for one in stories if one not in shown or allowed.get(one) == shown[one])


def screen_shows(home: Home, name: ChannelName) -> int:
    """Return the version of the channel's head, where this machine's screen shows just that.

    0 where the screen shows another one, holds an earlier view back, or nothing can be read.
    """
    found, current = find_head(head_path(home.release, name)), read_current(home.screen)
    if not isinstance(found, FoundHead) or not isinstance(current, Current):
        return 0
    same = current.channel is name and current.head_sha256 == found.sha256
    return current.head_version if same and not current.withheld else 0


def _object_of(asked: Asked) -> str:
    """Return the hash of what the gate lets be shown; "" for nothing."""
    if not isinstance(asked.decision, Shown) or asked.case is None:
        return ""
    try:
        public = reduced(asked.case.story, asked.case.subject, asked.decision)
    except ValueError:
        return ""
    data = encode_story(public)
    return "" if isinstance(data, Malformed) else hashlib.sha256(data).hexdigest()
