"""What the session says of the checks is what looking at everything says, after any change, undo and redo."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import Clock
from vp_tui.checks.rules import findings
from vp_tui.checks.shown import ShownFinding, shown_findings
from vp_tui.knowledge.catalogue import catalogue
from vp_tui.knowledge.example import example_plan
from vp_tui.plan.plan import Plan
from vp_tui.store import plans
from vp_tui.store.plans import plan_summary
from vp_tui.store.writer import Writer
from vp_tui.workspace.session import Session, opened_session


@pytest.fixture
def session(tmp_path: Path, clock: Clock) -> Iterator[Session]:
    (tmp_path / "data").mkdir()
    writer = Writer(tmp_path / "data" / "verbeterplan.db")
    plan = example_plan()
    plan_id = writer.call(lambda db: plans.add(db, plan, clock(), plan_summary(plan, clock().date())))
    yield opened_session(writer, plan_id, clock)
    writer.close()


def whole(plan: Plan, today: dt.date) -> list[ShownFinding]:
    return shown_findings(findings(plan, today, {each.slug: each for each in catalogue().entries}), plan)


def assert_up_to_date(session: Session) -> list[ShownFinding]:
    found = session.findings()
    assert found == whole(session.plan, session.today)
    return found


def test_what_is_found_follows_each_change_and_its_undo_and_redo(session: Session) -> None:
    before = assert_up_to_date(session)
    seen = [before]
    action = session.plan.implement.actions[0]
    goal = session.plan.ideate.goals[0]
    changes = [
        lambda: session.put("recognise/improvement_point", ""),
        lambda: session.put(f"ideate/goals/{goal.id}/specific", ""),
        lambda: session.put(f"implement/actions/{action.id}/who", ""),
        lambda: session.put("plan/status", "final"),
        lambda: session.put("plan/outside_my_part", [1]),
        lambda: session.insert("design/interventions", {"title": "Folder", "catalogue_id": "positieve-gezondheid"}),
        lambda: session.delete(f"ideate/goals/{goal.id}"),
    ]
    for change in changes:
        change()
        seen.append(assert_up_to_date(session))
    assert len({tuple(each) for each in seen}) > 4, "the changes are about something"
    for _ in changes:
        session.undo()
        assert_up_to_date(session)
    assert session.findings() == before
    for _ in changes:
        session.redo()
        assert_up_to_date(session)
    assert session.findings() == seen[-1]


def test_taking_a_version_back_is_seen(session: Session) -> None:
    old = session.plan.model_copy(deep=True)
    before = session.findings()
    session.put("recognise/improvement_point", "")
    assert assert_up_to_date(session) != before
    session.take_back(old)
    assert assert_up_to_date(session) == before


def test_it_looks_again_only_after_a_change_or_on_another_day(session: Session, clock: Clock) -> None:
    first = session.findings()
    assert session.findings() is first
    assert not session.found.is_stale
    session.put("recognise/my_part", "Bellen")
    assert session.found.is_stale
    assert session.findings() is not first
    clock.now = dt.datetime(2026, 9, 1, 9, 0)  # no action was late by then
    assert assert_up_to_date(session) != first


def test_a_point_that_was_put_aside_is_told_as_such(session: Session) -> None:
    found = session.findings()[0].finding
    values = {"code": found.code, "address": found.address, "reason": "Speelt niet", "date": session.today}
    session.insert("plan/dismissed", values)
    aside = session.findings()[0].dismissed
    assert aside is not None and aside.reason == "Speelt niet"
    session.undo()
    assert session.findings()[0].dismissed is None
