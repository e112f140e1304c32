"""How many pages a document takes, more or less.

Only Word knows for certain. We count the lines of each block from its characters and the width that it has, at
widths a little narrower than those of Calibri, and add up heights in points; so the estimate is rather a page too
many than one too few. tools/look.py holds it against LibreOffice.
"""

from collections.abc import Iterable
from math import ceil

from vp_tui.documents.blocks import CHART_HEIGHT, TALL_ROW, TEXT_WIDTH, Block, Cell, Check, Paragraph, Style, Table

PAGE_HEIGHT = 728  # points of text on an A4 page with our margins
POINTS_PER_MM = 72 / 25.4
# Per style: points a line, points above and below, points an average character is wide.
BODY = (13.5, 3.0, 4.6)
CELL = (11.7, 0.0, 4.15)
SIZES = {
    Style.TITLE: (28.2, 0.0, 9.7),
    Style.PLAN_TITLE: (19.3, 3.0, 6.6),
    Style.SUBTITLE: (13.5, 12.0, 4.75),
    Style.HEADING_1: (20.6, 24.0, 7.4),
    Style.HEADING_2: (16.8, 11.0, 6.0),
    Style.LABEL: (13.5, 6.0, 4.9),
    Style.CAPTION: (13.5, 11.0, 4.9),
    Style.EXPLANATION: (12.2, 5.0, 4.4),
    Style.NOTE: (13.5, 10.0, 4.75),
    Style.CELL_SMALL: (11.1, 0.0, 4.2),
    Style.GAP: (6.0, 0.0, 4.75),
}
CELL_PADDING = (4.2, 4.5)  # points above and below with the line between rows, mm left and right
LOST = 0.03  # of each page: rows and headings that move to the next page as a whole


def estimated_pages(blocks: Iterable[Block]) -> int:
    """How many pages the blocks take; at least 1."""
    height, estimate = 0.0, Estimate()
    for block in blocks:
        if block.new_page:
            height = ceil(height * (1 + LOST) / PAGE_HEIGHT) * PAGE_HEIGHT / (1 + LOST)
        height += block.height(estimate)
    return max(1, ceil(height * (1 + LOST) / PAGE_HEIGHT))


class Estimate:
    """The heights, in points, of what blocks are made of."""

    def chart(self) -> float:
        return CHART_HEIGHT * POINTS_PER_MM

    def table(self, table: Table) -> float:
        height = 0.0
        for row in table.rows:
            column, tallest = 0, 0.0
            for cell in row.cells:
                width = sum(table.widths[column : column + cell.span]) - CELL_PADDING[1]
                tallest = max(tallest, self._cell(cell, width))
                column += cell.span
            height += max(tallest + CELL_PADDING[0], TALL_ROW * POINTS_PER_MM if row.tall else 0.0)
        return height

    def _cell(self, cell: Cell, width: float) -> float:
        return sum(CELL[0] if isinstance(each, Check) else self.paragraph(each, width) for each in cell.content)

    def paragraph(self, paragraph: Paragraph, width: float = TEXT_WIDTH) -> float:
        """`width`: of what it stands in, in mm."""
        default = CELL if paragraph.style.in_cell else BODY
        line, around, character = SIZES.get(paragraph.style, default)
        fitting = max(1.0, width * POINTS_PER_MM / character)
        lines = sum(max(1, ceil(len(each) / fitting)) for each in paragraph.text.split("\n"))
        return lines * line + around
