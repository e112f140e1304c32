"""Phase 5: what will be done differently, and learnt for it."""

from collections.abc import Iterator

from vp_tui.checks.finding import Severity
from vp_tui.checks.rule import Case, Said, rule
from vp_tui.checks.sources import handout

INTERVENTIONS = "design/interventions"
PHASE_5 = handout("deel 3, fase 5")


@rule("interventions.any", Severity.ERROR, PHASE_5, INTERVENTIONS, holds="there is at least one intervention")
def at_least_one(case: Case) -> Iterator[Said]:
    if not case.plan.design.interventions:
        yield Said(INTERVENTIONS, "Bedenk minstens één interventie: wat gaan jullie anders doen?")


@rule(
    "interventions.development",
    Severity.WARNING,
    PHASE_5,
    INTERVENTIONS,
    "recognise/change_order",
    holds="one of the interventions that were not rejected is about learning (*ontwikkelgericht*)",
    severities="warning; tip at order 1",
)
def development(case: Case) -> Iterator[Said]:
    kept = [each for each in case.plan.design.interventions if each.decision != "rejected"]
    if kept and not any(each.kind == "development" for each in kept):
        first = case.plan.recognise.change_order == 1
        asks = "Voeg een ontwikkelgerichte interventie toe: wat moeten jullie leren om het anders te doen?"
        yield Said(INTERVENTIONS, asks, Severity.TIP if first else Severity.WARNING)
