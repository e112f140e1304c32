"""The page of phase `design`: above the interventions the way to the catalogue."""

from collections.abc import Iterator

from textual.widget import Widget

from vp_tui.screens.plan.pages.page import PhasePage
from vp_tui.widgets.offers.catalogue_line import CatalogueLine


class DesignPage(PhasePage):
    def blocks(self, address: str) -> Iterator[Widget]:
        if address == "design/interventions":
            yield CatalogueLine()
        yield from super().blocks(address)
