"""The goals once more, for what came of them: result and conclusion."""

import datetime as dt
from collections.abc import Callable

from textual.app import ComposeResult
from textual.widgets import Static

from vp_tui.plan.address import specs
from vp_tui.plan.fields import Spec
from vp_tui.plan.ideate import Goal
from vp_tui.plan.plan import Plan
from vp_tui.widgets.records import ACTIONS, RecordTable, RowActions, Rows

ADDRESS = "ideate/goals"
SHOWN = ("number", "text", "target", "result", "conclusion")


class ResultTable(RecordTable):
    """Nothing is added here: goals are made in phase 3. Enter opens a goal at its result."""

    field = "result"

    def __init__(self, core: bool, today: Callable[[], dt.date]):
        super().__init__(ADDRESS, Spec("Resultaat per doel", core=core, main="text"), core, today)
        self.columns = {name: specs(Goal)[name] for name in SHOWN}

    @staticmethod
    def asked() -> tuple[Spec, ...]:
        """What is asked of a goal here."""
        return tuple(spec for spec in specs(Goal).values() if spec.late == "goal")

    def compose(self) -> ComposeResult:
        yield Static(classes="records-title")
        yield Rows()
        yield RowActions(ACTIONS.split("  ")[0], classes="records-actions")

    def _show_quick(self, plan: Plan, draft: str | None) -> None:
        """There is no line to add a goal."""

    def _title(self, count: int) -> None:
        goals = self._plan.ideate.goals if self._plan else []
        told = all(goal.result is not None and goal.conclusion != "open" for goal in goals)
        mark = "" if not self.core else "● " if told else "○ "
        self.query_one(".records-title", Static).update(f"{mark}{self.spec.label}")
        self.display = count > 0

    def action_new(self) -> None:
        """Not here."""

    action_duplicate = action_delete = action_new
