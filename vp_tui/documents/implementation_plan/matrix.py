"""A table of rows by two columns, with a list in each cell; what fits neither column gets a row over both."""

from collections.abc import Sequence
from dataclasses import dataclass

from vp_tui.documents.blocks import Cell, Paragraph, Row, Style, Table, cell
from vp_tui.documents.parts.source import Source


@dataclass(frozen=True, slots=True)
class Matrix:
    """`side`: the field that says which column a record belongs to, one of `sides`; `note` stands under its text."""

    titles: tuple[str, str, str]
    side: str
    sides: tuple[str, str]
    note: tuple[str, Style]

    def rows(self, head: Cell, records: Sequence[Source]) -> list[Row]:
        by_side = [[each for each in records if getattr(each.owner, self.side) == side] for side in self.sides]
        undecided = [each for each in records if getattr(each.owner, self.side) is None]
        rows = [Row((head, *(self._cell(each) for each in by_side)))]
        return rows + ([Row((cell(""), self._cell(undecided, span=2)))] if undecided else [])

    def table(self, widths: tuple[float, ...], rows: Sequence[Row]) -> Table:
        head = Row(tuple(cell(title, Style.CELL_HEAD) for title in self.titles), header=True)
        return Table(widths, (head, *rows))

    def _cell(self, records: Sequence[Source], span: int = 1) -> Cell:
        content: list[Paragraph] = []
        for record in records:
            content += record.paragraphs("text", Style.CELL_BULLET)
            content += record.paragraphs(*self.note) if record.text(self.note[0]) else []
        return Cell(tuple(content) or (Paragraph(style=Style.CELL),), span)
