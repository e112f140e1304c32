"""The page of phase `analyse`: the factors stand in a matrix."""

from collections.abc import Iterator

from textual.widget import Widget

from vp_tui.plan.address import locate
from vp_tui.screens.plan.pages.page import PhasePage
from vp_tui.widgets.drawings import matrix
from vp_tui.widgets.records.drawn_list import DrawnList


class AnalysePage(PhasePage):
    def blocks(self, address: str) -> Iterator[Widget]:
        if address != matrix.ADDRESS:
            yield from super().blocks(address)
            return
        spec = locate(address).spec
        yield DrawnList(
            matrix.FactorMatrix(),
            spec,
            self._core(address, spec),
            matrix.ACTIONS,
            lambda: self.session.today,
            empty=True,
        )
