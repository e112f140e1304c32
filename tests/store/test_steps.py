"""Steps in the file, their journal, and the way back."""

import datetime as dt
import random

from sqlite_utils import Database

from tests.mutating import some_step
from vp_tui.knowledge.example import example_plan
from vp_tui.plan.address import record_lists
from vp_tui.plan.changes.change import Change, apply
from vp_tui.plan.changes.derive import follow
from vp_tui.plan.plan import Plan
from vp_tui.store import plans, steps, versions
from vp_tui.store.steps import Step

NOW = dt.datetime(2027, 3, 12, 9, 30)
EMPTY = plans.Summary("eeeeeeee", None, "")


def test_each_step_leaves_file_and_memory_the_same_and_can_be_taken_back(db: Database) -> None:
    plan, rng = example_plan(), random.Random(7)
    plan_id = plans.add(db, plan, NOW, EMPTY)
    for number in range(1, 121):
        made = follow(plan, some_step(plan, rng))
        steps.apply_step(db, Step(plan_id, number, "2027-03-12T09:30:00", tuple(made), EMPTY))
        assert plans.load(db, plan_id) == plan
    for number, _, changes in reversed(steps.steps(db, plan_id)):
        back = tuple(each.inverse() for each in reversed(changes))
        for change in back:
            apply(plan, change)
        steps.apply_step(db, Step(plan_id, number, "2027-03-12T09:31:00", back, EMPTY, undone=True))
        assert plans.load(db, plan_id) == plan
    assert plan == example_plan()
    assert {row["undone"] for row in db.table("journal").rows} == {1}


def test_positions_stay_without_gaps(db: Database) -> None:
    plan, rng = example_plan(), random.Random(11)
    plan_id = plans.add(db, plan, NOW, EMPTY)
    for number in range(1, 60):
        made = follow(plan, some_step(plan, rng))
        steps.apply_step(db, Step(plan_id, number, "2027-03-12T09:30:00", tuple(made), EMPTY))
    for address in record_lists():
        table = address.split("/")[1]
        found = [row["position"] for row in db.query(f"select position from {table} order by position")]
        assert found == list(range(len(found)))


def test_typing_that_goes_on_stays_one_entry(db: Database) -> None:
    plan_id = plans.add(db, Plan(), NOW, EMPTY)
    for text, extends in (("a", False), ("ab", True), ("abc", True)):
        change = Change("set", "recognise/my_part", "", text)
        steps.apply_step(db, Step(plan_id, 1, f"2027-03-12T09:30:0{len(text)}", (change,), EMPTY, extends))
    (entry,) = db.table("journal").rows
    assert (entry["before"], entry["after"], entry["at"]) == ('""', '"abc"', "2027-03-12T09:30:03")
    assert plans.load(db, plan_id).recognise.my_part == "abc"


def test_rows_journal_and_list_change_together_or_not_at_all(db: Database) -> None:
    plan_id = plans.add(db, Plan(), NOW, EMPTY)
    good = Change("set", "recognise/my_part", "", "nieuw")
    bad = Change("set", "implement/actions/aaaaaaaa/goal", None, ["geen", object()])
    try:
        steps.apply_step(db, Step(plan_id, 1, "2027-03-12T09:30:00", (good, bad), EMPTY))
    except TypeError:
        pass
    else:
        raise AssertionError("a value that JSON does not know was written")
    assert plans.load(db, plan_id) == Plan()
    assert db.table("journal").count == 0


def test_typing_that_goes_on_after_an_export_is_an_entry_of_its_own(db: Database) -> None:
    plan_id = plans.add(db, Plan(), NOW, EMPTY)
    for text, extends in (("a", False), ("ab", True)):
        change = Change("set", "recognise/my_part", "", text)
        steps.apply_step(db, Step(plan_id, 1, "2027-03-12T09:30:00", (change,), EMPTY, extends))
        if not extends:
            versions.mark_export(db, plan_id, 1, NOW, "{}", "x.docx")
    found = [(row["kind"], row["step"], row["before"], row["after"]) for row in db.table("journal").rows]
    assert found == [("set", 1, '""', '"a"'), ("mark", 0, "x.docx", "{}"), ("set", 1, '"a"', '"ab"')]
