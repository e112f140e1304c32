"""Phases 3 and 7: values and days that can't be."""

import datetime as dt
from collections.abc import Iterator

from vp_tui.checks.finding import Severity
from vp_tui.checks.rule import Case, Said, rule
from vp_tui.checks.sources import OURS
from vp_tui.checks.words import at_goal
from vp_tui.plan.models.ideate import Goal
from vp_tui.plan.values.kinds import show_date, show_number
from vp_tui.plan.values.units import agree

GOALS, ROWS = "ideate/goals", "implement/measurements"
NUMBERS = {"baseline": "nulmeting", "target": "streefwaarde", "result": "resultaat"}


def _numbers(goal: Goal, case: Case) -> Iterator[tuple[str, str, float]]:
    """Every value of a goal: its address, what it is called, and the value."""
    for name, label in NUMBERS.items():
        value = getattr(goal, name)
        if value is not None:
            yield f"{at_goal(goal)}/{name}", f"De {label}" if name != "result" else "Het resultaat", value
    for each in case.plan.implement.measurements:
        if each.goal == goal.id and each.value is not None:
            yield f"{ROWS}/{each.id}/value", "De meting", each.value


@rule(
    "values.possible",
    Severity.WARNING,
    OURS,
    GOALS,
    ROWS,
    holds="no share is more than 100 %, and no value is below 0 (but where the baseline or the target is)",
)
def possible(case: Case) -> Iterator[Said]:
    for goal in case.plan.ideate.goals:
        share = agree(goal.unit.split(" ")[0], "%")
        below = any(each is not None and each < 0 for each in (goal.baseline, goal.target)) and not share
        for address, what, value in _numbers(goal, case):
            told = f"{what} bij doel {goal.number} is {show_number(value)}"
            if share and value > 100:
                yield Said(
                    address, f"{told} %, en meer dan 100 % kan niet. Kijk het getal na, of de eenheid van het doel."
                )
            elif value < 0 and not below:
                yield Said(address, f"{told}, en minder dan 0 kan niet. Kijk het getal na.")


@rule("values.one_a_day", Severity.WARNING, OURS, ROWS, GOALS, holds="a goal has no two measurements on one day")
def one_a_day(case: Case) -> Iterator[Said]:
    numbers = {goal.id: goal.number for goal in case.plan.ideate.goals}
    seen: set[tuple[str, dt.date]] = set()
    for each in case.plan.implement.measurements:
        if each.goal in numbers and each.date and each.value is not None:
            if (each.goal, each.date) in seen:
                told = f"Doel {numbers[each.goal]} heeft twee metingen op {show_date(each.date)}"
                yield Said(f"{ROWS}/{each.id}/date", f"{told}. Voeg ze samen, of kijk de datum na.")
            seen.add((each.goal, each.date))


@rule(
    "values.not_yet",
    Severity.WARNING,
    OURS,
    ROWS,
    GOALS,
    "implement/actions",
    "recognise/agreed_on",
    "plan/example",
    holds="what was measured, discussed or done has no day in the future",
)
def not_yet(case: Case) -> Iterator[Said]:
    if case.plan.plan.example:  # it stands there whole, on whatever day one looks at it
        return
    for each in case.plan.implement.measurements:
        if each.date and each.date > case.today and each.value is not None:
            told = f"Deze meting is van {show_date(each.date)}, en die dag komt nog"
            yield Said(f"{ROWS}/{each.id}/date", f"{told}. Kijk de datum na.")
    days = [(f"{at_goal(goal)}/baseline_on", goal.baseline_on, "De nulmeting") for goal in case.plan.ideate.goals]
    days += [(f"implement/actions/{each.id}/done_on", each.done_on, "Gedaan") for each in case.plan.implement.actions]
    days += [("recognise/agreed_on", case.plan.recognise.agreed_on, "Besproken")]
    for address, day, what in days:
        if day and day > case.today:
            yield Said(address, f"{what} op {show_date(day)}: die dag komt nog. Kijk de datum na.")


@rule(
    "values.before_goal",
    Severity.WARNING,
    OURS,
    ROWS,
    GOALS,
    phase="implement",
    holds="no measurement is from before its goal's start and before its baseline",
)
def before_goal(case: Case) -> Iterator[Said]:
    goals = {goal.id: goal for goal in case.plan.ideate.goals}
    for each in case.plan.implement.measurements:
        goal = goals.get(each.goal or "")
        first = min(filter(None, (goal.start, goal.baseline_on)), default=None) if goal and goal.start else None
        if goal and first and each.date and each.date < first:
            told = f"Deze meting is van {show_date(each.date)}, vóór het begin van doel {goal.number}"
            yield Said(f"{ROWS}/{each.id}/date", f"{told} ({show_date(first)}). Kijk de datum na.")
