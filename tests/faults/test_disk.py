"""The disk is full, read-only, gone, or holds another file: typed text stays, and is written as soon as it can be."""

import shutil
import sqlite3
import subprocess
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from tests.conftest import Clock
from tests.faults.disks import can_mount, fill, small_disk
from tests.screens.opened import screen_text
from tests.settling import until
from vp_tui.app.main import Verbeterplan
from vp_tui.plan.files import file
from vp_tui.screens.dialogs.question import Question
from vp_tui.screens.plan.reading import ReadingScreen
from vp_tui.store import schema
from vp_tui.store.backups import copies
from vp_tui.store.opening import database, listed_plans
from vp_tui.store.problems import LockedFile, StoreError
from vp_tui.system.files import DocumentError
from vp_tui.workspace.exporting import export_document, write_plan_file
from vp_tui.workspace.library import Library
from vp_tui.workspace.session import Session

pytestmark = pytest.mark.slow

LONG = "Lange tekst over de telefoon. " * 400
needs_mount = pytest.mark.skipif(not can_mount(), reason="making a disk takes root")


class Told(list[StoreError | None]):
    """What was said of saving."""

    @property
    def last(self) -> str:
        return str(self[-1]) if self and self[-1] else ""


@pytest.fixture
def told() -> Told:
    return Told()


@pytest.fixture
def library(home: Path, told: Told) -> Iterator[Library]:
    made = Library(home, Clock(), told.append)
    yield made
    made.close()


@pytest.fixture
def session(library: Library) -> Session:
    return library.session(library.new({"title": "Bereikbaar"}))


def in_file(home: Path, name: str = "my_part") -> str:
    with closing(sqlite3.connect(database(home))) as db:
        return db.execute(f"select coalesce(max({name}), '') from recognise").fetchone()[0]


@needs_mount
def test_a_full_disk_while_saving(home: Path, told: Told) -> None:
    with small_disk(home, "2m"):
        library = Library(home, Clock(), told.append)
        session = library.session(library.new({"title": "Bereikbaar"}))
        ballast = fill(home)
        for n in range(12):
            session.put("recognise/my_part", f"{n} {LONG}")
        assert not library.settled()
        assert told.last.startswith("De schijf is vol. Maak ruimte")
        assert session.plan.recognise.my_part == f"11 {LONG}"
        ballast.unlink()
        library.retry()
        assert library.settled() and told[-1] is None
        assert in_file(home) == f"11 {LONG}"
        library.close()


@needs_mount
def test_a_full_disk_while_exporting(home: Path, told: Told) -> None:
    with small_disk(home, "2m"):
        library = Library(home, Clock(), told.append)
        session = library.session(library.new({"title": "Bereikbaar"}))
        library.settled()
        ballast = fill(home)
        with pytest.raises(DocumentError, match="is vol"):
            export_document(session.writer, session.plan_id, session.plan, session.exports)
        assert not list((home / "exports").iterdir())
        assert session.versions() == []
        ballast.unlink()
        assert export_document(session.writer, session.plan_id, session.plan, session.exports).version == 1
        library.close()


@needs_mount
def test_a_rescue_copy_goes_elsewhere(home: Path, told: Told, tmp_path: Path) -> None:
    with small_disk(home, "2m"):
        library = Library(home, Clock(), told.append)
        session = library.session(library.new({"title": "Bereikbaar"}))
        fill(home)
        session.put("recognise/my_part", LONG * 20)
        assert not library.settled()
        written = write_plan_file(session.plan, tmp_path, "reddingskopie.json")
        assert file.read(written.path.read_text("utf-8")) == session.plan
        library.close()


def test_sqlite_has_no_room_left(library: Library, session: Session, told: Told, home: Path) -> None:
    """The same on any machine: the file may not grow."""
    pages = session.writer.call(lambda db: db.execute("pragma page_count").fetchone()[0])
    session.writer.call(lambda db: db.execute(f"pragma max_page_count = {pages}").fetchall())
    session.put("recognise/my_part", LONG * 20)
    assert not library.settled() and told.last.startswith("De schijf is vol")
    session.writer.submit(lambda db: None)
    session.put("recognise/importance", "Ook dit")
    assert (session.plan.recognise.my_part, session.plan.recognise.importance) == (LONG * 20, "Ook dit")
    session.writer._thread.submit(
        lambda: session.writer._open().execute("pragma max_page_count = 1000000").fetchall()
    ).result()
    assert library.settled()
    assert (in_file(home), in_file(home, "importance")) == (LONG * 20, "Ook dit")


def test_the_folder_vanishes_and_comes_back_from_what_is_held(
    library: Library, session: Session, told: Told, home: Path
) -> None:
    session.put("recognise/my_part", "Voor")
    library.settled()
    shutil.rmtree(home)
    session.put("recognise/importance", "Na")
    assert library.settled() and told.last == ""
    assert (in_file(home), in_file(home, "importance")) == ("Voor", "Na")
    library.close()
    again = Library(home, Clock())
    assert again.session(session.plan_id).plan == session.plan
    again.close()


def test_a_folder_that_can_not_be_made_again_is_told(
    library: Library, session: Session, told: Told, home: Path
) -> None:
    library.settled()
    shutil.rmtree(home)
    home.write_text("in de weg")
    session.put("recognise/my_part", "Na")
    assert not library.settled() and "is weg" in told.last and "reddingskopie" in told.last
    home.unlink()
    library.retry()
    assert library.settled() and in_file(home) == "Na"


def test_only_the_main_file_vanishes(library: Library, session: Session, told: Told, home: Path) -> None:
    """What SQLite keeps beside it is of the file that is gone: nothing of it may get into the new one."""
    other = library.new({"title": "Een ander plan"})
    session.put("recognise/my_part", "Voor")
    library.settled()
    database(home).unlink()
    session.put("recognise/importance", "Na")
    assert library.settled() and told.last == ""
    assert {each.id for each in library.rows()} == {session.plan_id, other}
    library.close()
    again = Library(home, Clock())
    assert again.session(session.plan_id).plan == session.plan
    again.close()


def test_a_file_that_came_back_has_its_lock_again(library: Library, session: Session, home: Path) -> None:
    library.settled()
    shutil.rmtree(home)
    session.put("recognise/my_part", "Na")
    assert library.settled()
    with pytest.raises(LockedFile):
        Library(home, Clock()).open()


def test_a_file_that_another_program_put_there_is_not_written_over(
    library: Library, session: Session, told: Told, home: Path, tmp_path: Path
) -> None:
    """All plans as they were go to the copies, and the other file stays whole, after a restart too."""
    session.put("recognise/my_part", "Voor")
    library.settled()
    other = tmp_path / "other.db"
    with closing(sqlite3.connect(other)) as db:
        db.execute("create table mine (x)")
        db.commit()
    content = other.read_bytes()
    other.replace(database(home))
    session.put("recognise/my_part", "Na")
    assert not library.settled() and "vervangen" in told.last
    assert session.plan.recognise.my_part == "Na"
    library.close()
    assert database(home).read_bytes() == content
    assert not Path(f"{database(home)}-wal").exists()
    (copy,) = copies(database(home))
    with closing(sqlite3.connect(copy.path)) as db:
        assert db.execute("select my_part from recognise").fetchall() == [("Voor",)]
        assert str(copy.path) in told.last


def test_another_program_holds_the_file(library: Library, session: Session, told: Told, home: Path) -> None:
    session.writer.call(lambda db: db.execute("pragma busy_timeout = 10").fetchall())
    with closing(sqlite3.connect(database(home))) as other:
        other.execute("begin immediate")
        session.put("recognise/my_part", "Na")
        assert not library.settled() and "Een ander programma" in told.last
        other.rollback()
    assert library.settled() and in_file(home) == "Na"


@needs_mount
async def test_a_disk_that_may_only_be_read_shows_the_plan(home: Path) -> None:
    with small_disk(home, "4m"):
        library = Library(home, Clock())
        plan_id = library.new({"title": "Bereikbaar", "author": "An de Wit"})
        library.close()
        subprocess.run(["mount", "-o", "remount,ro", str(home)], check=True, timeout=10)
        async with Verbeterplan(home, now=Clock()).run_test(size=(80, 24)) as run:
            await until(run.app, lambda: isinstance(run.app.screen, Question))
            assert "niet schrijven" in run.app.screen.sentence  # type: ignore[attr-defined]
            await run.press("escape", "enter")
            await until(run.app, lambda: isinstance(run.app.screen, ReadingScreen))
            text = screen_text(run)
            assert (
                all(each in text.splitlines()[0] for each in ("Bereikbaar", "alleen lezen"))
                and "An de Wit" in text
                and "niet schrijven" in text
            )
        assert plan_id in [each.id for each in listed_plans(database(home))]


def test_another_program_holds_the_file_at_the_start(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    library = Library(home, Clock())
    library.new({"title": "Bereikbaar"})
    library.close()
    monkeypatch.setattr(schema, "PATIENCE", 0.1)
    with closing(sqlite3.connect(database(home), isolation_level=None)) as other:
        other.execute("pragma locking_mode = exclusive")
        other.execute("begin exclusive")
        again = Library(home, Clock())
        with pytest.raises(StoreError, match=r"Een ander programma houdt .* vast. Sluit dat programma"):
            again.open()
        other.execute("rollback")
    assert again.open() and len(again.rows()) == 1
    again.close()
