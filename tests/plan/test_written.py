"""The day on which a `when` was written, and what is late, comes next, or names no day."""

import datetime as dt
import json

import pytest

from vp_tui.plan.changes.change import Change, duplicating, inserting, make, setting
from vp_tui.plan.changes.differences import differences, taking_back
from vp_tui.plan.days.upcoming import dated, next_up, open_days, overdue, undated
from vp_tui.plan.days.written import stamped_changes
from vp_tui.plan.models.implement import Action
from vp_tui.plan.plan import Plan

TODAY = dt.date(2027, 2, 25)
WHEN = "implement/actions/action01/when"


def plan(when: str = "", written: dt.date | None = None, done: bool = False) -> Plan:
    made = Plan()
    made.plan.start = dt.date(2026, 9, 1)
    made.implement.actions = [Action(id="action01", action="Bellen", when=when, when_written=written, done=done)]
    return made


@pytest.mark.parametrize(
    ("when", "written", "day"),
    [
        ("15 oktober", None, "2026-10-15"),
        ("15 oktober", "2027-02-25", "2027-10-15"),
        ("week 50", "2026-11-25", "2026-12-13"),
        ("september", "2027-02-25", "2027-09-30"),
        ("over 2 weken", "2027-02-01", "2027-02-15"),
        ("over 2 weken", None, None),
        ("1 maart 2027", None, "2027-03-01"),
    ],
)
def test_a_text_is_read_from_the_day_it_was_written_or_else_from_the_plans_start(
    when: str, written: str | None, day: str | None
) -> None:
    made = plan(when, dt.date.fromisoformat(written) if written else None)
    for today in (TODAY, dt.date(2028, 6, 1)):
        assert [each.day.isoformat() for each in dated(made, today)] == ([day] if day else [])


def test_a_text_that_is_set_gets_its_day_and_one_that_goes_loses_it() -> None:
    made = plan()
    make(made, stamped_changes(made, setting(made, WHEN, "15 oktober"), TODAY))
    action = made.implement.actions[0]
    assert (action.when_written, overdue(made, TODAY)) == (TODAY, [])
    make(made, stamped_changes(made, setting(made, WHEN, ""), TODAY))
    assert action.when_written is None


def test_a_new_record_has_its_day_and_a_copy_keeps_that_of_its_text() -> None:
    made = plan("15 oktober", dt.date(2026, 9, 2))
    make(
        made, stamped_changes(made, inserting(made, "implement/actions", {"action": "Mailen", "when": "maart"}), TODAY)
    )
    make(made, duplicating(made, "implement/actions/action01"))
    assert [each.when_written for each in made.implement.actions] == [dt.date(2026, 9, 2)] * 2 + [TODAY]


def test_what_has_no_such_text_stays_as_it_is() -> None:
    made = plan()
    step = setting(made, "implement/actions/action01/who", "An")
    assert stamped_changes(made, step, TODAY) == step
    change = Change("delete", "implement/actions/action01", {"position": 0, "record": {}}, None)
    assert stamped_changes(made, [change], TODAY) == [change]


def test_the_day_is_told_and_taken_back_with_its_text() -> None:
    old, new = plan("15 oktober", dt.date(2026, 9, 2)), plan("15 november", TODAY)
    found = differences(old, new)
    assert [each.address for each in found] == [WHEN]
    make(new, taking_back(new, old, found))
    assert new == old
    assert [each.address for each in differences(old, plan("15 oktober", TODAY))] == [f"{WHEN}_written"]


@pytest.mark.parametrize("when", ["na de vakantie", "z.s.m.", "31-11-2026", "di 3 maart 2027", "morgen"])
def test_what_names_no_day_is_counted_unless_it_is_done(when: str) -> None:
    assert [where for where, _ in undated(plan(when), TODAY)] == ["implement/actions/action01"]
    assert undated(plan(when, done=True), TODAY) == []


@pytest.mark.parametrize("when", ["", "elke vrijdag", "week 50", "vanaf maart", "2x per week"])
def test_what_names_a_day_comes_back_or_is_empty_is_not(when: str) -> None:
    assert undated(plan(when), TODAY) == []


def test_what_the_list_keeps_of_the_open_days() -> None:
    made = plan("1-2-2027")
    more = ("1-2-2027", "1-3-2027", "ooit")
    made.implement.actions += [Action(id=f"action1{n}", action=f"Actie\n{n}", when=w) for n, w in enumerate(more)]
    made.implement.actions.append(Action(id="action20", action="Klaar", when="2-2-2027", done=True))
    found = open_days(made, TODAY)
    assert json.loads(found.kept()) == [1, ["2027-02-01", 2, "Bellen"], ["2027-03-01", 1, "Actie 1"]]
    coming = next_up(made, TODAY)
    assert coming is not None and coming.day == dt.date(2027, 3, 1)
