"""What a place in a plan is called, and which phase asks for it."""

import pytest

from vp_tui.plan.address import UnknownAddress, leaves, record_lists, records_at
from vp_tui.plan.changes.describe import asked_in, place_name
from vp_tui.plan.files.file import read
from vp_tui.plan.plan import Plan

PLAN = """{
    "ideate": {"goals": [{"id": "goal0001", "number": 7, "text": "Minder bellen"}]},
    "implement": {"actions": [{"id": "action01", "action": "Folder\\n laten drukken"}, {"id": "action02"}]},
    "evaluate": {"combel": [{"id": "combel01", "remarks": "Sterk"}]}
}"""
NAMES = {
    "recognise/improvement_point": "Verbeterpunt",
    "ideate/goals": "Doelen",
    "ideate/goals/goal0001": "Doel 7",
    "ideate/goals/goal0001/measurable": "Doel 7 · Meetbaar",
    "relate/network/time": "Leernetwerk · Tijd",
    "relate/network": "Leernetwerk",
    "implement/actions/action01/who": "Actie “Folder laten drukken” · Wie",
    "implement/actions/action02": "Actie",
    "implement/actions/action02/when": "Actie · Wanneer",
    "evaluate/combel/combel01": "Beoordeling “Sterk”",
}
PHASES = {
    "recognise/improvement_point": "recognise",
    "plan/author": "plan",
    "plan/start": "recognise",
    "ideate/goals": "ideate",
    "ideate/goals/goal0001": "ideate",
    "ideate/goals/goal0001/text": "ideate",
    "ideate/goals/goal0001/result": "evaluate",
    "design/interventions/interven/decision": "weigh",
    "relate/network/time": "relate",
}


@pytest.fixture
def plan() -> Plan:
    return read(PLAN)


@pytest.mark.parametrize("address, name", NAMES.items())
def test_a_place_is_called_by_its_record_and_field(plan: Plan, address: str, name: str) -> None:
    assert place_name(plan, address) == name


@pytest.mark.parametrize(
    "address", ["recognise/typo", "nowhere/text", "ideate/goals/gone0001/text", "ideate/goals/goal0001/typo"]
)
def test_what_is_no_place_has_no_name(plan: Plan, address: str) -> None:
    with pytest.raises(UnknownAddress):
        place_name(plan, address)


def test_everything_in_a_plan_has_a_name_and_a_phase(plan: Plan) -> None:
    places = [address for address, _, _ in leaves(plan)]
    places += [f"{each}/{record.id}" for each in record_lists() for record in records_at(plan, each)]
    for address in [*places, *record_lists()]:
        assert place_name(plan, address)
        assert asked_in(address) in Plan.model_fields


@pytest.mark.parametrize("address, phase", PHASES.items())
def test_a_place_is_asked_for_in_a_phase(address: str, phase: str) -> None:
    assert asked_in(address) == phase
