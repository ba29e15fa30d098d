"""Which values a site must have given before a page can be published there."""

from collections.abc import Mapping

from hopewall.core.blocks import SiteRun
from hopewall.core.blocks_text import passages
from hopewall.core.explainer import Explainer
from hopewall.core.site import Site
from hopewall.core.site_values import SiteValue, is_set

NEEDED: Mapping[str, frozenset[SiteValue]] = {
    "when-to-call": frozenset({SiteValue.PHONE_24H}),
}
"""Pages that are dangerous without a value, whatever words could stand in for it."""


def missing_values(page: Explainer, site: Site) -> tuple[SiteValue, ...]:
    """Return the values without which this page must not be published at this site."""
    return unset_values(page.front.page_id, site)


def unset_values(page_id: str, site: Site) -> tuple[SiteValue, ...]:
    """Return the same for a page that has not been read."""
    needed = NEEDED.get(page_id, frozenset())
    return tuple(value for value in SiteValue if value in needed and not is_set(site, value))


def stand_ins(page: Explainer, site: Site) -> tuple[SiteValue, ...]:
    """Return the values the page names and the site has not given: general words stand there."""
    named = {
        run.value
        for runs in (*(passage.runs for passage in passages(page.blocks)), *page.actions)
        for run in runs
        if isinstance(run, SiteRun)
    }
    return tuple(value for value in SiteValue if value in named and not is_set(site, value))
