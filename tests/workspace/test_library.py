"""What is done with plans from outside them, without a screen."""

import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import Clock
from vp_tui.plan.plan import Plan
from vp_tui.store.backups import copies
from vp_tui.store.opening import Listed, settings
from vp_tui.store.problems import DamagedFile, LockedFile, StoreError
from vp_tui.workspace import safekeeping
from vp_tui.workspace.library import Library, copy_title, title_text


@pytest.fixture
def library(home: Path, clock: Clock):
    made = Library(home, clock)
    yield made
    made.close()


def of(library: Library, plan_id: str) -> Listed:
    return next(each for each in library.rows() if each.id == plan_id)


def test_a_new_plan_has_what_was_typed_and_a_title(library: Library) -> None:
    plan_id = library.new({"title": "  ", "author": "An\n de Wit ", "institution": "De Linde"})
    assert of(library, plan_id).title == "Nieuw verbeterplan"
    assert library.session(plan_id).plan.plan.author == "An de Wit"


def test_the_next_plan_knows_the_people_of_the_last_of_your_own(library: Library, clock: Clock) -> None:
    assert library.known() == {}
    library.new({"title": "a", "author": "An", "supervisor": "Piet"})
    clock.forward(minutes=1)
    library.example()
    assert library.known() == {"author": "An", "institution": "", "supervisor": "Piet"}


def test_every_action_can_be_taken_back_in_turn(library: Library) -> None:
    plan_id = library.new({"title": "Een"})
    before = of(library, plan_id)
    library.rename(plan_id, "Twee")
    library.archive(plan_id, True)
    copied = library.duplicate(plan_id)
    library.delete(plan_id)
    assert of(library, plan_id).deleted and of(library, plan_id).archived and of(library, plan_id).title == "Twee"
    assert of(library, copied).title == "Twee (kopie)"
    told = [undone.sentence for undone in iter(library.undo, None)]
    assert told == [
        "“Twee” staat weer in je lijst.",
        "“Twee (kopie)” ligt in de prullenbak.",
        "“Twee” staat weer tussen je plannen.",
        "“Twee” heet weer “Een”.",
    ]
    assert of(library, plan_id) == before
    assert of(library, copied).deleted


def test_what_was_taken_back_can_be_done_again_until_something_new_is_done(library: Library) -> None:
    plan_id = library.new({"title": "Een"})
    library.archive(plan_id, True)
    library.delete(plan_id)
    library.rename(plan_id, "Twee")
    after = of(library, plan_id)
    assert [each.sentence for each in iter(library.undo, None)] and not of(library, plan_id).archived
    assert [each.sentence for each in iter(library.redo, None)] == [
        "“Een” staat weer in het archief.",
        "“Een” ligt in de prullenbak.",
        "“Een” heet weer “Twee”.",
    ]
    assert of(library, plan_id) == after
    library.undo()
    library.restore(plan_id)
    assert library.redo() is None
    library.undo()
    assert library.redo() and library.redo() is None  # the one before it stays gone


def test_undo_does_not_go_to_and_fro(library: Library) -> None:
    """A plan that was added (a copy, the example) and came back out of the bin is not put there by the next undo."""
    own, example = library.new({"title": "Een"}), library.example()
    library.rename(own, "Twee")
    library.delete(example)
    for _ in range(3):
        library.undo()
        assert of(library, example).deleted is None
    assert of(library, own).title == "Een"
    assert library.undo() is None
    for _ in range(3):
        library.redo()
    assert of(library, own).title == "Twee" and of(library, example).deleted


def test_a_plan_that_was_thrown_away_comes_back_after_a_restart(library: Library, home: Path, clock: Clock) -> None:
    plan_id = library.new({"title": "Een"})
    library.delete(plan_id)
    library.close()
    again = Library(home, clock)
    assert again.undo() and not of(again, plan_id).deleted
    assert again.redo() and of(again, plan_id).deleted
    again.close()


def test_a_title_changes_through_the_journal(library: Library) -> None:
    plan_id = library.new({"title": "Een"})
    library.rename(plan_id, "Twee")
    session = library.session(plan_id)
    session.undo()
    assert session.plan.plan.title == "Een"


def test_an_empty_new_title_changes_nothing(library: Library) -> None:
    plan_id = library.new({"title": "Een"})
    assert library.rename(plan_id, " \n") == "Een"
    assert library.undo() is None


def test_a_copy_of_the_example_is_your_own(library: Library) -> None:
    example = library.example()
    copied = library.duplicate(example)
    assert (of(library, example).example, of(library, copied).example) == (1, 0)
    original, copy = library.session(example).plan, library.session(copied).plan
    assert copy.model_dump(exclude={"plan"}) == original.model_dump(exclude={"plan"})


@pytest.mark.parametrize(
    ("title", "taken", "copy"),
    [
        ("A", {"A"}, "A (kopie)"),
        ("A", {"A", "A (kopie)"}, "A (kopie 2)"),
        ("A (kopie 2)", {"A (kopie)", "A (kopie 2)"}, "A (kopie 3)"),
        ("", set(), "Plan zonder titel (kopie)"),
    ],
)
def test_titles_of_copies(title: str, taken: set[str], copy: str) -> None:
    assert copy_title(title, taken) == copy


def test_a_title_in_a_sentence_is_one_line() -> None:
    assert title_text(" a\nb ") == "a b"


def test_only_one_window_has_the_plans(library: Library, home: Path, clock: Clock) -> None:
    library.open()
    other = Library(home, clock)
    with pytest.raises(LockedFile):
        other.open()
    library.close()
    other.open()
    other.close()


def test_the_lock_of_a_killed_window_is_free(library: Library, home: Path) -> None:
    code = (
        "import datetime, os, pathlib, sys; from vp_tui.workspace.library import Library;"
        f"Library(pathlib.Path({str(home)!r}), datetime.datetime.now).open(); os._exit(9)"
    )
    assert subprocess.run([sys.executable, "-c", code], timeout=60).returncode == 9
    assert library.open()


def test_a_damaged_file_is_told_and_left_alone(library: Library, home: Path) -> None:
    library.path.parent.mkdir(parents=True)
    library.path.write_bytes(b"geen database " * 500)
    with pytest.raises(DamagedFile):
        library.open()
    assert library.path.read_bytes() == b"geen database " * 500
    library.path.unlink()
    assert library.open()  # the lock was given back, so another try works


def test_a_folder_that_cannot_be_made_is_told(library: Library, home: Path) -> None:
    home.mkdir()
    (home / "data").write_text("in de weg")
    with pytest.raises(StoreError, match="staat een bestand in de weg"):
        library.open()


def test_closing_writes_what_waits(library: Library, home: Path, clock: Clock) -> None:
    plan_id = library.add(Plan())
    library.session(plan_id).put("recognise/improvement_point", "Korter wachten")
    assert library.close()
    again = Library(home, clock)
    assert again.session(plan_id).plan.recognise.improvement_point == "Korter wachten"
    again.close()


def test_what_a_killed_export_left_is_cleared(library: Library, home: Path) -> None:
    exports = home / "exports"
    exports.mkdir(parents=True)
    for name in (".verbeterplan-oud.tmp", ".verbeterplan-nu.tmp", "Plan.docx"):
        (exports / name).write_text("x")
    os.utime(exports / ".verbeterplan-oud.tmp", (0, 0))
    os.utime(exports / "Plan.docx", (0, 0))
    library.open()
    assert sorted(each.name for each in exports.iterdir()) == [".verbeterplan-nu.tmp", "Plan.docx"]


def test_a_folder_in_a_sync_service_is_told_once(home: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(safekeeping, "CALM", 0)
    synced, told = home.parent / "OneDrive - Praktijk" / "Verbeterplan", list[str]()
    for _ in range(2):
        library = Library(synced, clock, warn=told.append)
        library.new({"title": "Een"})
        library.safe.automatic()
        for _ in range(200):
            if settings(library.path).get("sync"):
                break
            time.sleep(0.02)
        library.close()
    assert [each for each in told if "OneDrive" in each] == [safekeeping.SYNCED.format("OneDrive")]


def test_who_leaves_it_open_for_days_gets_a_copy_at_the_next_change(
    home: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And no clock runs meanwhile: only what is saved asks whether one is due."""
    monkeypatch.setattr(safekeeping, "CALM", 0)
    library, looks = Library(home, clock), list[int]()
    automatic = library.safe.automatic
    monkeypatch.setattr(library.safe, "automatic", lambda: (automatic(), looks.append(1)))
    plan_id = library.new({"title": "Een"})
    waited(lambda: len(looks) == 1)
    library.rename(plan_id, "Twee")
    clock.forward(days=2)
    time.sleep(0.05)
    assert len(looks) == 1
    library.rename(plan_id, "Drie")
    waited(lambda: len(looks) == 2)
    library.rename(plan_id, "Vier")
    library.close()
    assert len(looks) == 2
    assert copies(library.path)[0].made == clock()


def waited(until: Callable[[], bool]) -> None:
    for _ in range(200):
        if until():
            return
        time.sleep(0.02)
    raise AssertionError("it did not come")


def test_closing_never_waits_for_a_copy_that_nobody_asks_for_any_more(
    home: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However it falls together with the look behind the start."""
    monkeypatch.setattr(safekeeping, "CALM", 0)

    class Slow(threading.Event):
        def clear(self) -> None:
            time.sleep(0.1)
            super().clear()

    monkeypatch.setattr(safekeeping.threading, "Event", Slow)
    for wait in (0.0, 0.05, 0.15):
        library = Library(home, clock)
        library.open()
        time.sleep(wait)
        closing = threading.Thread(target=library.close, daemon=True)
        closing.start()
        closing.join(5)
        assert not closing.is_alive()
