"""Phase 7: what is measured beside a goal's own indicator. No goal: nobody asks five criteria of it."""

from collections.abc import Iterator

from vp_tui.checks.finding import Severity
from vp_tui.checks.rule import Case, Said, rule
from vp_tui.checks.sources import OURS
from vp_tui.checks.words import empty, quoted
from vp_tui.plan.values.kinds import show_date

ROWS, MEASURED, CYCLES = "implement/indicators", "implement/measurements", "implement/cycles"


@rule("measures.named", Severity.WARNING, OURS, ROWS, holds="every indicator has a name and belongs to a goal")
def named(case: Case) -> Iterator[Said]:
    for each in case.plan.implement.indicators:
        if empty(each.name):
            yield Said(f"{ROWS}/{each.id}/name", "Geef deze indicator een naam: wat tel of meet je?")
        elif each.goal is None:
            yield Said(f"{ROWS}/{each.id}/goal", f"Kies bij welk doel de indicator {quoted(each.name)} hoort.")


@rule(
    "measures.balancing",
    Severity.TIP,
    OURS,
    ROWS,
    holds="where there are more indicators than the goals' own, one of them looks at what must not get worse",
)
def balancing(case: Case) -> Iterator[Said]:
    found = case.plan.implement.indicators
    if found and not any(each.role == "balancing" for each in found):
        yield Said(ROWS, "Meet ook iets dat er niet slechter van mag worden, zoals de wachttijd of het werkplezier.")


@rule(
    "measures.own_goal",
    Severity.WARNING,
    OURS,
    MEASURED,
    ROWS,
    holds="a measurement is of the same goal as the indicator that it names",
)
def own_goal(case: Case) -> Iterator[Said]:
    goals = {each.id: each.goal for each in case.plan.implement.indicators}
    for each in case.plan.implement.measurements:
        if each.indicator and each.goal and each.goal != goals.get(each.indicator):
            told = "Deze meting staat bij een ander doel dan haar indicator"
            yield Said(f"{MEASURED}/{each.id}/goal", f"{told}. Kies een van de twee anders.")


@rule(
    "cycles.days", Severity.WARNING, OURS, CYCLES, holds="no PDCA cycle ends before it begins",
)  # fmt: skip
def cycle_days(case: Case) -> Iterator[Said]:
    for each in case.plan.implement.cycles:
        if each.start and each.end and each.end < each.start:
            told = f"De PDCA-ronde {quoted(each.plan)} is klaar op {show_date(each.end)}, vóór het begin"
            yield Said(f"{CYCLES}/{each.id}/end", f"{told} op {show_date(each.start)}. Kijk de datums na.")


@rule(
    "cycles.prediction",
    Severity.TIP,
    OURS,
    CYCLES,
    holds="a PDCA cycle with a *Check* says what was expected",
)
def prediction(case: Case) -> Iterator[Said]:
    for each in case.plan.implement.cycles:
        if not empty(each.check) and empty(each.prediction):
            asks = f"Schrijf bij de PDCA-ronde {quoted(each.plan)} op wat jullie verwachtten, en leg dat naast Check."
            yield Said(f"{CYCLES}/{each.id}/prediction", asks)
