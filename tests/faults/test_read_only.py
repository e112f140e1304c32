"""Plans on a disk, or in a folder, that may only be read: everything that reads works, through the real entry."""

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from tests.commands.conftest import Outcome, Vp, vp
from tests.conftest import Clock
from tests.faults.disks import can_mount, small_disk
from vp_tui.plan.files.file import read
from vp_tui.store.backups import content
from vp_tui.store.connecting import read_only
from vp_tui.store.opening import database, listed_plans
from vp_tui.store.schema import open_database
from vp_tui.workspace.library import Library

__all__ = ["vp"]  # the fixture
needs_mount = pytest.mark.skipif(not can_mount(), reason="making a disk takes root")
WHY = "Ik mag niet schrijven in"


def filled(home: Path) -> str:
    library = Library(home, Clock())
    plan_id = library.new({"title": "Bereikbaar", "author": "An de Wit"})
    library.close()
    return plan_id


def leave_a_wal(path: Path) -> None:
    """Change the title as a process that is killed right behind it: it stands in the `-wal` alone."""
    script = (
        "import os, sqlite3, sys; db = sqlite3.connect(sys.argv[1]); db.execute('pragma wal_autocheckpoint=0');"
        " db.execute(\"update plans set title = 'Nog in de wal'\"); db.commit(); os._exit(1)"
    )
    subprocess.run([sys.executable, "-c", script, str(path)], check=False, timeout=20)
    assert path.with_name(f"{path.name}-wal").stat().st_size


@pytest.fixture
def closed(home: Path) -> Iterator[str]:
    """A home on a disk that may only be read, with a `-wal` that was left; the plan's id."""
    with small_disk(home, "4m"):
        plan_id = filled(home)
        leave_a_wal(database(home))
        database(home).with_name("verbeterplan.db-shm").unlink()
        subprocess.run(["mount", "-o", "remount,ro", str(home)], check=True, timeout=10)
        yield plan_id


def said(done: Outcome) -> str:
    assert done.code == 0 and "onverwacht" not in done.out + done.err, done
    return done.out


@needs_mount
def test_what_reads_works_and_says_the_newest(vp: Vp, home: Path, closed: str, tmp_path: Path) -> None:
    assert "Nog in de wal" in said(vp("list"))
    assert "Nog in de wal" in said(vp("check", closed))
    plan = Path(said(vp("export", closed, "--to", tmp_path / "a.json")))
    assert read(plan.read_text("utf-8")).plan.title == "Nog in de wal"
    document = vp("export", closed, "--to", tmp_path)
    assert Path(said(document)).exists() and "versie 1" in document.err and WHY in document.err
    copy = Path(said(vp("backup", tmp_path / "kopie.db")))
    assert [each.title for each in listed_plans(copy)] == ["Nog in de wal"]


@needs_mount
@pytest.mark.parametrize("words", [("example",), ("backup",), ("doctor", "--repair"), ("export", "wal")])
def test_what_writes_says_why_it_can_not(vp: Vp, home: Path, closed: str, words: tuple[str, ...]) -> None:
    done = vp(*words)
    assert done.code == 1 and "schrijven" in done.out + done.err and "onverwacht" not in done.err


@needs_mount
def test_a_file_of_an_older_version_is_read_there_too(vp: Vp, home: Path, tmp_path: Path) -> None:
    with small_disk(home, "4m"):
        filled(home)
        with closing(sqlite3.connect(database(home))) as db:
            db.execute("alter table actions drop column done_on")
            db.execute("drop table reflections")
            db.commit()
        subprocess.run(["mount", "-o", "remount,ro", str(home)], check=True, timeout=10)
        assert "Bereikbaar" in said(vp("list"))
        assert Path(said(vp("export", "bereikbaar", "--to", tmp_path))).exists()


@needs_mount
@pytest.mark.parametrize("words", [(), ("open", "wal")])
def test_the_app_shows_the_plans_and_says_why(home: Path, closed: str, words: tuple[str, ...]) -> None:
    """Started as a user starts it, in a terminal."""
    from tests.terminal import Terminal

    with Terminal(*words, "--home", str(home)) as terminal:
        terminal.wait_for(WHY, 30)
        if not words:
            terminal.type("\x1b")
            terminal.wait(0.5)
            terminal.type("\r")
        terminal.wait_for("alleen lezen", 30)
        terminal.wait_for("An de Wit")
        terminal.type("\x11")
        assert terminal.ended() == 0


@pytest.mark.skipif(os.name == "nt", reason="Windows has other rights")
def test_a_file_that_may_not_be_written_is_told_before_anything_is_typed(
    vp: Vp, home: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Root may write anywhere, so SQLite is asked for a connection that may not."""
    from vp_tui.store import schema

    plan_id = filled(home)
    real = schema.connect
    may = os.access
    monkeypatch.setattr(os, "access", lambda path, how: Path(path) != database(home) and may(path, how))
    monkeypatch.setattr(schema, "connect", lambda path, **more: real(f"{path.as_uri()}?mode=ro", uri=True, **more))
    library = Library(home, Clock())
    with pytest.raises(schema.StoreError, match="Lezen kan wel"):
        library.open()
    assert library.look(plan_id).plan.title == "Bereikbaar"
    library.close()


@pytest.mark.skipif(sys.platform != "linux" or os.geteuid() != 0, reason="takes root, to become somebody else")
def test_somebody_else_who_may_only_read(home: Path) -> None:
    """In a folder of another user: SQLite can make nothing beside the file, and gets a copy that goes afterwards."""
    with tempfile.TemporaryDirectory(prefix="vp-ro-") as folder:
        place = Path(folder) / "home"
        filled(home)
        leave_a_wal(database(home))
        shutil.copytree(home, place)
        for each in (Path(folder), place, *place.rglob("*")):
            each.chmod(0o755 if each.is_dir() else 0o644)
        database(place).with_name("verbeterplan.db-shm").unlink()
        before = set(Path(tempfile.gettempdir()).glob("verbeterplan-*"))
        reader = os.fork()
        if reader == 0:  # the child: nobody
            os.setgroups([])
            os.setgid(65534)
            os.setuid(65534)
            found = content(database(place))
            os._exit(0 if found and found[0][0][1] == "Nog in de wal" else 1)
        assert os.waitpid(reader, 0)[1] == 0
        assert set(Path(tempfile.gettempdir()).glob("verbeterplan-*")) == before


def test_a_pipe_in_the_place_of_the_file_is_not_waited_for(vp: Vp, home: Path) -> None:
    if not hasattr(os, "mkfifo"):
        pytest.skip("no pipes here")
    filled(home)
    database(home).unlink()
    os.mkfifo(database(home))
    signal.alarm(20)  # a hang fails the test
    try:
        for words in (("list",), ("doctor",), ("example",), ("doctor", "--repair")):
            done = vp(*words)
            assert done.code == 1 and "geen gewoon bestand" in done.out + done.err
    finally:
        signal.alarm(0)


def test_a_copy_is_taken_of_nothing_that_can_be_written_beside(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In a folder of our own the file is read itself: closing another handle would drop SQLite's locks."""
    filled(home)
    monkeypatch.setattr("vp_tui.store.connecting.copy_files", lambda *any: pytest.fail("copied"))
    db = open_database(database(home))
    with closing(read_only(database(home))) as connection:
        assert connection.execute("select count(*) from plans").fetchone() == (1,)
    db.close()
