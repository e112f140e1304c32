"""The lines of a long paragraph on the screen, kept as far as a key leaves them as they were."""

import re
from itertools import takewhile

from textual._wrap import compute_wrap_offsets
from textual.document._document import Location
from textual.document._wrapped_document import WrappedDocument

WORD = re.compile(r"\S+\s*")


class KeptWraps(WrappedDocument):
    """Textual's own wraps a paragraph anew at each key, and copies it to find where the cursor is. (Textual 8.2;
    test_wrapping.py compares.)"""

    def wrap_range(self, start: Location, old_end: Location, new_end: Location) -> None:
        row = start[0]
        if row == old_end[0] == new_end[0] and self._width and not any(self._tab_width_cache[row]):
            offsets = self._wrapped_again(row, min(start[1], old_end[1]))
            if offsets is not None and len(offsets) == len(self._wrap_offsets[row]):
                self._wrap_offsets[row] = offsets
                return
        super().wrap_range(start, old_end, new_end)

    def _wrapped_again(self, row: int, column: int) -> list[int] | None:
        """Where the paragraph breaks now that it changed from this column on; None where it has tabs."""
        line = self.document.get_line(row)
        if "\t" in line:
            return None
        kept = list(takewhile(lambda each: self._stays(line, each, column), self._wrap_offsets[row]))
        begin = kept[-1] if kept else 0
        rest = compute_wrap_offsets(line[begin:], self._width, self._tab_width)
        return [*kept, *(begin + each for each in rest)]

    @staticmethod
    def _stays(line: str, offset: int, column: int) -> bool:
        """A break depends on the words up to and including the one behind it."""
        word = WORD.match(line, offset)
        return word is not None and word.end() < column and line[offset - 1].isspace()

    def get_sections(self, line_index: int) -> list[str]:
        line, offsets = self.document[line_index], self.get_offsets(line_index)
        return [line[start:end] for start, end in zip([0, *offsets], [*offsets, len(line)], strict=True)]
