"""The head of a phase's page: how far it is, and what waits first."""

import datetime as dt

from rich.cells import cell_len
from textual.content import Content
from textual.widgets import Static

from vp_tui.plan.address import is_within
from vp_tui.plan.changes.describe import place_name
from vp_tui.plan.days.dutch_days import short_date
from vp_tui.plan.days.upcoming import dated
from vp_tui.plan.phases import STATE_MARKS, STATE_WORDS, State
from vp_tui.plan.plan import Plan
from vp_tui.plan.progress import Progress
from vp_tui.plan.texts import shortened_text
from vp_tui.screens.plan.pages.leads import lead
from vp_tui.widgets.naming import short_names, shortened_names

NOW = "Nu  "
AGREED_IN = "implement"  # elsewhere days only come: the end of a goal is nothing to do
APART = 2  # cells between title and state at the least


def state_text(found: Progress) -> str:
    """*◐ 3 van 6 kernvragen*; *● compleet* where all is answered, *– buiten mijn deel*."""
    mark = STATE_MARKS[found.state]
    if found.state in (State.COMPLETE, State.OUTSIDE) or not found.asked:
        return f"{mark} {STATE_WORDS[found.state]}"
    return f"{mark} {found.answered} van {'1 kernvraag' if found.asked == 1 else f'de {found.asked} kernvragen'}"


def now_text(plan: Plan, phase: str, found: Progress, today: dt.date, width: int) -> Content:
    """What waits first in a phase: its first core question without an answer; or else, of what was agreed, what is to
    be done first, with day and name. Empty where nothing waits, or where the phase is none of one's own."""
    if found.state is State.OUTSIDE:
        return Content("")
    if found.missing:
        address = found.missing[0]
        return _now(address, place_name(plan, address), "", width)
    first = next((each for each in dated(plan, today) if not each.done and is_within(each.address, phase)), None)
    if phase != AGREED_IN or first is None:
        return Content("")
    who = shortened_names(first.who, short_names(plan))
    when = ", ".join(part for part in (short_date(first.day, today), who) if part)
    return _now(first.address, first.what or "zonder omschrijving", f": {when}", width)


def _now(address: str, what: str, after: str, width: int) -> Content:
    after = shortened_text(after, width // 2) if after else ""
    return lead(f"open('{address}')", NOW, shortened_text(what, max(8, width - len(NOW) - len(after))), after)


class PageHead(Static):
    """The title of a page, and at the right how far it is."""

    def __init__(self, title: str):
        super().__init__(classes="page-title")
        self.title, self.state = title, ""

    def tell(self, state: str) -> None:
        if state != self.state:
            self.state = state
            self.refresh()

    def render(self) -> Content:
        between = self.content_size.width - cell_len(self.title) - cell_len(self.state)
        return Content.assemble(self.title, " " * max(APART, between), (self.state, "not bold $text-muted"))
