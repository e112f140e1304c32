"""Back from a copy: it says what would be lost, refuses what can't be trusted, and is done or not done."""

import datetime as dt
import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing, suppress
from pathlib import Path

import pytest

from tests.store.copies import (
    NOW,
    add,
    content,
    copied,
    emptied,
    header_gone,
    is_sound,
    names,
    no_database,
    page_of,
    point,
    titles,
    truncated,
    write,
)
from vp_tui.store.backups import Why, copies, folder_of, make
from vp_tui.store.opening import VERSION
from vp_tui.store.problems import CopyFailed, DamagedFile, NewerFile, UnusableCopy
from vp_tui.store.restoring import Fate, look, restore
from vp_tui.store.schema import open_database

KILLS = int(os.environ.get("VP_KILLS", "10"))
LATER = NOW + dt.timedelta(hours=1)


def fates(file: Path, path: Path) -> dict[str, Fate]:
    return {each.shown.title: each.fate for each in look(file, path, NOW).plans}


# --- what it says --------------------------------------------------------------------------------------------------


def test_it_tells_what_comes_goes_and_stays(path: Path) -> None:
    add(path, "Blijft")
    gone, changed = add(path, "Komt terug"), add(path, "Wordt ouder")
    file = make(path, Why.HAND, NOW).path
    with sqlite3.connect(path) as connection:
        tables = [row[0] for row in connection.execute("select name from sqlite_master where type = 'table'")]
        for table in tables:
            column = "id" if table == "plans" else "plan_id"
            if column in {row[1] for row in connection.execute(f"pragma table_info('{table}')")}:
                connection.execute(f"delete from '{table}' where {column} = ?", (gone,))
    write(path, changed, "Minder bellen", LATER)
    add(path, "Gaat weg")
    assert fates(file, path) == {
        "Blijft": Fate.SAME,
        "Komt terug": Fate.COMES,
        "Wordt ouder": Fate.OLDER,
        "Gaat weg": Fate.GOES,
    }
    assert [each.shown.title for each in look(file, path, NOW).losing] == ["Wordt ouder", "Gaat weg"]


def test_a_copy_that_knows_more_loses_nothing(path: Path, tmp_path: Path) -> None:
    plan_id = add(path, "Bereikbaar")
    before = copied(path, tmp_path / "before.db")
    write(path, plan_id, "Minder bellen", LATER)
    file = make(path, Why.HAND, NOW).path
    copied(before, path)
    assert fates(file, path) == {"Bereikbaar": Fate.NEWER}
    assert not look(file, path, NOW).losing


def test_what_went_two_ways_is_told_as_a_loss(path: Path, tmp_path: Path) -> None:
    plan_id = add(path, "Bereikbaar")
    write(path, plan_id, "Begin", NOW)
    other = copied(path, tmp_path / "other.db")
    write(path, plan_id, "Hier verder", LATER)
    write(other, plan_id, "Daar verder", NOW)
    write(other, plan_id, "Nog verder", LATER + dt.timedelta(hours=1))
    assert fates(other, path)["Bereikbaar"] in (Fate.OTHER, Fate.NEWER)
    write(path, plan_id, "Nog iets", LATER)
    assert fates(other, path) == {"Bereikbaar": Fate.OTHER}


def test_half_typed_text_counts(path: Path) -> None:
    plan_id = add(path, "Bereikbaar")
    file = make(path, Why.HAND, NOW).path
    with sqlite3.connect(path) as connection:
        connection.execute("insert into drafts values (?, 'plan/start', '3 m')", (plan_id,))
    assert fates(file, path) == {"Bereikbaar": Fate.OTHER}


def test_looking_changes_nothing(path: Path) -> None:
    add(path, "Bereikbaar")
    file = make(path, Why.HAND, NOW).path
    before = content(path.parent)
    look(file, path, NOW)
    after = content(path.parent)
    assert {name: after[name] for name in before} == before
    assert {name for name in after if name not in before} <= {"verbeterplan.db-wal", "verbeterplan.db-shm"}


# --- what it does --------------------------------------------------------------------------------------------------


def test_a_restore_brings_the_state_of_then_and_keeps_that_of_now(path: Path) -> None:
    plan_id = add(path, "Bereikbaar")
    file = make(path, Why.HAND, NOW).path
    write(path, plan_id, "Minder bellen", LATER)
    done = restore(file, path, LATER)
    assert (point(path, plan_id), is_sound(path)) == ("", True)
    assert done.kept and point(done.kept, plan_id) == "Minder bellen"
    restore(done.kept, path, LATER)
    assert point(path, plan_id) == "Minder bellen"


def test_it_goes_into_the_connection_that_is_open(path: Path) -> None:
    plan_id = add(path, "Bereikbaar")
    file = make(path, Why.HAND, NOW).path
    database = open_database(path)
    with closing(sqlite3.connect(path)) as reader:
        database.execute("update plans set title = 'Anders'")
        restore(file, path, LATER, database.conn)
        for connection in (database.conn, reader):
            assert connection.execute("select id, title from plans").fetchall() == [(plan_id, "Bereikbaar")]
    database.execute("update plans set title = 'Daarna'")
    database.close()
    assert (titles(path), is_sound(path)) == ({"Daarna"}, True)


def test_an_older_file_is_brought_up_to_date_and_stays_itself(path: Path, tmp_path: Path) -> None:
    add(path, "Bereikbaar")
    file = make(path, Why.HAND, NOW).path
    with sqlite3.connect(file) as connection:
        connection.execute("alter table actions drop column done_on")
    before = file.read_bytes()
    restore(file, path, LATER)
    with closing(sqlite3.connect(path)) as connection:
        assert "done_on" in {row[1] for row in connection.execute("pragma table_info(actions)")}
    assert file.read_bytes() == before


def test_the_live_file_of_another_home_with_its_wal(path: Path, tmp_path: Path) -> None:
    """What that app has not yet put in its main file is restored too."""
    add(path, "Hier")
    other = tmp_path / "daar" / "verbeterplan.db"
    other.parent.mkdir()
    add(other, "Daar")
    database = open_database(other)
    database.execute("update plans set title = 'Daar, zojuist'")
    restore(other, path, LATER)
    database.close()
    assert titles(path) == {"Daar, zojuist"}


def test_pages_of_another_size(path: Path, tmp_path: Path) -> None:
    add(path, "Bereikbaar")
    file = make(path, Why.HAND, NOW).path
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("pragma page_size=1024")
        connection.execute("vacuum")
    add(path, "Erbij")
    restore(file, path, LATER)
    assert (titles(path), is_sound(path)) == ({"Bereikbaar"}, True)


def test_where_there_are_no_plans_yet(path: Path, tmp_path: Path) -> None:
    add(path, "Bereikbaar")
    file = make(path, Why.HAND, NOW).path
    elsewhere = tmp_path / "nieuw" / "verbeterplan.db"
    elsewhere.parent.mkdir()
    assert restore(file, elsewhere, NOW).kept is None
    assert titles(elsewhere) == {"Bereikbaar"}


@pytest.mark.parametrize("damage", [header_gone, page_of("plans"), truncated, no_database])
def test_a_broken_live_file_is_replaced_and_kept(path: Path, damage) -> None:
    add(path, "Bereikbaar")
    file = make(path, Why.HAND, NOW).path
    damage(path)
    broken = path.read_bytes()
    done = restore(file, path, LATER)
    assert not done.comparison.readable or not is_sound(done.kept or path)
    assert (titles(path), is_sound(path)) == ({"Bereikbaar"}, True)
    assert done.kept and done.kept.read_bytes() == broken
    assert not path.with_name("verbeterplan.db-wal").exists()


def test_stopped_just_before_a_broken_file_is_replaced(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The only moment at which its `-wal` is gone already: the broken file is there twice, once with its `-wal`."""
    add(path, "Bereikbaar")
    file = make(path, Why.HAND, NOW).path
    header_gone(path)
    wal = path.with_name("verbeterplan.db-wal")
    wal.write_bytes(b"wat er nog in stond")
    broken, names_before = path.read_bytes(), set(names(path))

    def stop(self: Path, target: Path) -> Path:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched, pytest.raises(KeyboardInterrupt):
        patched.setattr(Path, "replace", stop)
        restore(file, path, LATER)
    kept = next(path.parent.glob("*beschadigd*.db"))
    assert path.read_bytes() == kept.read_bytes() == broken
    assert kept.with_name(f"{kept.name}-wal").read_bytes() == b"wat er nog in stond"
    assert set(names(path)) == names_before
    restore(file, path, LATER)
    assert titles(path) == {"Bereikbaar"}


def test_a_live_file_that_somebody_holds_is_not_replaced(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    add(path, "Bereikbaar")
    file = make(path, Why.HAND, NOW).path
    monkeypatch.setattr("vp_tui.store.connecting.WAIT", 0.1)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("pragma locking_mode=exclusive")
        connection.execute("pragma journal_mode=delete")
        connection.execute("begin exclusive")
        connection.execute("update plans set title = 'Bezig'")
        with pytest.raises(CopyFailed, match="houdt een bestand vast"):
            restore(file, path, LATER)
        connection.commit()
    assert titles(path) == {"Bezig"}


# --- what it refuses -----------------------------------------------------------------------------------------------


def refused(file: Path, path: Path) -> str:
    before = content(path.parent)
    with pytest.raises((UnusableCopy, NewerFile)) as found:
        restore(file, path, LATER)
    after = content(path.parent)
    assert {name: after[name] for name in before} == before
    assert [name for name in names(path) if name.startswith(".") or "terugzetten" in name] == []
    return str(found.value)


def broken(path: Path, statement: str) -> Path:
    """A copy of the file with plans in which somebody ran a statement."""
    file = copied(path, path.with_name("vreemd.db"))
    with closing(sqlite3.connect(file)) as connection:
        connection.execute(statement)
        connection.commit()
    return file


@pytest.mark.parametrize("damage", [header_gone, page_of("plans"), page_of("goals"), truncated, no_database])
def test_a_damaged_file_is_refused(path: Path, tmp_path: Path, damage) -> None:
    add(path, "Bereikbaar")
    file = copied(path, tmp_path / "kapot.db")
    damage(file)
    assert "of het is beschadigd" in refused(file, path)


def test_an_empty_file_and_none_at_all_are_refused(path: Path, tmp_path: Path) -> None:
    add(path, "Bereikbaar")
    file = copied(path, tmp_path / "leeg.db")
    emptied(file)
    assert "het is leeg" in refused(file, path)
    assert "het staat er niet" in refused(tmp_path / "nergens.db", path)
    assert "het staat er niet" in refused(tmp_path, path)


def test_a_file_of_a_newer_app_is_refused(path: Path) -> None:
    add(path, "Bereikbaar")
    file = broken(path, f"pragma user_version = {VERSION + 1}")
    assert "nieuwere versie" in refused(file, path)


@pytest.mark.parametrize(
    "statement", ["drop table journal", "alter table plans drop column exports", "pragma user_version = 0"]
)
def test_another_programs_database_is_refused(path: Path, statement: str) -> None:
    add(path, "Bereikbaar")
    assert "niet een van Verbeterplan" in refused(broken(path, statement), path)


@pytest.mark.parametrize(
    "statement",
    [
        "create trigger wissen after update on plans begin delete from journal; end",
        "create view wissen as select 1",
        "create virtual table wissen using fts5(a)",
    ],
)
def test_a_file_that_does_something_by_itself_is_refused(path: Path, statement: str) -> None:
    add(path, "Bereikbaar")
    assert "wissen" in refused(broken(path, statement), path)


def test_an_unreadable_live_file_in_an_open_app_is_told(path: Path) -> None:
    """Then the app can't replace it under its own connection; the sentence says what can."""
    plan_id = add(path, "Bereikbaar")
    for n in range(50):
        write(path, plan_id, f"Verbeterpunt {n}", NOW)
    file = make(path, Why.HAND, NOW).path
    page_of("journal")(path)
    database = open_database(path)
    with pytest.raises(DamagedFile, match="vp doctor"):
        restore(file, path, LATER, database.conn)
    database.close()


# --- what happens on the way ---------------------------------------------------------------------------------------


def big(path: Path, title: str, rows: int) -> str:
    """A plan with so many entries in its journal."""
    plan_id = add(path, title)
    entry = (plan_id, title, "x" * 400)
    with sqlite3.connect(path) as connection:
        columns = "plan_id, step, at, kind, address, after, undone"
        connection.executemany(f"insert into journal ({columns}) values (?, 1, '', 'set', ?, ?, 0)", [entry] * rows)
    return title


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
@pytest.mark.slow
def test_killed_at_any_moment_it_is_done_or_not_done(path: Path, tmp_path: Path) -> None:
    sizes = {"Een": 2000, "Twee": 5000}
    files = [tmp_path / f"{title}.db" for title in sizes]
    for file, (title, rows) in zip(files, sizes.items(), strict=True):
        big(file, title, rows)
    copied(files[1], path)
    script = [sys.executable, str(Path(__file__).with_name("restoring_script.py")), str(path), *map(str, files)]
    seen: set[str] = set()
    chance = random.Random(12)
    for _ in range(KILLS):
        with subprocess.Popen(script, stdout=subprocess.PIPE, cwd=Path(__file__).parents[2]) as process:
            assert process.stdout and process.stdout.readline() == b"ready\n"
            time.sleep(chance.random() * 0.3)
            process.send_signal(signal.SIGKILL)
        with closing(sqlite3.connect(path)) as connection:
            found = connection.execute("select title from plans").fetchall()
            counted = connection.execute("select count(*), count(distinct address) from journal").fetchone()
        assert len(found) == 1 and counted == (sizes[found[0][0]], 1), "half a restore"
        assert is_sound(path), "the live file is damaged"
        assert all(is_sound(each.path) and titles(each.path) for each in copies(path)), "half a copy has a name"
        seen |= {found[0][0]}
        for each in folder_of(path).iterdir():
            each.unlink()
    assert KILLS < 10 or seen == set(sizes)


def test_a_full_disk_leaves_everything_as_it_was(path: Path, tmp_path: Path) -> None:
    disk = tmp_path / "schijf"
    disk.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(disk)], capture_output=True)
    if mounted.returncode:
        pytest.skip("mounting a small disk needs root; the next test limits the size of a file instead")
    try:
        small = disk / "verbeterplan.db"
        plan_id = add(small, "Bereikbaar")
        file = make(small, Why.HAND, NOW).path
        write(small, plan_id, "Minder bellen", LATER)
        with suppress(OSError):
            (disk / "vulling").write_bytes(b"x" * (2 << 20))
        before = names(small), small.read_bytes()
        with pytest.raises(CopyFailed, match="is vol"):
            make(small, Why.AUTO, LATER)
        with pytest.raises(CopyFailed, match="is vol"):
            restore(file, small, LATER)
        assert (names(small), small.read_bytes()) == before
        (disk / "vulling").unlink()
        assert is_sound(small) and is_sound(file)
        assert point(small, plan_id) == "Minder bellen"
    finally:
        subprocess.run(["umount", "-l", str(disk)], check=True)


LIMITED = """
import resource, sys
from pathlib import Path
from tests.store.copies import NOW
from vp_tui.store.backups import Why, make
from vp_tui.store.problems import CopyFailed
resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, resource.RLIM_INFINITY))
try:
    make(Path(sys.argv[1]), Why.HAND, NOW)
except CopyFailed as problem:
    print(problem)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limit")
def test_a_copy_that_can_not_be_finished_is_not_there(path: Path) -> None:
    add(path, "Bereikbaar")
    done = subprocess.run(
        [sys.executable, "-c", LIMITED, str(path)], capture_output=True, text=True, cwd=Path(__file__).parents[2]
    )
    assert len(done.stdout.splitlines()) == 1, done.stderr
    assert names(path) == []
    assert is_sound(path)
