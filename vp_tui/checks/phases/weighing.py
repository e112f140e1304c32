"""Phase 6: pros and cons, and a choice made together."""

from collections.abc import Iterator

from vp_tui.checks.finding import Severity
from vp_tui.checks.rule import Case, Said, rule
from vp_tui.checks.sources import handout
from vp_tui.checks.words import empty, quoted
from vp_tui.plan.changes.derive import CHOSEN
from vp_tui.plan.models.design import Intervention
from vp_tui.plan.models.weigh import Argument
from vp_tui.plan.texts import listed_text

INTERVENTIONS = "design/interventions"
PHASE_6 = handout("deel 3, fase 6")
SIDES = {"pro": "een voordeel", "con": "een nadeel"}


@rule(
    "weigh.arguments",
    Severity.WARNING,
    PHASE_6,
    INTERVENTIONS,
    "weigh/arguments",
    phase="weigh",
    holds="a chosen intervention has at least one pro and one con, with whose it is",
)
def arguments(case: Case) -> Iterator[Said]:
    for each in case.plan.design.interventions:
        if each.decision in CHOSEN:
            yield from _weighed(each, [one for one in case.plan.weigh.arguments if one.intervention == each.id])


def _weighed(chosen: Intervention, found: list[Argument]) -> Iterator[Said]:
    name = quoted(chosen.title)
    if missing := [words for side, words in SIDES.items() if side not in {each.side for each in found}]:
        yield Said(
            f"{INTERVENTIONS}/{chosen.id}", f"Noteer bij {name} ook {listed_text(missing)}, en van wie dat komt."
        )
        return
    for side, words in SIDES.items():
        ours = [each for each in found if each.side == side]
        if all(empty(each.by) for each in ours):
            yield Said(f"weigh/arguments/{ours[0].id}/by", f"Noteer bij {name} wie {words} noemde; een rol is genoeg.")
            return


@rule(
    "weigh.together",
    Severity.WARNING,
    PHASE_6,
    "weigh/meetings",
    holds="at least one meeting was held",
)
def meeting(case: Case) -> Iterator[Said]:
    if not any(each.date and each.date <= case.today for each in case.plan.weigh.meetings):
        asks = "Bespreek de interventies met het team of je opleider, en zet de bespreking met de datum in je plan."
        yield Said("weigh/meetings", asks)


@rule(
    "weigh.reason",
    Severity.WARNING,
    PHASE_6,
    INTERVENTIONS,
    phase="weigh",
    holds="every decision has its reason",
)
def reason(case: Case) -> Iterator[Said]:
    for each in case.plan.design.interventions:
        if each.decision != "open" and empty(each.reason):
            asks = f"Schrijf op waarom jullie {quoted(each.title)} {_decided(each)}."
            yield Said(f"{INTERVENTIONS}/{each.id}/reason", asks)


def _decided(intervention: Intervention) -> str:
    return "lieten afvallen" if intervention.decision == "rejected" else "kozen"
