"""Phase 4: the people who are needed, and learning together."""

import datetime as dt
from collections.abc import Iterator

from vp_tui.checks.days import months_later
from vp_tui.checks.finding import Severity
from vp_tui.checks.phases.people import is_doctor
from vp_tui.checks.rule import Case, Said, rule
from vp_tui.checks.sources import handout, network
from vp_tui.checks.words import empty, quoted
from vp_tui.plan.plan import Plan
from vp_tui.plan.progress import is_filled
from vp_tui.plan.values.who import person_names

STAKEHOLDERS = "relate/stakeholders"
MUCH = 4  # influence, from 1 to 5
MONTHS = 3


@rule(
    "relations.any", Severity.ERROR, handout("deel 3, fase 4"), STAKEHOLDERS, holds="there is at least one stakeholder"
)
def at_least_one(case: Case) -> Iterator[Said]:
    if not case.plan.relate.stakeholders:
        yield Said(STAKEHOLDERS, "Noteer wie je nodig hebt voor dit plan: een naam of een rol is genoeg.")


@rule(
    "relations.opponent",
    Severity.WARNING,
    handout("deel 3, fase 4"),
    STAKEHOLDERS,
    holds=f"a stakeholder against with influence {MUCH} or 5 (*ours*) has an approach",
)
def opponent(case: Case) -> Iterator[Said]:
    for each in case.plan.relate.stakeholders:
        if each.stance == "against" and (each.influence or 0) >= MUCH and empty(each.approach):
            name = quoted(each.name, each.role)
            asks = f"Bedenk hoe je {name} meekrijgt: die is nog tegen, en heeft veel invloed."
            yield Said(f"{STAKEHOLDERS}/{each.id}/approach", asks)


@rule(
    "relations.recent_contact",
    Severity.TIP,
    network("één keer per jaar"),
    STAKEHOLDERS,
    "relate/contacts",
    "plan/start",
    "plan/end",
    holds=f"while the plan runs, an outside stakeholder with influence {MUCH} or 5 (*ours*) had a contact in the past "
    f"{MONTHS} months",
)
def recent_contact(case: Case) -> Iterator[Said]:
    if not _runs(case.plan, case.today):
        return
    since = months_later(case.today, -MONTHS)
    past = [each for each in case.plan.relate.contacts if each.date and each.date <= case.today]
    ever = {each.stakeholder for each in past}
    recent = {each.stakeholder for each in past if each.date and each.date >= since}
    for each in case.plan.relate.stakeholders:
        if each.external and (each.influence or 0) >= MUCH and each.id not in recent:
            lately = "al drie maanden" if each.id in ever else "nog"
            told = f"Met {quoted(each.name, each.role)} heb je {lately} geen contact genoteerd"
            yield Said(f"{STAKEHOLDERS}/{each.id}", f"{told}. Maak een afspraak: die heeft veel invloed.")


def _runs(plan: Plan, today: dt.date) -> bool:
    start, end = plan.plan.start, plan.plan.end
    return start is not None and start <= today and (end is None or today <= end)


@rule(
    "relations.network_time",
    Severity.TIP,
    network("tijd voor elkaar vrijmaken"),
    "relate/network",
    "relate/stakeholders",
    "analyse/members",
    "plan/author",
    "plan/supervisor",
    holds="a learning network has time set aside, and by more than doctors alone",
)
def network_time(case: Case) -> Iterator[Said]:
    group = case.plan.relate.network
    if not any(is_filled(group, name) for name in type(group).specs):
        return
    if empty(group.time):
        yield Said("relate/network/time", "Spreek af hoeveel tijd ieder voor het leernetwerk vrijmaakt.")
    elif all(is_doctor(each, case.plan) for each in person_names(group.participants)):
        asks = "Vraag ook anderen dan huisartsen om tijd vrij te maken, en zet hen bij de deelnemers."
        yield Said("relate/network/participants", asks)
