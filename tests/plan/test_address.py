"""Every field has one address, and an address leads to its field and to no other."""

from typing import Any

import pytest
from hypothesis import given, settings

from tests.strategies import plans
from vp_tui.plan import address as at
from vp_tui.plan.fields import Kind, Record
from vp_tui.plan.models.analyse import Factor
from vp_tui.plan.models.implement import Action
from vp_tui.plan.models.recognise import Recognise
from vp_tui.plan.plan import Plan
from vp_tui.plan.references import REFERENCES


@settings(max_examples=20)
@given(plans())
def test_every_leaf_is_found_back_by_its_address(plan: Plan) -> None:
    found = list(at.leaves(plan))
    assert len({address for address, _, _ in found}) == len(found)
    for address, spec, value in found:
        assert at.locate(address).spec is spec
        assert at.get(plan, address) is value


@settings(max_examples=20)
@given(plans())
def test_the_leaves_are_all_there_is(plan: Plan) -> None:
    """Nothing in the plan file lacks an address, but for the ids that addresses are made of."""

    filled = [value for address, _, value in at.leaves(plan) if value != []]
    assert len(filled) == filled_in(plan.model_dump())


@settings(max_examples=10)
@given(plans())
def test_every_record_is_found_by_its_address(plan: Plan) -> None:
    for each in at.record_lists():
        for record in at.records_at(plan, each):
            address = at.join(each, record.id)
            assert isinstance(record, at.record_model(each))
            assert at.record_at(plan, address) is record
            for name in type(record).specs:
                assert at.record_at(plan, at.join(address, name)) is record
                assert at.owner_of(plan, at.join(address, name)) is record
                assert at.list_of(at.join(address, name)) == each
                assert at.record_of(at.join(address, name)) == address


def test_a_field_of_a_phase_a_group_and_a_record() -> None:
    place = at.locate("recognise/improvement_point")
    assert (place.model, place.section, place.name) == (Recognise, "recognise", "improvement_point")
    place = at.locate("relate/network/theme")
    assert (place.section, place.group, place.records, place.name) == ("relate", "network", "", "theme")
    place = at.locate("implement/actions/7f3ak2p9/who")
    assert (place.model, place.records, place.record_id, place.name) == (Action, "actions", "7f3ak2p9", "who")
    assert at.locate("implement/actions").spec.kind is Kind.RECORDS


@pytest.mark.parametrize(
    "address",
    [
        "", "/", "recognise", "recognise/", "/recognise", "recognise/id", "recognise/naam", "naam/title", "plan/plan",
        "recognise/improvement_point/x", "recognise/improvement_point/x/y", "relate/network/x",
        "relate/network/theme/x",
        "implement/actions/7f3ak2p9", "implement/actions/7f3ak2p9/id", "implement/actions/7f3ak2p9/x",
        "implement/actions/7f3ak2p9/who/x", "implement//7f3ak2p9/who", "ideate/goals/1/2/3", "Recognise/occasion",
    ],
)  # fmt: skip
def test_what_names_no_field_is_refused(address: str) -> None:
    with pytest.raises(at.UnknownAddress):
        at.locate(address)


@pytest.mark.parametrize(
    ("address", "record_id", "name"),
    [
        ("ideate/goals", "", "goals"),
        ("recognise/occasion", "", "occasion"),
        ("ideate/goals/7f3ak2p9", "7f3ak2p9", "7f3ak2p9"),
        ("ideate/goals/7f3ak2p9/unit", "7f3ak2p9", "unit"),
    ],
)
def test_an_address_tells_its_id_and_its_name(address: str, record_id: str, name: str) -> None:
    assert (at.id_of(address), at.name_of(address)) == (record_id, name)


def test_what_lies_in_a_list_has_its_whole_name_before_it() -> None:
    assert at.is_within("ideate/goals/7f3ak2p9", "ideate/goals") and at.is_within("ideate/goals", "ideate/goals")
    assert not at.is_within("ideate/goals_of_others/7f3ak2p9", "ideate/goals")


def test_a_record_that_is_not_there_is_refused() -> None:
    for look in (at.record_at, at.owner_of, at.get):
        with pytest.raises(at.UnknownAddress):
            look(Plan(), "implement/actions/7f3ak2p9/who")


@pytest.mark.parametrize("address", ["recognise/occasion", "relate/network", "recognise/naam", "x/y"])
def test_what_is_no_list_of_records_has_no_records(address: str) -> None:
    with pytest.raises(at.UnknownAddress):
        at.records_at(Plan(), address)


def test_a_plan_has_its_fields_lists_groups_and_records_and_nothing_of_what_is_gone() -> None:
    plan = Plan()
    plan.implement.actions = [Action(id="action01")]
    there = ("recognise/occasion", "implement/actions", "implement/actions/action01", "implement/actions/action01/who")
    gone = ("implement/actions/action02", "implement/actions/action02/who", "implement/actions/action01/nothing")
    assert [at.has(plan, each) for each in (*there, *gone)] == [True] * 4 + [False] * 3


def test_records_are_the_list_itself() -> None:
    plan = Plan()
    at.records_at(plan, "analyse/factors").append(Factor(id="aaaaaaaa"))
    assert plan.analyse.factors[0].id == "aaaaaaaa"


def test_what_holds_no_records_has_no_inner_model() -> None:
    assert "occasion" not in Recognise.inner_models
    assert Plan.inner_models["implement"].inner_models["actions"] is Action


def test_every_list_is_known_and_holds_records() -> None:
    assert "ideate/goals" in at.record_lists()
    assert len(set(at.record_lists())) == len(at.record_lists())
    for each in at.record_lists():
        assert issubclass(at.record_model(each), Record)
        assert at.locate(each).spec.kind is Kind.RECORDS


def test_references_point_to_lists_that_exist() -> None:
    assert at.references(Action) == {"goal": Kind.GOAL, "intervention": Kind.INTERVENTION}
    names = [each.split("/")[1] for each in at.record_lists()]
    assert all(names.count(each.table) == 1 for each in REFERENCES.values())


def test_specs_can_not_be_changed() -> None:
    with pytest.raises(TypeError):
        Action.specs["who"] = Action.specs["when"]  # type: ignore[index]


def filled_in(value: Any) -> int:
    """How many values a dumped plan holds, ids and empty lists left out."""
    if isinstance(value, dict):
        return sum(filled_in(inner) for name, inner in value.items() if name != "id")
    if isinstance(value, list) and value and isinstance(value[0], dict):
        return sum(filled_in(each) for each in value)
    return int(value != [])
