"""Phase 3: goals that the team can see, measure and reach."""

from collections.abc import Iterator

from vp_tui.checks.days import days_of
from vp_tui.checks.finding import Severity
from vp_tui.checks.rule import Case, Said, rule
from vp_tui.checks.sources import OURS, ips
from vp_tui.checks.words import at_goal, empty, quoted
from vp_tui.plan.models.ideate import Goal
from vp_tui.plan.models.implement import Action
from vp_tui.plan.values.kinds import show_date

GOALS = "ideate/goals"
MOST = 2  # goals of a first-order plan; ours
SMART = ips("SMART Doelen")


@rule("goals.any", Severity.ERROR, ips("Doelen"), GOALS, holds="there is at least one goal")
def at_least_one(case: Case) -> Iterator[Said]:
    if not case.plan.ideate.goals:
        yield Said(GOALS, "Zet minstens één doel in je plan: wat wil je bereiken, bij wie, en wanneer?")


@rule(
    "goals.few",
    Severity.TIP,
    OURS,
    GOALS,
    "recognise/change_order",
    holds=f"a first-order plan has no more than {MOST} goals (ours)",
)
def few(case: Case) -> Iterator[Said]:
    goals = case.plan.ideate.goals
    if case.plan.recognise.change_order == 1 and len(goals) > MOST:
        yield Said(
            GOALS,
            f"Je hebt {len(goals)} doelen. Voor een verandering van de 1e orde zijn er {MOST} genoeg. Welke houd je?",
        )


@rule("goals.specific", Severity.ERROR, SMART, GOALS, holds="of every goal: *Specifiek* is answered")
def specific(case: Case) -> Iterator[Said]:
    for goal in case.plan.ideate.goals:
        if empty(goal.specific):
            asks = f"Schrijf bij doel {goal.number} op wat er precies verandert, bij wie en waar."
            yield Said(f"{at_goal(goal)}/specific", asks)


@rule(
    "goals.measurable", Severity.ERROR, SMART, GOALS, holds="of every goal: *Meetbaar* is answered, with an indicator"
)
def measurable(case: Case) -> Iterator[Said]:
    for goal in case.plan.ideate.goals:
        if empty(goal.indicator):
            asks = f"Kies bij doel {goal.number} een indicator: waaraan zie je dat het beter gaat?"
            yield Said(f"{at_goal(goal)}/indicator", asks)
        elif empty(goal.measurable):
            asks = f"Schrijf bij doel {goal.number} op hoe je het meet: van welke waarde naar welke."
            yield Said(f"{at_goal(goal)}/measurable", asks)


@rule("goals.acceptable", Severity.ERROR, SMART, GOALS, holds="of every goal: *Acceptabel* is answered")
def acceptable(case: Case) -> Iterator[Said]:
    for goal in case.plan.ideate.goals:
        if empty(goal.acceptable):
            asks = f"Schrijf bij doel {goal.number} op wie erachter staan, en of het past bij wat de praktijk wil."
            yield Said(f"{at_goal(goal)}/acceptable", asks)


@rule("goals.realistic", Severity.ERROR, SMART, GOALS, holds="of every goal: *Realistisch* is answered")
def realistic(case: Case) -> Iterator[Said]:
    for goal in case.plan.ideate.goals:
        if empty(goal.realistic):
            asks = f"Schrijf bij doel {goal.number} op waarom het haalbaar is, en toch de moeite waard."
            yield Said(f"{at_goal(goal)}/realistic", asks)


@rule(
    "goals.timebound",
    Severity.ERROR,
    SMART,
    GOALS,
    holds="of every goal: *Tijdgebonden* is answered, with a start, and an end that is not before it",
)
def timebound(case: Case) -> Iterator[Said]:
    for goal in case.plan.ideate.goals:
        if problem := _time(goal):
            yield Said(f"{at_goal(goal)}/{problem[0]}", problem[1])


def _time(goal: Goal) -> tuple[str, str] | None:
    """The field to fill or mend, and how to say so."""
    if not goal.start:
        return "start", f"Vul bij doel {goal.number} een begin{'' if goal.end else ' en een einde'} in."
    if not goal.end:
        return "end", f"Vul bij doel {goal.number} een einde in."
    if goal.end < goal.start:
        days = f"Doel {goal.number} eindigt op {show_date(goal.end)}, vóór het begin op {show_date(goal.start)}"
        return "end", f"{days}. Pas een van de twee aan."
    if empty(goal.timebound):
        return "timebound", f"Schrijf bij doel {goal.number} op wanneer je begint, en wanneer het bereikt is."
    return None


@rule(
    "goals.baseline",
    Severity.WARNING,
    ips("SMART Doelen, meetbaar"),
    GOALS,
    "implement/actions",
    "plan/start",
    holds="every goal has a baseline with its date, not after the goal's first action",
)
def baseline(case: Case) -> Iterator[Said]:
    for goal in case.plan.ideate.goals:
        base = at_goal(goal)
        if goal.baseline is None:
            yield Said(f"{base}/baseline", f"Meet bij doel {goal.number} hoe het nu is, vóór de eerste actie.")
        elif goal.baseline_on is None:
            yield Said(f"{base}/baseline_on", f"Vul bij doel {goal.number} in wanneer de nulmeting is gedaan.")
        elif first := _first_before(goal, case):
            day = show_date(goal.baseline_on)
            told = f"De nulmeting van doel {goal.number} ({day}) is van na de actie {quoted(first.action)}"
            yield Said(f"{base}/baseline_on", f"{told}. Zoek een eerder cijfer op, of kijk de datum na.")


def _first_before(goal: Goal, case: Case) -> Action | None:
    """The goal's earliest action, where it came before the baseline: by its last day, or the day it was done."""
    found = []
    for each in case.plan.implement.actions:
        days = days_of(each, case) if each.goal == goal.id else None
        day = (each.done_on if each.goal == goal.id else None) or (days and (days.last or days.first))
        if day and goal.baseline_on and day < goal.baseline_on:
            found.append((day, each))
    return min(found, key=lambda each: each[0])[1] if found else None


@rule(
    "goals.terms",
    Severity.TIP,
    ips("SMART Doelen, tip"),
    GOALS,
    holds="there is both a short-term and a long-term goal, once there are any",
)
def terms(case: Case) -> Iterator[Said]:
    there = {goal.term for goal in case.plan.ideate.goals}
    missing = [word for term, word in (("short", "korte"), ("long", "lange")) if term not in there]
    if len(missing) == 1:
        yield Said(GOALS, f"Denk ook aan een doel op de {missing[0]} termijn.")
    elif there and missing:
        yield Said(GOALS, "Geef bij je doelen aan wat voor de korte en wat voor de lange termijn is.")
