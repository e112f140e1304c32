"""*Overzicht*: how far the plan is, what comes next, what is overdue, and whose plan it is."""

from textual.app import ComposeResult
from textual.widgets import Static

from vp_tui.plan.describe import shortened
from vp_tui.plan.kinds import show_date
from vp_tui.plan.phases import PHASES
from vp_tui.plan.progress import STATE_WORDS
from vp_tui.plan.upcoming import Upcoming, dated, overdue
from vp_tui.screens.phases.page import STATE_MARKS, PlanPage, asked_by
from vp_tui.session import Session

MOST = 5  # lines of each kind


class OverviewPage(PlanPage):
    def __init__(self, session: Session):
        super().__init__(session, "overview")

    def compose(self) -> ComposeResult:
        yield Static("Overzicht", classes="page-title")
        yield Static(id="overview-progress")
        yield Static(id="overview-next")
        yield Static("Gegevens van het plan", classes="group-title")
        for address in asked_by("plan"):
            yield from self.blocks(address)

    def show_state(self) -> None:
        self.query_one("#overview-progress", Static).update(self._progress())
        self.query_one("#overview-next", Static).update(self._next())

    def show_changed(self, addresses: set[str]) -> None:
        super().show_changed(addresses)
        self.show_state()

    def _progress(self) -> str:
        lines = []
        for phase in PHASES:
            found = self.session.progress(phase.name)
            counted = f"{found.answered} van {found.asked}" if found.asked else ""
            lines.append(
                f" {phase.number} {STATE_MARKS[found.state]} {phase.title:<22} {STATE_WORDS[found.state]:<16} {counted}"
            )
        return "\n".join(lines)

    def _next(self) -> str:
        today, plan = self.session.today, self.session.plan
        late = overdue(plan, today)
        coming = [each for each in dated(plan, today) if not each.done and each.day >= today]
        parts = [*self._lines("[b]Over de datum[/]", late), *self._lines("[b]Wat er aankomt[/]", coming)]
        if end := plan.plan.placement_end:
            weeks = (end - today).days // 7
            parts.append(f"\nNog {weeks} weken tot het einde van je stage." if weeks >= 0 else "\nJe stage is voorbij.")
        return "\n".join(parts) or "Er staan nog geen acties met een datum in je plan."

    def _lines(self, head: str, found: list[Upcoming]) -> list[str]:
        shown = [self._line(each) for each in found[:MOST]]
        more = [f"   en nog {len(found) - MOST}"] if len(found) > MOST else []
        return ["", f"{head} ({len(found)})", *shown, *more] if found else []

    def _line(self, each: Upcoming) -> str:
        who = f" · {shortened(each.who, 24)}" if each.who else ""
        text = shortened(each.what, 48).replace("[", "\\[")
        return f"   {show_date(each.day):<18} {text}{who}".rstrip()
