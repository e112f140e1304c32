"""Phases 3 and 7: values and days that can't be."""

import datetime as dt
from collections.abc import Iterator

from vp_tui.checks.finding import Severity
from vp_tui.checks.rule import Case, Said, rule
from vp_tui.checks.sources import OURS
from vp_tui.checks.words import at_goal, quoted
from vp_tui.plan.models.ideate import Goal
from vp_tui.plan.models.implement import Indicator, Measurement
from vp_tui.plan.values.kinds import show_date, show_number
from vp_tui.plan.values.share import agrees, shown_share
from vp_tui.plan.values.units import agree, unit_of_indicator

GOALS, ROWS, MORE = "ideate/goals", "implement/measurements", "implement/indicators"
NUMBERS = {"baseline": "nulmeting", "target": "streefwaarde", "result": "resultaat"}


def _indicators(case: Case) -> Iterator[tuple[str, str, Goal | Indicator]]:
    """What is measured: its address, what it is called in a sentence, and the goal or indicator itself."""
    for goal in case.plan.ideate.goals:
        yield at_goal(goal), f"doel {goal.number}", goal
    for each in case.plan.implement.indicators:
        yield f"{MORE}/{each.id}", f"de indicator {quoted(each.name)}", each


def _of(each: Measurement) -> str | None:
    """The id of what a measurement is of: the indicator that it names, or else its goal."""
    return each.indicator or each.goal


def _numbers(base: str, found: Goal | Indicator, case: Case) -> Iterator[tuple[str, str, float]]:
    """Every value of a goal or indicator: its address, what it is called, and the value."""
    for name, label in NUMBERS.items():
        value = getattr(found, name, None)
        if value is not None:
            yield f"{base}/{name}", f"De {label}" if name != "result" else "Het resultaat", value
    for each in case.plan.implement.measurements:
        if _of(each) == found.id and each.value is not None:
            yield f"{ROWS}/{each.id}/value", "De meting", each.value


@rule(
    "values.possible",
    Severity.WARNING,
    OURS,
    GOALS,
    ROWS,
    MORE,
    holds="no share is more than 100 %, and no value is below 0 (but where the baseline or the target is)",
)
def possible(case: Case) -> Iterator[Said]:
    for base, called, found in _indicators(case):
        share = agree(unit_of_indicator(found).split(" ")[0], "%")
        below = any(each is not None and each < 0 for each in (found.baseline, found.target)) and not share
        for address, what, value in _numbers(base, found, case):
            told = f"{what} bij {called} is {show_number(value)}"
            if share and value > 100:
                whose = "het doel" if isinstance(found, Goal) else "de indicator"
                asks = f"Kijk het getal na, of de eenheid van {whose}."
                yield Said(address, f"{told} %, en meer dan 100 % kan niet. {asks}")
            elif value < 0 and not below:
                yield Said(address, f"{told}, en minder dan 0 kan niet. Kijk het getal na.")


@rule(
    "values.share",
    Severity.WARNING,
    OURS,
    ROWS,
    holds="of a share the numerator is not more than the denominator, neither is below 0, both are there, and the "
    "value is what they make",
)
def share(case: Case) -> Iterator[Said]:
    for each in case.plan.implement.measurements:
        if found := _wrong_share(each):
            yield Said(f"{ROWS}/{each.id}/{found[0]}", found[1])


def _wrong_share(each: Measurement) -> tuple[str, str] | None:
    """The field to mend, and how to say so."""
    part, of = each.numerator, each.denominator
    if part is None or of is None:
        name, label = ("numerator", "teller") if part is None else ("denominator", "noemer")
        lacks = (part is None) != (of is None) and each.value is None
        return (name, f"Vul bij deze meting ook de {label} in.") if lacks else None
    if part > of or part < 0:
        told = f"Deze meting is {show_number(part)} van de {show_number(of)}, en dat kan niet"
        return "numerator", f"{told}. Kijk teller en noemer na."
    made = shown_share(each)
    if made is not None and each.value is not None and not agrees(each):
        told = f"Bij deze meting is {show_number(part)} van de {show_number(of)} samen {show_number(made)} %"
        return "value", f"{told}, en als waarde staat er {show_number(each.value)}. Kijk na wat klopt."
    return None


@rule(
    "values.one_a_day",
    Severity.WARNING,
    OURS,
    ROWS,
    GOALS,
    MORE,
    holds="an indicator has no two measurements on one day, but of two groups, or with remarks that tell them apart",
)
def one_a_day(case: Case) -> Iterator[Said]:
    called = {found.id: name for _, name, found in _indicators(case)}
    seen: dict[tuple[str, str, dt.date], list[str]] = {}
    for each in case.plan.implement.measurements:
        of = _of(each)
        if of not in called or of is None or not each.date or each.value is None:
            continue
        notes, note = seen.setdefault((of, each.group.strip(), each.date), []), each.note.strip()
        if notes and (not note or "" in notes or note in notes):
            told = f"{called[of][:1].upper()}{called[of][1:]} heeft twee metingen op {show_date(each.date)}"
            asks = "Voeg ze samen, kijk de datum na, of vul bij elk de groep in."
            yield Said(f"{ROWS}/{each.id}/date", f"{told}. {asks}")
        notes.append(note)


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
    MORE,
    phase="implement",
    holds="no measurement is from before its goal's start and before its baseline, but in the period of the baseline",
)
def before_goal(case: Case) -> Iterator[Said]:
    goals = {goal.id: goal for goal in case.plan.ideate.goals}
    until = {found.id: found.baseline_until for _, _, found in _indicators(case)}
    for each in case.plan.implement.measurements:
        goal = goals.get(each.goal or "")
        first = min(filter(None, (goal.start, goal.baseline_on)), default=None) if goal and goal.start else None
        frozen = until.get(_of(each) or "")
        if goal and first and each.date and each.date < first and not (frozen and each.date <= frozen):
            told = f"Deze meting is van {show_date(each.date)}, vóór het begin van doel {goal.number}"
            yield Said(f"{ROWS}/{each.id}/date", f"{told} ({show_date(first)}). Kijk de datum na.")
