"""*Overzicht*: how far the plan is, what comes next, what is overdue, and whose plan it is."""

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING

from textual.app import ComposeResult
from textual.content import Content
from textual.widgets import Static

from vp_tui.plan.changes.describe import place_name
from vp_tui.plan.days.upcoming import Upcoming, dated, overdue, undated
from vp_tui.plan.phases import PHASES, STATE_MARKS, STATE_WORDS
from vp_tui.plan.texts import shortened_text
from vp_tui.plan.values.kinds import show_date
from vp_tui.screens.plan.pages.leads import Leading, Leads, lead
from vp_tui.screens.plan.pages.page import PlanPage, asked_by
from vp_tui.widgets.frame.told import SteadyText
from vp_tui.widgets.messages import PageChosen
from vp_tui.widgets.pages import Page
from vp_tui.workspace.session import Session

if TYPE_CHECKING:
    from vp_tui.checks.shown import ShownFinding

MOST = 5  # lines of each kind
COUNTED = 14  # from so many days on they are told in weeks


def placement_text(end: dt.date, today: dt.date) -> str:
    """How long a placement lasts: in whole weeks, and in days once those count."""
    days = (end - today).days
    if days <= 0:
        return "is voorbij" if days else "vandaag is de laatste dag"
    left = f"{days // 7} weken" if days >= COUNTED else "1 dag" if days == 1 else f"{days} dagen"
    return f"nog {left}, tot {show_date(end)}"


class OverviewPage(PlanPage, Leading):
    def __init__(self, session: Session, page: Page):
        super().__init__(session, page.name, page.title)
        self.unfolded: set[str] = set()  # the heads under which all is shown

    def compose(self) -> ComposeResult:
        yield Static(self.heading, classes="page-title")
        yield Leads(id="overview-progress")
        yield SteadyText(id="overview-checks")
        yield Leads(id="overview-next")
        yield Static("Gegevens van het plan", classes="group-title")
        for address in asked_by("plan"):
            if address != "plan/dismissed":  # on Controle
                yield from self.blocks(address)

    def show_state(self) -> None:
        self.query_one("#overview-progress", SteadyText).tell(self._progress())
        self.query_one("#overview-next", SteadyText).tell(self._next())

    def note(self, found: "list[ShownFinding]") -> None:
        super().note(found)
        from vp_tui.screens.plan.pages.points import counts_text, standing_findings

        told = counts_text(standing_findings(found)) or "geen punten"
        self.query_one("#overview-checks", SteadyText).tell(f"[@click=screen.page('checks')]Controle[/]: {told}")

    def first_text(self) -> None:
        """The overview is for reading: the focus stays on the rail."""

    def _progress(self) -> Content:
        lines = []
        for phase in PHASES:
            found = self.session.progress(phase.name)
            counted = f" {found.answered} van {found.asked}" if found.asked else ""
            rest = f"{'':<{22 - len(phase.title)}} {STATE_WORDS[found.state]:<16}{counted}".rstrip()
            before = f"{phase.number} {STATE_MARKS[found.state]} "
            lines.append(lead(f"page('{phase.name}')", before, phase.title, rest))
        return Content("\n").join(lines)

    def _next(self) -> Content:
        today, plan = self.session.today, self.session.plan
        coming = [each for each in dated(plan, today) if not each.done and each.day >= today]
        blocks = [
            *self._block("Eerst dit", self._open_questions()),
            *self._block("Over de datum", [self._line(each) for each in overdue(plan, today)]),
            *self._block("Wat er aankomt", [self._line(each) for each in coming], self._without_day()),
            *self._block("Je stage", self._placement()),
        ]
        return Content("\n\n").join(blocks)

    def _open_questions(self) -> list[Content]:
        """The first core question that waits in each phase."""
        waiting = [(phase, self.session.progress(phase.name).missing) for phase in PHASES]
        return [
            lead(f"open('{missing[0]}')", f"{phase.number} {phase.short}: ", place_name(self.session.plan, missing[0]))
            for phase, missing in waiting
            if missing
        ]

    def _placement(self) -> list[Content]:
        end = self.session.plan.plan.placement_end
        if end is None:
            return []
        return [lead("open('plan/placement_end')", "", placement_text(end, self.session.today))]

    def _without_day(self) -> list[Content]:
        """What is open and never comes up, since its text names no day."""
        found = undated(self.session.plan, self.session.today)
        return [lead(f"open('{found[0][0]}')", "zonder dag: ", str(len(found)))] if found else []

    def _block(self, head: str, lines: list[Content], last: Sequence[Content] = ()) -> list[Content]:
        if not (lines or last):
            return []
        more = [lead(f"unfold('{head}')", "", f"en nog {len(lines) - MOST}")] if len(lines) > MOST else []
        shown = lines if head in self.unfolded else [*lines[:MOST], *more]
        return [Content("\n").join([Content.styled(head, "bold"), *shown, *last])]

    def _line(self, each: Upcoming) -> Content:
        """Day, what, who, in one line of the page's width."""
        width = max((self.size.width or 60) - 8, 40)
        day = f"{each.day.day}-{each.day.month}-{each.day.year}"
        who = f" · {shortened_text(each.who, width // 3)}" if each.who else ""
        what = shortened_text(each.what, width - 11 - len(who)) or "zonder omschrijving"
        return lead(f"open('{each.address}')", f"{day:<11}", what, who)

    # --- what a click does -------------------------------------------------------------------------------------

    def action_page(self, name: str) -> None:
        self.post_message(PageChosen(name, into=True))

    def action_unfold(self, head: str) -> None:
        """Show all that stands under a head."""
        self.unfolded.add(head)
        self.show_state()

    def on_resize(self) -> None:
        self.show_state()
