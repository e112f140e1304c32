"""The page of phase `relate`: the stakeholders stand on a map of interest and influence."""

from collections.abc import Iterator

from textual.widget import Widget

from vp_tui.plan.address import locate
from vp_tui.screens.plan.pages.page import PhasePage
from vp_tui.widgets.drawings import influence
from vp_tui.widgets.offers.members import MembersOffer
from vp_tui.widgets.records.drawn_list import DrawnList


class RelatePage(PhasePage):
    def blocks(self, address: str) -> Iterator[Widget]:
        spec = locate(address).spec
        if address == influence.ADDRESS:
            core, today = self._core(address, spec), lambda: self.session.today
            yield MembersOffer()
            yield DrawnList(influence.InfluenceMap(), spec, core, influence.ACTIONS, today)
        else:
            yield from super().blocks(address)
