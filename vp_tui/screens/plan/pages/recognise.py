"""The page of phase `recognise`: the order of change has a guide of three questions."""

from collections.abc import Iterator

from textual.widget import Widget

from vp_tui.screens.plan.pages.page import PhasePage
from vp_tui.widgets.offers.guides import ORDER, order_offer


class RecognisePage(PhasePage):
    ORDER = (
        "recognise/observations",
        "recognise/improvement_point",
        "recognise/occasion",
        "recognise/importance",
        "recognise/change_order",
        "recognise/order_reason",
        "recognise/my_part",
        "recognise/not_my_part",
        "recognise/agreed_on",
        "recognise/continued_by",
        "recognise/partner",
        "plan/start",
        "plan/end",
    )

    def blocks(self, address: str) -> Iterator[Widget]:
        yield from super().blocks(address)
        if address == ORDER:
            yield order_offer()
