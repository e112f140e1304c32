"""The example plan, in the eyes of the supervisor: right in its own days, and what is left open once those are over."""

import datetime as dt

import pytest

from vp_tui.checks.rules import findings
from vp_tui.knowledge.example import example_plan


@pytest.mark.parametrize("day", [dt.date(2026, 10, 13), dt.date(2026, 11, 20), dt.date(2026, 11, 26)])
def test_while_it_runs_it_lacks_nothing(day: dt.date) -> None:
    assert findings(example_plan(), day) == []


def test_before_the_nursing_home_was_visited_it_says_to_go_there() -> None:
    found = findings(example_plan(), dt.date(2026, 10, 12))
    assert [(each.code, each.address) for each in found] == [
        ("relations.recent_contact", "relate/stakeholders/stazorg5")
    ]


def test_months_later_it_asks_for_what_was_left_open() -> None:
    found = findings(example_plan(), dt.date(2027, 6, 1))
    assert [(each.code, each.address) for each in found] == [
        ("actions.overdue", "implement/actions/acthrin8"),
        ("actions.overdue", "implement/actions/actinha9"),
        ("actions.overdue", "implement/actions/acteind0"),
        ("evaluate.result", "ideate/goals/goalopkm/result"),
    ]
    assert found[0].message == (
        "De actie “Herinnering per sms of brief aan wie nog niet kwam” had op 26 november 2026 klaar moeten zijn. "
        "Is dat gelukt, zet dan het vinkje; anders kies je een nieuwe datum."
    )
