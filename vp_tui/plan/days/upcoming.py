"""What is agreed for a day: open actions by date, what is past it, and what names no day."""

import datetime as dt
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from vp_tui.plan.days.written import days_of, names_no_day
from vp_tui.plan.models.evaluate import Spreading
from vp_tui.plan.models.implement import Action
from vp_tui.plan.models.relate import Communication
from vp_tui.plan.plan import Plan

LONGEST = 80  # characters of what is kept of a day for the list of plans
Planned = Action | Communication | Spreading


@dataclass(frozen=True, slots=True)
class Upcoming:
    """One dated thing. day: the last day on which it is still in time."""

    day: dt.date
    what: str
    who: str
    address: str
    done: bool = False


@dataclass(frozen=True, slots=True)
class OpenDays:
    """What is not done, the earliest first, and how much of it names no day."""

    dated: list[Upcoming]
    undated: int

    def next_up(self, today: dt.date) -> Upcoming | None:
        """The first that is not past."""
        return next((each for each in self.dated if each.day >= today), None)

    def kept(self) -> str:
        """What the list of plans keeps, to count from any day: JSON `[undated, [day, how many, the first], …]`."""
        counts: dict[dt.date, int] = {}
        first: dict[dt.date, str] = {}
        for each in self.dated:
            counts[each.day] = counts.get(each.day, 0) + 1
            first.setdefault(each.day, " ".join(each.what.split())[:LONGEST])
        rows = [[day.isoformat(), count, first[day]] for day, count in counts.items()]
        return json.dumps([self.undated, *rows], ensure_ascii=False, separators=(",", ":"))


def dated(plan: Plan, today: dt.date) -> list[Upcoming]:
    """Everything in the plan with a date of its own, done or not, the earliest first.

    A date without a year is read from the day on which it was written, or else from the plan's start: it would never
    be past.
    """
    return sorted([*_agreed(plan, today), *_fixed(plan)], key=lambda each: each.day)


def _planned(plan: Plan) -> Iterator[tuple[str, Planned]]:
    rows: dict[str, Sequence[Planned]] = {
        "implement/actions": plan.implement.actions,
        "relate/communications": plan.relate.communications,
        "evaluate/spreading": plan.evaluate.spreading,
    }
    for address, records in rows.items():
        for each in records:
            yield f"{address}/{each.id}", each


def _agreed(plan: Plan, today: dt.date) -> Iterator[Upcoming]:
    for address, each in _planned(plan):
        found = days_of(each, plan, today)
        if found and found.last:
            yield Upcoming(found.last, each.action, each.who, address, each.done)


def _fixed(plan: Plan) -> Iterator[Upcoming]:
    for goal in plan.ideate.goals:
        if goal.end:
            done = goal.conclusion != "open"
            yield Upcoming(goal.end, f"Einde van doel {goal.number}", "", f"ideate/goals/{goal.id}", done)
    for each in plan.evaluate.agenda:
        if each.date:
            asked = bool(each.as_intended or each.bottlenecks)
            yield Upcoming(each.date, "Op de teamagenda", "", f"evaluate/agenda/{each.id}", asked)


def undated(plan: Plan, today: dt.date) -> list[tuple[str, Planned]]:
    """What is not done and has a `when` that names no day, by its address; it never comes up and is never late."""
    return [(where, each) for where, each in _planned(plan) if not each.done and names_no_day(each, plan, today)]


def open_days(plan: Plan, today: dt.date) -> OpenDays:
    return OpenDays([each for each in dated(plan, today) if not each.done], len(undated(plan, today)))


def overdue(plan: Plan, today: dt.date) -> list[Upcoming]:
    """What is past its last day and not done."""
    return [each for each in dated(plan, today) if not each.done and each.day < today]


def next_up(plan: Plan, today: dt.date) -> Upcoming | None:
    """The first thing that is not done and not past."""
    return open_days(plan, today).next_up(today)
