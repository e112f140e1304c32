"""The shapes that sections share: labels with text, tables of records, and grids of labels and values."""

from collections.abc import Sequence
from dataclasses import dataclass

from vp_tui.documents.blocks import TEXT_WIDTH, Block, Cell, Check, Paragraph, Row, Style, Table, cell
from vp_tui.documents.parts.source import Source
from vp_tui.documents.places import new_rows_address, reserved_address
from vp_tui.plan.address import list_of

Part = tuple[str, Style]  # a field's name and the style of its text in a cell


@dataclass(frozen=True, slots=True)
class Column:
    """A title, a width in mm, and the fields whose texts stand in it, one under another; or a field to tick."""

    title: str
    width: float
    parts: tuple[Part, ...] = ()
    tick: str = ""
    derived: bool = False  # tells what the row is about; the field's home place is elsewhere
    typed: str = ""  # what is typed in a blank cell; without it the first field

    def cell(self, source: Source) -> Cell:
        """What is empty takes no line, but a cell with nothing at all still is the place of its first field."""
        if self.tick:
            return Cell((source.check(self.tick),))
        return Cell(stacked(source.derived() if self.derived else source, self.parts))

    def is_filled(self, sources: Sequence[Source]) -> bool:
        return bool(self.tick) or any(source.is_filled(name) for source in sources for name, _ in self.parts)

    def heading(self, address: str = "") -> Cell:
        """`address`: the place of the table's new rows."""
        return cell(self.title, Style.CELL_HEAD_CENTRE if self.tick else Style.CELL_HEAD, address)

    def blank(self, text: str, list_address: str, number: int) -> Cell:
        """Of a row that the format has blank: the places of what is typed there."""
        address = reserved_address(list_address, number, self.tick or self.typed or self.parts[0][0])
        return Cell((Check(address=address, about=self.title),)) if self.tick else cell(text, address=address)


def stacked(source: Source, parts: Sequence[Part]) -> tuple[Paragraph, ...]:
    """Several fields one under another; the first also where none of them holds something."""
    filled = [part for part in parts if source.text(part[0])] if len(parts) > 1 else parts
    return tuple(each for name, style in filled or parts[:1] for each in source.paragraphs(name, style))


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


def format_table(
    list_address: str, sources: Sequence[Source], columns: Sequence[Column], empty: Sequence[str], about: str
) -> Table:
    """A table of the format: all its columns; without records its empty rows, which begin with `empty`. `about`: what a
    screen reader says of it."""
    rows = [Row(tuple(each.cell(source) for each in columns)) for source in sources]
    rows = rows or [_blank_row(list_address, columns, *each) for each in enumerate(empty, 1)]
    return _table(columns, rows, about, new_rows_address(list_address))


def _blank_row(list_address: str, columns: Sequence[Column], number: int, text: str) -> Row:
    texts = [text, *[""] * (len(columns) - 1)]
    cells = (each.blank(text, list_address, number) for each, text in zip(columns, texts, strict=True))
    return Row(tuple(cells), tall=True)


def own_table(
    sources: Sequence[Source],
    columns: Sequence[Column],
    caption: str = "",
    about: str = "",
    new_rows: str | None = None,
    narrow: bool = False,
) -> list[Block]:
    """A table of our own: only the records and the columns in which something stands that is at home there.

    about: what a screen reader says of it, where it has no caption. new_rows: the place of its new rows, where that is
    not the list's; empty for none. narrow: as wide as its columns ask for, as one of a single column always is.
    """
    own = [each for each in columns if not each.derived]
    records = [source for source in sources if any(each.is_filled([source]) for each in own)]
    if not records:
        return []
    kept = [each for each in columns if each.is_filled(records)]
    title = [Paragraph(caption, Style.CAPTION)] if caption else []
    rows = [Row(tuple(each.cell(source) for each in kept)) for source in records]
    place = new_rows_address(list_of(records[0].address)) if new_rows is None else new_rows
    return [*title, _table(kept, rows, caption or about, place, narrow or len(kept) == 1)]


def _table(
    columns: Sequence[Column], rows: Sequence[Row], about: str, new_rows: str = "", narrow: bool = False
) -> Table:
    """As wide as the text, or as the columns ask for where that is `narrow`."""
    total = sum(each.width for each in columns)
    widths = tuple(each.width * (1 if narrow else TEXT_WIDTH / total) for each in columns)
    first, *others = columns
    head = Row((first.heading(new_rows), *(each.heading() for each in others)), header=True)
    return Table(widths, (head, *rows), about)


# A grid: label, value, label, value.
GRID = (42.0, 43.0, 42.0, 43.0)


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


def grid(pairs: Sequence[Pair], caption: str = "", about: str = "") -> list[Block]:
    """The pairs that print, as one table, on one page; nothing where none does. `about`: as of a table of our own."""
    rows = grid_rows(pairs)
    if not rows:
        return []
    title = [Paragraph(caption, Style.CAPTION)] if caption else []
    return [*title, Table(GRID, tuple(rows), caption or about, labelled=True, together=True)]
