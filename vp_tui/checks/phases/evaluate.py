"""Phase 8: what it brought, and what the aios learnt."""

from collections.abc import Iterator

from vp_tui.checks.finding import Severity
from vp_tui.checks.rule import Case, Said, rule
from vp_tui.checks.sources import handout, securing
from vp_tui.checks.words import at_goal, empty
from vp_tui.plan.models.evaluate import ASSESSORS
from vp_tui.plan.models.ideate import Goal
from vp_tui.plan.plan import Plan
from vp_tui.plan.progress import is_near
from vp_tui.plan.texts import listed_text
from vp_tui.plan.values.kinds import show_date

GOALS = "ideate/goals"
NO_IMPROVEMENT = securing("knelpunten, onvoldoende verbetering")


@rule(
    "evaluate.result",
    Severity.WARNING,
    handout("deel 3, fase 8"),
    GOALS,
    phase="evaluate",
    holds="after a goal's end its result and conclusion are filled in",
    severities="warning after a goal's end",
)
def result(case: Case) -> Iterator[Said]:
    for goal in case.plan.ideate.goals:
        if not goal.end or case.today <= goal.end:
            continue
        ended = f"Doel {goal.number} liep tot {show_date(goal.end)}"
        if goal.result is None:
            yield Said(f"{at_goal(goal)}/result", f"{ended}. Vul het resultaat in, en wat jullie daaruit besluiten.")
        elif goal.conclusion == "open":
            yield Said(
                f"{at_goal(goal)}/conclusion", f"{ended}. Kies wat jullie besluiten: borgen, bijstellen of stoppen."
            )


@rule(
    "evaluate.as_intended_first",
    Severity.WARNING,
    NO_IMPROVEMENT,
    "plan/round",
    GOALS,
    "evaluate/agenda",
    "implement/bottlenecks",
    phase="evaluate",
    holds="before a new cycle (or with a goal to adjust) it was checked whether the change was carried out as meant: "
    "an answer at a date on the agenda, or what was checked at a bottleneck",
)
def as_intended_first(case: Case) -> Iterator[Said]:
    plan = case.plan
    again = plan.plan.round > 1 or any(goal.conclusion == "adjust" for goal in plan.ideate.goals)
    asked = any(not empty(each.as_intended) for each in plan.evaluate.agenda)
    if again and not asked and not any(each.checked for each in plan.implement.bottlenecks):
        asks = "Ga eerst na of het is gedaan zoals bedoeld, en schrijf dat op bij een datum op de teamagenda"
        yield Said("evaluate/agenda", f"{asks} of bij een knelpunt; stel daarna pas bij.")


@rule(
    "evaluate.no_improvement",
    Severity.ERROR,
    NO_IMPROVEMENT,
    GOALS,
    "implement/bottlenecks",
    "implement/cycles",
    "plan/round",
    phase="evaluate",
    holds="a goal that closes without improvement has a cause looked for (at a bottleneck), and a new cycle, a "
    "conclusion to adjust, or a measure",
)
def no_improvement(case: Case) -> Iterator[Said]:
    causes = [each for each in case.plan.implement.bottlenecks if not empty(each.cause)]
    measured = any(not empty(each.measure) for each in causes)
    for goal in case.plan.ideate.goals:
        if goal.conclusion == "open" or not _unimproved(goal):
            continue
        told = f"Doel {goal.number} bracht geen verbetering"
        if not causes:
            asks = "Zoek uit waar dat door komt, en zet het bij de knelpunten met wat je eraan doet"
            yield Said(f"{at_goal(goal)}/conclusion", f"{told}. {asks}.")
        elif not (measured or _again(goal, case.plan)):
            asks = "Kies ‘Bijstellen’ met een nieuwe ronde, of zet bij het knelpunt wat jullie eraan doen"
            yield Said(f"{at_goal(goal)}/conclusion", f"{told}. {asks}.")


def _unimproved(goal: Goal) -> bool:
    """Whether the result is no better than the baseline; without a direction the target tells which way is better."""
    if goal.result is None or goal.baseline is None:
        return False
    down = goal.direction == "down"
    if goal.direction is None:
        if goal.target is None or goal.target == goal.baseline:
            return False
        down = goal.target < goal.baseline
    return goal.result >= goal.baseline if down else goal.result <= goal.baseline


def _again(goal: Goal, plan: Plan) -> bool:
    """A new cycle: for the whole plan, for this goal, or a PDCA cycle begun after its end."""
    if plan.plan.round > 1 or goal.conclusion == "adjust":
        return True
    starts = [each.start for each in plan.implement.cycles if each.goal == goal.id and each.start]
    return any(goal.end and start > goal.end for start in starts)


@rule(
    "evaluate.reflection",
    Severity.WARNING,
    handout("deel 2, leerverslag"),
    "evaluate/reflections",
    "plan/placement_end",
    holds="there is a reflection",
    severities="warning from four weeks before the end of the placement (ours)",
)
def reflection(case: Case) -> Iterator[Said]:
    end = case.plan.plan.placement_end
    if end and is_near(end, case.today) and all(empty(each.text) for each in case.plan.evaluate.reflections):
        runs = "loopt" if end >= case.today else "liep"
        asks = f"Je stage {runs} tot {show_date(end)}: schrijf in je leerverslag op wat je van dit plan leerde."
        yield Said("evaluate/reflections", asks)


@rule(
    "evaluate.combel",
    Severity.TIP,
    handout("deel 1, beoordeling"),
    "evaluate/combel",
    "plan/placement_end",
    holds="there are views of aios, supervisor and teacher, each with a date",
    severities="tip from four weeks before the end of the placement (ours)",
)
def combel(case: Case) -> Iterator[Said]:
    there = {each.assessor for each in case.plan.evaluate.combel if each.date}
    missing = [f"je {words.lower()}" for value, words in ASSESSORS.items() if value not in there and value != "aios"]
    missing = ["jezelf"] * ("aios" not in there) + missing
    if is_near(case.plan.plan.placement_end, case.today) and missing:
        yield Said("evaluate/combel", f"Zet bij ComBeL ook het oordeel van {listed_text(missing)}, met de datum erbij.")
