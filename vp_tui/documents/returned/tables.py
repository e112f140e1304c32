"""Which table is which, by the titles above its columns."""

from collections.abc import Iterator

from vp_tui.documents.returned.body import Box, Grid, Line
from vp_tui.documents.returned.sent import Layout, MatrixLayout, SentDocument
from vp_tui.documents.returned.wording import line_key

ENOUGH = 0.6  # of the titles of a table, to know it again


class Tables:
    """The tables that a document may have."""

    def __init__(self, sent: SentDocument) -> None:
        self._sent = sent
        self._headers: dict[Grid, list[str]] = {}
        self._layouts: dict[tuple[Grid, str], Layout | None] = {}
        self._heads: dict[Grid, Grid] = {}  # of a table that lost its head, the one that has it
        self.titles = frozenset(title for each in sent.layouts for title in each.columns)
        self.titles |= frozenset(title for each in sent.matrices for title in each.sides)

    def header(self, grid: Grid) -> list[str]:
        """The titles above the columns in small letters, a cell each; empty where the first row holds none."""
        if grid not in self._headers:
            self._headers[grid] = self._header(grid)
        return self._headers[grid]

    def lend_head(self, grid: Grid, whole: Grid) -> None:
        """`grid` is the second part of a table that was taken apart; `whole` is the table as it was sent."""
        self._heads[grid] = whole

    def _header(self, grid: Grid) -> list[str]:
        keys = [line_key(each.text) for each in grid.lines[0].boxes] if grid.lines else []
        filled = [each for each in keys if each]
        known = sum(each in self.titles for each in filled)
        return keys if known * 2 > len(filled) and len(filled) * 2 > len(keys) else []

    def lines(self, grid: Grid) -> Iterator[Line]:
        """The rows without the one with titles, and without those that were deleted."""
        skip = bool(self.header(grid))
        yield from (each for n, each in enumerate(grid.lines) if each.gone is None and not (skip and n == 0))

    def titled(self, grid: Grid, line: Line) -> list[tuple[Box, str]]:
        """The cells of a row with the title of their column."""
        head = self._heads.get(grid, grid)
        header = self.header(head)
        by_column = {box.column: title for box, title in zip(head.lines[0].boxes, header, strict=False)}
        return [(box, by_column.get(box.column, "")) for box in line.boxes]

    def layout(self, grid: Grid, list_address: str = "") -> Layout | None:
        """The table that has these titles, as far as they are there; of several that of this list."""
        key = (grid, list_address)
        if key not in self._layouts:
            self._layouts[key] = self._layout(grid, list_address)
        return self._layouts[key]

    def _layout(self, grid: Grid, list_address: str) -> Layout | None:
        wanted = {each for each in self.header(grid) if each}
        if not wanted or self.matrix(grid):
            return None
        known = [
            (len(wanted & set(each.columns)), each.list_address == list_address, -len(each.columns), n)
            for n, each in enumerate(self._sent.layouts)
        ]
        shared, *_, found = max(known)
        return self._sent.layouts[found] if shared >= max(1, ENOUGH * len(wanted)) else None

    def matrix(self, grid: Grid) -> MatrixLayout | None:
        wanted = set(self.header(grid))
        return next((each for each in self._sent.matrices if set(each.sides) <= wanted), None)
