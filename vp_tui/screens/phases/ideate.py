"""The page of phase `ideate`: the ideas stand on a map of yield and effort, a goal beside its criteria."""

from collections.abc import Iterator

from textual.widget import Widget

from vp_tui.plan.address import locate
from vp_tui.screens.phases.page import PhasePage
from vp_tui.widgets import priority, smart
from vp_tui.widgets.drawn_list import DrawnList
from vp_tui.widgets.smart_list import SmartList


class IdeatePage(PhasePage):
    def blocks(self, address: str) -> Iterator[Widget]:
        spec = locate(address).spec
        core, today = self._core(address, spec), lambda: self.session.today
        if address == priority.PRIORITIES.address:
            yield DrawnList(priority.PriorityGrid(), spec, core, priority.ACTIONS, today)
        elif address == smart.ADDRESS:
            yield SmartList(spec, core, today)
        else:
            yield from super().blocks(address)
