"""What differs between two states of a plan, and the way back."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.mutating import mutated
from vp_tui.knowledge.example import example_plan
from vp_tui.plan.address import get, records_at
from vp_tui.plan.changes.change import apply, deleting, inserting, moving, setting
from vp_tui.plan.changes.differences import differences, taking_back
from vp_tui.plan.changes.telling import tell
from vp_tui.plan.plan import Plan
from vp_tui.plan.wording import compared_wording, excerpt


def changed(plan: Plan, *steps: object) -> Plan:
    made = plan.model_copy(deep=True)
    for step in steps:
        for change in step(made):  # type: ignore[operator]
            apply(made, change)
    return made


def back(plan: Plan, version: Plan, kinds: str = "") -> Plan:
    found = [each for each in differences(version, plan) if not kinds or each.address.startswith(kinds)]
    return changed(plan, lambda _: taking_back(plan, version, found))


SEEDS, COUNTS = st.integers(0, 10**6), st.integers(0, 30)


REFERRING = ("/goal", "/intervention", "/stakeholder")


def states(seed: int, first: int, then: int) -> tuple[Plan, Plan]:
    old = mutated(example_plan(), seed, first)
    return old, mutated(old, seed + 1, then)


@settings(max_examples=25)
@given(SEEDS, COUNTS, COUNTS)
def test_the_way_back_leads_to_the_version(seed: int, first: int, then: int) -> None:
    old, new = states(seed, first, then)
    made = back(new, old)
    made.ideate.last_goal_number = old.ideate.last_goal_number
    assert made == old


@settings(max_examples=25)
@given(SEEDS, COUNTS, COUNTS)
def test_each_difference_is_told(seed: int, first: int, then: int) -> None:
    old, new = states(seed, first, then)
    for each in differences(old, new):
        told = tell(each, old, new)
        assert told.where and told.what


@settings(max_examples=25)
@given(SEEDS, COUNTS, COUNTS)
def test_one_taken_back_leaves_the_others(seed: int, first: int, then: int) -> None:
    old, new = states(seed, first, then)
    found = differences(old, new)
    for each in [each for each in found if each.kind == "set" and not each.address.endswith(REFERRING)][:3]:
        made = changed(new, lambda _, each=each: taking_back(new, old, [each]))
        assert differences(old, made) == [other for other in found if other != each]


def test_the_same_plan_has_no_differences() -> None:
    assert differences(example_plan(), example_plan()) == []


def test_a_deleted_goal_comes_back_with_what_referred_to_it() -> None:
    version = example_plan()
    goal = version.ideate.goals[0]
    now = changed(version, lambda plan: deleting(plan, f"ideate/goals/{goal.id}"))
    referring = [each.goal for each in version.implement.actions]
    assert goal.id in referring and goal.id not in [each.goal for each in now.implement.actions]
    again = back(now, version, f"ideate/goals/{goal.id}")
    assert [each.goal for each in again.implement.actions] == referring
    assert again.ideate.goals == version.ideate.goals


def test_a_record_whose_goal_is_gone_comes_back_without_it() -> None:
    version = example_plan()
    action = next(each for each in version.implement.actions if each.goal)
    now = changed(
        version,
        lambda plan: deleting(plan, f"implement/actions/{action.id}"),
        lambda plan: deleting(plan, f"ideate/goals/{action.goal}"),
    )
    again = back(now, version, f"implement/actions/{action.id}")
    made = next(each for each in again.implement.actions if each.id == action.id)
    assert made.goal is None and made.action == action.action


def test_a_new_record_goes_and_the_order_comes_back() -> None:
    version = example_plan()
    observations = "recognise/observations"
    first = records_at(version, observations)[0].id
    now = changed(
        version,
        lambda plan: inserting(plan, observations, {"text": "Nieuw"}, 0),
        lambda plan: moving(plan, f"{observations}/{first}", 2),
    )
    kinds = [each.kind for each in differences(version, now)]
    assert sorted(kinds) == ["insert", "order"]
    assert get(back(now, version), observations) == get(version, observations)


def test_one_that_comes_back_leaves_the_order_of_the_others() -> None:
    version = example_plan()
    first, second, *_ = version.recognise.observations
    address = "recognise/observations"
    now = changed(
        version,
        lambda plan: deleting(plan, f"{address}/{second.id}"),
        lambda plan: moving(plan, f"{address}/{first.id}", 2),
    )
    order = [each.id for each in now.recognise.observations]
    again = [each.id for each in back(now, version, f"{address}/{second.id}").recognise.observations]
    assert [each for each in again if each != second.id] == order
    assert again.index(second.id) == again.index(first.id) + 1


def test_a_goal_that_comes_back_gets_a_number_of_its_own() -> None:
    version = example_plan()
    goal = version.ideate.goals[0]
    now = changed(version, lambda plan: deleting(plan, f"ideate/goals/{goal.id}"))
    now.ideate.goals[0].number = goal.number
    again = back(now, version, f"ideate/goals/{goal.id}")
    numbers = [each.number for each in again.ideate.goals]
    assert len(set(numbers)) == len(numbers) and max(numbers) == again.ideate.last_goal_number


def test_the_apps_own_fields_are_no_differences() -> None:
    version = example_plan()
    now = changed(version, lambda plan: inserting(plan, "ideate/goals", {"text": "Doel"}))
    assert [each.kind for each in differences(version, now)] == ["insert"]


def test_told_in_dutch() -> None:
    version = example_plan()
    goal = version.ideate.goals[0]
    now = changed(
        version,
        lambda plan: setting(plan, f"ideate/goals/{goal.id}/target", 70.5),
        lambda plan: setting(plan, "recognise/change_order", 2),
        lambda plan: deleting(plan, f"analyse/members/{plan.analyse.members[0].id}"),
    )
    told = {tell(each, version, now) for each in differences(version, now)}
    named = {each.what: each for each in told}
    target = named["Streefwaarde"]
    assert target.where.startswith("3 Ideeën en doelen · Doel 1 ") and target.after == "70,5"
    assert named["Orde van verandering"].after.startswith("2e orde")
    gone = next(each for each in told if each.what.endswith("verwijderd"))
    assert version.analyse.members[0].name in gone.before and gone.after == ""


@pytest.mark.parametrize(
    ("before", "after", "old", "new"),
    [
        ("de rij is lang", "de rij is te lang", [], [" te"]),
        ("", "nieuw", [], ["nieuw"]),
        ("a b c", "a x c", [" b"], [" x"]),
        ("weg ermee", "", ["weg ermee"], []),
        ("een\ntwee", "een\n\ntwee", ["\ntwee"], ["\n\ntwee"]),
    ],
)
def test_the_words_that_differ(before: str, after: str, old: list[str], new: list[str]) -> None:
    found = compared_wording(before, after)
    assert [[each.text for each in pieces if each.differs] for pieces in found] == [old, new]


@given(st.text("ab \n", max_size=30), st.text("ab \n", max_size=30))
def test_pieces_are_the_texts(before: str, after: str) -> None:
    old, new = compared_wording(before, after)
    assert "".join(each.text for each in old) == before
    assert "".join(each.text for each in new) == after
    assert any(each.differs for each in (*old, *new)) is (before != after)


def test_an_excerpt_keeps_what_differs_and_a_few_words() -> None:
    words = [f"w{n}" for n in range(100)]
    changed_words = [*words[:50], "anders", *words[51:]]
    old, _ = compared_wording(" ".join(words), " ".join(changed_words))
    text = "".join(each.text for each in excerpt(old))
    assert text == "… w44 w45 w46 w47 w48 w49 w50 w51 w52 w53 w54 w55 w56 …"


def test_long_texts_are_compared_at_their_ends() -> None:
    many = "woord " * 5000
    old, new = compared_wording("kop " + many + "oud", "kop " + "ander " * 5000 + "oud")
    assert [each.differs for each in old] == [False, True, False] == [each.differs for each in new]
