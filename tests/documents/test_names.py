"""A document's name says what it is, and is allowed everywhere."""

import datetime as dt
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.growing import LINEAR, grown
from tests.strategies import texts
from vp_tui.system.files import document_name, write_document

DAY = dt.date(2027, 3, 12)
END = " v3 2027-03-12.docx"


@pytest.mark.parametrize(
    ("title", "shown"),
    [
        ("De griepprik", "Implementatieplan De griepprik"),
        ("", "Implementatieplan"),
        ("  a\tb\nc  ", "Implementatieplan a b c"),
        ('A/B\\C: "D" <E>|F? *G*', "Implementatieplan A B C D E F G"),
        ("../../etc/passwd", "Implementatieplan etc passwd"),
        ("eind...", "Implementatieplan eind"),
        ("CON", "Implementatieplan CON"),
        ("Zoë’s “plan” & 1e lijn", "Implementatieplan Zoë’s “plan” & 1e lijn"),
        ("griep 👩🏽‍⚕️", "Implementatieplan griep 👩🏽‍⚕️"),
        ("a\u202egpj.exe", "Implementatieplan a gpj.exe"),
        ("e\u0301e\u0301n", "Implementatieplan één"),
    ],
)
def test_a_title_becomes_a_name(title: str, shown: str) -> None:
    assert document_name(title, 3, DAY) == shown + END


def test_a_long_title_is_cut_off_but_version_and_day_stay() -> None:
    name = document_name("heel lange titel " * 50, 12, DAY)
    assert len(name) <= 120 and name.endswith(" v12 2027-03-12.docx")


def test_an_emoji_is_not_cut_through(tmp_path: Path) -> None:
    name = document_name("👩🏽‍⚕️" * 100, 3, DAY)
    assert len(name.encode()) <= 240 and not name.removesuffix(END).endswith(("\u200d", "\ufe0f"))
    assert write_document(b"x", tmp_path, name).path.exists()


@given(st.text(max_size=300) | texts())
def test_any_title_gives_a_name_that_windows_allows(title: str) -> None:
    name = document_name(title, 3, DAY)
    assert name.startswith("Implementatieplan") and name.endswith(END)
    assert not re.search(r'[<>:"/\\|?*\x00-\x1f\x7f]', name)
    assert Path(name).name == name and not re.search(r"[. ]$", Path(name).stem)
    assert len(name) <= 120 and len(name.encode()) <= 240


@pytest.mark.parametrize("unit", ["a", "a ", "👩", "\u200d", "a\u0301"])
def test_a_title_of_any_length_is_cut_off_at_once(unit: str) -> None:
    assert grown(lambda n: lambda: document_name(unit * n, 3, DAY), 50_000) < LINEAR
