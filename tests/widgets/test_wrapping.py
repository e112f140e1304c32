"""Where a paragraph breaks, kept and computed: the same as Textual's own, after any edit."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from textual.document._document import Document
from textual.document._wrapped_document import WrappedDocument

from vp_tui.widgets import wrapping
from vp_tui.widgets.wrapping import KeptWraps

TEXTS = st.text(alphabet="ab  \t\né👍-", max_size=60)
PLACES = st.integers(0, 80)


def place(document: Document, number: int) -> tuple[int, int]:
    row = number % document.line_count
    return row, number % (len(document.get_line(row)) + 1)


@pytest.mark.parametrize("window", [wrapping.WINDOW, 30])
@given(TEXTS, st.integers(0, 12), st.lists(st.tuples(PLACES, PLACES, st.text(alphabet="xy \t\n👍", max_size=9))))
def test_after_any_edit_the_lines_are_those_of_textual(
    window: int, text: str, width: int, edits: list[tuple[int, int, str]]
) -> None:
    document = Document(text)
    ours, theirs = KeptWraps(document, width), WrappedDocument(document, width)
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(wrapping, "WINDOW", window)
        for begin, end, typed in edits:
            top, bottom = sorted((place(document, begin), place(document, end)))
            result = document.replace_range(top, bottom, typed)
            ours.wrap_range(top, bottom, result.end_location)
            theirs.wrap_range(top, bottom, result.end_location)
            assert ours._wrap_offsets == theirs._wrap_offsets
            assert ours._offset_to_line_info == theirs._offset_to_line_info
            assert ours._line_index_to_offsets == theirs._line_index_to_offsets
            for row in range(document.line_count):
                assert ours.get_sections(row) == theirs.get_sections(row)


@pytest.mark.parametrize("column", [0, 700, 5400])
def test_a_key_in_a_long_text_wraps_few_words(column: int, monkeypatch: pytest.MonkeyPatch) -> None:
    rng = random.Random(3)
    text = " ".join("w" * rng.randint(1, 12) for _ in range(800))
    document, looked = Document(text), list[int]()
    original = wrapping.compute_wrap_offsets

    def looking(part: str, width: int, tab_size: int) -> list[int]:
        looked.append(len(part))
        return original(part, width, tab_size)

    wrapped = KeptWraps(document, 40)
    monkeypatch.setattr(wrapping, "compute_wrap_offsets", looking)
    document.replace_range((0, column), (0, column), "x")
    wrapped.wrap_range((0, column), (0, column), (0, column + 1))
    assert 0 < sum(looked) <= wrapping.WINDOW
    assert wrapped._wrap_offsets == WrappedDocument(document, 40)._wrap_offsets
