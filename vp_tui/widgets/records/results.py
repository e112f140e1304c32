"""The goals once more, for what came of them: result and conclusion."""

import datetime as dt
from collections.abc import Callable

from textual.app import ComposeResult
from textual.widgets import Static

from vp_tui.plan.fields import Spec
from vp_tui.plan.models.ideate import Goal
from vp_tui.plan.plan import Plan
from vp_tui.plan.progress import is_core, is_filled
from vp_tui.widgets.frame.clickable import ClickWords
from vp_tui.widgets.frame.signs import label_sign
from vp_tui.widgets.records.list_rows import Rows
from vp_tui.widgets.records.table import OPEN, RecordTable

ADDRESS = "ideate/goals"
SHOWN = ("number", "text", "target", "result", "conclusion")


class ResultRows(Rows):
    def typing_goes_to(self) -> None:
        """There is no line above it to type in."""


class ResultTable(RecordTable):
    """Nothing is added here: goals are made in phase 3. Enter opens a goal at its result."""

    field = "result"

    def __init__(self, core: bool, today: Callable[[], dt.date]):
        super().__init__(ADDRESS, Spec("Resultaat per doel", core=core, main="text"), core, today)
        self.columns = {name: Goal.specs[name] for name in SHOWN}

    @staticmethod
    def asked() -> tuple[str, ...]:
        """The fields that are asked of a goal here."""
        return tuple(name for name, spec in Goal.specs.items() if spec.late == "goal")

    def compose(self) -> ComposeResult:
        yield Static(classes="records-title")
        yield ResultRows()
        yield ClickWords(self, [OPEN], classes="records-actions")

    def _show_quick(self, plan: Plan, draft: str | None) -> None:
        """There is no line to add a goal."""

    def _title(self, count: int) -> None:
        plan, today = self._plan, self.today()
        asked = [(goal, name) for goal in (plan.ideate.goals if plan else []) for name in self.asked()]
        told = all(
            is_filled(goal, name) for goal, name in asked if plan and is_core(plan, Goal.specs[name], today, goal)
        )
        self._tell_title(f"{label_sign(self.core, told, self.sign)} {self.spec.label}")
        self.display = count > 0

    def action_new(self) -> None:
        """Not here."""

    def action_duplicate(self) -> None:
        """Nor that."""

    def action_delete(self) -> None:
        """Nor that."""
