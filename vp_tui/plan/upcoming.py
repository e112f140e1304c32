"""What is agreed for a day: open actions by date, and what is past it."""

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from vp_tui.plan.evaluate import Spreading
from vp_tui.plan.implement import Action
from vp_tui.plan.plan import Plan
from vp_tui.plan.relate import Communication
from vp_tui.plan.when import period


@dataclass(frozen=True, slots=True)
class Upcoming:
    """One dated thing. day: the last day on which it is still in time."""

    day: dt.date
    what: str
    who: str
    address: str
    done: bool = False


def dated(plan: Plan, today: dt.date) -> list[Upcoming]:
    """Everything in the plan with a date of its own, done or not, the earliest first.

    A date without a year is read from the plan's start, or it would never be past.
    """
    return sorted([*_agreed(plan, today), *_fixed(plan)], key=lambda each: each.day)


def _agreed(plan: Plan, today: dt.date) -> Iterator[Upcoming]:
    rows: dict[str, Sequence[Action | Communication | Spreading]] = {
        "implement/actions": plan.implement.actions,
        "relate/communications": plan.relate.communications,
        "evaluate/spreading": plan.evaluate.spreading,
    }
    start = min(plan.plan.start or today, today)
    for address, records in rows.items():
        for each in records:
            found = period(each.when, start) if each.when else None
            if found and found.last:
                yield Upcoming(found.last, each.action, each.who, f"{address}/{each.id}", each.done)


def _fixed(plan: Plan) -> Iterator[Upcoming]:
    for goal in plan.ideate.goals:
        if goal.end:
            done = goal.conclusion != "open"
            yield Upcoming(goal.end, f"Einde van doel {goal.number}", "", f"ideate/goals/{goal.id}", done)
    for each in plan.evaluate.agenda:
        if each.date:
            asked = bool(each.as_intended or each.bottlenecks)
            yield Upcoming(each.date, "Op de teamagenda", "", f"evaluate/agenda/{each.id}", asked)


def overdue(plan: Plan, today: dt.date) -> list[Upcoming]:
    """What is past its last day and not done."""
    return [each for each in dated(plan, today) if not each.done and each.day < today]


def next_up(plan: Plan, today: dt.date) -> Upcoming | None:
    """The first thing that is not done and not past."""
    found = (each for each in (*_agreed(plan, today), *_fixed(plan)) if not each.done and each.day >= today)
    return min(found, key=lambda each: each.day, default=None)
