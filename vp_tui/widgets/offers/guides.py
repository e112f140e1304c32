"""What helps at a field, below its editor: guides and what they offer."""

from collections.abc import Callable, Iterator

from textual.widget import Widget

from vp_tui.plan.address import record_of
from vp_tui.plan.plan import Plan
from vp_tui.widgets.messages import GuideWanted
from vp_tui.widgets.offers.bottleneck import LIST, BottleneckGuide
from vp_tui.widgets.offers.coach import measuring_offer
from vp_tui.widgets.offers.offer import Offer, Proposal

ORDER = "recognise/change_order"


def guides_after(address: str, plan: Callable[[], Plan]) -> Iterator[Widget]:
    """What stands behind the editor of this field."""
    section, records, _, name = address.split("/")
    if (section, records, name) == ("ideate", "goals", "baseline"):
        yield measuring_offer(lambda: record_of(address))
    elif (section, records, name) == ("implement", "bottlenecks", "kind"):
        yield BottleneckGuide(record_of(address))
    elif (section, records, name) == ("implement", "bottlenecks", "when"):
        yield round_offer()


def order_offer() -> Offer:
    """Three questions that lead to an order; in other words once there is one."""

    def look(plan: Plan) -> Proposal:
        known = plan.recognise.change_order is not None
        what = "Klopt de orde nog?" if known else "Welke orde is het?"
        return Proposal(what, "drie vragen met ja of nee wijzen de weg", lambda: GuideWanted("order"))

    return Offer(ORDER, (ORDER,), look)


def premortem_offer() -> Offer:
    """Always there: one may look ahead again."""
    what = Proposal("Wat kan er misgaan?", "loop het na voordat je begint", lambda: GuideWanted("premortem"))
    return Offer(LIST, (LIST,), lambda plan: what)


def round_offer() -> Offer:
    """Once there is a bottleneck or a goal to adjust."""

    def look(plan: Plan) -> Proposal | None:
        adjust = any(each.conclusion == "adjust" for each in plan.ideate.goals)
        if not (plan.implement.bottlenecks or adjust):
            return None
        more = f"ronde {plan.plan.round} blijft bewaard bij Versies"
        return Proposal("Terug naar fase 2 met een nieuwe ronde", more, lambda: GuideWanted("round"))

    return Offer(LIST, (LIST, "ideate/goals", "plan/round"), look)
