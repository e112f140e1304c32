"""`vp doctor`."""

import sqlite3
from contextlib import closing
from pathlib import Path

from tests.commands.conftest import Vp, refused
from tests.store.copies import header_gone
from vp_tui.store.backups import Why, copies
from vp_tui.store.lock import take
from vp_tui.store.opening import database, listed_plans


def test_a_sound_file(vp: Vp, home: Path, filled: dict[str, str]) -> None:
    vp("backup")
    done = vp("doctor")
    assert (done.code, done.err) == (0, "")
    assert f"{database(home)} is in orde." in done.out.splitlines()


def test_no_plans_yet(vp: Vp, home: Path) -> None:
    done = vp("doctor")
    assert (done.code, done.out) == (0, f"Er zijn nog geen plannen in {home / 'data'}.")
    assert not home.exists()


def test_a_copy_that_is_not_there_is_no_fault(vp: Vp, filled: dict[str, str]) -> None:
    done = vp("doctor")
    assert done.code == 0
    assert "Let op: Er is nog geen veiligheidskopie. Maak een nieuwe met: vp backup" in done.out


def test_a_fault_is_told_repaired_and_gone(vp: Vp, home: Path, filled: dict[str, str]) -> None:
    with closing(sqlite3.connect(database(home))) as connection:
        connection.execute("update actions set position = position + 5")
        connection.commit()
    done = vp("doctor")
    assert done.code == 1
    assert "Fout: De volgorde van een lijst klopt niet (actions)." in done.out and "--repair" in done.out
    lock = take(home)
    assert "ander venster" in refused(vp("doctor", "--repair"))
    lock.release()
    done = vp("doctor", "--repair")
    assert (done.code, done.err) == (0, "")
    (kept,) = copies(database(home))
    assert kept.why is Why.REPAIR and str(kept.path) in done.out
    assert "Er was niets te herstellen." in vp("doctor", "--repair").out


def test_a_damaged_file_is_saved_as_far_as_it_goes(vp: Vp, home: Path, filled: dict[str, str]) -> None:
    before = {each.title for each in listed_plans(database(home))}
    header_gone(database(home))
    assert vp("doctor").code == 1
    done = vp("doctor", "--repair")
    assert done.code == 0
    assert "Er is niets verloren." in done.out
    assert {each.title for each in listed_plans(database(home))} == before


def test_where_nothing_is_left_it_names_the_copy(vp: Vp, home: Path, filled: dict[str, str]) -> None:
    made = vp("backup").out
    database(home).write_text("weg" * 1000)
    assert f"vp restore {made}" in refused(vp("doctor", "--repair"))
    assert vp("doctor").code == 1
