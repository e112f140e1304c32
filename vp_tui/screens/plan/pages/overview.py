"""*Overzicht*: the day, what comes next, what is overdue, what waits, and whose plan it is."""

import datetime as dt
from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.widgets import Static

from vp_tui.plan.address import has
from vp_tui.plan.changes.describe import place_name
from vp_tui.plan.days.agenda import agenda
from vp_tui.plan.days.dutch_days import MONTHS, WEEKDAYS, short_date, show_date, weekday_date
from vp_tui.plan.days.upcoming import Upcoming, undated
from vp_tui.plan.deciding import open_remarks
from vp_tui.plan.measuring.chart import charts
from vp_tui.plan.measuring.verdict import verdict
from vp_tui.plan.phases import PHASES
from vp_tui.screens.help.bindings import quiet_key
from vp_tui.screens.plan.pages.block_page import BlockPage
from vp_tui.screens.plan.pages.blocks import Block, Line
from vp_tui.screens.plan.pages.head import PageHead
from vp_tui.screens.plan.pages.page import asked_by
from vp_tui.screens.plan.pages.registry import page_at
from vp_tui.widgets.drawings.indicator_view import last_value
from vp_tui.widgets.frame.signs import DONE, EMPTY, LOOK, OPEN, REMARK
from vp_tui.widgets.messages import FieldChanged, PageChosen, RecordWanted, SeriesWanted
from vp_tui.widgets.naming import short_names, shortened_names
from vp_tui.widgets.pages import Page
from vp_tui.widgets.records.fitting import Column, Row
from vp_tui.workspace.session import Session

if TYPE_CHECKING:
    from vp_tui.checks.shown import ShownFinding

MOST = 4  # of what comes after this week, before the rest is folded
COUNTED = 14  # from so many days on they are told in weeks
ROOMY = 80  # cells from which a day is written whole
ACTIONS = "implement/actions"
DAYS = (Column("day"), Column("what", is_main=True), Column("who", is_extra=True))
MEASURED = (Column("what", is_main=True), Column("value", is_extra=True), Column("told"))
PLACES = (Column("place"), Column("what", is_main=True))


def placement_text(end: dt.date, today: dt.date, shown: Callable[[dt.date], str] = show_date) -> str:
    """How long a placement lasts: in whole weeks, and in days once those count."""
    days = (end - today).days
    if days <= 0:
        return "is voorbij" if days else "vandaag is de laatste dag"
    left = f"{days // 7} weken" if days >= COUNTED else "1 dag" if days == 1 else f"{days} dagen"
    return f"nog {left}, tot {shown(end)}"


def day_title(today: dt.date) -> str:
    """Woensdag 25 november."""
    return f"{WEEKDAYS[today.weekday()].capitalize()} {today.day} {MONTHS[today.month - 1]}"


class OverviewPage(BlockPage):
    """Blocks of rows that lead to their places, what has a day first; below them the data of the plan."""

    BINDINGS: ClassVar[list[BindingType]] = [
        quiet_key("insert", "new", "Nieuwe actie", "Een actie erbij, in een venster", priority=False),
    ]

    def __init__(self, session: Session, page: Page):
        super().__init__(session, page.name, page.title)
        self._done_here: set[str] = set()  # what was done since one came here: it keeps its place
        self._checks = ""

    def compose(self) -> ComposeResult:
        yield PageHead(day_title(self.session.today))
        with Vertical(id="overview-columns"):  # beside one another on a very wide screen
            with Vertical(classes="overview-column"):
                yield Block("Te laat", DAYS, "overview-late")
                yield Block("Deze week", DAYS, "overview-week")
                yield Block("Daarna", DAYS, "overview-later", MOST)
            with Vertical(classes="overview-column"):
                yield Block("Merken we verschil?", MEASURED, "overview-measured", MOST)
                yield Block("Eerst dit", PLACES, "overview-first")
        yield Static("Gegevens van het plan", classes="group-title")
        for address in asked_by("plan"):
            if page_at(address).name == self.id:  # else it stands on a page of its own
                yield from self.blocks(address)

    def on_hide(self) -> None:
        super().on_hide()
        self._done_here.clear()
        self.show_state()

    # --- showing -----------------------------------------------------------------------------------------------

    def show_changed(self, addresses: set[str]) -> None:
        super().show_changed(addresses)
        self.show_state()

    def show_state(self) -> None:
        today, plan = self.session.today, self.session.plan
        self._show_head()
        self._done_here = {each for each in self._done_here if has(plan, each)}
        found, short = agenda(plan, today, self._done_here), short_names(plan)
        line = partial(self._dated, short=short)
        self.query_one("#overview-late", Block).tell([line(each, late=True) for each in found.late])
        self.query_one("#overview-week", Block).tell([line(each) for each in found.week])
        later = [*(line(each) for each in found.later), *self._without_day()]
        self.query_one("#overview-later", Block).tell(later, "Daarna" if found.week else "Wat eraan komt")
        self.query_one("#overview-measured", Block).tell(list(self._measured()))
        self.query_one("#overview-first", Block).tell([*self._came_back(), *self._waiting(), *self._points()])

    def _show_head(self) -> None:
        end, roomy = self.session.plan.plan.placement_end, self.size.width >= ROOMY
        if end is None:
            self.query_one(PageHead).tell("")
            return
        left = placement_text(end, self.session.today, show_date if roomy else self._short)
        self.query_one(PageHead).tell(left if left.startswith("nog") and not roomy else f"stage: {left}")

    def _short(self, day: dt.date) -> str:
        return short_date(day, self.session.today)

    def _dated(self, each: Upcoming, short: dict[str, str], late: bool = False) -> Line:
        """A day, what and who; an action is ticked here."""
        texts = (weekday_date(each.day, self.session.today), _line_of(each.what), shortened_names(each.who, short))
        ticks = has(self.session.plan, f"{each.address}/done")
        sign = DONE if each.done else LOOK if late else OPEN if ticks else " "
        tick = partial(self._turn, each.address, not each.done) if ticks else None
        return Line(Row.of(texts, sign), partial(self.open_place, each.address), tick)

    def _without_day(self) -> Iterator[Line]:
        """What is open and never comes up, since its text names no day."""
        found = undated(self.session.plan, self.session.today)
        if found:
            address, first = found[0]
            more = f" en nog {len(found) - 1}" if found[1:] else ""
            yield Line(Row.of(("zonder dag", _line_of(first.action) + more, "")), partial(self.open_place, address))

    def _measured(self) -> Iterator[Line]:
        """What was measured, with its verdict; Enter goes to the chart."""
        for each in charts(self.session.plan):
            series = each.series
            if series.measured:
                numbered = f"{series.goal.number} " if series.goal else ""
                told = verdict(each, self.session.today).short
                texts = (f"{numbered}{series.name}", last_value(each), told)
                yield Line(Row.of(texts, " "), partial(self._to_chart, series.address))

    def _came_back(self) -> Iterator[Line]:
        """What came back in a document and waits."""
        if waiting := open_remarks(self.session.plan):
            version = max(each.version for each in waiting)
            who = waiting[0].author.split(" ")[0] or "je opleider"
            told = f"{len(waiting)} {'opmerking' if len(waiting) == 1 else 'opmerkingen'} open, van versie {version}"
            yield Line(Row.of((f"Terug van {who}", told), REMARK), lambda: self._to("remarks"))

    def _waiting(self) -> Iterator[Line]:
        """The first core question that waits in each phase."""
        for phase in PHASES:
            if missing := self.session.progress(phase.name).missing:
                texts = (f"{phase.number} {phase.short}", place_name(self.session.plan, missing[0]))
                yield Line(Row.of(texts, EMPTY), partial(self.open_place, missing[0]))

    def _points(self) -> Iterator[Line]:
        if self._checks:
            yield Line(Row.of(("Controle", self._checks), LOOK), lambda: self._to("checks"))

    def note(self, found: "list[ShownFinding]") -> None:
        super().note(found)
        from vp_tui.screens.plan.pages.points import counts_text, standing_findings

        self._checks = counts_text(standing_findings(found))
        self.show_state()

    def on_resize(self) -> None:
        self._show_head()

    # --- what the rows do --------------------------------------------------------------------------------------

    def _to_chart(self, address: str) -> None:
        self.post_message(SeriesWanted(address))

    def _to(self, page: str) -> None:
        self.post_message(PageChosen(page, into=True))

    def _turn(self, address: str, done: bool) -> None:
        self._done_here.add(address)
        self.post_message(FieldChanged(f"{address}/done", done))

    def action_new(self) -> None:
        """A new action, in a window of its own."""
        self.post_message(RecordWanted(ACTIONS))


def _line_of(text: str) -> str:
    return " ".join(text.split()) or "zonder omschrijving"
