"""`vp backup` and `vp restore`."""

import io
import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.commands.conftest import TITLES, Vp, refused
from tests.store.copies import content, header_gone, is_sound
from vp_tui.cli import main
from vp_tui.store.backups import Why, copies
from vp_tui.store.lock import take
from vp_tui.store.opening import VERSION, database, listed_plans
from vp_tui.store.schema import open_database


def titles(path: Path) -> set[str]:
    return {each.title for each in listed_plans(path)}


def change(home: Path, statement: str) -> None:
    with closing(sqlite3.connect(database(home))) as connection:
        connection.execute(statement)
        connection.commit()


def test_a_copy_among_the_others(vp: Vp, home: Path, filled: dict[str, str]) -> None:
    done = vp("backup")
    (made,) = copies(database(home))
    assert (done.code, done.out, done.err) == (0, str(made.path), "")
    assert (made.why, titles(made.path)) == (Why.HAND, set(TITLES))


def test_a_copy_elsewhere(vp: Vp, home: Path, filled: dict[str, str], tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    assert vp("backup", stick / "plannen.db").out == str(stick / "plannen.db")
    assert vp("backup", stick / "zonder").out == str(stick / "zonder.db")
    in_folder = Path(vp("backup", stick).out)
    assert in_folder.parent == stick and in_folder.name.endswith("_hand.db")
    assert all(is_sound(each) and titles(each) == set(TITLES) for each in stick.iterdir())
    assert copies(database(home)) == []


def test_a_copy_while_the_app_is_open(vp: Vp, home: Path, filled: dict[str, str]) -> None:
    lock = take(home)
    database_ = open_database(database(home))
    database_.execute("update plans set title = 'Zojuist' where title = 'Griep'")
    done = vp("backup")
    database_.close()
    lock.release()
    assert "Zojuist" in titles(Path(done.out))


def test_nothing_is_overwritten(vp: Vp, filled: dict[str, str], tmp_path: Path) -> None:
    target = tmp_path / "brief.db"
    target.write_text("lieve mensen")
    assert "bestaat al" in refused(vp("backup", target))
    assert target.read_text() == "lieve mensen"


def test_a_folder_that_is_not_there(vp: Vp, filled: dict[str, str], tmp_path: Path) -> None:
    assert "is er niet" in refused(vp("backup", tmp_path / "nergens" / "x.db"))


def test_no_plans_no_copy(vp: Vp, home: Path) -> None:
    assert "nog geen plannen" in refused(vp("backup"))
    assert not home.exists()


def test_a_damaged_file_points_to_the_doctor(vp: Vp, home: Path, filled: dict[str, str]) -> None:
    header_gone(database(home))
    assert "vp doctor" in refused(vp("backup"))
    assert copies(database(home)) == []


# --- restore -------------------------------------------------------------------------------------------------------


@pytest.fixture
def file(vp: Vp, home: Path, filled: dict[str, str]) -> Path:
    """A copy; after it a plan got another title, and one came."""
    made = Path(vp("backup").out)
    change(home, "update plans set changed = '2027-03-13T10:00:00', title = 'Griepprik' where title = 'Griep'")
    change(
        home, "insert into plans (id, title, created, changed) values ('nieuwnew', 'Nieuw', '2027-03-13', '2027-03-13')"
    )
    return made


def test_it_shows_what_is_in_it_and_what_would_be_lost(vp: Vp, home: Path, file: Path) -> None:
    done = vp("restore", file, "--ja")
    assert done.code == 0
    lines = done.out.splitlines()
    assert lines[0] == f"In {file.name} staan 6 plannen:"
    assert all(line.split()[0] == "12-3-2027" for line in lines[1:7])
    assert any("Weggegooid plan (in de prullenbak)" in line for line in lines)
    assert "  Griep: alles van na 12-3-2027 09:30" in lines
    assert "  Nieuw: staat niet in deze kopie" in lines
    assert titles(database(home)) == set(TITLES)
    kept = next(each for each in copies(database(home)) if each.why is Why.RESTORE)
    assert str(kept.path) in lines[-1]
    assert {"Griepprik", "Nieuw"} < titles(kept.path)


def test_without_a_terminal_it_asks_for_ja(vp: Vp, home: Path, file: Path) -> None:
    before = titles(database(home))
    done = vp("restore", file)
    assert (done.code, len(done.err.splitlines())) == (1, 1)
    assert "--ja" in done.err and "Nieuw: staat niet in deze kopie" in done.out
    assert titles(database(home)) == before
    assert vp("restore", file, "--yes").code == 0


@pytest.mark.parametrize(
    ("answers", "done"), [("j\n", True), ("ja\n", True), ("n\n", False), ("\n", False), ("misschien\nnee\n", False)]
)
def test_on_a_terminal_it_asks(
    home: Path,
    file: Path,
    answers: str,
    done: bool,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:

    typed = io.StringIO(answers)
    monkeypatch.setattr(typed, "isatty", lambda: True, raising=False)
    monkeypatch.setattr("sys.stdin", typed)
    with pytest.raises(SystemExit) as ended:
        main(["restore", str(file)])
    assert ended.value.code == 0
    assert (titles(database(home)) == set(TITLES)) is done
    assert "(j/n)" in capsys.readouterr().out


def test_while_the_app_is_open_nothing_is_restored(vp: Vp, home: Path, file: Path) -> None:
    lock = take(home)
    assert "ander venster" in refused(vp("restore", file, "--ja"))
    lock.release()
    assert "Nieuw" in titles(database(home))


def test_what_is_no_copy_is_refused(vp: Vp, home: Path, file: Path, tmp_path: Path) -> None:
    before = content(home)
    (tmp_path / "brief.db").write_text("lieve mensen")
    assert "geen bestand van Verbeterplan" in refused(vp("restore", tmp_path / "brief.db", "--ja"))
    assert "staat er niet" in refused(vp("restore", tmp_path / "nergens.db", "--ja"))
    with sqlite3.connect(file) as connection:
        connection.execute(f"pragma user_version = {VERSION + 1}")
    assert "nieuwere versie" in refused(vp("restore", file, "--ja"))
    changed = {str(file.relative_to(home)), "data/vp.lock"}
    assert {name: each for name, each in content(home).items() if name in before and name not in changed} == {
        name: each for name, each in before.items() if name not in changed
    }


def test_to_a_new_laptop(vp: Vp, home: Path, file: Path, tmp_path: Path) -> None:
    done = vp("restore", file, "--ja", "--home", tmp_path / "nieuw")
    assert "Je raakt niets kwijt." in done.out.splitlines()
    assert titles(database(tmp_path / "nieuw")) == set(TITLES)


def test_a_damaged_live_file_is_replaced(vp: Vp, home: Path, file: Path) -> None:
    header_gone(database(home))
    done = vp("restore", file, "--ja")
    assert "niet te lezen" in done.out and "beschadigd" in done.out.splitlines()[-1]
    assert titles(database(home)) == set(TITLES)


@pytest.mark.skipif(os.name == "nt", reason="such names can't be on Windows")
def test_a_title_can_not_steer_the_terminal(vp: Vp, home: Path, file: Path) -> None:
    change(home, "update plans set title = 'a\x1b[2Jb'")
    done = vp("restore", vp("backup").out, "--ja")
    assert "\x1b" not in done.out and "a [2Jb" in done.out
