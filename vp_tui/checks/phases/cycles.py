"""Phase 7: short rounds, looking whether the change is carried out, and what gets in the way."""

import datetime as dt
import re
from collections.abc import Iterator

from vp_tui.checks.days import months_later
from vp_tui.checks.finding import Severity
from vp_tui.checks.phases.mtvp import adopted
from vp_tui.checks.rule import Case, Said, rule
from vp_tui.checks.sources import brochure, securing
from vp_tui.checks.words import empty, quoted
from vp_tui.plan.models.implement import BOTTLENECKS, Cycle
from vp_tui.plan.plan import Plan

CYCLES = "implement/cycles"
MONTHS = 3
# How people write that they look whether it is done as agreed.
LOOKED_AT = re.compile(
    r"zoals (?:het )?(?:bedoeld|afgesproken|bedacht)|volgens (?:de )?(?:afspra|werkwijze|protocol|stappen)|steekproef"
    r"|obser|meekijk|kijk\w* mee",
    re.IGNORECASE,
)


@rule(
    "implement.short_cycles",
    Severity.TIP,
    brochure("Anders werken 1, tip"),
    CYCLES,
    "design/interventions",
    holds=f"no PDCA cycle is longer than {MONTHS} months: to its end, to the next one of the same goal, or to today "
    "while it has no *Act*",
    severities="tip; warning with flexible consultation",
)
def short_cycles(case: Case) -> Iterator[Said]:
    flexible = any(known.cycle_months for _, known in adopted(case))  # it is what asks for short ones
    for each in case.plan.implement.cycles:
        end = _end(each, case.plan.implement.cycles, case.today)
        if each.start and end and end > months_later(each.start, MONTHS):
            asks = "Rond die af en begin een nieuwe: van korte rondes leer je sneller."
            told = f"De PDCA-ronde {quoted(each.plan)} duurt langer dan drie maanden"
            yield Said(f"{CYCLES}/{each.id}", f"{told}. {asks}", Severity.WARNING if flexible else Severity.TIP)


def _end(cycle: Cycle, cycles: list[Cycle], today: dt.date) -> dt.date | None:
    """When it was ended; else when the next cycle of the same goal began, or today while it has no *Act*."""
    if cycle.end:
        return cycle.end
    later = [
        each.start for each in cycles if each.goal == cycle.goal and each.start and each.start > (cycle.start or today)
    ]
    return min(later, default=today if empty(cycle.act) else None)


@rule(
    "implement.fidelity",
    Severity.WARNING,
    securing("knelpunten, zoals bedoeld"),
    "implement/data_collection",
    "implement/actions",
    "implement/cycles",
    "implement/bottlenecks",
    "evaluate/guardian_tasks",
    "evaluate/agenda",
    phase="implement",
    holds="something checks whether the change is carried out as meant: a date on the team's agenda, that bottleneck, "
    "or a row, action, cycle or duty that says so",
)
def fidelity(case: Case) -> Iterator[Said]:
    planned = any(each.date for each in case.plan.evaluate.agenda)
    met = any(each.kind.strip() == BOTTLENECKS[0] for each in case.plan.implement.bottlenecks)
    if not (planned or met or any(LOOKED_AT.search(text) for text in _texts(case.plan))):
        asks = "met een steekproef, door een keer mee te kijken, of als vaste vraag in het teamoverleg"
        yield Said("implement/data_collection", f"Spreek af hoe je ziet of het echt gebeurt zoals bedoeld: {asks}.")


def _texts(plan: Plan) -> Iterator[str]:
    phase = plan.implement
    for row in phase.data_collection:
        yield f"{row.data}\n{row.how}\n{row.analysis}"
    for action in phase.actions:
        yield action.action
    for cycle in phase.cycles:
        yield f"{cycle.plan}\n{cycle.check}"
    yield from plan.evaluate.guardian_tasks


@rule(
    "bottlenecks.measure",
    Severity.WARNING,
    securing("knelpunten"),
    "implement/bottlenecks",
    holds="every bottleneck has a cause and a measure",
)
def measure(case: Case) -> Iterator[Said]:
    for each in case.plan.implement.bottlenecks:
        base, name = f"implement/bottlenecks/{each.id}", quoted(each.kind)
        if empty(each.cause):
            yield Said(f"{base}/cause", f"Ga na waardoor het knelpunt {name} ontstaat, en kies dan wat je eraan doet.")
        elif empty(each.measure):
            yield Said(f"{base}/measure", f"Kies wat jullie doen aan het knelpunt {name}.")
