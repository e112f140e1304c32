"""The text of a document as it stands after all is accepted: paragraphs and tables, with bookmarks, comments and who
changed what. Knows nothing of plans."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from vp_tui.documents.style import Style


class Tracked(NamedTuple):
    """Who changed something with tracking on; empty where that was left out."""

    author: str
    date: str


@dataclass(eq=False, slots=True)
class Words:
    """A paragraph. `boxes`: whether each check box in it is ticked; `index`: its place in the document. Where bookmarks
    (by name) and comments (by id) begin, end and are referred to is told in characters of the text.
    """

    text: str = ""
    style: Style | None = None
    marks: dict[str, int] = field(default_factory=dict)
    ends: dict[str, int] = field(default_factory=dict)  # by bookmark where it ends, if it does in this paragraph
    boxes: list[bool] = field(default_factory=list)
    tracked: list[Tracked] = field(default_factory=list)
    starts: dict[str, int] = field(default_factory=dict)
    stops: dict[str, int] = field(default_factory=dict)
    points: dict[str, int] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)  # footnotes and text boxes in it
    index: int = -1
    in_box: bool = False  # stands in a text box


@dataclass(eq=False, slots=True)
class Box:
    """A cell of a table. `column`: where it begins in the grid."""

    words: list[Words]
    column: int = 0
    span: int = 1

    @property
    def text(self) -> str:
        return "\n".join(each.text for each in self.words)


@dataclass(eq=False, slots=True)
class Line:
    """A row of a table; `added` or `gone`: by whom, where that was tracked."""

    boxes: list[Box]
    added: Tracked | None = None
    gone: Tracked | None = None


@dataclass(eq=False, slots=True)
class Grid:
    """A table."""

    lines: list[Line]


Item = Words | Grid
ENOUGH = 0.5  # of the bookmarks that are there, for the others to be looked for cell by cell


@dataclass(slots=True)
class Body:
    """All of it in order. `complete`: nothing is missing at its end."""

    items: list[Item]
    complete: bool = True

    def words(self) -> Iterator[Words]:
        for item in self.items:
            if isinstance(item, Words):
                yield item
            else:
                yield from (each for line in item.lines for box in line.boxes for each in box.words)


def lacks_marks(sent: Body, back: Body) -> bool:
    """Whether most bookmarks are gone."""
    there, wanted = ({mark for words in each.words() for mark in words.marks} for each in (back, sent))
    return len(there & wanted) < ENOUGH * len(wanted)
