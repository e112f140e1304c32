"""What the coach asks at each criterion, and when it is silent."""

import datetime as dt
from typing import Any

import pytest

from vp_tui.checks.coach import CRITERION_OF, asked_at, coach_asks, measuring_plan
from vp_tui.knowledge.example import example_plan
from vp_tui.plan.models.analyse import Member
from vp_tui.plan.models.ideate import Goal
from vp_tui.plan.models.implement import Action, DataCollection
from vp_tui.plan.plan import Plan

TODAY = dt.date(2027, 3, 12)
WHOLE: dict[str, Any] = {
    "text": "Wachttijd omlaag",
    "specific": "Aan de balie, voor wie zonder afspraak komt",
    "indicator": "Wachttijd",
    "baseline": 12,
    "target": 9,
    "direction": "down",
    "measurable": "Van 12 naar 9 minuten",
    "acceptable": "Jan trekt het, en het team staat erachter",
    "realistic": "In de andere vestiging lukte het ook",
    "start": dt.date(2027, 3, 1),
    "end": dt.date(2027, 6, 1),
    "timebound": "Van maart tot juni",
}


def plan_with(**changed: Any) -> tuple[Plan, Goal]:
    plan, goal = Plan(), Goal(id="goal0001", number=1, **{**WHOLE, **changed})
    plan.analyse.members = [Member(id="member01", name="Jan Pit")]
    plan.ideate.goals = [goal]
    return plan, goal


def test_a_goal_that_says_it_all_is_asked_nothing() -> None:
    assert coach_asks(*plan_with(), TODAY) == ()
    example = example_plan()
    assert [each for goal in example.ideate.goals for each in coach_asks(example, goal, TODAY)] == []


@pytest.mark.parametrize(
    ("criterion", "changed", "asks"),
    [
        ("specific", {"specific": " "}, "precies, bij wie en waar"),
        ("specific", {"specific": "Het moet beter", "target": None}, "“beter”"),
        ("specific", {"specific": "We streven naar rust"}, "“streven naar”"),
        ("measurable", {"indicator": ""}, "Waaraan zie je"),
        ("measurable", {"baseline": None}, "Hoe is het nu?"),
        ("measurable", {"target": None}, "tevreden"),
        ("measurable", {"measurable": "Korte rijen"}, "nog geen getal"),
        ("measurable", {"measurable": "Zo veel mogelijk mensen snel"}, "“Zo veel mogelijk”"),
        ("measurable", {"direction": "up"}, "omhoog, maar gaat van 12 naar 9"),
        ("acceptable", {"acceptable": ""}, "Wie staat erachter"),
        ("acceptable", {"acceptable": "Het team wil het"}, "Jan Pit, bijvoorbeeld"),
        ("realistic", {"realistic": ""}, "haalbaar"),
        ("realistic", {"realistic": "Hopelijk lukt het"}, "“Hopelijk”"),
        ("realistic", {"target": 3}, "grote stap"),
        ("timebound", {"start": None, "end": None, "timebound": "Later"}, "nog geen datum"),
        ("timebound", {"end": None, "timebound": "In juni 2027 klaar"}, "Welke dag is dat?"),
        ("timebound", {"start": None}, "Wanneer begin je?"),
        ("timebound", {"end": dt.date(2027, 2, 1)}, "vóór het begin"),
        ("timebound", {"timebound": "Zo snel mogelijk"}, "“Zo snel mogelijk”"),
    ],
)
def test_what_is_missing_or_vague_is_asked(criterion: Any, changed: dict[str, Any], asks: str) -> None:
    found = asked_at(*plan_with(**changed), criterion, TODAY)
    assert any(asks in each.question for each in found), found
    assert all("?" in each.question and each.why.endswith(".") for each in found)
    assert asks not in " ".join(each.question for each in coach_asks(*plan_with(), TODAY))


@pytest.mark.parametrize(
    "measurable", ["De helft minder", "Twee keer vaker", "Van 12 naar 9: minder", "Bij iedereen meer"]
)
def test_a_vague_word_with_a_measure_is_left_alone(measurable: str) -> None:
    assert asked_at(*plan_with(measurable=measurable), "measurable", TODAY) == ()


def test_what_is_asked_first_is_about_the_words_that_stand_there() -> None:
    found = asked_at(
        *plan_with(measurable="Het moet beter", indicator="", baseline=None, target=None), "measurable", TODAY
    )
    assert "“beter”" in found[0].question and len(found) == 4


def test_letters_within_a_word_are_no_vague_word() -> None:
    assert asked_at(*plan_with(specific="Op de meerdaagse cursus in Meerlo", target=None), "specific", TODAY) == ()


def test_an_action_with_someone_is_an_owner_too() -> None:
    plan, goal = plan_with(acceptable="Het team wil het")
    plan.implement.actions = [Action(id="action01", goal=goal.id, who="Iris")]
    assert asked_at(plan, goal, "acceptable", TODAY) == ()


def test_a_goal_beyond_the_placement_asks_who_goes_on() -> None:
    plan, goal = plan_with()
    plan.plan.placement_end = dt.date(2027, 5, 1)
    (ask,) = asked_at(plan, goal, "timebound", TODAY)
    assert "1 mei 2027" in ask.why
    plan.recognise.continued_by = "Jan"
    assert asked_at(plan, goal, "timebound", TODAY) == ()


def test_a_measuring_plan_only_while_there_is_none() -> None:
    plan, goal = plan_with()
    assert measuring_plan(plan, goal) is None
    plan, goal = plan_with(baseline=None)
    row = measuring_plan(plan, goal)
    assert row == {"goal": "goal0001", "data": "Nulmeting: Wachttijd", "when": "vóór de eerste actie"}
    plan.implement.data_collection = [DataCollection(id="data0001", **row)]
    assert measuring_plan(plan, goal) is None
    assert measuring_plan(*plan_with(baseline=None, indicator="", text=" ")) is None


def test_every_field_that_the_coach_knows_is_a_goals() -> None:
    assert set(CRITERION_OF) <= set(Goal.model_fields)
    assert set(CRITERION_OF.values()) == {"specific", "measurable", "acceptable", "realistic", "timebound"}
