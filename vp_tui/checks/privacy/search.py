"""All that looks like patient data in a plan."""

from collections.abc import Iterator

from vp_tui.checks.privacy.dates import birth_dates
from vp_tui.checks.privacy.known import Known, known
from vp_tui.checks.privacy.names import patient_names
from vp_tui.checks.privacy.numbers import bsns, emails, patient_numbers, phones
from vp_tui.checks.privacy.passages import AROUND, FoundPassage, Passages, passages
from vp_tui.checks.privacy.places import addresses
from vp_tui.checks.privacy.suspect import Suspect, suspect
from vp_tui.plan.plan import Plan

# The names of organisations stand here, also those called after somebody.
ORGANISATIONS = ("plan/institution", "relate/network/organisations")


def suspects(plan: Plan) -> list[Suspect]:
    """Everything in the plan's texts that looks like patient data, in the order of the plan file; none overlap."""
    texts, people = passages(plan), known(plan)
    return [each for found in _apart(texts, people) if (each := _suspect(found, texts))]


def _suspect(found: FoundPassage, texts: Passages) -> Suspect | None:
    address, start, end = texts.field(found.start)
    if address in ORGANISATIONS and found.code in ("privacy.name", "privacy.address"):
        return None
    near = texts.typed[max(start, found.start - AROUND) : found.start]  # not the whole field for each of its suspects
    return suspect(found.code, address, found.start - start, texts.typed[found.start : min(found.end, end)], near)


def _apart(texts: Passages, people: Known) -> list[FoundPassage]:
    """What was found, by place; of two that overlap the one that is surer, which is searched for first."""
    taken: list[FoundPassage] = []
    ends: set[int] = set()
    for found in _all(texts, people):
        stretch = range(found.start, found.end)
        if ends.isdisjoint(stretch):
            ends.update(stretch)
            taken.append(found)
    return sorted(taken, key=lambda each: each.start)


def _all(texts: Passages, people: Known) -> Iterator[FoundPassage]:
    yield from emails(texts, people)
    yield from patient_numbers(texts)
    yield from bsns(texts)
    yield from phones(texts)
    yield from birth_dates(texts, people)
    yield from addresses(texts, people)
    yield from patient_names(texts, people)
