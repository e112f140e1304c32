"""What is done to one record costs that record, however many there are; many steps are taken back one at a time.

Counted, not timed.
"""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import NOW, Clock
from vp_tui.plan import progress
from vp_tui.plan.changes import derive
from vp_tui.plan.changes.change import Change, inserting, make, setting
from vp_tui.plan.changes.derive import follow
from vp_tui.plan.phases import PHASES
from vp_tui.plan.plan import Plan
from vp_tui.workspace.history import History, HistoryEntry
from vp_tui.workspace.library import Library
from vp_tui.workspace.session import Session

ACTIONS = "implement/actions"


@pytest.fixture
def session(home: Path, clock: Clock) -> Iterator[Session]:
    library = Library(home, clock)
    yield library.session(library.new({"title": "Griepprik"}))
    library.close()


def looked_at(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """The questions that progress looks at from now on."""
    seen: list[Any] = []
    answered = progress._answered
    monkeypatch.setattr(progress, "_answered", lambda asked: seen.append(asked) or answered(asked))
    return seen


def test_a_record_that_is_added_costs_a_look_at_itself(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    seen = looked_at(monkeypatch)
    found = []
    for _ in range(12):
        seen.clear()
        session.insert(ACTIONS, {"action": "bellen"})
        found.append(len(seen))
    assert len(set(found[1:])) == 1
    assert len({each.record.id for each in seen if each.record}) == 1


def test_progress_with_what_is_known_is_progress_without(session: Session) -> None:
    """Also where what decides everywhere changes: the order of change, the end of the placement, what is no part."""
    steps: list[tuple[str, Any]] = [
        ("recognise/change_order", 2),
        ("plan/placement_end", NOW.date() + dt.timedelta(days=5)),
        ("plan/outside_my_part", [3]),
        ("recognise/change_order", 1),
        ("plan/outside_my_part", []),
    ]
    goal = session.insert("ideate/goals", {"text": "Minder wachten"})
    for address, value in steps:
        added = session.insert(ACTIONS, {"action": "bellen"})
        same_as_anew(session)
        session.put(address, value)
        session.put(f"{added}/who", "An")
        session.put(f"{goal}/end", NOW.date())
        same_as_anew(session)
    while session.undo():
        same_as_anew(session)


def same_as_anew(session: Session) -> None:
    for phase in PHASES:
        assert session.progress(phase.name) == progress.progress(session.plan, phase.name, session.today)


def test_steps_of_an_intervention_become_actions_with_one_look_at_the_ids(monkeypatch: pytest.MonkeyPatch) -> None:
    plan, asked = Plan(), list[Plan]()
    step = inserting(plan, "design/interventions", {"title": "Folder", "steps": [f"stap {n}" for n in range(30)]})
    address = make(plan, step)[-1].address
    gathered = derive.all_ids
    monkeypatch.setattr(derive, "all_ids", lambda plan: asked.append(plan) or gathered(plan))
    follow(plan, setting(plan, f"{address}/decision", "chosen"))
    assert len(asked) == 1
    assert len({each.id for each in plan.implement.actions}) == 30


def test_undoing_and_redoing_many_goes_over_each_step_once() -> None:
    looks = 0

    class Counted(HistoryEntry):
        def __getattribute__(self, name: str) -> Any:
            nonlocal looks
            looks += name == "undone"
            return super().__getattribute__(name)

    many = 300
    history = History([Counted(n, ()) for n in range(1, many + 1)])
    for n in range(many, 0, -1):
        done = history.to_undo
        assert done and done.number == n
        done.undone = True
    assert history.to_undo is None
    for n in range(1, many + 1):
        done = history.to_redo
        assert done and done.number == n
        done.undone = False
    assert history.to_redo is None
    assert looks < 10 * many


def test_what_is_recalled_stands_before_what_is_known() -> None:
    change = (Change("set", "recognise/occasion", "", "x"),)
    history = History()
    history.add(5, list(change), 0)
    done = history.to_undo
    assert done and done.number == 5
    done.undone = True
    history.recalled([(3, False, change), (4, True, change)])
    assert history.to_undo and history.to_undo.number == 3
    assert history.to_redo and history.to_redo.number == 4
    assert history.add(6, list(change), 0).ends == 4
