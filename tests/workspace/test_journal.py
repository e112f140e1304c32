"""The journal is true: rewinding it gives what a mark kept; the order is its own, not the clock's."""

import datetime as dt
import json
import random
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from tests.conftest import NOW, Clock
from tests.mutating import some_step
from vp_tui.knowledge.example import example_plan
from vp_tui.plan.changes.change import Change, apply
from vp_tui.plan.plan import Plan
from vp_tui.workspace.exporting import export_document
from vp_tui.workspace.library import Library
from vp_tui.workspace.session import Session


@pytest.fixture
def library(home: Path, clock: Clock):
    made = Library(home, clock)
    yield made
    made.close()


def behind_the_mark(session: Session) -> list[Change]:
    """What was done since the last export, and stands; the last first."""
    statement = (
        "select kind, address, before, after from journal where plan_id = ? and kind != 'mark' and undone = 0 and seq >"
        " (select max(seq) from journal where plan_id = ? and address glob 'export/*') order by seq desc"
    )
    rows = session.writer.call(lambda db: db.execute(statement, (session.plan_id,) * 2).fetchall())
    return [Change(kind, address, _read(before), _read(after)) for kind, address, before, after in rows]


def _read(text: str | None) -> object:
    return None if text is None else json.loads(text)


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@example(seed=273, before=1, after=1)
@given(seed=st.integers(0, 10**6), before=st.integers(0, 12), after=st.integers(0, 25))
def test_rewinding_the_journal_gives_the_plan_that_the_mark_kept(
    library: Library, seed: int, before: int, after: int
) -> None:
    rng = random.Random(seed)
    session = library.session(library.add(example_plan()))
    for _ in range(before):
        rng.choice([lambda: work(session, rng), session.undo, session.redo])()
    export_document(session.writer, session.plan_id, session.plan, session.exports, None, NOW)
    for _ in range(after):
        work(session, rng)
        if rng.random() < 0.3 and work(session, rng):  # else it would undo what lies before the mark
            session.undo()
    rewound: Plan = session.plan.model_copy(deep=True)
    for change in behind_the_mark(session):
        apply(rewound, change.inverse())
    (version,) = session.versions()
    assert rewound == version.plan


def work(session: Session, rng: random.Random) -> bool:
    """Do something; whether there was anything to do."""
    step = some_step(session.plan, rng)
    if step:
        session._commit(step)
    return bool(step)


def test_a_clock_that_is_set_back_changes_no_order(library: Library, clock: Clock) -> None:
    session = library.session(library.new({"title": "Bereikbaar"}))
    for days, text in ((0, "een"), (-400, "twee"), (-1, "drie")):
        clock.forward(days=days)
        session.put("recognise/my_part", text)
        export_document(session.writer, session.plan_id, session.plan, session.exports, None, clock())
    again = library.session(session.plan_id)
    found = again.versions()
    assert [each.number for each in found] == [1, 2, 3]
    assert [each.plan.recognise.my_part for each in found] == ["een", "twee", "drie"]
    assert found[1].at < found[0].at - dt.timedelta(days=300)
    for text in ("twee", "een", ""):
        again.undo()
        assert again.plan.recognise.my_part == text


def test_typing_goes_on_as_one_step_but_not_across_an_export(library: Library) -> None:
    session = library.session(library.new({"title": "Bereikbaar"}))
    for text in ("a", "ab"):
        session.put("recognise/my_part", text, visit=1)
    session.flush()
    export_document(session.writer, session.plan_id, session.plan, session.exports, None, NOW)
    session.put("recognise/my_part", "abc", visit=1)
    session.flush()
    assert [(each.before, each.after) for each in behind_the_mark(session)] == [("ab", "abc")]


def test_each_change_has_its_time_address_before_and_after(library: Library, clock: Clock) -> None:
    session = library.session(library.new({"title": "Bereikbaar"}))
    session.put("recognise/my_part", "een")
    clock.forward(minutes=5)
    session.put("recognise/my_part", "twee")
    statement = "select at, kind, address, before, after, undone from journal where kind = 'set' order by seq"
    rows = session.writer.call(lambda db: db.execute(statement).fetchall())
    assert rows == [
        ("2027-03-12T09:30:00", "set", "recognise/my_part", '""', '"een"', 0),
        ("2027-03-12T09:35:00", "set", "recognise/my_part", '"een"', '"twee"', 0),
    ]
