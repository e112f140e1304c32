"""The open plan: changes, undo, what follows, what is kept."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import Clock
from vp_tui.plan.changes.change import RefusedValue
from vp_tui.plan.plan import Plan
from vp_tui.store import plans, shelf
from vp_tui.store.plans import plan_summary
from vp_tui.store.writer import Writer
from vp_tui.workspace.session import Session, opened_session


@pytest.fixture
def writer(tmp_path: Path) -> Iterator[Writer]:
    (tmp_path / "data").mkdir()
    made = Writer(tmp_path / "data" / "verbeterplan.db")
    yield made
    made.close()


@pytest.fixture
def session(writer: Writer, clock: Clock) -> Session:
    plan_id = writer.call(lambda db: plans.add(db, Plan(), clock(), plan_summary(Plan(), clock().date())))
    return opened_session(writer, plan_id, clock)


def stored(session: Session) -> Plan:
    session.flush()
    return session.writer.call(lambda db: plans.load(db, session.plan_id))


def entries(session: Session) -> list[tuple[str, str]]:
    session.flush()
    return session.writer.call(lambda db: db.execute("select kind, address from journal order by seq").fetchall())


def test_typing_in_one_visit_is_one_entry_with_its_first_before_and_last_after(session: Session) -> None:
    for text in ("B", "Be", "Bel"):
        session.put("recognise/my_part", text, visit=1)
        session.flush()
    session.put("recognise/my_part", "Bellen", visit=2)
    assert entries(session) == [("set", "recognise/my_part")] * 2
    assert stored(session).recognise.my_part == "Bellen"
    session.undo()
    assert session.plan.recognise.my_part == "Bel"
    session.undo()
    assert session.plan.recognise.my_part == ""


def test_undo_and_redo_go_on_across_a_restart(session: Session, clock: Clock) -> None:
    address = session.insert("ideate/goals", {"text": "Een doel"})
    session.insert("implement/actions", {"action": "Bellen", "goal": address.split("/")[2]})
    session.delete(address)
    session.flush()
    again = opened_session(session.writer, session.plan_id, clock)
    assert again.undo() == "doel “Een doel” verwijderd"
    assert again.plan.implement.actions[0].goal == address.split("/")[2]
    assert stored(again) == again.plan
    assert again.redo() == "doel “Een doel” verwijderd"
    assert again.plan.ideate.goals == []
    again.undo()
    again.undo()
    again.undo()
    assert again.undo() is None
    assert again.plan == Plan() == stored(again)


def test_a_new_change_ends_redo(session: Session) -> None:
    session.put("recognise/my_part", "eerst")
    session.undo()
    session.put("recognise/my_part", "anders")
    assert session.redo() is None
    assert session.plan.recognise.my_part == "anders"


def test_a_goal_number_is_never_given_out_twice(session: Session) -> None:
    first, second = session.insert("ideate/goals"), session.insert("ideate/goals")
    session.delete(second)
    session.delete(first)
    session.insert("ideate/goals")
    assert [goal.number for goal in session.plan.ideate.goals] == [3]


def test_indicator_baseline_and_target_fill_measurable_until_it_is_changed_by_hand(session: Session) -> None:
    goal = session.insert("ideate/goals", {"text": "Minder bellen"})
    session.put(f"{goal}/indicator", "Telefoontjes")
    session.put(f"{goal}/unit", "per dag")
    session.put(f"{goal}/baseline", 30.0)
    session.put(f"{goal}/target", 12.5)
    text = "Telefoontjes: nulmeting 30 per dag, streefwaarde 12,5 per dag."
    assert session.plan.ideate.goals[0].measurable == text
    session.put(f"{goal}/measurable", "We turven zelf.")
    session.put(f"{goal}/target", 10.0)
    assert session.plan.ideate.goals[0].measurable == "We turven zelf."


def test_a_chosen_observation_fills_the_occasion_in_the_same_step(session: Session) -> None:
    seen = session.insert("recognise/observations", {"text": "De telefoon gaat te vaak"})
    session.put(f"{seen}/chosen", True)
    assert session.plan.recognise.occasion == "De telefoon gaat te vaak"
    session.undo()
    assert session.plan.recognise.occasion == ""


def test_the_steps_of_a_chosen_intervention_become_actions_once(session: Session) -> None:
    made = session.insert("design/interventions", {"title": "Online afspraken", "steps": ["Kiezen", "Testen"]})
    session.put(f"{made}/decision", "chosen")
    session.put(f"{made}/decision", "adapted")
    assert [each.action for each in session.plan.implement.actions] == ["Kiezen", "Testen"]
    assert stored(session) == session.plan


def test_a_value_that_the_model_refuses_changes_nothing(session: Session) -> None:
    with pytest.raises(RefusedValue):
        session.put("recognise/change_order", 4)
    assert session.plan == Plan() == stored(session)


def test_text_that_is_no_date_is_kept_as_typed_and_goes_when_it_is_one(session: Session, clock: Clock) -> None:
    session.draft("recognise/agreed_on", "eind mrt")
    session.flush()
    again = opened_session(session.writer, session.plan_id, clock)
    assert again.drafts == {"recognise/agreed_on": "eind mrt"}
    again.put("recognise/agreed_on", dt.date(2027, 3, 31))
    again.flush()
    assert opened_session(session.writer, session.plan_id, clock).drafts == {}


def test_the_list_of_plans_follows_every_change(session: Session, clock: Clock) -> None:
    session.insert("implement/actions", {"action": "Bellen", "who": "An", "when": "15-3-2027"})
    session.flush()
    row = session.writer.call(lambda db: db.execute("select progress, next_date, next_action from plans").fetchone())
    assert row == ("eeeeeebe", "2027-03-15", "Bellen")


def test_a_date_of_last_update_that_is_filled_in_keeps_up(session: Session, clock: Clock) -> None:
    session.put("plan/updated", dt.date(2027, 3, 12))
    clock.forward(days=3)
    session.put("recognise/my_part", "Bellen")
    assert session.plan.plan.updated == dt.date(2027, 3, 15)


def test_whoever_listens_hears_what_changed_and_the_screen_when_to_write(session: Session) -> None:
    heard: dict[str, list[set[str]]] = {"page": [], "preview": []}
    wanted: list[float] = []
    session.write_soon = wanted.append
    for name, told in heard.items():
        session.subscribe(name, told.append)
    session.put("recognise/my_part", "B", visit=1)
    session.unsubscribe("preview")
    session.put("recognise/my_part", "Be", visit=1)
    assert heard == {"page": [{"recognise/my_part"}] * 2, "preview": [{"recognise/my_part"}]}
    assert wanted == [0.4, 0.4]


@pytest.mark.parametrize("restarted", [False, True])
def test_what_was_undone_before_a_change_can_not_be_redone_after_it(session: Session, restarted: bool) -> None:
    """Two branches: only the last one comes back."""
    for text in ("een", "twee"):
        session.put("recognise/my_part", text)
        session.undo()
        if restarted:
            session.flush()
            session = opened_session(session.writer, session.plan_id, session.now)
    assert session.redo() and session.plan.recognise.my_part == "twee"
    assert session.redo() is None
    session.undo()
    session.put("recognise/importance", "drie")
    assert session.redo() is None
    again = opened_session(session.writer, session.plan_id, session.now)
    assert again.redo() is None and again.undo() and again.redo()
    assert (again.plan.recognise.my_part, again.plan.recognise.importance) == ("", "drie")


def test_goals_that_come_in_one_step_have_numbers_of_their_own_and_go_in_one_step(session: Session) -> None:
    session.fill({"recognise/my_part": "Bellen"}, {"ideate/goals": [{"text": "a"}, {"text": "b"}]})
    session.insert_all("ideate/goals", [{"text": "c"}, {"text": "d"}])
    assert [goal.number for goal in session.plan.ideate.goals] == [1, 2, 3, 4]
    assert stored(session) == session.plan
    session.undo()
    assert [goal.text for goal in session.plan.ideate.goals] == ["a", "b"]
    session.undo()
    assert (stored(session).ideate.goals, stored(session).recognise.my_part) == ([], "")


def test_the_first_goal_takes_what_was_there_in_one_step(session: Session) -> None:
    session.insert("implement/actions", {"action": "Bellen"})
    session.insert("ideate/goals", {"text": "Minder wachten"})
    assert stored(session).implement.actions[0].goal == session.plan.ideate.goals[0].id
    session.undo()
    assert (stored(session).implement.actions[0].goal, stored(session).ideate.goals) == (None, [])
    session.redo()
    assert stored(session).implement.actions[0].goal == session.plan.ideate.goals[0].id


def test_how_far_the_phases_are_follows_the_number_of_goals(session: Session) -> None:
    session.insert("implement/actions", {"action": "Bellen", "who": "An", "when": "juni"})
    row = {"data": "Turven", "who": "An", "how": "turven", "when": "juni", "tool": "lijst"}
    session.insert("implement/data_collection", row)
    for text in ("a", "b"):
        session.insert("ideate/goals", {"text": text})
    session.put(f"implement/actions/{session.plan.implement.actions[0].id}/goal", None)
    assert session.progress("implement").missing
    session.delete(f"ideate/goals/{session.plan.ideate.goals[1].id}")
    session.delete(f"ideate/goals/{session.plan.ideate.goals[0].id}")
    assert not session.progress("implement").missing


def test_undo_ends_where_a_step_does_not_fit_the_plan_any_more(session: Session) -> None:
    """A damaged file was mended, and a record of which the journal knows is not there."""
    session.put("recognise/my_part", "eerst")
    address = session.insert("implement/actions", {"action": "bellen"})
    session.put(f"{address}/who", "An")
    session.put("recognise/my_part", "daarna")
    session.plan.implement.actions.clear()
    assert session.undo()
    assert session.undo() is None
    assert session.undo() is None
    assert session.plan.recognise.my_part == "eerst"
    assert session.redo() and session.plan.recognise.my_part == "daarna"


def test_undo_passes_over_kept_text_of_no_field(writer: Writer, session: Session, clock: Clock) -> None:
    """A damaged file may hold such text; it stays there."""
    session.put("recognise/my_part", "Bellen")
    session.flush()
    writer.call(lambda db: shelf.keep_draft(db, session.plan_id, "", "van niets"))
    again = opened_session(writer, session.plan_id, clock)
    assert again.undo() is not None and again.undo() is None
    assert again.plan.recognise.my_part == "" and again.drafts == {"": "van niets"}
