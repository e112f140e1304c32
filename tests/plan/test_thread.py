"""The red thread: where a goal runs on, where it breaks, and what hangs loose."""

import json
from typing import Any

import pytest

from vp_tui.knowledge.example import example_plan
from vp_tui.plan.files.file import read
from vp_tui.plan.models.ideate import CRITERIA
from vp_tui.plan.plan import Plan
from vp_tui.plan.thread import Thread, summary, thread
from vp_tui.plan.thread_links import ACTION, CAUSE, GOAL, INTERVENTION, MEASURE, OCCASION, SECURING, Link

SMART = dict.fromkeys(CRITERIA, "ja")
WHOLE: dict[str, Any] = {
    "recognise": {"observations": [{"id": "observ01", "text": "Rij aan de balie", "chosen": True}]},
    "analyse": {"whys": ["Iedereen komt tegelijk"]},
    "ideate": {"goals": [{"id": "goal0001", "number": 7, "text": "Geen rij", **SMART}]},
    "design": {"interventions": [{"id": "interv01", "title": "Tijdvakken", "goal": 7, "decision": "chosen"}]},
    "implement": {
        "actions": [{"id": "action01", "action": "Agenda maken", "goal": 7, "done": True}],
        "data_collection": [{"id": "datacol1", "data": "Lengte van de rij", "goal": 7}],
    },
    "evaluate": {"spreading": [{"id": "spread01", "action": "In de jaarplanning", "goal": 7}]},
}


def plan_of(**other: Any) -> Plan:
    """The whole plan, with other sections where they are given."""
    return read(json.dumps(WHOLE | other))


def link(found: Thread, name: str) -> Link:
    links = (*found.trunk, *(each for chain in found.chains for each in chain.links))
    return next(each for each in links if each.name == name)


def test_a_whole_chain_runs_to_the_end() -> None:
    found = thread(plan_of())
    assert [each.name for each in (*found.trunk, *found.chains[0].links)] == [
        OCCASION, CAUSE, GOAL, INTERVENTION, ACTION, MEASURE, SECURING,
    ]  # fmt: skip
    assert (found.breaks, found.unbroken, found.loose) == (0, 1, ())
    assert found.break_of(found.chains[0]) is None
    assert (found.chains[0].number, found.chains[0].title) == (7, "Geen rij")
    assert summary(found) == "Je doel loopt door tot en met de borging."
    assert (link(found, ACTION).note, link(found, ACTION).address) == ("1 van 1 gedaan", "implement/actions/action01")


@pytest.mark.parametrize(
    ("other", "name", "address"),
    [
        ({"recognise": {"observations": [{"text": "Rij", "chosen": False}]}}, OCCASION, "recognise/observations"),
        ({"recognise": {"occasion": "  "}}, OCCASION, "recognise/observations"),
        ({"analyse": {"factors": [{"text": "Zin", "direction": "promoting"}]}}, CAUSE, "analyse/whys"),
        (
            {"ideate": {"goals": [{"id": "goal0001", "number": 7, **SMART, "realistic": " "}]}},
            GOAL,
            "ideate/goals/goal0001/realistic",
        ),
        ({"design": {}}, INTERVENTION, "design/interventions"),
        (
            {"design": {"interventions": [{"title": "Tijdvakken", "goal": 7, "decision": "rejected"}]}},
            INTERVENTION,
            "design/interventions",
        ),
        (
            {"design": {"interventions": [{"id": "interv01", "title": "Tijdvakken", "goal": 7}]}},
            INTERVENTION,
            "design/interventions/interv01/decision",
        ),
        ({"implement": {"data_collection": [{"data": "Rij", "goal": 7}]}}, ACTION, "implement/actions"),
        ({"implement": {"actions": [{"action": "Maken", "goal": 7}]}}, MEASURE, "implement/data_collection"),
        ({"evaluate": {}}, SECURING, "evaluate/spreading"),
    ],
)
def test_what_lacks_breaks_it_there_and_says_where_to_go(other: dict[str, Any], name: str, address: str) -> None:
    found = thread(plan_of(**other))
    broken = found.break_of(found.chains[0])
    assert broken is not None and (broken.name, broken.address) == (name, address)
    assert broken.missing.endswith(".")
    assert (found.unbroken, found.breaks) == (0, 1)
    assert summary(found) == "Je doel loopt nog niet door tot en met de borging."


@pytest.mark.parametrize(
    ("other", "name", "title"),
    [
        ({"recognise": {"occasion": "Klachten\nvan patiënten"}}, OCCASION, "Klachten van patiënten"),
        ({"analyse": {"factors": [{"text": "Drukte", "direction": "hindering"}]}}, CAUSE, "Drukte"),
        (
            {"design": {"interventions": [{"title": "Sms", "goal": 7, "decision": "adapted"}]}},
            INTERVENTION,
            "Sms",
        ),
    ],
)
def test_what_does_as_well(other: dict[str, Any], name: str, title: str) -> None:
    found = thread(plan_of(**other))
    assert [each.title for each in link(found, name).found] == [title]
    assert found.breaks == 0


def test_measurements_do_where_nothing_was_agreed() -> None:
    part = {
        **WHOLE["implement"],
        "data_collection": [],
        "measurements": [{"goal": 7, "date": "2027-03-12", "value": 2.5}],
    }
    measure = link(thread(plan_of(implement=part)), MEASURE)
    assert ([each.title for each in measure.found], measure.note) == (["12 maart 2027: 2,5"], "1 meting")
    assert measure.whole


def test_an_action_belongs_to_the_goal_of_its_intervention() -> None:
    part = {**WHOLE["implement"], "actions": [{"action": "Maken", "intervention": "Tijdvakken"}]}
    found = thread(plan_of(implement=part))
    assert [each.title for each in link(found, ACTION).found] == ["Maken"]
    assert found.loose == ()


def test_what_names_no_goal_hangs_loose() -> None:
    found = thread(
        plan_of(
            design={
                "interventions": [
                    {"id": "interv01", "title": "Tijdvakken", "decision": "chosen"},
                    {"title": "Nog niet gekozen"},
                ]
            },
            implement={
                "actions": [{"id": "action01", "action": "Agenda maken"}],
                "data_collection": [{"id": "datacol1", "data": "Rij"}],
                "measurements": [{"id": "measure1", "value": 3}],
            },
            evaluate={
                "spreading": [{"id": "spread01", "action": "Kaart"}, {"action": "Ook elders", "new_method": "Sms"}]
            },
        )
    )
    assert [(each.kind, each.title, each.address) for each in found.loose] == [
        ("interventie", "Tijdvakken", "design/interventions/interv01/goal"),
        ("actie", "Agenda maken", "implement/actions/action01/goal"),
        ("meetafspraak", "Rij", "implement/data_collection/datacol1/goal"),
        ("meting", "zonder datum: 3", "implement/measurements/measure1/goal"),
        ("borgingsactie", "Kaart", "evaluate/spreading/spread01/goal"),
    ]


def test_what_others_do_is_no_break() -> None:
    outside = {"outside_my_part": [1, 2, 3, 5, 7, 8]}
    found = thread(plan_of(plan=outside, recognise={}, analyse={}, design={}, implement={}, evaluate={}))
    assert found.breaks == 0
    assert [each.outside for each in (*found.trunk, *found.chains[0].links)] == [
        True,
        True,
        False,
        True,
        True,
        True,
        True,
    ]
    here = link(thread(plan_of(plan={"outside_my_part": [8]})), SECURING)
    assert not here.outside and here.found  # it is there all the same


def test_a_decision_of_others_is_no_break() -> None:
    design = {"interventions": [{"title": "Tijdvakken", "goal": 7}]}
    assert thread(plan_of(design=design)).breaks == 1
    assert thread(plan_of(design=design, plan={"outside_my_part": [6]})).breaks == 0


def test_without_goals_the_goal_is_what_lacks() -> None:
    found = thread(Plan())
    assert [(each.name, each.whole) for each in found.trunk] == [(OCCASION, False), (CAUSE, False), (GOAL, False)]
    assert found.trunk[-1].address == "ideate/goals"
    assert found.chains == ()


@pytest.mark.parametrize(
    ("whole", "goals", "told"),
    [
        (0, 3, "Geen van je 3 doelen loopt al door tot en met de borging."),
        (1, 3, "1 van de 3 doelen loopt door tot en met de borging."),
        (2, 3, "2 van de 3 doelen lopen door tot en met de borging."),
        (3, 3, "Alle 3 doelen lopen door tot en met de borging."),
    ],
)
def test_the_goals_that_run_on_are_counted(whole: int, goals: int, told: str) -> None:
    numbers = range(1, goals + 1)
    found = thread(
        plan_of(
            ideate={"goals": [{"number": n, **SMART} for n in numbers]},
            design={"interventions": [{"goal": n, "decision": "chosen"} for n in numbers]},
            implement={
                "actions": [{"goal": n} for n in numbers],
                "data_collection": [{"goal": n} for n in numbers],
            },
            evaluate={"spreading": [{"goal": n} for n in range(1, whole + 1)]},
        )
    )
    assert (found.unbroken, summary(found)) == (whole, told)


def test_a_shared_break_counts_once_and_breaks_every_goal() -> None:
    plan = example_plan()
    assert thread(plan).unbroken == len(plan.ideate.goals) == 2
    plan.recognise.occasion = ""
    for each in plan.recognise.observations:
        each.chosen = False
    found = thread(plan)
    assert (found.unbroken, found.breaks) == (0, 1)
