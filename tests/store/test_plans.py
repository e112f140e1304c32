"""Whole plans in and out of the file."""

import datetime as dt
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from sqlite_utils import Database

from tests.strategies import plans as any_plan
from vp_tui.knowledge.example import example_plan
from vp_tui.plan.plan import Plan
from vp_tui.store import opening, plans
from vp_tui.store.problems import NoSuchPlan

NOW = dt.datetime(2027, 3, 12, 9, 30)
EMPTY = plans.Summary("eeeeeeee", None, "")


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(any_plan())
def test_any_plan_comes_back_the_same(db: Database, plan: Plan) -> None:
    assert plans.load(db, plans.add(db, plan, NOW, EMPTY)) == plan


def test_plans_do_not_mix(db: Database) -> None:
    first = plans.add(db, example_plan(), NOW, EMPTY)
    second = plans.add(db, Plan(), NOW, EMPTY)
    assert plans.load(db, second) == Plan()
    assert plans.load(db, first) == example_plan()


def test_an_unknown_plan_is_told_in_dutch(db: Database) -> None:
    with pytest.raises(NoSuchPlan, match="vp list"):
        plans.load(db, "zzzzzzzz")


def test_what_is_stored_is_readable_without_us(db: Database, path: Path) -> None:
    """Typed columns, one row a record, no JSON of the whole."""
    plans.add(db, example_plan(), NOW, EMPTY)
    rows = list(db.query("select number, text, baseline, start from goals order by position"))
    goals = example_plan().ideate.goals
    expected = [(each.number, each.text, each.baseline, each.start and each.start.isoformat()) for each in goals]
    assert [tuple(row.values()) for row in rows] == expected
    longest = max(
        len(str(value)) for table in db.table_names() for row in db.table(table).rows for value in row.values()
    )
    assert longest < 1500


def test_the_opening_list_reads_the_same_file(db: Database, path: Path) -> None:
    plan_id = plans.add(db, example_plan(), NOW, plans.Summary("cccccccb", "2027-03-15", "Terugkoppelen"))
    (found,) = opening.listed_plans(path)
    assert (found.id, found.title, found.progress) == (plan_id, example_plan().plan.title, "cccccccb")
    assert (found.next_date, found.next_action, found.example) == ("2027-03-15", "Terugkoppelen", 1)


@pytest.mark.parametrize(("kept", "shown"), [(7, "7"), (None, ""), (b"Bel\xff", "Bel\ufffd"), ("Bellen", "Bellen")])
def test_a_title_is_a_text_whatever_a_damaged_page_holds(kept: object, shown: str) -> None:
    db = Database(memory=True)
    db.execute("create table plans (id, title)")  # a STRICT table takes no number for a text; a torn page does
    db.execute("insert into plans values ('a', ?)", (kept,))
    assert (plans.title(db, "a"), plans.title(db, "b")) == (shown, "")
