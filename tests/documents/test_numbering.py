"""The next number of a document is the one after the highest there is, also where the file was put back."""

from pathlib import Path

from tests.commands.conftest import Vp, vp
from vp_tui.documents.numbering import highest_number
from vp_tui.store.opening import database

__all__ = ["vp"]  # the fixture


def numbers(home: Path) -> list[str]:
    return sorted(each.name.split(" v")[1].split()[0] for each in (home / "exports").iterdir())


def test_a_copy_from_before_a_document_gives_its_number_to_no_other(vp: Vp, home: Path, tmp_path: Path) -> None:
    vp("example")
    vp("export", "griep")
    vp("backup", tmp_path / "kopie.db")
    vp("export", "griep")
    assert vp("restore", tmp_path / "kopie.db", "--ja").code == 0
    assert vp("export", "griep").err == ""
    assert numbers(home) == ["1", "2", "3"]
    assert vp("export", "griep", "--to", tmp_path).code == 0
    assert list(tmp_path.glob("* v4 *.docx"))


def test_a_document_of_another_plan_counts_for_nothing(vp: Vp, home: Path) -> None:
    vp("example")
    for _ in range(3):
        vp("export", "griep")
    database(home).unlink()
    vp("example")  # the same title, another plan
    vp("export", "griep")
    assert numbers(home) == ["1", "1", "2", "3"]


def test_what_is_no_document_of_ours_is_passed_over(tmp_path: Path) -> None:
    (tmp_path / "Implementatieplan x v9 2027-03-12.docx").write_bytes(b"PK\x03\x04 half")
    (tmp_path / "Implementatieplan x v8 2027-03-12.docx").write_text("een briefje")
    (tmp_path / "Implementatieplan x v7 2027-03-12.docx").mkdir()
    assert highest_number([tmp_path, tmp_path / "nergens"], "abcdefgh", 2) == 2
