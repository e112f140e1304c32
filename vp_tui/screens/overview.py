"""*Overzicht*: how far the plan is, what comes next, what is overdue, and whose plan it is."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from textual.app import ComposeResult
from textual.content import Content
from textual.widgets import Static

from vp_tui.plan.address import locate
from vp_tui.plan.describe import shortened
from vp_tui.plan.kinds import show_date
from vp_tui.plan.phases import PHASES
from vp_tui.plan.progress import STATE_WORDS
from vp_tui.plan.upcoming import Upcoming, dated, overdue, undated
from vp_tui.screens.phases.page import STATE_MARKS, PlanPage, asked_by
from vp_tui.session import Session
from vp_tui.widgets.told import Told

if TYPE_CHECKING:
    from vp_tui.checks.shown import Shown

MOST = 5  # lines of each kind


class OverviewPage(PlanPage):
    def __init__(self, session: Session):
        super().__init__(session, "overview")

    def compose(self) -> ComposeResult:
        yield Static("Overzicht", classes="page-title")
        yield Told(id="overview-progress")
        yield Told(id="overview-checks")
        yield Told(id="overview-next")
        yield Static("Gegevens van het plan", classes="group-title")
        for address in asked_by("plan"):
            if address != "plan/dismissed":  # on Controle
                yield from self.blocks(address)

    def show_state(self) -> None:
        self.query_one("#overview-progress", Told).tell(self._progress())
        self.query_one("#overview-next", Told).tell(self._next())

    def note(self, found: "list[Shown]") -> None:
        super().note(found)
        from vp_tui.screens.points import counted, standing

        told = counted(standing(found)) or "geen punten"
        self.query_one("#overview-checks", Told).tell(f"[@click=screen.page('checks')]Controle[/]: {told}")

    def first_text(self) -> None:
        """The overview is for reading: the focus stays on the rail."""

    def _progress(self) -> Content:
        lines = []
        for phase in PHASES:
            found = self.session.progress(phase.name)
            counted = f"{found.answered} van {found.asked}" if found.asked else ""
            state = f"{STATE_MARKS[found.state]} {phase.title:<22} {STATE_WORDS[found.state]:<16}"
            lines.append(Content(f"{phase.number} {state} {counted}".rstrip()))
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

    def _open_questions(self) -> list[str]:
        """The first core question that waits in each phase."""
        waiting = [(phase, self.session.progress(phase.name).missing) for phase in PHASES]
        return [
            f"{phase.number} {phase.short}: {locate(missing[0]).spec.label}" for phase, missing in waiting if missing
        ]

    def _placement(self) -> list[str]:
        end = self.session.plan.plan.placement_end
        if end is None:
            return []
        weeks = (end - self.session.today).days // 7
        return [f"nog {weeks} weken, tot {show_date(end)}" if weeks >= 0 else "is voorbij"]

    def _without_day(self) -> list[str]:
        """What is open and never comes up, since its text names no day."""
        count = len(undated(self.session.plan, self.session.today))
        return [f"zonder dag: {count}"] if count else []

    def _block(self, head: str, lines: list[str], last: Sequence[str] = ()) -> list[Content]:
        if not (lines or last):
            return []
        more = [f"en nog {len(lines) - MOST}"] if len(lines) > MOST else []
        return [Content("\n").join([Content.styled(head, "bold"), *map(Content, [*lines[:MOST], *more, *last])])]

    def _line(self, each: Upcoming) -> str:
        """Day, what, who, in one line of the page's width."""
        width = max((self.size.width or 60) - 8, 40)
        day = f"{each.day.day}-{each.day.month}-{each.day.year}"
        who = f" · {shortened(each.who, width // 3)}" if each.who else ""
        return f"{day:<11}{shortened(each.what, width - 11 - len(who))}{who}"

    def on_resize(self) -> None:
        self.show_state()
