"""The page of phase `implement`: what is measured in short, and from the bottlenecks back to phase 2."""

from collections.abc import Iterator

from textual.widget import Widget

from vp_tui.screens.plan.pages.page import PhasePage
from vp_tui.widgets.drawings.indicator_view import MEASUREMENTS, IndicatorList, IndicatorView
from vp_tui.widgets.offers.bottleneck import LIST
from vp_tui.widgets.offers.guides import round_offer


class ImplementPage(PhasePage):
    def blocks(self, address: str) -> Iterator[Widget]:
        if address == MEASUREMENTS:
            yield IndicatorList("Metingen", IndicatorView(lambda: self.session.today))
        else:
            yield from super().blocks(address)
        if address == LIST:
            yield round_offer()
