"""What is adopted from the catalogue fits in the plan, and its steps and training become actions once chosen."""

import datetime as dt

import pytest

from vp_tui.knowledge.catalogue import Entry, adopting, catalogue, search, training_action
from vp_tui.plan.changes.change import inserting, setting
from vp_tui.plan.changes.derive import follow
from vp_tui.plan.files.file import read, write
from vp_tui.plan.models.design import FORMS
from vp_tui.plan.plan import Plan

SUMMER_2023 = dt.date(2023, 7, 20)


def new_plan() -> Plan:
    return Plan.model_validate({name: {} for name in Plan.model_fields})


def entry_of(slug: str) -> Entry:
    found = catalogue().find(slug)
    assert found
    return found


@pytest.mark.parametrize("entry", catalogue().entries, ids=lambda entry: entry.slug)
def test_every_intervention_becomes_a_record_and_its_steps_actions(entry: Entry, today: dt.date) -> None:
    plan = new_plan()
    values = adopting(entry, today)
    follow(plan, inserting(plan, "design/interventions", values, 0))
    record = plan.design.interventions[0]
    assert (record.catalogue_id, record.title, record.decision) == (entry.slug, entry.title, "open")
    assert plan.implement.actions == []
    follow(plan, setting(plan, f"design/interventions/{record.id}/decision", "chosen"))
    assert [action.action for action in plan.implement.actions] == values["steps"]
    assert {action.intervention for action in plan.implement.actions} == {record.id}
    assert read(write(plan)) == plan


def test_the_training_stands_below_the_steps_with_its_cost() -> None:
    values = adopting(entry_of("triage"), SUMMER_2023)
    assert values["steps"][:-1] == list(entry_of("triage").steps)
    assert values["steps"][-1] == (
        "Volg de scholing Triage voor praktijkassistenten op de dagpraktijk (basisscholing), HUS Academie "
        "(26 oktober 2023, 18.00–21.00 uur). Kosten: € 115 per persoon."
    )
    assert (values["cost"], values["cost_per"], values["time"]) == (115, "person", "3 uur")
    assert "number" not in values


def test_a_round_that_has_passed_gives_way_to_the_next() -> None:
    assert "in 2024, datum volgt" in adopting(entry_of("triage"), dt.date(2023, 10, 27))["steps"][-1]
    late = adopting(entry_of("triage"), dt.date(2027, 3, 12))["steps"][-1]
    assert "vraag de aanbieder naar een nieuwe" in late and "HUS Academie" in late and "€ 115" in late


def test_which_trainings_is_the_users_choice() -> None:
    lean = entry_of("lean-werken")
    assert adopting(lean, SUMMER_2023, ())["steps"] == list(lean.steps)
    assert adopting(lean, SUMMER_2023, ())["cost"] is None
    both = adopting(lean, SUMMER_2023, (lean.trainings[1], lean.trainings[0]))
    assert [line.split(", ")[1].split(" (")[0] for line in both["steps"][-2:]] == [
        "ZorgSteedsBeter",
        "Lean in de 1e lijn",
    ]
    assert (both["cost"], both["cost_per"]) == (900, "group")


def test_an_unknown_price_stays_open_and_free_is_zero() -> None:
    assert adopting(entry_of("wijknetwerk-positieve-gezondheid"), SUMMER_2023)["cost"] is None
    assert adopting(entry_of("tijdsurfen"), SUMMER_2023)["cost"] == 0
    assert adopting(entry_of("veelgebruikers"), SUMMER_2023)["cost"] is None


def test_the_price_is_that_of_the_role() -> None:
    entry = entry_of("motiverende-gespreksvoering")
    assert adopting(entry, SUMMER_2023)["cost"] == 175
    assert adopting(entry, SUMMER_2023, role="huisarts")["cost"] == 0
    assert adopting(entry, SUMMER_2023, role="praktijkassistent")["cost"] == 175


def test_what_comes_first_is_told_in_the_action() -> None:
    line = adopting(entry_of("lastige-patient"), SUMMER_2023)["steps"][-1]
    assert line.endswith("Voorwaarde: basiskennis van motiverende gespreksvoering, en een eigen casus.")


def test_a_goal_can_be_given_and_a_training_added_later() -> None:
    plan = new_plan()
    follow(plan, inserting(plan, "ideate/goals", {"text": "Minder telefoon"}, 0))
    goal = plan.ideate.goals[0].id
    entry = entry_of("triage")
    follow(plan, inserting(plan, "design/interventions", adopting(entry, SUMMER_2023, goal=goal), 0))
    values = training_action(entry.trainings[2], SUMMER_2023, plan.design.interventions[0].id, goal)
    follow(plan, inserting(plan, "implement/actions", values, 0))
    action = plan.implement.actions[0]
    assert action.goal == goal == plan.design.interventions[0].goal
    assert "NVDA" in action.action and "€ 460 per persoon voor leden" in action.action


def test_forms_are_those_that_the_field_offers() -> None:
    told = {entry.form for entry in catalogue().entries}
    assert told - set(FORMS) == {"meekijken bij een andere praktijk"}


def test_the_values_are_fields_of_the_record() -> None:
    model = Plan.inner_models["design"].inner_models["interventions"]
    assert all(set(adopting(entry, SUMMER_2023)) <= set(model.model_fields) for entry in search())
