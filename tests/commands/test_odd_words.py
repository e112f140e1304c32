"""Names that no disk takes, pipes, full disks, other locales: each is one sentence, or just works."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.commands.conftest import Vp, refused
from vp_tui.store.opening import database

posix = pytest.mark.skipif(os.name == "nt", reason="Windows has neither")


@pytest.mark.parametrize(
    "name", ["plan.pdf", "plan.PDF", "plan.tar.gz", "plan.txt", "plan.odt", "plan.doc", "plan.md", "plan.html", "a.zip"]
)
@pytest.mark.parametrize("kind", [None, "docx", "json"])
def test_a_name_of_another_kind_of_file_is_refused(
    vp: Vp, filled: dict[str, str], tmp_path: Path, name: str, kind: str | None
) -> None:
    """A Word document that is called plan.pdf opens nowhere."""
    asked = ("--format", kind) if kind else ()
    assert Path(name).suffix in refused(vp("export", filled["Griep"], "--to", tmp_path / name, *asked))
    assert not (tmp_path / name).exists()


@pytest.mark.parametrize(
    ("name", "made"),
    [
        ("Plan v1.2", "Plan v1.2.docx"),
        ("dr. Jansen", "dr. Jansen.docx"),
        ("plan.", "plan.docx"),
        ("plan.docx ", "plan.docx"),
        ("plan.DOCX", "plan.DOCX"),
        ("27.11.2026", "27.11.2026.docx"),
    ],
)
def test_a_point_in_a_name_is_no_ending(vp: Vp, filled: dict[str, str], tmp_path: Path, name: str, made: str) -> None:
    assert vp("export", filled["Griep"], "--to", tmp_path / name).out == str(tmp_path / made)


@pytest.mark.parametrize("length", [300, 5000])
def test_a_name_that_is_too_long_is_told(vp: Vp, filled: dict[str, str], tmp_path: Path, length: int) -> None:
    long = "n" * length
    for words in (
        ("export", filled["Griep"], "--to", tmp_path / long),
        ("export", filled["Griep"], "--to", tmp_path / f"{long}.docx"),
        ("export", filled["Griep"], "--to", tmp_path / long / "plan.docx"),
        ("backup", tmp_path / long),
        ("restore", tmp_path / long),
        ("import", tmp_path / long),
        ("--home", tmp_path / long, "list"),
    ):
        assert "onverwacht" not in refused(vp(*words))


@posix
@pytest.mark.parametrize("command", ["backup", "restore"])
def test_a_user_who_is_not_there(vp: Vp, filled: dict[str, str], command: str) -> None:
    assert "welke map ~zzniemand" in refused(vp(command, "~zzniemand/kopie.db"))


@posix
def test_a_pipe_is_not_waited_for(vp: Vp, filled: dict[str, str], tmp_path: Path) -> None:
    pipe = tmp_path / "plan.json"
    os.mkfifo(pipe)
    assert "geen gewoon bestand" in refused(vp("import", pipe))


def shell(home: Path | bytes, *words: str, **env: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "vp_tui", "--home", home, *words]
    return subprocess.run(
        command, capture_output=True, env={**os.environ, **env}, timeout=60, errors="replace", text=True
    )


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="Linux alone has a disk that is always full")
def test_output_that_can_not_be_written_is_told(filled: dict[str, str], home: Path) -> None:
    with Path("/dev/full").open("w") as full:
        command = [sys.executable, "-m", "vp_tui", "--home", str(home), "list"]
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, timeout=60, text=True)
    assert done.returncode == 1 and done.stderr.startswith("Ik kan de uitkomst niet kwijt")
    assert len(done.stderr.splitlines()) == 1


@posix
@pytest.mark.parametrize("folder", [b"h\xff", "praktijk é".encode()])
@pytest.mark.parametrize("locale", [{}, {"PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "LC_ALL": "C"}])
def test_a_folder_of_any_bytes_in_any_locale(
    filled: dict[str, str], home: Path, tmp_path: Path, folder: bytes, locale: dict[str, str]
) -> None:
    place = os.fsencode(tmp_path) + b"/" + folder
    shutil.copytree(os.fsencode(home), place)
    title = "Zoë’s"
    for words in (("list",), ("export", title), ("check", title), ("backup",), ("export", title, "--format", "json")):
        done = shell(place, *words, **locale)
        assert done.returncode == 0, (words, done.stderr)
    assert len(list(Path(os.fsdecode(place), "exports").iterdir())) == 2


def test_a_title_of_a_million_characters(vp: Vp, home: Path, filled: dict[str, str]) -> None:
    """The name is cut in one step, and the list shows the beginning."""
    import sqlite3

    with sqlite3.connect(database(home)) as db:
        db.execute("update plans set title = ? where id = ?", ("é" * 1_000_000, filled["Griep"]))
    db.close()
    name = Path(vp("export", filled["Griep"], "--format", "json").out).name
    assert len(name.encode()) <= 255
    assert max(len(each) for each in vp("list").out.splitlines()) < 300


@pytest.mark.parametrize("sign", ["\u202e", "\u2066", "\u200f", "\u061c", "\x1b", "\x07", "\x9b", "\u2028"])
def test_no_sign_turns_the_line_round_or_is_obeyed(vp: Vp, home: Path, filled: dict[str, str], sign: str) -> None:
    import sqlite3

    with sqlite3.connect(database(home)) as db:
        db.execute("update plans set title = ? where id = ?", (f"Griep{sign}prik", filled["Griep"]))
    db.close()
    assert sign not in vp("list").out and sign not in vp("check", filled["Griep"]).out
    assert sign not in vp("export", filled["Griep"]).out


def test_a_plan_is_found_as_the_list_names_it(vp: Vp, filled: dict[str, str]) -> None:
    for named in ("Griepvaccinatie met ICT (voorbeeld)", "met ict (VOORBEELD)", "voorbeeld", "(in het archief)"):
        assert vp("check", named).code == 0, named
    assert "past bij" in refused(vp("check", "ie"))


def test_copies_can_not_be_made_where_a_file_has_their_folders_name(vp: Vp, home: Path, filled: dict[str, str]) -> None:
    (home / "data" / "kopieen").write_text("iets anders")
    assert "staat een bestand" in refused(vp("backup"))
    doctor = vp("doctor")
    assert doctor.code == 1 and "kopieen is een bestand" in doctor.out


def test_a_folder_in_the_place_of_the_file_has_a_way_out(vp: Vp, home: Path, filled: dict[str, str]) -> None:
    copy = vp("backup").out
    database(home).unlink()
    database(home).mkdir()
    for words in (("doctor",), ("doctor", "--repair")):
        done = vp(*words)
        assert done.code == 1 and f"vp restore {copy}" in done.out and "niets te herstellen" not in done.out
    assert vp("restore", copy, "--ja").code == 0
    assert len(vp("list").out.splitlines()) == len(filled)
