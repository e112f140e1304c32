"""What becomes of remarks: each a step, twice read nothing twice, and what the plan says by now is silent."""

import datetime as dt
import json
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import pytest

from vp_tui.knowledge.example import example_plan
from vp_tui.plan.address import get, has, record_at
from vp_tui.plan.changes.change import inserting, make, setting
from vp_tui.plan.changes.differences import differences
from vp_tui.plan.changes.step import StepBuilder
from vp_tui.plan.deciding import (
    NotTaken,
    keep_both,
    known_place,
    make_action,
    new_remarks,
    open_again,
    open_remarks,
    put_aside,
    remarks_at,
    take_over,
    told_change,
)
from vp_tui.plan.files.file import read, write
from vp_tui.plan.plan import Plan
from vp_tui.plan.remarks import REMARKS, Answered, Remark

TODAY = dt.date(2026, 11, 25)


@pytest.fixture
def plan() -> Plan:
    return example_plan()


def goal(plan: Plan) -> str:
    return f"ideate/goals/{plan.ideate.goals[0].id}"


def kept(plan: Plan, *remarks: Remark) -> list[str]:
    """Put the remarks in the plan, as reading a document does; the addresses of all that it has then."""
    for values in new_remarks(plan, 1, remarks, TODAY):
        make(plan, inserting(plan, REMARKS, values))
    return [f"{REMARKS}/{each.id}" for each in plan.plan.remarks]


def step(plan: Plan, act: Callable[..., Any], *more: Any) -> list[Any]:
    """Do it as one step on the plan; returns its changes."""
    builder = StepBuilder(plan)
    act(builder, *more)
    make(plan, builder.changes)
    return builder.changes


def change(plan: Plan, name: str, after: str, address: str = "") -> Remark:
    place = f"{address or goal(plan)}/{name}"
    return Remark("change", place, "Hein", "2026-11-23", before="oud", after=after)


def test_the_same_file_read_twice_adds_nothing(plan: Plan) -> None:
    remarks = [
        change(plan, "text", "Hoogstens 10"),
        Remark("comment", goal(plan), "Hein", "2026-11-23", "Kan het scherper?", quote="13"),
        Remark("comment", goal(plan), "Els", None, "Ja", thread=Answered("Hein", None, "Kan het scherper?")),
        Remark("added", "implement/actions", "Hein", after={"action": "Poster", "who": "Joost"}),
    ]
    assert len(kept(plan, *remarks, *remarks)) == 4
    assert len(kept(plan, *remarks)) == 4
    assert new_remarks(plan, 2, remarks[:1], TODAY) != [], "of another version it is another one"


def test_what_the_plan_says_by_now_is_silent(plan: Plan) -> None:
    target = plan.ideate.goals[0].target
    assert kept(plan, change(plan, "target", f"{target:g}"), change(plan, "text", plan.ideate.goals[0].text)) == []
    assert kept(plan, Remark("removed", "implement/actions/weg00000", before="Iets")) == []


def test_a_comment_that_was_ticked_off_is_done(plan: Plan) -> None:
    kept(plan, Remark("comment", goal(plan), "Hein", text="Mooi", resolved=True))
    assert [each.state for each in plan.plan.remarks] == ["done"] and open_remarks(plan) == []


@pytest.mark.parametrize(
    "name, after, value",
    [
        ("text", "Hoogstens 10 telefoontjes", "Hoogstens 10 telefoontjes"),
        ("target", "10,5", 10.5),
        ("end", "13 november 2026", dt.date(2026, 11, 13)),
        ("direction", "Omhoog is beter", "up"),
    ],
)
def test_a_change_is_taken_over_in_one_step_by_the_kind_of_its_field(
    plan: Plan, name: str, after: str, value: object
) -> None:
    (address,) = kept(plan, change(plan, name, after))
    before = write(plan)
    made = step(plan, take_over, address, TODAY)
    assert get(plan, f"{goal(plan)}/{name}") == value
    assert (record_at(plan, address).state, record_at(plan, address).decided_on) == ("taken", TODAY)
    make(plan, [each.inverse() for each in reversed(made)])
    assert write(plan) == before


def test_a_box_that_was_ticked_is_ticked(plan: Plan) -> None:
    action = next(each for each in plan.implement.actions if not each.done)
    (address,) = kept(plan, Remark("change", f"implement/actions/{action.id}/done", before="nee", after="ja"))
    step(plan, take_over, address, TODAY)
    assert next(each for each in plan.implement.actions if each.id == action.id).done


def test_what_is_no_value_of_its_field_is_refused_and_changes_nothing(plan: Plan) -> None:
    (address,) = kept(plan, change(plan, "target", "iets minder"))
    before = write(plan)
    with pytest.raises(NotTaken, match="past niet"):
        take_over(StepBuilder(plan), address, TODAY)
    assert write(plan) == before


def test_a_place_that_is_gone_is_told(plan: Plan) -> None:
    action = f"implement/actions/{plan.implement.actions[0].id}"
    (address,) = kept(plan, change(plan, "action", "Anders", action))
    step(plan, StepBuilder.delete, action)
    with pytest.raises(NotTaken, match="er niet meer"):
        take_over(StepBuilder(plan), address, TODAY)


def test_a_row_that_was_added_comes_in_whole(plan: Plan) -> None:
    row = {"goal": "1", "action": "Poster ophangen", "who": "Joost", "when": "4 december 2026"}
    (address,) = kept(plan, Remark("added", "implement/actions", "Hein", after=row))
    step(plan, take_over, address, TODAY)
    made = plan.implement.actions[-1]
    assert (made.action, made.who, made.when, made.goal) == (*list(row.values())[1:], plan.ideate.goals[0].id)


def test_of_a_row_that_was_added_nothing_is_dropped(plan: Plan) -> None:
    row = {"goal": "7", "action": "Poster", "onbekend": "In de gang"}
    (address,) = kept(plan, Remark("added", "implement/actions", "Hein", after=row))
    step(plan, take_over, address, TODAY)
    assert set(plan.implement.actions[-1].action.split("\n")) == {"Poster", "7", "In de gang"}


def test_a_row_that_was_taken_out_goes(plan: Plan) -> None:
    action = f"implement/actions/{plan.implement.actions[0].id}"
    (address,) = kept(plan, Remark("removed", action, before="x"))
    step(plan, take_over, address, TODAY)
    assert not has(plan, action) and record_at(plan, address).state == "taken"


def test_an_action_is_made_of_a_remark_with_the_goal_it_stood_at(plan: Plan) -> None:
    (address,) = kept(plan, Remark("comment", f"{goal(plan)}/text", "Hein", text="Bel de huisartsenpost"))
    step(plan, make_action, address, TODAY)
    made = plan.implement.actions[-1]
    assert (made.action, made.goal) == ("Bel de huisartsenpost", plan.ideate.goals[0].id)
    assert record_at(plan, address).state == "done"


def test_put_aside_answered_and_open_again(plan: Plan) -> None:
    first, second = kept(plan, Remark("unplaced", text="Mooi"), Remark("comment", goal(plan), text="Waarom?"))
    step(plan, put_aside, first, TODAY)
    step(plan, StepBuilder.set, f"{second}/answer", "Omdat")
    assert open_remarks(plan) == []
    step(plan, open_again, first, TODAY)
    assert [each.text for each in open_remarks(plan)] == ["Mooi"]


def test_an_answer_to_a_change_leaves_the_change_open(plan: Plan) -> None:
    (address,) = kept(plan, change(plan, "text", "Hoogstens 10"))
    step(plan, StepBuilder.set, f"{address}/answer", "Liever niet")
    assert len(open_remarks(plan)) == 1


def test_taken_over_and_back_is_what_it_was_unless_it_changed_since(plan: Plan) -> None:
    text = plan.ideate.goals[0].text
    remark = Remark("change", f"{goal(plan)}/text", before=text, after="Hoogstens 10")
    (address,) = kept(plan, remark)
    step(plan, take_over, address, TODAY)
    step(plan, open_again, address, TODAY)
    assert plan.ideate.goals[0].text == text and len(open_remarks(plan)) == 1
    step(plan, take_over, address, TODAY)
    plan.ideate.goals[0].text = "Hoogstens 11"
    step(plan, open_again, address, TODAY)
    assert plan.ideate.goals[0].text == "Hoogstens 11"


def test_both_texts_are_kept_and_back(plan: Plan) -> None:
    address = "recognise/occasion"
    remark = Remark("change", address, before=get(plan, address), after="Van de opleider.")
    (kept_remark,) = kept(plan, remark)
    with pytest.raises(NotTaken, match="geen twee teksten"):
        step(plan, keep_both, kept_remark, TODAY)
    make(plan, setting(plan, address, "Van mijzelf."))
    step(plan, keep_both, kept_remark, TODAY)
    assert get(plan, address) == "Van mijzelf.\nVan de opleider."
    assert record_at(plan, kept_remark).state == "taken"
    step(plan, open_again, kept_remark, TODAY)
    assert get(plan, address) == "Van mijzelf."


def test_a_field_for_one_answer_keeps_no_two(plan: Plan) -> None:
    (remark,) = kept(plan, change(plan, "target", "12"))
    make(plan, setting(plan, f"{goal(plan)}/target", 3))
    with pytest.raises(NotTaken, match="maar één antwoord"):
        step(plan, keep_both, remark, TODAY)


def test_those_at_a_place_are_found(plan: Plan) -> None:
    place = f"{goal(plan)}/text"
    kept(plan, change(plan, "text", "A"), Remark("comment", place, text="B"), Remark("unplaced", text="C"))
    assert [each.text or each.after for each in remarks_at(plan, f"{goal(plan)}/text")] == ["A", "B"]


def test_they_stand_in_the_plan_file_and_in_no_list_of_changes(plan: Plan) -> None:
    before = read(write(plan))
    assert '"remarks": [' not in write(plan).split('"recognise"')[0], "without any the file is as it was"
    kept(plan, Remark("added", "implement/actions", after={"action": "é “"}), change(plan, "text", "A"))
    again = read(write(plan))
    assert again.plan.remarks == plan.plan.remarks
    assert json.loads(again.plan.remarks[0].after) == {"action": "é “"}
    assert differences(before, again) == []


@pytest.mark.parametrize("address", ["", "nergens", "a/b", "ideate/goals", "ideate/goals/weg00000/text", "é“/x/y/z"])
@pytest.mark.parametrize("kind", ["comment", "change", "added", "removed", "moved", "unplaced", "iets anders"])
@pytest.mark.parametrize("after", ["", "{}", "[1]", '{"x": 3}', "geen json"])
def test_a_remark_that_can_not_be_stops_nothing(plan: Plan, address: str, kind: str, after: str) -> None:
    """A plan file from elsewhere may hold anything."""
    values = {"kind": kind, "address": address, "after": after, "state": "wat", "date": "morgen"}
    make(plan, inserting(plan, REMARKS, values))
    made = f"{REMARKS}/{plan.plan.remarks[0].id}"
    assert isinstance(told_change(plan.plan.remarks[0]), str) and known_place(plan, address) in ("", "ideate/goals")
    for act in (take_over, put_aside, make_action, open_again):
        with suppress(NotTaken):
            act(StepBuilder(plan), made, TODAY)
