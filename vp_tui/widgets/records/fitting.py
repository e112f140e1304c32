"""How wide each column of a list is, and how a row is drawn. Pure: texts and a width in, lines of that width out.

A row begins with its sign (a tick, or nothing) and a space. Then come the columns in their order; those for which the
main text would get too narrow stand under it, joined, as a dim second line.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from rich.cells import cell_len, set_cell_size
from rich.text import Text

from vp_tui.widgets.drawings.cells import ELLIPSIS, cut_text
from vp_tui.widgets.drawings.sheet import MUTED

SIGN = 2  # cells: the sign and a space
LEAST = 30  # cells for the main text, before a column goes under it
NARROW = 12  # cells for the main text, before one that stands left of it goes under it too
WIDEST = 24  # cells of another column, as long as the main text is not whole
TALLEST = 2  # lines of a row
DAYS = 9  # cells of "28 jan 27": what is longer is no day or number, and stands left
HEADED = 2  # so many columns beside the main text have a head
SAMPLE = 100  # rows that are looked at for how much of the main text is shown
BETWEEN = " · "  # what stands under the main text


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its head, whether its text stands right (days, numbers), whether it is the main text, whether it
    is there only where all others stand beside that, and whether it is the number of a goal."""

    name: str
    head: str = ""
    right: bool = False
    is_main: bool = False
    is_extra: bool = False
    is_number: bool = False


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
    def gaps(self) -> dict[int, int]:
        """The cells before each column."""
        return gaps_before(self.columns, [n for n, _ in self.beside])

    @property
    def used(self) -> int:
        """The cells up to the end of the last column."""
        return SIGN + sum(self.gaps.values()) + sum(width for _, width in self.beside)

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
                line.append(" " * self.gaps[n])
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
            line.append(" " * self.gaps[n] + _placed(cut_text(column.head, width), width, column.right))
        return _whole(line, self.width)


def gaps_before(columns: Sequence[Column], order: Sequence[int]) -> dict[int, int]:
    """Cells before each of the columns that stand beside one another; the first stands right behind the sign.

    What stands right has room on its left, but for behind the main text, and a number has its head there.
    """
    found = {}
    for place, n in enumerate(order):
        before = columns[order[place - 1]]
        near = (columns[n].right and not before.is_main) or before.is_number
        found[n] = 0 if place == 0 else 1 if near else 2
    return found


def fitted(columns: Sequence[Column], rows: Sequence[Row], width: int) -> Fit:
    """The columns that have something in them, for so many cells (20 at least).

    The more of them stand beside the main text the better, as long as it has its 30 cells, and no less of it is shown
    than with one under it. What is over then goes to the main text, up to its longest, and to what is cut still.
    """
    longest = _longest(columns, rows)
    columns = [replace(each, right=each.right and longest[n] <= DAYS) for n, each in enumerate(columns)]
    main = next(n for n, column in enumerate(columns) if column.is_main)
    fits: list[Fit] = []
    for beside, under in _choices(columns, longest, main):
        fit = _fit(tuple(columns), longest, beside, under, width)
        if _has_room(fit, longest[main], main) or not beside:
            fits.append(fit)
        if fits and (fit.main >= longest[main] or not any(n > main for n in beside)):
            break  # all of the main text is shown, or nothing more has to go under it
    best = max(fits, key=lambda each: sum(shown_count(each, row) for row in rows[:SAMPLE])) if fits[1:] else fits[0]
    return _widened(best, longest, rows)


def _has_room(fit: Fit, longest: int, main: int) -> bool:
    """Whether the main text is whole, or has the most room and its 30 cells; 12 where nothing stands right of it."""
    least = LEAST if any(n > main for n, _ in fit.beside) else NARROW
    widest = max((width for n, width in fit.beside if n != main), default=0)
    return fit.main >= min(max(longest, 1), max(least, widest))


def _choices(columns: Sequence[Column], longest: Sequence[int], main: int) -> Iterator[tuple[list[int], list[int]]]:
    """What may stand beside the main text and what under it: first all beside it; then without what is extra; then one
    more under it each time, from the last on, and what stands left of it only in the end."""
    filled = [n for n in range(len(columns)) if n != main and longest[n]]
    needed = [n for n in filled if not columns[n].is_extra]
    if needed != filled:
        yield filled, []
    order = [n for n in needed if n < main] + [n for n in needed if n > main]
    for count in range(len(order), -1, -1):
        yield sorted(order[:count]), sorted(order[count:])


def _longest(columns: Sequence[Column], rows: Sequence[Row]) -> list[int]:
    return [max(found, default=0) for found in zip(*(row.lengths for row in rows), strict=True)] or [0] * len(columns)


def _fit(
    columns: tuple[Column, ...], longest: Sequence[int], beside: Sequence[int], under: Sequence[int], width: int
) -> Fit:
    has_head = len(beside) >= HEADED
    wished = {n: min(WIDEST, max(longest[n], cell_len(columns[n].head) if has_head else 1)) for n in beside}
    order = [n for n, column in enumerate(columns) if n in wished or column.is_main]
    gaps = sum(gaps_before(columns, order).values())
    room = width - SIGN - gaps - sum(wished.values())
    return Fit(columns, width, tuple((n, wished.get(n, room)) for n in order), tuple(under), has_head)


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
    """How many letters and digits of the main text can be read."""
    main = next(n for n, _ in fit.beside if fit.columns[n].is_main)
    if row.lengths[main] <= fit.main:
        return sum(map(str.isalnum, row.texts[main]))
    return sum(sum(map(str.isalnum, line)) for line in fit.text_lines(row, main, fit.main))


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
    return (line if cell_len(line) < width else set_cell_size(line, width - 1)).rstrip(" .,;:") + ELLIPSIS


def _placed(text: str, width: int, right: bool) -> str:
    """The text in exactly so many cells."""
    room = " " * (width - cell_len(text))
    return room + text if right else text + room


def _whole(line: Text, width: int) -> Text:
    line.append(" " * (width - line.cell_len))
    return line
