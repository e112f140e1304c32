"""The brochure's rules of choice for *Meer Tijd voor de Patiënt*. They bind a practice that takes part, in its
year, and not the plan of one trainee: so they are tips, and none past its two years. That a
course builds on another holds for whoever follows it."""

from collections.abc import Iterable, Iterator

from vp_tui.checks.finding import Severity
from vp_tui.checks.phases.adopted import Adopted
from vp_tui.checks.rule import Case, Said, rule
from vp_tui.checks.sources import brochure
from vp_tui.checks.words import quoted
from vp_tui.plan.models.design import Intervention
from vp_tui.plan.texts import listed_text, shortened_text
from vp_tui.plan.values.who import person_names

# Columns of the brochure's table, and how they are called in a sentence.
WAYS, TALK, NETWORK = "anders_werken", "goede_gesprek", "netwerk"
COLUMNS = {WAYS: "anders werken", TALK: "het goede gesprek", NETWORK: "samenwerken met het netwerk"}
INTERVENTIONS = "design/interventions"
YEAR = "plan/mtvp_year"
TABLE = "de tabel met interventies"
IN_A_YEAR = "only where `plan.mtvp_year` is set"
SHORT = 40  # characters of a title in a row of them
AdoptedHere = tuple[Intervention, Adopted]


def adopted(case: Case) -> list[AdoptedHere]:
    """The interventions from the catalogue that were not rejected, with what is known of them."""
    kept = [each for each in case.plan.design.interventions if each.decision != "rejected"]
    return [(each, case.catalogue[each.catalogue_id]) for each in kept if each.catalogue_id in case.catalogue]


def _counting(case: Case, column: str) -> set[str]:
    """The numbered interventions that meet a column's rule; two parts of one are one."""
    return {known.main for _, known in adopted(case) if column in known.counts_as}


def _year(case: Case) -> int:
    """1 or 2; 0 where the practice takes no part, or is past them."""
    year = case.plan.plan.mtvp_year or 0
    return year if year in (1, 2) else 0


def _enough_ways(case: Case) -> bool:
    """One way of working differently a year."""
    return len(_counting(case, WAYS)) >= _year(case)


@rule(
    "mtvp.ways_of_working",
    Severity.TIP,
    brochure(f"{TABLE}, anders werken"),
    YEAR,
    INTERVENTIONS,
    phase="design",
    holds="at least one intervention of *anders werken*; in year 2 one more",
    severities=f"tip, {IN_A_YEAR}",
)
def ways_of_working(case: Case) -> Iterator[Said]:
    if not _enough_ways(case):
        one_more = _counting(case, WAYS)
        asks = "nog een: in jaar 2 zijn het er minstens twee" if one_more else "minstens één interventie"
        yield Said(INTERVENTIONS, f"Neem voor MTVP uit ‘anders werken’ {asks}.")


@rule(
    "mtvp.conversation",
    Severity.TIP,
    brochure(f"{TABLE}, het goede gesprek"),
    YEAR,
    INTERVENTIONS,
    phase="design",
    holds="at least one intervention of *het goede gesprek*",
    severities=f"tip, {IN_A_YEAR}",
)
def conversation(case: Case) -> Iterator[Said]:
    if _year(case) and not _counting(case, TALK):
        yield Said(INTERVENTIONS, "Neem voor MTVP uit ‘het goede gesprek’ minstens één interventie.")


@rule(
    "mtvp.conversation_further",
    Severity.TIP,
    brochure(f"{TABLE}, het goede gesprek in jaar 2"),
    YEAR,
    INTERVENTIONS,
    phase="design",
    holds="in year 2 *het goede gesprek* is developed further: a deepening course of it, or (*ours*) a second one",
    severities=f"tip, {IN_A_YEAR}",
)
def conversation_further(case: Case) -> Iterator[Said]:
    chosen = {known.slug: known for _, known in adopted(case) if TALK in known.columns and not known.extra}
    # A part is no second one beside its whole, unless it goes further.
    counted = [each for each in chosen.values() if each.slug == each.main or each.main not in chosen or each.deepens]
    if _year(case) == 2 and len(counted) == 1 and not counted[0].deepens:
        asks = "Ontwikkel ‘het goede gesprek’ in jaar 2 verder: kies een verdieping, of een tweede interventie."
        offered = any(each.deepens == counted[0].main for each in case.catalogue.values())
        yield Said(INTERVENTIONS, asks, None if offered else Severity.TIP)


@rule(
    "mtvp.network",
    Severity.TIP,
    brochure(f"{TABLE}, samenwerken met het netwerk"),
    YEAR,
    INTERVENTIONS,
    phase="design",
    holds="in year 2 at least one (*ours*) of *samenwerken met het netwerk*; in year 1 nothing that begins in year 2",
    severities=f"tip, {IN_A_YEAR}",
)
def network(case: Case) -> Iterator[Said]:
    if _year(case) == 2 and not _counting(case, NETWORK):
        yield Said(INTERVENTIONS, "Neem in jaar 2 minstens één interventie uit ‘samenwerken met het netwerk’.")
    for each, known in adopted(case) if _year(case) == 1 else []:
        if known.first_year > 1 or set(known.columns) == {NETWORK}:
            asks = f"Bewaar {quoted(each.title)} voor jaar 2: MTVP begint daar dan pas mee."
            yield Said(f"{INTERVENTIONS}/{each.id}", asks, Severity.TIP)


@rule(
    "mtvp.extras",
    Severity.TIP,
    brochure("Anders werken, extra"),
    YEAR,
    INTERVENTIONS,
    phase="design",
    holds="no extra (Tijdsurfen, praktijkmanagers, meekijken) stands in the place of *anders werken*",
    severities=f"tip, {IN_A_YEAR}",
)
def extras(case: Case) -> Iterator[Said]:
    for each, known in [] if _enough_ways(case) else adopted(case):
        if known.extra:
            told = f"{quoted(each.title)} is een extra en telt niet mee voor ‘anders werken’"
            yield Said(f"{INTERVENTIONS}/{each.id}", f"{told}. Kies er een gewone interventie bij.")


@rule(
    "mtvp.flexible_consultation",
    Severity.TIP,
    brochure("Anders werken 1"),
    YEAR,
    INTERVENTIONS,
    phase="design",
    holds="flexible consultation comes with triage, a regie-arts or digital consultations",
    severities=f"tip, {IN_A_YEAR}",
)
def flexible_consultation(case: Case) -> Iterator[Said]:
    there = {known.slug for _, known in adopted(case)}
    for each, known in adopted(case) if _year(case) else []:
        if known.needs_one_of and there.isdisjoint(known.needs_one_of):
            named = [_companion(case.catalogue[slug]) for slug in known.needs_one_of if slug in case.catalogue]
            asks = f"Kies bij {quoted(each.title)} ook een van deze: {', '.join(named)}."
            yield Said(f"{INTERVENTIONS}/{each.id}", asks)


def _companion(known: Adopted) -> str:
    years = known.certificate_years
    return f"‘{shortened_text(known.title, SHORT)}’" + (f" (scholing van de laatste {years} jaar)" if years else "")


@rule(
    "mtvp.course",
    Severity.TIP,
    brochure("de scholingen"),
    INTERVENTIONS,
    holds="a deepening (of *motiverende gespreksvoering*, say) has its basic course; not *Positieve Gezondheid* and "
    "*4D* at once; a lean team has two workers (lean deepening only); nothing stands in two columns (*ALK* day 1)",
    severities="tip; warning for the basic course; whatever the year, where adopted",
)
def course(case: Case) -> Iterator[Said]:
    there = {known.slug: each for each, known in adopted(case)}
    seen: set[str] = set()
    for each, known in adopted(case):
        seen.add(known.slug)
        address, title = f"{INTERVENTIONS}/{each.id}", quoted(each.title)
        if any(slug not in there for slug in known.presupposes):
            asks = "Neem die erbij; al gevolgd? Leg dit punt dan weg met die reden."
            yield Said(address, f"{title} bouwt voort op een basisscholing. {asks}", Severity.WARNING)
        for other in _titles(there, seen.intersection(known.clashes_with)):
            yield Said(address, f"Begin met {other} óf met {title}; het andere kan later.")
        if _people(each) < known.people:
            asks = f"Noem bij {title} minstens {known.people} medewerkers die dit samen doen."
            yield Said(f"{address}/audience", asks)
        if len(known.columns) > 1:
            columns = listed_text([f"‘{COLUMNS.get(column, column)}’" for column in known.columns])
            yield Said(address, f"{title} staat bij {columns}. Spreek af waarvoor die meetelt.")


def _titles(there: dict[str, Intervention], slugs: Iterable[str]) -> list[str]:
    return [quoted(there[slug].title) for slug in sorted(slugs)]


def _people(intervention: Intervention) -> float:
    """How many take part, as far as it is said."""
    return max(len(person_names(intervention.audience)), intervention.number or 0)
