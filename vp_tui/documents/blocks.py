"""What a document is made of, before it is markup: paragraphs, tables, and whatever else is a Block."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, Protocol

from vp_tui.documents.style import Style as Style  # who makes a document finds it here

if TYPE_CHECKING:
    from vp_tui.documents.word.markup import Markup
    from vp_tui.documents.word.pages import Estimate

TEXT_WIDTH = 170  # mm: A4 with margins of 20 mm
CHART_HEIGHT = 62  # mm
TALL_ROW = 8  # mm; room for a pen


class Block(Protocol):
    """One thing below another in a document. A new kind (a chart, a picture) is a class with these, and nothing else.

    new_page: begins on one; is_table: comes out as a table, which must not touch another.
    """

    @property
    def new_page(self) -> bool: ...

    @property
    def is_table(self) -> bool: ...

    def text_places(self) -> Iterator[str]:
        """The addresses of the fields whose texts have their place in it."""
        ...

    def height(self, estimate: "Estimate") -> float:
        """How much of a page it takes, in points."""
        ...

    def markup(self, markup: "Markup") -> str:
        """What stands for it in the body of a Word document."""
        ...


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Text in one style; `address` makes it the home place, or its label, of a field; `runs`: the text in parts, each
    with "new" (bold), "gone" (struck through) or nothing.

    numbered: a heading with its number before it, which is no part of its text. hanging: a line with a sign and a tab
    before its words. with_next: never alone at the foot of a page. anchor: a name of its own in the document, which
    the `link` of another paragraph goes to.
    """

    text: str = ""
    style: Style = Style.TEXT
    address: str = ""
    new_page: bool = False
    runs: tuple[tuple[str, str], ...] = ()
    numbered: bool = False
    hanging: bool = False
    anchor: str = ""
    link: str = ""
    with_next: bool = False
    is_table: ClassVar[bool] = False

    def text_places(self) -> Iterator[str]:
        if self.address:
            yield self.address

    def height(self, estimate: "Estimate") -> float:
        return estimate.paragraph(self)

    def markup(self, markup: "Markup") -> str:
        return markup.paragraph(self)


@dataclass(frozen=True, slots=True)
class Check:
    """A box that can be ticked, in a paragraph of its own; `about`: what a screen reader says of it."""

    checked: bool = False
    address: str = ""
    about: str = ""


@dataclass(frozen=True, slots=True)
class Cell:
    """`content` is never empty; `span`: how many columns; `shaded`: with the background of a heading."""

    content: tuple[Paragraph | Check, ...]
    span: int = 1
    shaded: bool = False

    @property
    def is_label(self) -> bool:
        """Whether it names what stands beside or below it."""
        first = self.content[0]
        return isinstance(first, Paragraph) and first.style is Style.CELL_LABEL


@dataclass(frozen=True, slots=True)
class Row:
    """`header`: repeated on each page, and never alone at the foot of one; `tall`: high enough for a pen."""

    cells: tuple[Cell, ...]
    header: bool = False
    tall: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """Column widths in mm, together TEXT_WIDTH at most; `about`: what a screen reader says of it; `labelled`: the first
    column names what stands beside it; `together`: on one page, where it fits on one."""

    widths: tuple[float, ...]
    rows: tuple[Row, ...]
    about: str = ""
    labelled: bool = False
    together: bool = False
    new_page: ClassVar[bool] = False
    is_table: ClassVar[bool] = True

    def text_places(self) -> Iterator[str]:
        parts = (part for row in self.rows for each in row.cells for part in each.content)
        yield from (part.address for part in parts if part.address)

    def height(self, estimate: "Estimate") -> float:
        return estimate.table(self)

    def markup(self, markup: "Markup") -> str:
        return markup.table(self)


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a chart: a value a day, None where there is none; `look`: points, centre or target."""

    name: str
    values: tuple[float | None, ...]
    look: str


@dataclass(frozen=True, slots=True)
class LineChart:
    """A chart with its data, which can be edited in Word. `low` and `high`: where its axis begins and ends; `unit`:
    beside that axis; `about`: what a screen reader says of it."""

    days: tuple[dt.date, ...]
    lines: tuple[Line, ...]
    low: float
    high: float
    unit: str = ""
    about: str = ""
    new_page: ClassVar[bool] = False
    is_table: ClassVar[bool] = False

    def text_places(self) -> Iterator[str]:
        return iter(())

    def height(self, estimate: "Estimate") -> float:
        return estimate.chart()

    def markup(self, markup: "Markup") -> str:
        return markup.chart(self)


def cell(text: str = "", style: Style = Style.CELL, address: str = "", span: int = 1, shaded: bool = False) -> Cell:
    """A cell with one paragraph."""
    return Cell((Paragraph(text, style, address),), span, shaded)
