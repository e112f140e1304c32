"""The lines of a long paragraph on the screen, kept as far as a key leaves them as they were."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from itertools import takewhile

from textual._wrap import compute_wrap_offsets
from textual.document._document import Location
from textual.document._wrapped_document import WrappedDocument

WORD = re.compile(r"\S+\s*")
WINDOW = 2000  # characters that are wrapped at once


class KeptWraps(WrappedDocument):
    """Textual's own wraps a paragraph anew at each key, and copies it to find where the cursor is. (Textual 8.2;
    test_wrapping.py compares.)"""

    def wrap_range(self, start: Location, old_end: Location, new_end: Location) -> None:
        row = start[0]
        if row == old_end[0] == new_end[0] and self._width and not any(self._tab_width_cache[row]):
            first, last = sorted((start[1], old_end[1]))
            offsets = self._wrapped_again(row, first, max(first, new_end[1]), new_end[1] - last)
            if offsets is not None and len(offsets) == len(self._wrap_offsets[row]):
                self._wrap_offsets[row] = offsets
                return
        super().wrap_range(start, old_end, new_end)

    def _wrapped_again(self, row: int, first: int, end: int, longer: int) -> list[int] | None:
        """Where the paragraph breaks now that it changed from column `first` to `end` and became so much longer; None
        where it has tabs."""
        line, old = self.document.get_line(row), self._wrap_offsets[row]
        if "\t" in line:
            return None
        made = list(takewhile(lambda each: self._stays(line, each, first), old))
        for offset in self._breaks(line, made[-1] if made else 0):
            made.append(offset)
            same = bisect_left(old, offset - longer)
            if offset >= end and same < len(old) and old[same] == offset - longer:
                return [*made, *(each + longer for each in old[same + 1 :])]  # from here on it is as it was
        return made

    @staticmethod
    def _stays(line: str, offset: int, column: int) -> bool:
        """A break depends on the words up to and including the one behind it."""
        word = WORD.match(line, offset)
        return word is not None and word.end() < column and line[offset - 1].isspace()

    def _breaks(self, line: str, begin: int) -> Iterator[int]:
        """Where a paragraph breaks behind a break, one window after the other; a window's last break may hang on a word
        that it cuts off."""
        window = WINDOW
        while begin + window < len(line):
            found = compute_wrap_offsets(line[begin : begin + window], self._width, self._tab_width)[:-1]
            yield from (begin + each for each in found)
            begin, window = (begin + found[-1], WINDOW) if found else (begin, 2 * window)
        yield from (begin + each for each in compute_wrap_offsets(line[begin:], self._width, self._tab_width))

    def get_sections(self, line_index: int) -> list[str]:
        line, offsets = self.document[line_index], self.get_offsets(line_index)
        return [line[start:end] for start, end in zip([0, *offsets], [*offsets, len(line)], strict=True)]
