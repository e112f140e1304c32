"""A table of rows by two columns, with a list in each cell; what fits neither column gets a row over both."""

from collections.abc import Sequence
from dataclasses import dataclass

from vp_tui.documents.blocks import Cell, Paragraph, Row, Style, Table, cell
from vp_tui.documents.parts.source import Source
from vp_tui.documents.places import new_rows_address, reserved_address


@dataclass(frozen=True, slots=True)
class Matrix:
    """`records`: the address of their list; `side`: the field that says which column a record belongs to, one of
    `sides`; `note` stands under its text."""

    records: str
    titles: tuple[str, str, str]
    side: str
    sides: tuple[str, str]
    note: tuple[str, Style]

    def rows(self, head: Cell, records: Sequence[Source], of: str = "") -> list[Row]:
        """`of`: what the row is of, for the places of its empty cells; without it they have none."""
        by_side = {name: [each for each in records if getattr(each.owner, self.side) == name] for name in self.sides}
        undecided = [each for each in records if getattr(each.owner, self.side) is None]
        cells = [self._cell(found, self._reserved(of, name)) for name, found in by_side.items()]
        rows = [Row((head, *cells))]
        return rows + ([Row((cell(""), self._cell(undecided, span=2)))] if undecided else [])

    def table(self, widths: tuple[float, ...], rows: Sequence[Row], about: str) -> Table:
        first = cell(self.titles[0], Style.CELL_HEAD, new_rows_address(self.records))
        others = (cell(title, Style.CELL_HEAD) for title in self.titles[1:])
        return Table(widths, (Row((first, *others), header=True), *rows), about, labelled=True)

    def _reserved(self, of: str, side: str) -> str:
        return reserved_address(self.records, f"{of}-{side}", "text") if of else ""

    def _cell(self, records: Sequence[Source], reserved: str = "", span: int = 1) -> Cell:
        content: list[Paragraph] = []
        for record in records:
            content += record.paragraphs("text", Style.CELL_BULLET)
            content += record.paragraphs(*self.note) if record.text(self.note[0]) else []
        return Cell(tuple(content) or (Paragraph(style=Style.CELL, address=reserved),), span)
