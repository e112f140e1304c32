"""What a document is made of: paragraphs and tables, before they are markup."""

from dataclasses import dataclass
from enum import StrEnum

TEXT_WIDTH = 170  # mm: A4 with margins of 20 mm


class Style(StrEnum):
    """The ids of our paragraph styles (template/styles.xml)."""

    TITLE = "Title"
    SUBTITLE = "Subtitle"
    HEADING_1 = "Heading1"
    HEADING_2 = "Heading2"
    LABEL = "VPLabel"  # the name of a field, above its text
    CAPTION = "VPCaption"  # the name of a table
    TEXT = "VPText"
    PLAN_TITLE = "VPPlanTitle"
    BULLET = "VPBullet"
    EXPLANATION = "VPExplanation"  # what to write under a heading; ours
    NOTE = "VPNote"  # something that the document says of itself; ours
    DERIVED = "VPDerived"  # what has its home place elsewhere
    GAP = "VPGap"  # keeps two tables apart
    CONTENTS_TITLE = "TOCHeading"
    CONTENTS = "TOC1"
    CELL = "VPCell"
    CELL_HEAD = "VPCellHead"
    CELL_HEAD_CENTRE = "VPCellHeadCentre"
    CELL_LABEL = "VPCellLabel"
    CELL_LEAD = "VPCellLead"  # a first line that stands out
    CELL_SMALL = "VPCellSmall"
    CELL_BULLET = "VPCellBullet"
    CELL_CENTRE = "VPCellCentre"
    # What follows comes after a word or sign that Word writes itself (numbering), so that it is no part of the text.
    CELL_ANSWER = "VPCellAnswer"  # "→ …"
    CELL_ACCORDING = "VPCellAccording"  # "volgens …"
    CELL_GOAL = "VPCellGoal"  # "Doel …"
    CELL_DONE = "VPCellDone"  # "✓ …"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Text in one style; `address` makes it the home place, or its label, of a field; `runs`: the text in parts, each
    with "new" (bold), "gone" (struck through) or nothing."""

    text: str = ""
    style: Style = Style.TEXT
    address: str = ""
    new_page: bool = False
    runs: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Check:
    """A box that can be ticked, in a paragraph of its own."""

    checked: bool = False
    address: str = ""


@dataclass(frozen=True, slots=True)
class Cell:
    """`content` is never empty; `span`: how many columns; `shaded`: with the background of a heading."""

    content: tuple[Paragraph | Check, ...]
    span: int = 1
    shaded: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """`header`: repeated on each page; `with_next`: on the same page as the next row."""

    cells: tuple[Cell, ...]
    header: bool = False
    with_next: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """Column widths in mm, together TEXT_WIDTH."""

    widths: tuple[float, ...]
    rows: tuple[Row, ...]


Block = Paragraph | Table


def cell(text: str = "", style: Style = Style.CELL, address: str = "", span: int = 1, shaded: bool = False) -> Cell:
    """A cell with one paragraph."""
    return Cell((Paragraph(text, style, address),), span, shaded)
