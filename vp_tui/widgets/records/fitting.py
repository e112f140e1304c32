"""How wide each column of a list is, and how a row is drawn. Pure: texts and a width in, lines of exactly that width out.

A row begins with its sign (a tick, or nothing) and a space. Then come the columns in their order; those for which the
main text would get too narrow stand under it, joined, as a dim second line.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from rich.cells import cell_len, set_cell_size
from rich.text import Text

from vp_tui.widgets.drawings.cells import ELLIPSIS, cut_text
from vp_tui.widgets.drawings.sheet import MUTED

SIGN = 2  # cells: the sign and a space
LEAST = 30  # cells for the main text, before a column goes under it
WIDEST = 24  # cells of another column, as long as the main text is not whole
TALLEST = 2  # lines of a row
HEADED = 2  # so many columns beside the main text have a head
SAMPLE = 100  # rows that are looked at for how much of the main text is shown
BETWEEN = " · "  # what stands under the main text


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its head, whether its text stands right (days, numbers), and whether it is the main text."""

    name: str
    head: str = ""
    right: bool = False
    is_main: bool = False

    @property
    def gap(self) -> int:
        """Cells before it."""
        return 0 if self.is_main else 1 if self.right else 2


@dataclass(frozen=True, slots=True)
class Row:
    """The texts of a row, one a column, each one line; `lengths`: their cells. `missing`: which of them say that
    something lacks. `sign`: one cell in front."""

    texts: tuple[str, ...]
    lengths: tuple[int, ...]
    sign: str = " "
    missing: tuple[bool, ...] = ()

    @classmethod
    def of(cls, texts: Sequence[str], sign: str = " ", missing: Sequence[bool] = ()) -> "Row":
        return cls(tuple(texts), tuple(map(cell_len, texts)), sign, tuple(missing))

    def is_missing(self, n: int) -> bool:
        return bool(self.missing) and self.missing[n]


@dataclass(frozen=True)
class Fit:
    """How rows are drawn in so many cells: the columns that stand beside the main text or are it, each by its place in
    the row with its width, and those that stand under it."""

    columns: tuple[Column, ...]
    width: int
    beside: tuple[tuple[int, int], ...]
    under: tuple[int, ...] = ()
    has_head: bool = False

    @cached_property
    def main(self) -> int:
        """The width of the main text."""
        return next(width for n, width in self.beside if self.columns[n].is_main)

    @cached_property
    def most(self) -> int:
        """How many lines a text may take."""
        return TALLEST - bool(self.under)

    def height(self, row: Row) -> int:
        if any(row.texts[n] for n in self.under):
            return TALLEST
        if all(row.lengths[n] <= width for n, width in self.beside):
            return 1
        return max(len(self.text_lines(row, n, width)) for n, width in self.beside)

    def text_lines(self, row: Row, n: int, width: int) -> list[str]:
        return fitted_lines(row.texts[n], width, self.most if self.columns[n].is_main else TALLEST)

    def lines(self, row: Row) -> list[Text]:
        """The row, each line in exactly the width."""
        cells = {n: self.text_lines(row, n, width) for n, width in self.beside}
        lines = [Text(f"{row.sign} " if not y else " " * SIGN) for y in range(self.height(row))]
        for n, width in self.beside:
            style = MUTED if row.is_missing(n) else ""
            for y, line in enumerate(lines):
                text = cells[n][y] if y < len(cells[n]) else ""
                line.append(" " * self.columns[n].gap)
                if y and self.columns[n].is_main and self.under:
                    line.append_text(self._under_line(row, width))
                else:
                    line.append(_placed(text, width, self.columns[n].right), style)
        return [_whole(line, self.width) for line in lines]

    def _under_line(self, row: Row, width: int) -> Text:
        told = BETWEEN.join(row.texts[n] for n in self.under if row.texts[n])
        return Text(_placed(cut_text(told, width), width, False), MUTED)

    def head(self) -> Text:
        """The line above the rows."""
        line = Text(" " * SIGN, MUTED)
        for n, width in self.beside:
            column = self.columns[n]
            line.append(" " * column.gap + _placed(cut_text(column.head, width), width, column.right))
        return _whole(line, self.width)


def fitted(columns: Sequence[Column], rows: Sequence[Row], width: int) -> Fit:
    """The columns that have something in them, for so many cells (20 at least).

    The more of them stand beside the main text the better, as long as it has its 30 cells, and no less of it is shown
    than with one under it. What is over then goes to the main text, up to its longest, and to what is cut still.
    """
    longest = _longest(columns, rows)
    main = next(n for n, column in enumerate(columns) if column.is_main)
    others = [n for n in range(len(columns)) if n != main and longest[n]]
    fits = []
    for count in range(len(others), -1, -1):
        fit = _fit(tuple(columns), longest, others[:count], others[count:], width)
        if fit.main >= min(LEAST, longest[main]) or not count:
            fits.append(fit)
        if fit.main >= longest[main] and fits:
            break  # all of it is shown
    best = fits[0]
    if len(fits) > 1:
        best = max(fits, key=lambda each: sum(shown_count(each, row) for row in rows[:SAMPLE]))
    return _widened(best, longest, rows)


def _longest(columns: Sequence[Column], rows: Sequence[Row]) -> list[int]:
    return [max(found, default=0) for found in zip(*(row.lengths for row in rows), strict=True)] or [0] * len(columns)


def _fit(columns: tuple[Column, ...], longest: list[int], beside: list[int], under: list[int], width: int) -> Fit:
    has_head = len(beside) >= HEADED
    wished = {n: min(WIDEST, max(longest[n], cell_len(columns[n].head) if has_head else 1)) for n in beside}
    room = width - SIGN - sum(columns[n].gap + cells for n, cells in wished.items())
    placed = tuple((n, wished.get(n, room)) for n, column in enumerate(columns) if n in wished or column.is_main)
    return Fit(columns, width, placed, tuple(under), has_head)


def _widened(fit: Fit, longest: list[int], rows: Sequence[Row]) -> Fit:
    """What the main text has no use for goes to what is still cut."""
    widths = dict(fit.beside)
    main = next(n for n in widths if fit.columns[n].is_main)
    under = max((_under_length(fit, row) for row in rows), default=0) if fit.under else 0
    head = cell_len(fit.columns[main].head) if fit.has_head else 1
    used = min(widths[main], max(longest[main], under, head))
    left, widths[main] = widths[main] - used, used
    for n in widths:
        more = min(left, max(0, longest[n] - widths[n])) if n != main else 0
        widths[n], left = widths[n] + more, left - more
    return Fit(fit.columns, fit.width, tuple(widths.items()), fit.under, fit.has_head)


def _under_length(fit: Fit, row: Row) -> int:
    found = [row.lengths[n] for n in fit.under if row.texts[n]]
    return sum(found) + len(BETWEEN) * (len(found) - 1)


def shown_count(fit: Fit, row: Row) -> int:
    """How many characters of the main text can be read."""
    main = next(n for n, _ in fit.beside if fit.columns[n].is_main)
    if row.lengths[main] <= fit.main:
        return len(row.texts[main].replace(" ", ""))
    return sum(len(line.replace(" ", "").removesuffix(ELLIPSIS)) for line in fit.text_lines(row, main, fit.main))


def fitted_lines(text: str, width: int, most: int) -> list[str]:
    """At most `most` lines of at most `width` cells, broken between words.

    A word that is longer than a line and a text that goes on end in an ellipsis.
    """
    if cell_len(text) <= width:
        return [text]
    words = [cut_text(word, width) for word in text.split()]
    lines: list[str] = []
    while words and len(lines) < most:
        line = words.pop(0)
        while words and cell_len(line) + 1 + cell_len(words[0]) <= width:
            line += f" {words.pop(0)}"
        lines.append(line)
    if words:
        lines[-1] = _going_on(lines[-1], width)
    return lines or [""]


def _going_on(line: str, width: int) -> str:
    """The line with an ellipsis behind its last whole word, or in it where there is but one."""
    if line.endswith(ELLIPSIS):
        return line
    while cell_len(line) >= width and " " in line:
        line = line.rsplit(" ", 1)[0]
    return (line if cell_len(line) < width else set_cell_size(line, width - 1).rstrip()) + ELLIPSIS


def _placed(text: str, width: int, right: bool) -> str:
    """The text in exactly so many cells."""
    room = " " * (width - cell_len(text))
    return room + text if right else text + room


def _whole(line: Text, width: int) -> Text:
    line.append(" " * (width - line.cell_len))
    return line
