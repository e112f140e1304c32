"""Phase 5: what will be done differently, and learnt for it."""

from collections.abc import Iterator

from vp_tui.checks.finding import Severity
from vp_tui.checks.rule import Case, Said, rule
from vp_tui.checks.sources import handout
from vp_tui.checks.words import quoted
from vp_tui.plan.changes.derive import CHOSEN

INTERVENTIONS, ACTIONS = "design/interventions", "implement/actions"
PHASE_5 = handout("deel 3, fase 5")


@rule("interventions.any", Severity.ERROR, PHASE_5, INTERVENTIONS, holds="there is at least one intervention")
def at_least_one(case: Case) -> Iterator[Said]:
    if not case.plan.design.interventions:
        yield Said(INTERVENTIONS, "Bedenk minstens één interventie: wat gaan jullie anders doen?")


@rule(
    "interventions.design",
    Severity.TIP,
    PHASE_5,
    INTERVENTIONS,
    holds="one of the interventions that were not rejected arranges something differently (*ontwerpgericht*)",
)
def design(case: Case) -> Iterator[Said]:
    kept = [each for each in case.plan.design.interventions if each.decision != "rejected"]
    if kept and all(each.kind == "development" for each in kept):
        asks = "Alle interventies gaan over leren. Wat richten jullie anders in, zodat het ook blijft?"
        yield Said(INTERVENTIONS, asks)


@rule(
    "interventions.decided",
    Severity.WARNING,
    handout("deel 3, fase 6"),
    INTERVENTIONS,
    ACTIONS,
    holds="with actions done, at least one intervention was decided on",
)
def decided(case: Case) -> Iterator[Said]:
    found = case.plan.design.interventions
    if (
        found
        and all(each.decision == "open" for each in found)
        and any(each.done for each in case.plan.implement.actions)
    ):
        yield Said(
            INTERVENTIONS, "Er is al iets gedaan, en nog niets gekozen. Zet bij de interventies wat jullie besloten."
        )


@rule(
    "interventions.acted",
    Severity.WARNING,
    handout("deel 3, fase 7"),
    INTERVENTIONS,
    ACTIONS,
    holds="once there are actions, every chosen intervention has one, by itself or by its goal",
)
def acted(case: Case) -> Iterator[Said]:
    actions = case.plan.implement.actions
    done_for = {each.intervention for each in actions} | {each.goal for each in actions}
    for each in case.plan.design.interventions if actions else []:
        if each.decision in CHOSEN and not {each.id, each.goal} & (done_for - {None}):
            asks = f"Voor de interventie {quoted(each.title)} staat nog geen actie. Wie doet wat, en wanneer?"
            yield Said(f"{INTERVENTIONS}/{each.id}", asks)


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
