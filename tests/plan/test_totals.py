"""What the chosen interventions cost together: unknown is not zero, and only plain hours are added up."""

from typing import Any

import pytest

from vp_tui.plan.models.design import Design, Intervention
from vp_tui.plan.plan import Plan
from vp_tui.plan.totals import Totals, totals, whole_cost


def made(values: dict[str, Any], n: int = 0) -> Intervention:
    """An intervention that was chosen, unless the values say otherwise."""
    return Intervention.model_validate({"id": f"a{n:07}", "decision": "chosen", **values})


def of(*interventions: dict[str, Any]) -> Totals:
    """The totals of these."""
    return totals(Plan(design=Design(interventions=[made(each, n) for n, each in enumerate(interventions)])))


@pytest.mark.parametrize(
    ("values", "cost"),
    [
        ({"cost": 120, "cost_per": "person", "number": 4}, 480),
        ({"cost": 900, "cost_per": "group", "number": 2}, 1800),
        ({"cost": 900, "cost_per": "practice"}, 900),
        ({"cost": 900, "cost_per": "practice", "number": 3}, 2700),
        ({"cost": 900}, 900),
        ({"cost": 0, "cost_per": "person"}, 0),
        ({"cost": 120, "cost_per": "person", "number": 0}, 0),
        ({"cost": 120, "cost_per": "person"}, None),
        ({"cost": 900, "cost_per": "group"}, None),
        ({"number": 4, "cost_per": "person"}, None),
        ({"cost": 1e200, "cost_per": "person", "number": 1e200}, None),
    ],
)
def test_a_cost_is_for_each_and_an_unknown_one_is_not_zero(values: dict[str, Any], cost: float | None) -> None:
    assert whole_cost(made(values)) == cost


def test_only_what_was_chosen_counts() -> None:
    found = of(
        {"title": "A", "cost": 100},
        {"title": "B", "cost": 50.5, "decision": "adapted"},
        {"title": "C", "cost": 7, "decision": "open"},
        {"title": "D", "cost": 7, "decision": "rejected", "time": "3 uur"},
    )
    assert (found.cost, found.known, found.unknown, found.times) == (150.5, 2, (), ())
    assert found.cost_text == "€ 150,50"
    assert found.time_text == "" and not found.is_empty


def test_it_says_of_how_many_the_cost_is_known() -> None:
    found = of({"title": "A", "cost": 100}, {"title": "Triage"}, {"cost": 10, "cost_per": "person"})
    assert found.cost_text == "€ 100 (van 1 bekend, van 2 onbekend: ‘Triage’, ‘interventie zonder titel’)"
    assert of({"title": "Triage", "time": "een middag"}).cost_text == "nog onbekend (van ‘Triage’)"


def test_where_nothing_is_known_there_is_nothing_to_tell() -> None:
    assert of().is_empty
    assert of({"title": "Triage"}).is_empty
    assert of({"title": "Triage", "cost": 5, "decision": "rejected"}).is_empty
    assert not of({"title": "Triage", "cost": 0}).is_empty


@pytest.mark.parametrize(
    ("times", "told"),
    [
        (["3 uur", "1,5 uur"], "4,5 uur (‘T0’: 3 uur; ‘T1’: 1,5 uur)"),
        (["3 uur"], "‘T0’: 3 uur"),
        (["3 uur", "een dagdeel\nper week"], "‘T0’: 3 uur; ‘T1’: een dagdeel per week"),
        (["3 uur per week", "2 uur"], "‘T0’: 3 uur per week; ‘T1’: 2 uur"),
        (["3 uur", " ", "2 uren"], "5 uur (‘T0’: 3 uur; ‘T2’: 2 uren); van 1 onbekend"),
    ],
)
def test_times_are_listed_and_added_up_only_where_all_are_hours(times: list[str], told: str) -> None:
    assert of(*({"title": f"T{n}", "time": time} for n, time in enumerate(times))).time_text == told
