"""The page of phase `evaluate`: first what came of each goal."""

from collections.abc import Iterator

from textual.widget import Widget

from vp_tui.plan.address import locate
from vp_tui.plan.models.ideate import Goal
from vp_tui.plan.progress import is_core
from vp_tui.screens.plan.pages.page import PhasePage
from vp_tui.widgets.drawings.indicator_view import IndicatorList, ResultsView
from vp_tui.widgets.offers.securing import AGENDA, DUTIES, SPREADING, TipOffer, agenda_offer, duties_offer
from vp_tui.widgets.records.results import ADDRESS, ResultTable


class EvaluatePage(PhasePage):
    ORDER = (
        ADDRESS,
        "evaluate/spreading",
        "evaluate/guardian",
        "evaluate/guardian_tasks",
        "evaluate/agenda",
        "evaluate/quality_card",
        "evaluate/handover",
    )

    def blocks(self, address: str) -> Iterator[Widget]:
        if address != ADDRESS:
            yield from super().blocks(address)
            yield from self._offers(address)
            return
        plan, today = self.session.plan, self.session.today
        asked = [Goal.specs[name] for name in ResultTable.asked()]
        near = any(is_core(plan, spec, today, goal) for goal in plan.ideate.goals for spec in asked)
        yield ResultTable(near, lambda: self.session.today)
        measured = IndicatorList("Van nulmeting naar resultaat", ResultsView(lambda: self.session.today))
        yield measured.set_class(not near, "-depth", update=False).set_class(bool(plan.ideate.goals), "-filled")

    def _offers(self, address: str) -> Iterator[Widget]:
        """What is offered at a field or list; hidden with it."""
        depth = not self._core(address, locate(address).spec)
        if address == SPREADING:
            yield TipOffer().set_class(depth, "-depth", update=False)
        elif address == DUTIES:
            yield duties_offer().set_class(depth, "-depth", update=False)
        elif address == AGENDA:
            yield agenda_offer(lambda: self.session.today).set_class(depth, "-depth", update=False)
