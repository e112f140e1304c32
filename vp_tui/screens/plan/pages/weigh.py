"""The page of phase `weigh`: pros and cons beside one another, with the decision, and what was chosen costs."""

from collections.abc import Iterator

from textual.widget import Widget

from vp_tui.plan.address import locate
from vp_tui.screens.plan.pages.page import PhasePage
from vp_tui.widgets.drawings import weighing
from vp_tui.widgets.drawings.totals import TotalsLine
from vp_tui.widgets.offers.guides import premortem_offer
from vp_tui.widgets.records.drawn_list import DrawnList


class WeighPage(PhasePage):
    def blocks(self, address: str) -> Iterator[Widget]:
        if address != weighing.ADDRESS:
            yield from super().blocks(address)
            return
        spec = locate(address).spec
        core, today = self._core(address, spec), lambda: self.session.today
        yield DrawnList(weighing.Weighing(), spec, core, weighing.ACTIONS, today, empty=True)
        yield TotalsLine()
        yield premortem_offer()
