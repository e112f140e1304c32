"""What a document is made of, before it is markup: paragraphs, tables, and whatever else is a Block."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, ClassVar, Protocol

if TYPE_CHECKING:
    from vp_tui.documents.word.markup import Markup
    from vp_tui.documents.word.pages import Estimate

TEXT_WIDTH = 170  # mm: A4 with margins of 20 mm
TALL_ROW = 8  # mm; room for a pen


class Style(StrEnum):
    """What a paragraph is; word/styles.py knows what Word calls it."""

    TITLE = "title"
    SUBTITLE = "subtitle"
    HEADING_1 = "heading 1"
    HEADING_2 = "heading 2"
    LABEL = "label"  # the name of a field, above its text
    CAPTION = "caption"  # the name of a table
    TEXT = "text"
    PLAN_TITLE = "plan title"
    BULLET = "bullet"
    EXPLANATION = "explanation"  # what to write under a heading; ours
    NOTE = "note"  # something that the document says of itself; ours
    DERIVED = "derived"  # what has its home place elsewhere
    GAP = "gap"  # keeps two tables apart
    CONTENTS_TITLE = "contents title"
    CONTENTS = "contents"
    CELL = "cell"
    CELL_HEAD = "cell head"
    CELL_HEAD_CENTRE = "cell head centre"
    CELL_LABEL = "cell label"
    CELL_LEAD = "cell lead"  # a first line that stands out
    CELL_SMALL = "cell small"
    CELL_BULLET = "cell bullet"
    CELL_CENTRE = "cell centre"
    # What follows comes after a word or sign that the document writes itself, so that it is no part of the text.
    CELL_ANSWER = "cell answer"  # "→ …"
    CELL_ACCORDING = "cell according"  # "volgens …"
    CELL_GOAL = "cell goal"  # "Doel …"
    CELL_DONE = "cell done"  # "✓ …"
    CELL_PER = "cell per"  # "per …"
    CELL_TIMES = "cell times"  # "aantal: …"
    CELL_LOOK = "cell look"  # "Kijken: …"
    CELL_BACK = "cell back"  # "Terug: …"
    CELL_DERIVED = "cell derived"  # what has its home place elsewhere

    @property
    def in_cell(self) -> bool:
        return self.value.startswith("cell")


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
    before its words. anchor: a name of its own in the document, which the `link` of another paragraph goes to.
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


def cell(text: str = "", style: Style = Style.CELL, address: str = "", span: int = 1, shaded: bool = False) -> Cell:
    """A cell with one paragraph."""
    return Cell((Paragraph(text, style, address),), span, shaded)
