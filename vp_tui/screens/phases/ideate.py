"""The page of phase `ideate`: the ideas stand on a map of yield and effort."""

from collections.abc import Iterator

from textual.widget import Widget

from vp_tui.plan.address import locate
from vp_tui.screens.phases.page import PhasePage
from vp_tui.widgets import priority
from vp_tui.widgets.drawn_list import DrawnList


class IdeatePage(PhasePage):
    PHASE = "ideate"

    def blocks(self, address: str) -> Iterator[Widget]:
        spec = locate(address).spec
        if address == priority.PRIORITIES.address:
            core, today = self._core(address, spec), lambda: self.session.today
            yield DrawnList(priority.PriorityGrid(), spec, core, priority.ACTIONS, today)
        else:
            yield from super().blocks(address)
