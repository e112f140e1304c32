"""The brochure's rules of choice for *Meer Tijd voor de Patiënt*: they bind a practice that takes part, in its year."""

from collections.abc import Iterator

from vp_tui.checks.adopted import Adopted, Column
from vp_tui.checks.finding import Severity
from vp_tui.checks.rule import Case, Said, rule
from vp_tui.checks.sources import brochure
from vp_tui.checks.words import quoted
from vp_tui.plan.design import Intervention
from vp_tui.plan.who import names

# Slugs of the catalogue that a rule names.
FLEXIBLE = "flexibele-consultvoering"
WITH_FLEXIBLE = ("triage", "regie-arts", "digitale-consulten")
MOTIVATING = "motiverende-gespreksvoering"
POSITIVE, FOUR_D = "positieve-gezondheid", "4d-model"
LEAN = "lean-werken"
ALK_DAY_1 = "alk-dag-1"
LEAN_TEAM = 2  # workers

INTERVENTIONS = "design/interventions"
YEAR = "plan/mtvp_year"
TABLE = "de tabel met interventies"
IN_A_YEAR = "only where `plan.mtvp_year` is set"
AdoptedHere = tuple[Intervention, Adopted]


def adopted(case: Case) -> list[AdoptedHere]:
    """The interventions from the catalogue that were not rejected, with what is known of them."""
    kept = [each for each in case.plan.design.interventions if each.decision != "rejected"]
    return [(each, case.catalogue[each.catalogue_id]) for each in kept if each.catalogue_id in case.catalogue]


def _slugs(case: Case, column: Column | None = None) -> set[str]:
    return {known.slug for _, known in adopted(case) if column is None or column in known.columns}


def _year(case: Case) -> int:
    """1 or 2; 0 where the practice takes no part."""
    return case.plan.plan.mtvp_year or 0


def _enough_ways(case: Case) -> bool:
    """One way of working differently a year."""
    return len(_slugs(case, "anders_werken")) >= _year(case)


@rule(
    "mtvp.ways_of_working",
    Severity.ERROR,
    brochure(f"{TABLE}, anders werken"),
    YEAR,
    INTERVENTIONS,
    phase="design",
    holds="at least one intervention of *anders werken*; in year 2 one more",
    severities=f"error, {IN_A_YEAR}",
)
def ways_of_working(case: Case) -> Iterator[Said]:
    if not _enough_ways(case):
        one_more = _slugs(case, "anders_werken")
        asks = "nog een interventie: in jaar 2 komt er een bij" if one_more else "minstens één interventie"
        yield Said(INTERVENTIONS, f"Neem voor MTVP uit ‘anders werken’ {asks}.")


@rule(
    "mtvp.conversation",
    Severity.ERROR,
    brochure(f"{TABLE}, het goede gesprek"),
    YEAR,
    INTERVENTIONS,
    phase="design",
    holds="at least one intervention of *het goede gesprek*",
    severities=f"error, {IN_A_YEAR}",
)
def conversation(case: Case) -> Iterator[Said]:
    if _year(case) and not _slugs(case, "goede_gesprek"):
        yield Said(INTERVENTIONS, "Neem voor MTVP uit ‘het goede gesprek’ minstens één interventie.")


@rule(
    "mtvp.conversation_further",
    Severity.ERROR,
    brochure(f"{TABLE}, het goede gesprek in jaar 2"),
    YEAR,
    INTERVENTIONS,
    phase="design",
    holds="in year 2 *het goede gesprek* is developed further: a deepening course of it, or a second one",
    severities="error, only in MTVP year 2",
)
def conversation_further(case: Case) -> Iterator[Said]:
    chosen = _slugs(case, "goede_gesprek")
    deeper = any(known.deepens and "goede_gesprek" in known.columns for _, known in adopted(case))
    if _year(case) == 2 and len(chosen) == 1 and not deeper:
        asks = "Ontwikkel ‘het goede gesprek’ in jaar 2 verder: kies een verdieping, of een tweede interventie."
        yield Said(INTERVENTIONS, asks)


@rule(
    "mtvp.network",
    Severity.ERROR,
    brochure(f"{TABLE}, samenwerken met het netwerk"),
    YEAR,
    INTERVENTIONS,
    phase="design",
    holds="in year 2 at least one of *samenwerken met het netwerk*, and none in year 1",
    severities="error in MTVP year 2; warning for one in year 1",
)
def network(case: Case) -> Iterator[Said]:
    if _year(case) == 2 and not _slugs(case, "netwerk"):
        yield Said(INTERVENTIONS, "Neem in jaar 2 minstens één interventie uit ‘samenwerken met het netwerk’.")
    for each, known in adopted(case) if _year(case) == 1 else []:
        if known.columns == {"netwerk"}:
            asks = f"Bewaar {quoted(each.title)} voor jaar 2: dan gaat MTVP met het netwerk aan de slag."
            yield Said(f"{INTERVENTIONS}/{each.id}", asks, Severity.WARNING)


@rule(
    "mtvp.extras",
    Severity.WARNING,
    brochure("Anders werken, extra"),
    YEAR,
    INTERVENTIONS,
    phase="design",
    holds="no extra (Tijdsurfen, praktijkmanagers, meekijken) stands in the place of *anders werken*",
    severities=f"warning, {IN_A_YEAR}",
)
def extras(case: Case) -> Iterator[Said]:
    for each, known in [] if _enough_ways(case) else adopted(case):
        if "extra" in known.columns:
            told = f"{quoted(each.title)} is een extra en telt niet mee voor ‘anders werken’"
            yield Said(f"{INTERVENTIONS}/{each.id}", f"{told}. Kies er een gewone interventie bij.")


@rule(
    "mtvp.flexible_consultation",
    Severity.WARNING,
    brochure("Anders werken 1"),
    YEAR,
    INTERVENTIONS,
    phase="design",
    holds="flexible consultation comes with triage, a regie-arts or digital consultations",
    severities=f"warning, {IN_A_YEAR}",
)
def flexible_consultation(case: Case) -> Iterator[Said]:
    for each, known in adopted(case) if _year(case) else []:
        if known.slug == FLEXIBLE and not _slugs(case) & set(WITH_FLEXIBLE):
            asks = "triage (scholing van de laatste twee jaar), een regie-arts of digitale consulten"
            yield Said(f"{INTERVENTIONS}/{each.id}", f"Kies bij {quoted(each.title)} ook een van deze drie: {asks}.")


@rule(
    "mtvp.course",
    Severity.TIP,
    brochure("de scholingen"),
    INTERVENTIONS,
    holds="a deepening of *motiverende gespreksvoering* has the basic course; not *Positieve Gezondheid* and *4D* at "
    "once; a lean team has two workers (lean deepening only); it is clear what *ALK* day 1 counts for",
    severities="tip; warning for the basic course; whatever the year, where adopted",
)
def course(case: Case) -> Iterator[Said]:
    there = _slugs(case)
    for each, known in adopted(case):
        address, title = f"{INTERVENTIONS}/{each.id}", quoted(each.title)
        if known.deepens == MOTIVATING and MOTIVATING not in there:
            asks = "Neem die erbij; al gevolgd? Leg dit punt dan weg met die reden."
            yield Said(address, f"{title} bouwt voort op de basisscholing. {asks}", Severity.WARNING)
        if known.slug == FOUR_D and POSITIVE in there:
            yield Said(address, "Begin met Positieve Gezondheid óf het 4D-model; het andere kan later.")
        if known.deepens == LEAN and not _is_team(each):
            yield Said(address, f"Noem bij {title} minstens twee medewerkers die samen het leanteam vormen.")
        if known.slug == ALK_DAY_1:
            told = f"{title} staat bij ‘het goede gesprek’ én bij ‘samenwerken met het netwerk’"
            yield Said(address, f"{told}. Spreek af waarvoor die meetelt.")


def _is_team(intervention: Intervention) -> bool:
    return len(names(intervention.audience)) >= LEAN_TEAM or (intervention.number or 0) >= LEAN_TEAM
