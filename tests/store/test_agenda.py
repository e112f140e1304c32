"""What is late in a plan and comes next, from its row alone."""

import datetime as dt
from pathlib import Path

import pytest

from tests.conftest import NOW
from vp_tui.plan.models.implement import Action
from vp_tui.plan.plan import Plan
from vp_tui.store.agenda import Agenda, Due, agenda
from vp_tui.store.opening import Listed, database, listed_plans
from vp_tui.store.schema import open_database
from vp_tui.workspace.library import Library

ROWS = '[2,["2026-09-30",2,"Actie 14"],["2026-12-13",1,"Actie 2"],["2027-03-12",1,"Actie 19"],["2027-04-01",3,"Later"]]'


def row(days: str | None, next_date: str | None = None) -> Listed:
    return Listed("a", "A", "eeeeeeee", next_date, "Bellen", NOW.isoformat(), 0, None, 0, 0, days)


def test_it_counts_from_the_day_on_which_one_looks() -> None:
    first, last = Due(dt.date(2026, 9, 30), "Actie 14"), Due(dt.date(2027, 4, 1), "Later")
    assert agenda(row(ROWS), dt.date(2026, 9, 30)) == Agenda(0, None, first, 2)
    assert agenda(row(ROWS), dt.date(2027, 3, 12)) == Agenda(3, first, Due(dt.date(2027, 3, 12), "Actie 19"), 2)
    assert agenda(row(ROWS), dt.date(2027, 3, 13)) == Agenda(4, first, last, 2)
    assert agenda(row(ROWS), dt.date(2028, 1, 1)) == Agenda(7, first, None, 2)


@pytest.mark.parametrize(
    "days", [None, "", "x", "{}", "[]", '[0,["2026-13-01",1,"a"]]', "[0,[1]]", '["a"]', "[0,5]", "[" * 50_000]
)
def test_a_row_from_before_or_one_that_nobody_can_read_tells_what_it_has(days: str | None) -> None:
    assert agenda(row(days, "2027-03-01"), NOW.date()) == Agenda(1, Due(dt.date(2027, 3, 1), "Bellen"), None, 0)
    assert agenda(row(days), NOW.date()) == Agenda()


def test_an_older_file_is_read_as_it_is_and_counted_once_it_is_opened(home: Path) -> None:
    library, plan = Library(home, lambda: NOW), Plan()
    plan.implement.actions = [Action(id="action01", action="Bellen", when="1-2-2027")]
    library.add(plan)
    library.close()
    db = open_database(database(home))
    db.execute("alter table plans drop column open_days")
    db.execute("delete from _sqlite_migrations where name = 'open_days'")
    db.execute("update plans set next_date = null")
    db.execute("pragma user_version = 1")
    db.conn.commit()
    db.close()
    (old,) = listed_plans(database(home))
    assert (old.open_days, agenda(old, NOW.date())) == (None, Agenda())
    library = Library(home, lambda: NOW)
    library.open()
    library.close()
    (new,) = listed_plans(database(home))
    assert agenda(new, NOW.date()) == Agenda(1, Due(dt.date(2027, 2, 1), "Bellen"), None, 0)
