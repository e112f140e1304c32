"""The SMART coach at a goal: the goal in one sentence, and what to ask at the criterion with the focus."""

import datetime as dt
from collections.abc import Callable

from textual.content import Content

from vp_tui.checks.coach import CRITERION_OF, Ask, asked_at, coach_asks, measuring_plan
from vp_tui.plan.address import id_of, name_of
from vp_tui.plan.goal_sentence import goal_sentence
from vp_tui.plan.models.ideate import Goal
from vp_tui.plan.plan import Plan
from vp_tui.widgets.drawings.smart import ADDRESS, LABELS
from vp_tui.widgets.drawings.views import PlanView
from vp_tui.widgets.messages import OfferTaken
from vp_tui.widgets.offers.offer import Offer, Proposal

PLANNED = "implement/data_collection"
ROOMY = 100  # columns of the window from which two questions fit at once


def goal_at(plan: Plan | None, address: str) -> Goal | None:
    """The goal that an address lies in."""
    record_id, goals = id_of(address), plan.ideate.goals if plan else []
    return next((each for each in goals if each.id == record_id), None)


def coach_text(plan: Plan, address: str, today: dt.date, most: int = 2) -> Content:
    """What the coach says at a goal or a field of one, with at most so many questions; empty where it has nothing to
    say."""
    goal = goal_at(plan, address)
    if goal is None:
        return Content("")
    lines = []
    criterion = CRITERION_OF.get(name_of(address))
    if criterion:
        lines += [_asked(each) for each in asked_at(plan, goal, criterion, today)[:most]]
    elif found := coach_asks(plan, goal, today):
        more = f"  (nog {len(found) - 1})" if len(found) > 1 else ""
        lines.append(_asked(found[0]) + Content.styled(more, "$text-muted"))
    if sentence := goal_sentence(plan, goal):
        lines.append(Content.assemble(("In één zin: ", "$text-muted"), sentence))
    return Content("\n").join(lines)


def _asked(ask: Ask) -> Content:
    return Content.assemble((f"{LABELS[ask.criterion]}? ", "$secondary"), ask.question, (f" {ask.why}", "$text-muted"))


class Coach(PlanView):
    """Says what there is to ask at `address`; `show` and `attend` are called at rest, never at a key."""

    lists = (ADDRESS, "analyse/members", "implement/actions")

    def __init__(self, today: Callable[[], dt.date]):
        super().__init__(classes="coach")
        self.today, self.at = today, ""
        self.plan: Plan | None = None
        self.text = Content("")

    def show(self, plan: Plan) -> None:
        self.plan = plan
        self.attend(self.at)

    def attend(self, address: str) -> None:
        """Go to a goal or a field of one."""
        self.at = address
        most = 2 if self.app.size.width >= ROOMY else 1
        text = coach_text(self.plan, address, self.today(), most) if self.plan and address else Content("")
        if text != self.text:
            self.text, self.display = text, bool(text)
            self.refresh(layout=True)

    def on_mount(self) -> None:
        self.display = bool(self.text)

    def render(self) -> Content:
        return self.text


def measuring_offer(at: Callable[[], str]) -> Offer:
    """Offers a row of data collection for the baseline of the goal at the address that `at` gives."""

    def look(plan: Plan) -> Proposal | None:
        goal = goal_at(plan, at())
        row = measuring_plan(plan, goal) if goal else None
        if goal is None or row is None:
            return None
        told = f"De nulmeting van doel {goal.number} staat bij Gegevensverzameling in fase 7."
        return Proposal(
            "Nulmeting afspreken",
            "een meetafspraak vóór de eerste actie",
            lambda: OfferTaken(told, {}, {PLANNED: [row]}),
        )

    return Offer(PLANNED, (ADDRESS, PLANNED), look)
