"""The page of phase `evaluate`: first what came of each goal."""

from collections.abc import Iterator

from textual.widget import Widget

from vp_tui.plan.address import specs
from vp_tui.plan.ideate import Goal
from vp_tui.plan.progress import is_core
from vp_tui.screens.phases.page import PhasePage
from vp_tui.widgets.results import ADDRESS, ResultTable


class EvaluatePage(PhasePage):
    PHASE = "evaluate"
    ORDER = (
        ADDRESS,
        "evaluate/spreading",
        "evaluate/guardian",
        "evaluate/guardian_tasks",
        "evaluate/agenda",
        "evaluate/quality_card",
        "evaluate/handover",
    )

    def blocks(self, address: str) -> Iterator[Widget]:
        if address != ADDRESS:
            yield from super().blocks(address)
            return
        plan, today = self.session.plan, self.session.today
        asked = [specs(Goal)[name] for name in ResultTable.asked()]
        near = any(is_core(plan, spec, today, goal) for goal in plan.ideate.goals for spec in asked)
        yield ResultTable(near, lambda: self.session.today)
