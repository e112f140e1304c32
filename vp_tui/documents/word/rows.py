"""Which rows of a table may break over two pages.

A row that may not is lost in part where it is higher than what a page has under the table's header, and leaves the rest
of a page empty where it is nearly so. So a row may break from a third of a page on; its height is that of its lines in
the width of their column, never a count of characters alone.

We count lines as if words broke anywhere. At worst, with words of half a line, there are twice as many: still a page.
"""

from math import ceil

from vp_tui.documents.blocks import Cell, Paragraph, Row, Table
from vp_tui.documents.word.pages import CELL, CELL_PADDING, PAGE_HEIGHT, POINTS_PER_MM, Estimate

TALLEST = PAGE_HEIGHT / 3  # points
MOST_TOGETHER = PAGE_HEIGHT / 2
WIDEST = 3  # average characters: how wide a sign can be
WIDE_FROM = "\u1100"  # signs of East Asia, drawings; what comes before is Latin, Greek, Cyrillic, Arabic, …
LINE, _, CHARACTER = CELL


def keeps_together(table: Table) -> bool:
    """Whether a table that should stand on one page can: with room to spare, since a longer one leaves a page empty."""
    return table.together and Estimate().table(table) <= MOST_TOGETHER


def may_break(row: Row, widths: tuple[float, ...]) -> bool:
    """Whether a row may stand on two pages; `widths` of the table's columns, in mm."""
    column = 0
    for each in row.cells:
        if _height(each, sum(widths[column : column + each.span])) > TALLEST:
            return True
        column += each.span
    return False


def _height(cell: Cell, width: float) -> float:
    """In points; of a cell that can't be tall no more than that it isn't."""
    fitting = max(1.0, (width - CELL_PADDING[1]) * POINTS_PER_MM / CHARACTER)
    texts = [each.text for each in cell.content if isinstance(each, Paragraph)]
    at_most = sum(WIDEST * len(each) / fitting + each.count("\n") + 1 for each in texts)
    if at_most * LINE <= TALLEST:
        return 0.0
    return LINE * sum(ceil(_length(line) / fitting) or 1 for each in texts for line in each.split("\n"))


def _length(line: str) -> int:
    """In average characters; capitals count for two and wide signs for three."""
    if line.isascii() and line.islower():
        return len(line)
    capitals = sum(1 for each in line if each.isupper())
    return len(line) + capitals + (WIDEST - 1) * sum(1 for each in line if each >= WIDE_FROM)
