"""*Tijdlijn*: all that has a day on one line of time, and below it the same as a list that leads to each place."""

from functools import partial

from textual.app import ComposeResult

from vp_tui.plan.address import has
from vp_tui.plan.days.dutch_days import short_date, weekday_date
from vp_tui.plan.days.timeline import Moment, Sort, State, timeline
from vp_tui.screens.plan.pages.block_page import BlockPage
from vp_tui.screens.plan.pages.blocks import Block, Line
from vp_tui.screens.plan.pages.head import PageHead
from vp_tui.widgets.drawings.cells import plain_text
from vp_tui.widgets.drawings.timeline_sheet import sign_of
from vp_tui.widgets.drawings.timeline_view import TimelineView
from vp_tui.widgets.messages import FieldChanged
from vp_tui.widgets.naming import short_names, shortened_names
from vp_tui.widgets.pages import Page
from vp_tui.widgets.records.fitting import Column, Row
from vp_tui.workspace.session import Session

DAYS = (Column("day"), Column("what", is_main=True), Column("who", is_extra=True))
NEXT, PAST = 8, 1  # rows before the rest is folded
LONGEST = 200  # characters of what is told of one
NOTHING = "nog niets met een dag"


class TimelinePage(BlockPage):
    """The lists are the truth, the picture is their map."""

    undivided = True

    def __init__(self, session: Session, page: Page):
        super().__init__(session, page.name, page.title)

    def compose(self) -> ComposeResult:
        yield PageHead(self.heading)
        yield TimelineView(lambda: self.session.today, id="timeline-view")
        yield Block("Te laat", DAYS, "timeline-late")
        yield Block("Nu en straks", DAYS, "timeline-next", NEXT)
        yield Block("Geweest", DAYS, "timeline-past", PAST)

    def show_changed(self, addresses: set[str]) -> None:
        super().show_changed(addresses)
        self.show_state()

    def show_state(self) -> None:
        plan, today = self.session.plan, self.session.today
        found, short = timeline(plan, today), short_names(plan)
        line = partial(self._line, short=short)
        self.query_one("#timeline-late", Block).tell([line(each) for each in found if each.state is State.LATE])
        coming = [each for each in found if each.state is State.TO_COME or each.state is State.RUNS]
        self.query_one("#timeline-next", Block).tell([line(each) for each in coming])
        past = [each for each in found if each.state is State.DONE and each.sort is not Sort.MEASURED]
        self.query_one("#timeline-past", Block).tell([line(each) for each in reversed(past)])
        span = f"{short_date(found[0].first, today)} tot {short_date(found[-1].last, today)}" if found else NOTHING
        self.query_one(PageHead).tell(span)

    def _line(self, each: Moment, short: dict[str, str]) -> Line:
        """Day, what, who; an action is ticked here."""
        what = plain_text(each.what)[:LONGEST]
        texts = (weekday_date(each.last, self.session.today), what, shortened_names(each.who, short))
        done = f"{each.address}/done"
        ticks = has(self.session.plan, done)
        turn = partial(self._turn, done, each.state is not State.DONE) if ticks else None
        return Line(Row.of(texts, sign_of(each)), partial(self.open_place, each.address), turn)

    def _turn(self, address: str, done: bool) -> None:
        self.post_message(FieldChanged(address, done))
