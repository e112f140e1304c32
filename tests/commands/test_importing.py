"""`vp import` and `vp example`: the whole file or nothing."""

import json
import os
import sqlite3
from pathlib import Path

import pytest

from tests.commands.conftest import Vp, refused
from vp_tui.knowledge.example import example_plan
from vp_tui.plan.files import file
from vp_tui.store import plans
from vp_tui.store.opening import database, listed_plans
from vp_tui.store.schema import open_database


def everything(home: Path) -> list[str]:
    """All that the file with plans holds."""
    connection = sqlite3.connect(database(home))
    try:
        return list(connection.iterdump())
    finally:
        connection.close()


@pytest.fixture
def plan_file(tmp_path: Path) -> Path:
    path = tmp_path / "plan.json"
    path.write_text('{"plan": {"title": "Mijn plan"}}', "utf-8")
    return path


def test_a_plan_is_added_and_can_be_opened_by_its_id(vp: Vp, home: Path, plan_file: Path) -> None:
    done = vp("import", plan_file)
    (added,) = listed_plans(database(home))
    assert (done.code, done.err) == (0, "")
    assert done.out == f"“Mijn plan” staat nu bij je plannen. Open het met: vp open {added.id}"
    assert (added.title, added.progress) == ("Mijn plan", "eeeeeeee")


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"], ids=["plain", "BOM"])
def test_all_of_a_plan_comes_in(vp: Vp, home: Path, tmp_path: Path, mark: bytes) -> None:
    plan = example_plan()
    plan.plan.title = "Zoë 👩🏽‍⚕️ <&>"
    (tmp_path / "in.json").write_bytes(mark + file.write(plan).encode())
    assert vp("import", tmp_path / "in.json").code == 0
    db = open_database(database(home))
    assert plans.load(db, listed_plans(database(home))[0].id) == plan
    db.close()


def test_the_same_file_twice_is_two_plans(vp: Vp, home: Path, plan_file: Path) -> None:
    vp("import", plan_file)
    vp("import", plan_file)
    assert len({each.id for each in listed_plans(database(home))}) == 2


BROKEN = [
    ('{"recognise": {"bla": 1}}', ["recognise/bla: "]),
    ('{"plan": {"start": "morgen"}}', ["plan/start: ", "‘Begin van het plan’"]),
    ('{"format": 2}', ["format: "]),
    ("[]", ["één JSON-object"]),
    ('{"plan": ', ["geen geldig JSON-bestand (regel 1"]),
    ("[" * 100_000, ["niets toegevoegd"]),
    ('{"ideate": {"goals": [{}]}, "implement": {"actions": [{"goal": 4}]}}', ["implement/actions/1/goal"]),
    ('{"plan": {"title": 1, "author": 2}}', ["(1) plan/title: ", "; (2) plan/author: "]),
    ('{"plan": {' + ", ".join(f'"x{n}": 1' for n in range(20)) + "}}", ["(5) plan/x4: ", "en nog 15."]),
    ('{"plan": {"a\\n\\u001b[31m": 1}}', ["plan/a  [31m: "]),
    ('{"implement": {"actions": [{"goal": "' + "x" * 100_000 + '"}]}}', ["implement/actions/1/goal"]),
]


@pytest.mark.parametrize("text, told", BROKEN, ids=[text[:30] for text, _ in BROKEN])
def test_a_broken_file_adds_nothing_and_says_where_and_why(
    vp: Vp, filled: dict[str, str], home: Path, tmp_path: Path, text: str, told: list[str]
) -> None:
    (tmp_path / "kapot.json").write_text(text, "utf-8")
    before = everything(home)
    line = refused(vp("import", tmp_path / "kapot.json"))
    assert line.startswith("Uit kapot.json is niets toegevoegd: ")
    assert [each for each in told if each not in line] == []
    assert len(line) < 1300
    assert everything(home) == before


def test_a_broken_file_makes_no_home(vp: Vp, home: Path, tmp_path: Path) -> None:
    (tmp_path / "kapot.json").write_text("{", "utf-8")
    refused(vp("import", tmp_path / "kapot.json"))
    assert not home.exists()


CONTENTS = [
    (b"", "is leeg"),
    (b"\xef\xbb\xbf", "is leeg"),
    (b" \n\t ", "is leeg"),
    (b"PK\x03\x04\x00\xff\xfe", "geen tekst in UTF-8"),
    ('{"plan": {}}'.encode("utf-16"), "geen tekst in UTF-8"),
    ('{"plan": {}}'.encode("utf-16-le"), "geen tekst in UTF-8"),
    ('{"plan": {"title": "Zoë"}}'.encode("latin-1"), "geen tekst in UTF-8"),
    (b" " * 101, "groter dan"),
]


@pytest.mark.parametrize("content, told", CONTENTS, ids=[told for _, told in CONTENTS])
def test_what_is_no_text_has_its_own_sentence(
    vp: Vp, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, content: bytes, told: str
) -> None:
    monkeypatch.setattr("vp_tui.system.text_file.BIGGEST", 100)
    (tmp_path / "in.json").write_bytes(content)
    assert told in refused(vp("import", tmp_path / "in.json"))


def test_what_cannot_be_read_has_its_own_sentence(vp: Vp, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "is er niet" in refused(vp("import", tmp_path / "weg.json"))
    assert "is een map" in refused(vp("import", tmp_path))
    (tmp_path / "x").write_text("{}")
    assert "niet lezen" in refused(vp("import", tmp_path / "x" / "plan.json"))

    def refuse(*args: object) -> None:
        raise PermissionError(13, "English")

    monkeypatch.setattr(Path, "open", refuse)  # the tests may run as root, who may read anything
    assert "vraag wie de computers" in refused(vp("import", tmp_path / "x"))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no such files here")
def test_a_file_without_end_is_not_read_to_the_end(vp: Vp) -> None:
    assert "groter dan 50 MB" in refused(vp("import", "/dev/zero"))


def test_a_home_that_cannot_be_made_is_told(vp: Vp, tmp_path: Path, plan_file: Path) -> None:
    assert "--home" in refused(vp("import", plan_file, "--home", plan_file))


def test_while_another_program_writes_nothing_is_added(
    vp: Vp, filled: dict[str, str], home: Path, plan_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = sqlite3.connect(database(home), isolation_level=None)
    connect = sqlite3.connect
    monkeypatch.setattr(sqlite3, "connect", lambda *args, **kwargs: connect(*args, **{**kwargs, "timeout": 0}))
    other.execute("begin immediate")
    assert "Een ander programma is bezig" in refused(vp("import", plan_file))
    other.close()
    assert len(listed_plans(database(home))) == len(filled)


def test_the_example_stands_beside_the_plans_once(vp: Vp, home: Path, plan_file: Path) -> None:
    vp("import", plan_file)
    done = vp("example")
    example = next(each for each in listed_plans(database(home)) if each.example)
    assert (done.code, example.title, example.progress) == (0, example_plan().plan.title, "cccccccc")
    again = vp("example")
    assert (again.code, again.out.split()[-1]) == (0, example.id)
    assert "staat er al" in again.out
    assert len(listed_plans(database(home))) == 2


def test_a_file_may_be_called_anything(vp: Vp, home: Path, tmp_path: Path) -> None:
    path = tmp_path / "Zoë’s plan 👍.JSON"
    path.write_text(json.dumps({"plan": {"title": "x"}}), "utf-8")
    assert vp("import", path).code == 0
    assert len(listed_plans(database(home))) == 1


def test_what_a_file_leaves_empty_and_the_app_derives_is_derived(vp: Vp, home: Path, tmp_path: Path) -> None:
    goal = {
        "number": 1, "text": "d", "indicator": "Bloed", "unit": "%", "baseline": 57, "target": 90,
        "start": "2026-10-01", "end": "2026-12-01",
    }  # fmt: skip
    path = tmp_path / "plan.json"
    path.write_text(json.dumps({"plan": {"title": "t"}, "ideate": {"goals": [goal]}}), encoding="utf-8")
    assert vp("import", path).code == 0
    told = vp("check", "t").out
    assert "hoe je het meet" not in told
    assert "wanneer je begint, en wanneer" not in told
