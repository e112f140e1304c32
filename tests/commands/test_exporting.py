"""`vp export`: where it goes, what it is called, and the mark that it leaves."""

import datetime as dt
import json
import sqlite3
import zipfile
from pathlib import Path

import pytest

from tests.commands.conftest import Vp, refused
from vp_tui.plan.files import file
from vp_tui.store import plans, versions
from vp_tui.store.opening import database, listed_plans
from vp_tui.store.schema import open_database
from vp_tui.workspace.exporting import plan_file_name

TODAY = dt.date.today().isoformat()


def marks(home: Path, plan_id: str) -> list[tuple[int, str]]:
    db = open_database(database(home))
    try:
        return [(each.number, each.path) for each in versions.versions(db, plan_id)]
    finally:
        db.close()


def is_word(path: Path) -> bool:
    with zipfile.ZipFile(path) as parts:
        return "word/document.xml" in parts.namelist()


def test_word_goes_to_exports_numbered_and_marked(vp: Vp, filled: dict[str, str], home: Path) -> None:
    done = [vp("export", "griepvac"), vp("export", "griepvac")]
    paths = [home / "exports" / f"Implementatieplan Griepvaccinatie met ICT v{n} {TODAY}.docx" for n in (1, 2)]
    assert [(each.code, each.out, each.err) for each in done] == [(0, str(path), "") for path in paths]
    assert all(is_word(path) for path in paths)
    assert marks(home, filled["Griepvaccinatie met ICT"]) == [(1, str(paths[0])), (2, str(paths[1]))]
    assert sorted(each.name for each in (home / "exports").iterdir()) == [path.name for path in paths]


def test_the_mark_keeps_the_plan_as_it_was_sent(vp: Vp, filled: dict[str, str], home: Path) -> None:
    vp("export", "griepvac")
    db = open_database(database(home))
    (kept,) = db.execute("select after from journal where address glob 'export/*'").fetchone()
    assert file.read(kept) == plans.load(db, filled["Griepvaccinatie met ICT"])
    db.close()


def test_a_plan_file_goes_to_exports_and_comes_back_the_same(vp: Vp, filled: dict[str, str], home: Path) -> None:
    done = vp("export", "griepvac", "--format", "json")
    path = home / "exports" / f"Plan Griepvaccinatie met ICT {TODAY}.json"
    assert (done.code, done.out, done.err) == (0, str(path), "")
    assert marks(home, filled["Griepvaccinatie met ICT"]) == []
    assert vp("import", path).code == 0
    db = open_database(database(home))
    first, second = (plans.load(db, each.id) for each in listed_plans(database(home)) if "ICT" in each.title)
    assert first == second
    db.close()


@pytest.mark.usefixtures("filled")
def test_it_goes_to_a_file_or_into_a_folder(vp: Vp, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert vp("export", "griepvac", "--to", tmp_path / "mijn.docx").out == str(tmp_path / "mijn.docx")
    assert vp("export", "griepvac", "--to", "zonder").out == str(tmp_path / "zonder.docx")
    assert vp("export", "griepvac", "--to", "Plan v1.2").out == str(tmp_path / "Plan v1.2.docx")
    assert Path(vp("export", "griepvac", "--to", ".").out).parent == tmp_path
    assert is_word(tmp_path / "mijn.docx")


@pytest.mark.usefixtures("filled")
def test_the_name_tells_the_format(vp: Vp, tmp_path: Path) -> None:
    assert vp("export", "griepvac", "--to", tmp_path / "a.json").code == 0
    assert json.loads((tmp_path / "a.json").read_text("utf-8"))["plan"]["title"] == "Griepvaccinatie met ICT"
    vp("export", "griepvac", "--to", tmp_path / "A.DOCX")
    assert is_word(tmp_path / "A.DOCX")
    line = refused(vp("export", "griepvac", "--format", "docx", "--to", tmp_path / "b.json"), 2)
    assert "--format docx" in line
    assert not (tmp_path / "b.json").exists()


@pytest.mark.parametrize("kind", ["docx", "json"])
@pytest.mark.usefixtures("filled")
def test_a_file_that_is_there_stays(vp: Vp, tmp_path: Path, kind: str) -> None:
    there = tmp_path / f"mijn.{kind}"
    there.write_text("van mij")
    done = vp("export", "griepvac", "--to", there)
    assert (done.code, done.out) == (0, str(tmp_path / f"mijn (2).{kind}"))
    assert len(done.err.splitlines()) == 1
    assert f"mijn (2).{kind}" in done.err
    assert there.read_text() == "van mij"


@pytest.mark.parametrize("to", ["weg/mijn.docx", "weg/", "mijn.txt/x.docx"])
def test_a_folder_that_is_not_there_is_told(
    vp: Vp, filled: dict[str, str], home: Path, tmp_path: Path, to: str
) -> None:
    (tmp_path / "mijn.txt").write_text("van mij")
    assert "--to" in refused(vp("export", "griepvac", "--to", f"{tmp_path}/{to}"))
    assert marks(home, filled["Griepvaccinatie met ICT"]) == []


def test_what_cannot_be_written_leaves_no_mark(
    vp: Vp, filled: dict[str, str], home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*args: object, **kwargs: object) -> None:
        raise PermissionError(13, "English")

    monkeypatch.setattr("tempfile.mkstemp", refuse)
    for kind in ("docx", "json"):
        assert "niet schrijven" in refused(vp("export", "griepvac", "--format", kind))
    assert marks(home, filled["Griepvaccinatie met ICT"]) == []
    assert list((home / "exports").iterdir()) == []


def test_a_plan_without_anything_can_be_exported(vp: Vp, filled: dict[str, str], home: Path) -> None:
    done = vp("export", filled[""])
    assert (done.code, done.out) == (0, str(home / "exports" / f"Implementatieplan v1 {TODAY}.docx"))
    done = vp("export", filled[""], "--format", "json")
    assert (done.code, done.out) == (0, str(home / "exports" / f"Plan {TODAY}.json"))


@pytest.mark.parametrize("title", ["", 'a/b\\c:*?"<>|', "CON", "x" * 300, "é" * 300, "v0 x", "  spaties.  "])
def test_the_name_of_a_plan_file_is_fit_for_any_disk(title: str) -> None:
    name = plan_file_name(title, dt.date(2027, 3, 12))
    assert name.startswith("Plan ")
    assert name.endswith(" 2027-03-12.json")
    assert not set(name) & set('<>:"/\\|?*')
    assert len(name) <= 120 and len(name.encode()) <= 250
    assert "  " not in name


def test_the_app_may_be_open_meanwhile(vp: Vp, filled: dict[str, str], home: Path) -> None:
    reader = sqlite3.connect(database(home))
    reader.execute("select * from plans").fetchone()
    assert vp("export", "griepvac").code == 0
    reader.close()
    assert len(marks(home, filled["Griepvaccinatie met ICT"])) == 1
