"""What line 23 says stays whole where it counts: what it quotes gives way, and how to take it back stays."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from textual.content import Content

from vp_tui.widgets.frame.message import Told, fitting_message, told_markup

TITLE = "De griepprik zonder rij en zonder turflijst, met een heel lange titel erbij"


@pytest.mark.parametrize(
    ("sentence", "width", "shown"),
    [
        ("De kopie is gemaakt.", 78, "De kopie is gemaakt."),
        ("Twee\nregels.", 78, "Twee regels."),
        (
            f"“{TITLE}” ligt in de prullenbak. Ctrl+Z zet het terug.",
            60,
            "“De griepprik…” ligt in de prullenbak. Ctrl+Z zet het terug.",
        ),
        (
            "Er komen twee kernvragen bij: een heel lange zin zonder aanhaling. Ctrl+Z neemt het terug.",
            60,
            "Er komen twee kernvragen bij: een… Ctrl+Z neemt het terug.",
        ),
        ("Een zin die langer is dan er plaats voor is", 20, "Een zin die langer…"),
    ],
)
def test_a_message_is_cut_where_it_hurts_least(sentence: str, width: int, shown: str) -> None:
    assert fitting_message(sentence, width) == shown


@given(st.text(st.characters(codec="ascii", exclude_characters="\n\r\t\x0b\x0c\x1c\x1d\x1e\x1f"), max_size=200))
def test_it_never_takes_more_than_its_line(sentence: str) -> None:
    assert len(fitting_message(f"“{sentence}” is weg. Ctrl+Z zet het terug.", 60)) <= 60


@given(st.text(st.characters(exclude_categories=("Cc", "Cs")), max_size=60))
def test_what_it_quotes_is_text_and_no_markup(words: str) -> None:
    told = Told(f"“{words}” is weg. Ctrl+Z zet het terug.", step=3)
    shown = Content.from_markup(told_markup(told, 0))
    assert shown.plain == fitting_message(told.sentence, 0)


def test_only_what_can_be_taken_back_is_a_link() -> None:
    assert "take_back(7)" in told_markup(Told("Weg. Ctrl+Z zet het terug.", step=7), 78)
    assert "take_back" not in told_markup(Told("Weg. Ctrl+Z zet het terug."), 78)


def test_a_warning_is_told_by_a_sign_too() -> None:
    assert told_markup(Told("De schijf is vol.", "error"), 78) == "! De schijf is vol."
