"""What helps at a field of a record, below its editor."""

from collections.abc import Callable, Iterator

from textual.widget import Widget

from vp_tui.plan.address import record_of
from vp_tui.plan.plan import Plan
from vp_tui.widgets.coach import measuring_offer


def guides_after(address: str, plan: Callable[[], Plan]) -> Iterator[Widget]:
    """What stands behind the editor of this field."""
    section, records, _, name = address.split("/")
    if (section, records, name) == ("ideate", "goals", "baseline"):
        yield measuring_offer(lambda: record_of(address))
