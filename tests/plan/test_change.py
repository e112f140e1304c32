"""A change does what it says, its inverse takes it back, and what refers to a record never points to nothing."""

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.strategies import plans, values
from vp_tui.plan.address import (
    UnknownAddress,
    get,
    leaves,
    list_of,
    locate,
    record_lists,
    record_model,
    records_at,
    references,
)
from vp_tui.plan.changes import change as ch
from vp_tui.plan.fields import Kind
from vp_tui.plan.files.file import read, write
from vp_tui.plan.plan import Plan
from vp_tui.plan.references import REFERENCES


def make(plan: Plan, step: list[ch.Change]) -> list[ch.Change]:
    for change in step:
        ch.apply(plan, change)
    return step


def take_back(plan: Plan, step: list[ch.Change]) -> None:
    for change in reversed(step):
        ch.apply(plan, change.inverse())


def dangling(plan: Plan) -> list[str]:
    """The references that point to no record."""
    targets = {kind: {each.id for each in ch.referred(plan, kind)} for kind in REFERENCES}
    return [
        address
        for address, spec, value in leaves(plan)
        if spec.kind in REFERENCES and value is not None and value not in targets[spec.kind]
    ]


def records(plan: Plan) -> list[str]:
    return [f"{each}/{record.id}" for each in record_lists() for record in records_at(plan, each)]


def setting(draw: st.DrawFn, plan: Plan) -> list[ch.Change]:
    fields = [address for address, spec, _ in leaves(plan) if spec.kind is not Kind.HIDDEN]
    address = draw(st.sampled_from(fields))
    place = locate(address)
    if place.spec.kind in REFERENCES:
        value = draw(st.sampled_from([None, *(each.id for each in ch.referred(plan, place.spec.kind))]))
    else:
        value = draw(values(place.model, place.name))
    return ch.setting(plan, address, value)


def inserting(draw: st.DrawFn, plan: Plan) -> list[ch.Change]:
    address = draw(st.sampled_from(record_lists()))
    position = draw(st.none() | st.integers(0, len(records_at(plan, address))))
    return ch.inserting(plan, address, {}, position)


def with_record(draw: st.DrawFn, plan: Plan) -> list[ch.Change]:
    found = records(plan)
    if not found:
        return []
    address = draw(st.sampled_from(found))
    ways = {
        "delete": lambda: ch.deleting(plan, address),
        "duplicate": lambda: ch.duplicating(plan, address),
        "move": lambda: ch.moving(plan, address, draw(st.integers(-1, 3))),
    }
    return ways[draw(st.sampled_from(sorted(ways)))]()


@settings(max_examples=40)
@given(plans(), st.data())
def test_undo_gives_the_plan_back_and_redo_the_change(plan: Plan, data: st.DataObject) -> None:
    draw, states, steps = data.draw, [plan.model_copy(deep=True)], []
    for _ in range(data.draw(st.integers(1, 6))):
        way = data.draw(st.sampled_from([setting, inserting, with_record]))
        steps.append(make(plan, way(draw, plan)))  # type: ignore[arg-type]
        assert not dangling(plan)
        assert read(write(plan)) == plan
        states.append(plan.model_copy(deep=True))
    for step, before in zip(reversed(steps), reversed(states[:-1]), strict=True):
        take_back(plan, step)
        assert plan == before
    for step, after in zip(steps, states[1:], strict=True):
        make(plan, step)
        assert plan == after


@settings(max_examples=15)
@given(plans(), st.data())
def test_a_change_is_the_same_after_a_stay_in_the_journal(plan: Plan, data: st.DataObject) -> None:
    """`before` and `after` are values as JSON has them."""
    for way in (setting, inserting, with_record):
        for change in way(data.draw, plan):  # type: ignore[arg-type]
            assert json.loads(json.dumps([change.before, change.after])) == [change.before, change.after]


@settings(max_examples=15)
@given(plans())
def test_setting_what_stands_there_is_no_step(plan: Plan) -> None:
    for address, _, value in leaves(plan):
        assert ch.setting(plan, address, value) == []


@settings(max_examples=15)
@given(plans())
def test_a_plain_value_is_applied_as_the_value_itself(plan: Plan) -> None:
    for address, _, value in leaves(plan):
        ch.apply(plan, ch.Change("set", address, None, ch.plain(address, value)))
        assert get(plan, address) == value


@settings(max_examples=15)
@given(plans())
def test_deleting_a_record_clears_what_refers_to_it(plan: Plan) -> None:
    for kind in REFERENCES:
        for record in list(ch.referred(plan, kind)):
            address = next(each for each in records(plan) if each.endswith(record.id))
            referring = list(ch.referring(plan, list_of(address), record.id))
            step = make(plan, ch.deleting(plan, address))
            assert [change.kind for change in step] == ["set"] * len(referring) + ["delete"]
            assert all(get(plan, each) is None for each in referring)
    assert not dangling(plan)


def goals(plan: Plan) -> list[int]:
    return [goal.number for goal in plan.ideate.goals]


@settings(max_examples=25)
@given(plans(), st.lists(st.sampled_from(["new", "copy", "delete", "move"]), max_size=8))
def test_a_goal_number_is_never_used_again(plan: Plan, ways: list[str]) -> None:
    given_out, had = [], set(goals(plan))
    for way in ways:
        first = f"ideate/goals/{plan.ideate.goals[0].id}" if plan.ideate.goals else ""
        before = set(goals(plan))
        if way == "new":
            make(plan, ch.inserting(plan, "ideate/goals", {}))
        elif first:
            other = {"copy": ch.duplicating, "delete": ch.deleting, "move": lambda p, a: ch.moving(p, a, 1)}
            make(plan, other[way](plan, first))  # type: ignore[no-untyped-call]
        given_out += sorted(set(goals(plan)) - before)
    assert len(set(given_out)) == len(given_out)
    assert not had & set(given_out)


def test_moving_leaves_the_goal_numbers_alone() -> None:
    plan = read('{"ideate": {"goals": [{"number": 2}, {"number": 1}, {"number": 4}]}}')
    make(plan, ch.moving(plan, f"ideate/goals/{plan.ideate.goals[2].id}", 0))
    assert goals(plan) == [4, 2, 1]
    assert ch.next_goal_number(plan) == 5


def test_moving_stops_at_the_ends() -> None:
    plan = read('{"analyse": {"members": [{"id": "aaaaaaaa"}, {"id": "bbbbbbbb"}]}}')
    assert ch.moving(plan, "analyse/members/aaaaaaaa", -3) == []
    assert ch.moving(plan, "analyse/members/bbbbbbbb", 9) == []
    make(plan, ch.moving(plan, "analyse/members/aaaaaaaa", 9))
    assert [each.id for each in plan.analyse.members] == ["bbbbbbbb", "aaaaaaaa"]


def test_a_copy_stands_behind_its_record_with_an_id_of_its_own() -> None:
    plan = read('{"analyse": {"members": [{"id": "aaaaaaaa", "name": "An"}, {"id": "bbbbbbbb"}]}}')
    make(plan, ch.duplicating(plan, "analyse/members/aaaaaaaa"))
    assert [each.name for each in plan.analyse.members] == ["An", "An", ""]
    assert len(ch.all_ids(plan)) == 3


def test_a_new_record_stands_last_or_where_it_is_asked() -> None:
    plan = Plan()
    for position, name in ((None, "b"), (None, "c"), (0, "a")):
        make(plan, ch.inserting(plan, "analyse/members", {"name": name}, position))
    assert [each.name for each in plan.analyse.members] == ["a", "b", "c"]


@settings(max_examples=10)
@given(plans())
def test_planning_a_step_changes_nothing(plan: Plan) -> None:
    before = plan.model_copy(deep=True)
    for address in records(plan):
        ch.deleting(plan, address)
        ch.duplicating(plan, address)
        ch.moving(plan, address, 0)
    for address in record_lists():
        ch.inserting(plan, address, {})
    ch.setting(plan, "recognise/occasion", "iets")
    assert plan == before


@pytest.mark.parametrize(
    ("typed", "kept"),
    [("a\r\nb\rc", "a\nb\nc"), ("a\u2028b\x85c\vd\fe", "a\nb\nc\nd\ne"), ("  a  ", "  a  "), ("", "")],
)
def test_text_is_kept_with_one_kind_of_line_break(typed: str, kept: str) -> None:
    assert ch.checked("recognise/occasion", typed) == kept


def test_lines_are_kept_one_an_item_and_none_empty() -> None:
    assert ch.checked("analyse/whys", ["a\r\nb", "", "  ", "c\n"]) == ["a", "b", "c"]


def test_phases_are_kept_in_order_and_once() -> None:
    assert ch.checked("plan/outside_my_part", [5, 2, 5]) == [2, 5]


WRONG: list[tuple[str, Any]] = [
    ("recognise/occasion", None),
    ("recognise/occasion", 3),
    ("recognise/change_order", 4),
    ("recognise/change_order", "1"),
    ("recognise/agreed_on", "2027-03-12"),
    ("analyse/whys", "omdat"),
    ("plan/outside_my_part", [9]),
    ("plan/status", "klaar"),
    ("plan/status", None),
    ("ideate/goals/aaaaaaaa/baseline", float("inf")),
    ("ideate/goals/aaaaaaaa/baseline", "62"),
    ("recognise/observations/aaaaaaaa/chosen", "ja"),
]


@pytest.mark.parametrize(("address", "value"), WRONG)
def test_a_value_that_the_model_does_not_allow_is_refused(address: str, value: Any) -> None:
    with pytest.raises(ch.RefusedValue):
        ch.checked(address, value)


@pytest.mark.parametrize("value", ["klaar", None, 3])
def test_applying_a_value_that_is_not_allowed_is_refused(value: Any) -> None:
    plan = Plan()
    with pytest.raises(ch.RefusedValue):
        ch.apply(plan, ch.Change("set", "plan/status", "draft", value))
    assert plan == Plan()


def test_applying_a_record_that_is_not_allowed_is_refused() -> None:
    plan = Plan()
    after = {"position": 0, "record": {"id": "aaaaaaaa", "naam": "An"}}
    with pytest.raises(ch.RefusedValue):
        ch.apply(plan, ch.Change("insert", "analyse/members/aaaaaaaa", None, after))
    with pytest.raises(ch.RefusedValue):
        ch.inserting(plan, "analyse/members", {"naam": "An"})
    assert plan == Plan()


GONE = "analyse/members/aaaaaaaa"
NOWHERE = [
    ch.Change("set", f"{GONE}/name", "", "An"),
    ch.Change("set", "recognise/naam", "", "An"),
    ch.Change("delete", GONE, {"position": 0, "record": {"id": "aaaaaaaa"}}, None),
    ch.Change("move", GONE, 0, 1),
    ch.Change("move", "recognise/occasion/aaaaaaaa", 0, 1),
]


@pytest.mark.parametrize("change", NOWHERE, ids=lambda change: f"{change.kind} {change.address}")
def test_a_change_of_what_is_not_there_is_refused(change: ch.Change) -> None:
    with pytest.raises(UnknownAddress):
        ch.apply(Plan(), change)


def test_a_step_for_what_is_not_there_is_refused() -> None:
    for step in (ch.deleting, ch.duplicating, lambda plan, address: ch.moving(plan, address, 1)):
        with pytest.raises(UnknownAddress):
            step(Plan(), GONE)


def test_a_new_id_is_not_taken() -> None:
    taken = {ch.new_id(set()) for _ in range(100)}
    assert len(taken) == 100
    assert all(len(each) == 8 and set(each) <= set(ch.LETTERS) for each in taken)


def test_every_reference_can_be_filled() -> None:
    """A reference has a list to choose from, in the model and here."""
    lists = {"ideate": "goals", "design": "interventions", "relate": "stakeholders", "implement": "indicators"}
    plan = read(json.dumps({section: {name: [{}]} for section, name in lists.items()}))
    kinds = {kind for each in record_lists() for kind in references(record_model(each)).values()}
    assert kinds == set(REFERENCES)
    assert all(len(ch.referred(plan, kind)) == 1 for kind in kinds)
