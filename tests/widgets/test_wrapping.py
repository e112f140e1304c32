"""Where a paragraph breaks, kept and computed: the same as Textual's own, after any edit."""

from hypothesis import given
from hypothesis import strategies as st
from textual.document._document import Document
from textual.document._wrapped_document import WrappedDocument

from vp_tui.widgets.wrapping import KeptWraps

TEXTS = st.text(alphabet="ab  \t\né👍-", max_size=60)
PLACES = st.integers(0, 80)


def place(document: Document, number: int) -> tuple[int, int]:
    row = number % document.line_count
    return row, number % (len(document.get_line(row)) + 1)


@given(TEXTS, st.integers(0, 12), st.lists(st.tuples(PLACES, PLACES, st.text(alphabet="xy \t\n👍", max_size=9))))
def test_after_any_edit_the_lines_are_those_of_textual(
    text: str, width: int, edits: list[tuple[int, int, str]]
) -> None:
    document = Document(text)
    ours, theirs = KeptWraps(document, width), WrappedDocument(document, width)
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


def test_a_key_at_the_end_of_a_long_text_wraps_its_last_words_only() -> None:
    looked: list[str] = []

    class Looking(Document):
        def get_line(self, index: int) -> str:
            line = super().get_line(index)
            return Seen(line)

    class Seen(str):
        def __getitem__(self, part: object) -> str:  # type: ignore[override]
            found = str(self)[part]  # type: ignore[index]
            looked.append(found)
            return found

    document = Looking("veel woorden achter elkaar " * 200)
    wrapped = KeptWraps(document, 40)
    end = (0, len(str(document.get_line(0))))
    document.replace_range(end, end, "x")
    looked.clear()
    wrapped.wrap_range(end, end, (0, end[1] + 1))
    assert max(map(len, looked)) < 120
