"""Where a plan file is, and what is told where it can't be taken in."""

import datetime as dt
from pathlib import Path

import pytest

from vp_tui.plan.files.file import BrokenFile
from vp_tui.screens.plans.import_plan import path_of, plan_in, problem_text

TODAY = dt.date(2027, 3, 12)


@pytest.mark.parametrize(
    ("typed", "path"),
    [
        ("  /a/b c.json ", "/a/b c.json"),
        ("'/a/b c.json'", "/a/b c.json"),
        ('"/a/b c.json"', "/a/b c.json"),
        (r"/a/b\ c\'s.json", "/a/b c's.json"),
        ("& 'C:\\Mijn plannen\\a.json'", "C:\\Mijn plannen\\a.json"),
        ("C:\\Mijn plannen\\a.json", "C:\\Mijn plannen\\a.json"),
        ("\\\\server\\map\\a.json", "\\\\server\\map\\a.json"),
        ("file:///a/b%20c.json", "/a/b c.json"),
        ("file:///C:/a.json", "C:/a.json"),
    ],
)
def test_a_path_as_typed_or_dropped(typed: str, path: str) -> None:
    assert path_of(typed) == Path(path)


def test_the_home_folder(home: Path) -> None:
    assert path_of("~/plan.json") == Path.home() / "plan.json"
    with pytest.raises(BrokenFile, match="welke map"):
        path_of("~niemand-hier/plan.json")


@pytest.mark.parametrize(
    ("content", "sentence"),
    [(None, "is er niet"), (b"PK\x03\x04\xff\xfe", "geen tekst"), ("map", "is een map")],
)
def test_what_is_no_text(tmp_path: Path, content: bytes | str | None, sentence: str) -> None:
    path = tmp_path / "plan.json"
    if isinstance(content, bytes):
        path.write_bytes(content)
    elif content:
        path.mkdir()
    with pytest.raises(BrokenFile, match=sentence) as found:
        plan_in(path, TODAY)
    assert problem_text(found.value).endswith("\nEr is niets toegevoegd.")


def test_a_name_that_no_file_can_have() -> None:
    with pytest.raises(BrokenFile):
        plan_in(Path("a\0b"), TODAY)
    with pytest.raises(BrokenFile):
        plan_in(Path("a" * 5000), TODAY)
