"""What the checks say of an intervention that comes out of the brochure's catalogue."""

import datetime as dt

import pytest

from vp_tui.checks.privacy.findings import privacy_findings
from vp_tui.checks.rules import findings
from vp_tui.knowledge.catalogue import Entry, adopting, catalogue
from vp_tui.knowledge.example import example_plan
from vp_tui.plan.changes.change import inserting, make
from vp_tui.plan.plan import Plan

KNOWN = {entry.slug: entry for entry in catalogue().entries}
DAY = dt.date(2026, 10, 13)


def with_adopted(entry: Entry, year: int | None) -> Plan:
    """The example plan with one entry taken over, all its trainings with it."""
    plan = example_plan()
    plan.plan.mtvp_year = year
    make(plan, inserting(plan, "design/interventions", adopting(entry, DAY, entry.trainings)))
    return plan


def mtvp(entry: Entry, year: int | None) -> set[str]:
    """The codes of the brochure's rules that are told."""
    return {each.code for each in findings(with_adopted(entry, year), DAY, KNOWN) if each.code.startswith("mtvp.")}


@pytest.mark.parametrize("entry", catalogue().entries, ids=lambda entry: entry.slug)
def test_without_a_year_the_brochures_rules_bind_nobody(entry: Entry) -> None:
    assert mtvp(entry, None) <= {"mtvp.course"}


def test_with_a_year_they_do() -> None:
    assert "mtvp.conversation" in mtvp(KNOWN["regie-arts"], 1)
    assert mtvp(KNOWN["samen-beslissen"], None) == {"mtvp.course"}


@pytest.mark.parametrize("entry", catalogue().entries, ids=lambda entry: entry.slug)
def test_nothing_in_it_looks_like_patient_data(entry: Entry) -> None:
    assert privacy_findings(with_adopted(entry, None)) == []
