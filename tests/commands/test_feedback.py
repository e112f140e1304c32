"""`vp feedback`: what a returned document says; of any other file one Dutch line, and nothing changes."""

import hashlib
import json
import os
import shutil
import time
from pathlib import Path

import pytest
from click.testing import CliRunner

from tests.commands.conftest import TITLES, Vp, refused
from tests.documents.returned.editing import HEIN, Document, w
from tests.documents.returned.files_of_other_kinds import BROKEN, OTHER
from vp_tui.cli import main
from vp_tui.store.opening import database, listed_plans

KEYS = ["kind", "address", "author", "date", "text", "before", "after", "quote", "thread", "resolved"]


@pytest.fixture(scope="session")
def exported(built: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home in which the example plan was exported, to plan.docx beside it, and read back once."""
    home = tmp_path_factory.mktemp("exported") / "home"
    (home / "data").mkdir(parents=True)
    shutil.copy(built, database(home))
    plan_id = next(each.id for each in listed_plans(database(home)) if each.title == TITLES[0])
    for words in (["export", plan_id, "--to", str(home / "plan.docx")], ["feedback", str(home / "plan.docx")]):
        assert CliRunner().invoke(main, ["--home", str(home), *words]).exit_code == 0
    return home


@pytest.fixture
def sent(home: Path, exported: Path, tmp_path: Path) -> Path:
    """The example plan's document as it went out."""
    shutil.copytree(exported, home, dirs_exist_ok=True)
    return Path(shutil.copy(exported / "plan.docx", tmp_path))


@pytest.fixture
def ids(home: Path) -> dict[str, str]:
    return {each.title: each.id for each in listed_plans(database(home))}


def commented(path: Path) -> Path:
    document = Document(path.read_bytes())
    document.comment(document.text_paragraph("recognise/my_part"), "oefenuur", "Hoeveel uur?")
    document.type_over("recognise/not_my_part", "bestellen", "inkopen")
    path.write_bytes(document.to_bytes())
    return path


def test_what_the_supervisor_said_is_told_a_line_each(vp: Vp, sent: Path) -> None:
    done = vp("feedback", commented(sent))
    assert (done.code, done.err) == (0, "")
    lines = done.out.splitlines()
    assert lines[0] == f"{TITLES[0]}, versie 1: 2 opmerkingen"
    assert lines[2] == f"  Opmerking         Mijn deel: Hoeveel uur? ({HEIN})"
    assert lines[3].startswith("  Gewijzigd         Niet mijn deel: “Vaccins bestellen, ")


def test_json_is_the_list_of_remarks_with_null_for_what_is_not_there(vp: Vp, sent: Path) -> None:
    done = vp("feedback", commented(sent), "--json")
    remarks = json.loads(done.out)
    assert [list(each) for each in remarks] == [KEYS, KEYS]
    assert remarks[0] == dict.fromkeys(KEYS) | {
        "kind": "comment",
        "address": "recognise/my_part",
        "author": HEIN,
        "date": "2026-12-01T09:30:00Z",
        "text": "Hoeveel uur?",
        "quote": "oefenuur",
        "resolved": False,
    }
    assert (remarks[1]["kind"], remarks[1]["text"], remarks[1]["author"]) == ("change", None, None)


def test_nothing_said_is_told_too(vp: Vp, sent: Path) -> None:
    assert vp("feedback", sent).out == f"{TITLES[0]}, versie 1: geen opmerkingen en geen wijzigingen."
    assert vp("feedback", sent, "--json").out == "[]"


def test_read_twice_says_the_same(vp: Vp, sent: Path) -> None:
    commented(sent)
    assert vp("feedback", sent, "--json").out == vp("feedback", sent, "--json").out


def test_an_older_version_is_compared_with_what_it_said(vp: Vp, sent: Path, ids: dict[str, str]) -> None:
    """A second export makes a second version; the first one still says what it said."""
    assert vp("export", ids[TITLES[0]], "--to", sent.with_name("tweede.docx")).code == 0
    assert vp("feedback", sent.with_name("tweede.docx")).out.startswith(f"{TITLES[0]}, versie 2: geen")
    assert vp("feedback", commented(sent)).out.startswith(f"{TITLES[0]}, versie 1: 2 opmerkingen")


def test_a_document_of_another_plan_tells_of_that_plan(vp: Vp, sent: Path, ids: dict[str, str]) -> None:
    other = sent.with_name("ander.docx")
    assert vp("export", ids["Griep"], "--to", other).code == 0
    assert vp("feedback", other).out.startswith("Griep, versie 1: geen")


def test_a_plan_that_is_not_on_this_computer(vp: Vp, sent: Path, tmp_path: Path) -> None:
    told = refused(vp("--home", tmp_path / "elders", "feedback", sent))
    where = "Lees het in op de computer waar dat plan staat."
    assert told == f"plan.docx hoort bij een plan dat niet op deze computer staat. {where}"


def test_a_version_that_was_never_sent(vp: Vp, sent: Path) -> None:
    document = Document(sent.read_bytes())
    properties = document.parts["docProps/custom.xml"].decode()
    document.parts["docProps/custom.xml"] = properties.replace(">1<", ">7<").encode()
    sent.write_bytes(document.to_bytes())
    assert "versie 7 niet bewaard" in refused(vp("feedback", sent))


# --- other files ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", OTHER)
@pytest.mark.parametrize("words", [(), ("--json",)])
def test_another_kind_of_file_is_one_line_that_says_what_to_do(
    vp: Vp, filled: dict[str, str], home: Path, tmp_path: Path, name: str, words: tuple[str, ...]
) -> None:
    path, before = tmp_path / name, _state(home)
    path.write_bytes(OTHER[name][0])
    told = refused(vp("feedback", path, *words))
    assert told.startswith(name) and OTHER[name][1] in told
    assert _state(home) == before


@pytest.mark.parametrize("name", ["", "er-is-niets.docx", "map.docx", "a" * 5000, "."])
def test_what_is_no_file(vp: Vp, filled: dict[str, str], tmp_path: Path, name: str) -> None:
    (tmp_path / "map.docx").mkdir()
    assert "onverwacht" not in refused(vp("feedback", str(tmp_path / name) if name else ""))


@pytest.mark.skipif(os.name == "nt", reason="Windows has no pipes with a name")
def test_a_pipe_is_not_waited_for(vp: Vp, filled: dict[str, str], tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "plan.docx")
    assert "iets anders dan een bestand" in refused(vp("feedback", tmp_path / "plan.docx"))


@pytest.mark.parametrize("what", BROKEN)
@pytest.mark.parametrize("words", [(), ("--json",)])
def test_a_broken_or_hostile_document_never_says_that_there_is_nothing(
    vp: Vp, home: Path, sent: Path, what: str, words: tuple[str, ...]
) -> None:
    """What is left of a broken one may be told; then a line says that something may be lost."""
    sent.write_bytes(BROKEN[what](sent.read_bytes()))
    before, began = _state(home), time.monotonic()
    done = vp("feedback", sent, *words)
    assert time.monotonic() - began < 5
    assert done.err.startswith("plan.docx") or done.err.startswith("In plan.docx")
    assert len(done.err.splitlines()) == 1
    assert (done.code == 1 and done.out == "") or (done.code == 0 and done.out not in ("", "[]"))
    assert "geen opmerkingen en geen" not in done.out
    assert "root:" not in done.out
    assert _state(home) == before


def test_a_bookmark_that_is_not_closed_is_no_damage(vp: Vp, sent: Path) -> None:
    """As LibreOffice 7 writes one: XML with an end tag too many is read as far as it goes, and told of."""
    document = Document(sent.read_bytes())
    for each in list(document.root.iter(w("bookmarkEnd"))):
        each.getparent().remove(each)
    sent.write_bytes(document.to_bytes())
    assert vp("feedback", sent).out.endswith("geen opmerkingen en geen wijzigingen.")


def _state(home: Path) -> str:
    """All that the plans are."""
    path = database(home)
    return hashlib.sha256(path.read_bytes()).hexdigest() if path.exists() else ""
