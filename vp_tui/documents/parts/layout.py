"""The shapes that sections share: labels with text, tables of records, and grids of labels and values."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from vp_tui.documents.blocks import TEXT_WIDTH, Block, Cell, Check, Paragraph, Row, Style, Table, cell
from vp_tui.documents.parts.source import Source

Part = tuple[str, Style]  # a field's name and the style of its text in a cell


@dataclass(frozen=True, slots=True)
class Column:
    """A title, a width in mm, and the fields whose texts stand in it, one under another; or a field to tick."""

    title: str
    width: float
    parts: tuple[Part, ...] = ()
    tick: str = ""
    derived: bool = False  # tells what the row is about; the field's home place is elsewhere

    def cell(self, source: Source) -> Cell:
        """What is empty takes no line, but a cell with nothing at all still is the place of its first field."""
        if self.tick:
            return Cell((source.check(self.tick),))
        source = source.derived() if self.derived else source
        several = len(self.parts) > 1
        filled = [part for part in self.parts if source.text(part[0])] if several else self.parts
        return Cell(tuple(each for name, style in filled or self.parts[:1] for each in source.paragraphs(name, style)))

    def is_filled(self, sources: Sequence[Source]) -> bool:
        return bool(self.tick) or any(source.is_filled(name) for source in sources for name, _ in self.parts)

    def heading(self) -> Cell:
        return cell(self.title, Style.CELL_HEAD_CENTRE if self.tick else Style.CELL_HEAD)

    def blank(self, text: str) -> Cell:
        return Cell((Check(),)) if self.tick else cell(text)


def column(title: str, width: float, *names: str) -> Column:
    """A column with the texts of these fields, all in the style of a cell; an item a line where it is a list."""
    return Column(title, width, tuple((name, Style.CELL) for name in names))


def labelled_blocks(source: Source, *names: str) -> list[Block]:
    """Label and text of each field that holds something."""
    found: list[Block] = []
    for name in names:
        if source.text(name):
            style = Style.BULLET if source.is_list(name) else Style.TEXT
            found += [Paragraph(source.label(name), Style.LABEL, source.place(name))]
            found += source.paragraphs(name, style, marked=False)
    return found


def format_table(sources: Sequence[Source], columns: Sequence[Column], empty: Sequence[str]) -> Table:
    """A table of the format: all its columns; without records its empty rows, which begin with `empty`."""
    rows = [Row(tuple(each.cell(source) for each in columns)) for source in sources]
    rows = rows or [Row((columns[0].blank(text), *(each.blank("") for each in columns[1:]))) for text in empty]
    return _table(columns, rows)


def own_table(sources: Sequence[Source], columns: Sequence[Column], caption: str = "") -> list[Block]:
    """A table of our own: only the records and the columns in which something stands that is at home there."""
    own = [each for each in columns if not each.derived]
    records = [source for source in sources if any(each.is_filled([source]) for each in own)]
    if not records:
        return []
    kept = [each for each in columns if each.is_filled(records)]
    title = [Paragraph(caption, Style.CAPTION)] if caption else []
    return [*title, _table(kept, [Row(tuple(each.cell(source) for each in kept)) for source in records])]


def _table(columns: Sequence[Column], rows: Sequence[Row]) -> Table:
    total = sum(each.width for each in columns)
    widths = tuple(each.width * TEXT_WIDTH / total for each in columns)
    return Table(widths, (Row(tuple(each.heading() for each in columns), header=True), *rows))


# A grid: label, value, label, value.
GRID = (36.0, 49.0, 36.0, 49.0)


@dataclass(frozen=True, slots=True)
class Pair:
    """A label with its value; `wide`: on a line of its own; `always`: the format's own label prints without a value."""

    label: str
    paragraphs: tuple[Paragraph, ...]
    wide: bool = False
    always: bool = False

    @property
    def prints(self) -> bool:
        return self.always or any(each.text for each in self.paragraphs)


def pair(source: Source, name: str, label: str = "", wide: bool = False, always: bool = False) -> Pair:
    style = Style.CELL_BULLET if source.is_list(name) and source.text(name) else Style.CELL
    return Pair(label or source.label(name), tuple(source.paragraphs(name, style)), wide, always)


def grid_rows(pairs: Sequence[Pair]) -> list[Row]:
    """Two pairs a line, but for the wide ones and one that is left alone."""
    rows: list[Row] = []
    waiting: list[Pair] = []
    for each in [each for each in pairs if each.prints]:
        if each.wide:
            rows += [_pairs_row(waiting)] if waiting else []
            rows, waiting = [*rows, _pairs_row([each])], []
        else:
            waiting.append(each)
            if len(waiting) == 2:
                rows, waiting = [*rows, _pairs_row(waiting)], []
    return rows + ([_pairs_row(waiting)] if waiting else [])


def _pairs_row(pairs: Sequence[Pair]) -> Row:
    span = 3 if len(pairs) == 1 else 1
    cells = [(cell(each.label, Style.CELL_LABEL), Cell(each.paragraphs, span)) for each in pairs]
    return Row(tuple(inner for both in cells for inner in both))


def grid(pairs: Sequence[Pair], caption: str = "") -> list[Block]:
    """The pairs that print, as one table, on one page; nothing where none does."""
    rows = grid_rows(pairs)
    if not rows:
        return []
    together = [replace(row, with_next=True) for row in rows[:-1]]
    return [*([Paragraph(caption, Style.CAPTION)] if caption else []), Table(GRID, (*together, rows[-1]))]
