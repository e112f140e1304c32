"""The goals with the coach below them."""

import datetime as dt
from collections.abc import Callable

from textual.app import ComposeResult

from vp_tui.plan.fields import Spec
from vp_tui.plan.plan import Plan
from vp_tui.widgets.drawings import smart
from vp_tui.widgets.offers.coach import Coach, measuring_offer
from vp_tui.widgets.offers.offer import Offer
from vp_tui.widgets.records.drawn_list import DrawnList


class SmartList(DrawnList):
    """What the coach says follows the cursor in the SMART view."""

    def __init__(self, spec: Spec, core: bool, today: Callable[[], dt.date]):
        super().__init__(smart.SmartView(), spec, core, smart.ACTIONS, today)

    def compose(self) -> ComposeResult:
        *above, actions = super().compose()
        yield from (*above, Coach(self.today), actions, measuring_offer(lambda: self.drawing.chosen))

    def show(self, plan: Plan, draft: str | None = None) -> None:
        super().show(plan, draft)
        self.call_after_refresh(self._attend)  # once the drawing has the plan

    def _attend(self) -> None:
        spot = self.drawing.spot
        self.query_one(Coach).attend((spot.explained or spot.address) if spot else "")
        if self._plan is not None:
            self.query_one(Offer).show(self._plan)

    def spot_moved(self) -> None:
        super().spot_moved()
        self._attend()
        drawing = self.drawing
        if drawing.has_focus and not drawing.pointed and drawing.spot and drawing.spot.explained:
            self.call_after_refresh(self._in_sight)

    def _in_sight(self) -> None:
        """The coach, and then the criterion again where both don't fit."""
        self.query_one(Coach).scroll_visible(animate=False, immediate=True)
        self.drawing._follow()
