"""The page of phase `ideate`: the ideas stand on a map of yield and effort, a goal beside its criteria."""

from collections.abc import Iterator

from textual.widget import Widget

from vp_tui.plan.address import locate
from vp_tui.screens.plan.pages.page import PhasePage
from vp_tui.widgets.drawings import priority, smart
from vp_tui.widgets.drawings.smart_list import SmartList
from vp_tui.widgets.records.drawn_list import DrawnList


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
