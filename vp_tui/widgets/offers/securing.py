"""What phase 8 offers: tips that become an action, the guardian's duties, two dates on the team's agenda."""

import datetime as dt
from collections.abc import Callable
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.content import Content

from vp_tui.knowledge.securing import Tip, securing
from vp_tui.plan.days.half_years import half_years
from vp_tui.plan.models.evaluate import ANCHORS
from vp_tui.plan.plan import Plan
from vp_tui.plan.values.kinds import show_date
from vp_tui.widgets.messages import OfferTaken
from vp_tui.widgets.offers.offer import Offer, Proposal

SPREADING, DUTIES, AGENDA = "evaluate/spreading", "evaluate/guardian_tasks", "evaluate/agenda"
A_YEAR = 2  # dates


def open_tips(plan: Plan) -> list[Tip]:
    """The tips whose action is not in the plan yet."""
    there = {each.action.strip() for each in plan.evaluate.spreading}
    return [each for each in securing().tips if each.action not in there]


class TipOffer(Offer):
    """One tip at a time; left and right go to another, Enter makes it an action."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("left", "leaf(-1)", "Vorige tip", show=False),
        Binding("right", "leaf(1)", "Volgende tip", show=False),
    ]

    def __init__(self) -> None:
        super().__init__(SPREADING, (SPREADING,), self._look)
        self.at = 0
        self.plan: Plan | None = None

    def _look(self, plan: Plan) -> Proposal | None:
        self.plan, tips = plan, open_tips(plan)
        if not tips:
            return None
        self.at %= len(tips)
        tip = tips[self.at]
        more = f"({ANCHORS[tip.anchor].lower()}) {tip.text}"
        record = {"anchor": tip.anchor, "action": tip.action}
        told = "De borgingsactie staat in de lijst; vul nog in wie en wanneer."
        return Proposal(tip.action, more, lambda: OfferTaken(told, {}, {SPREADING: [record]}))

    def show(self, plan: Plan) -> None:
        super().show(plan)
        self.refresh()  # how many there are

    def render(self) -> Content:
        """The tip, and words to leaf by."""
        if self.offered is None:
            return super().render()
        count = len(open_tips(self.plan)) if self.plan else 0
        leaf = '  [@click="leaf(-1)"] ← [/][@click="leaf(1)"] → [/] tip $at van $count'
        return super().render() + Content.from_markup(leaf, at=self.at + 1, count=count)

    def action_leaf(self, by: int) -> None:
        self.at += by
        if self.plan is not None:
            self.show(self.plan)


def duties_offer() -> Offer:
    """The duties that are not among the guardian's tasks yet."""

    def look(plan: Plan) -> Proposal | None:
        there = [each.strip() for each in plan.evaluate.guardian_tasks]
        new = [each.text for each in securing().duties if each.text not in there]
        if not new:
            return None
        more = f"({len(new)}) {new[0]}{' …' if len(new) > 1 else ''}"
        told = "De taken staan erbij; haal weg wat bij jullie niet past."
        return Proposal(
            "Taken overnemen", more, lambda: OfferTaken(told, {DUTIES: [*plan.evaluate.guardian_tasks, *new]})
        )

    return Offer(DUTIES, (DUTIES,), look)


def agenda_offer(today: Callable[[], dt.date]) -> Offer:
    """Two dates, half a year apart from the plan's end (or today) on, while no two are to come."""

    def look(plan: Plan) -> Proposal | None:
        to_come = [each.date for each in plan.evaluate.agenda if each.date and each.date >= today()]
        if len(to_come) >= A_YEAR:
            return None
        days = half_years(max([plan.plan.end or today(), today(), *to_come]), A_YEAR - len(to_come))
        more = f"{' en '.join(map(show_date, days))}: {securing().agenda_questions[0].text}"
        what = "Twee data overnemen" if len(days) > 1 else "Nog een datum overnemen"
        records = [{"date": each} for each in days]
        return Proposal(what, more, lambda: OfferTaken("Op de teamagenda gezet.", {}, {AGENDA: records}))

    return Offer(AGENDA, (AGENDA, "plan/end"), look)
