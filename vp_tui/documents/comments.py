"""Comments in the margin of a document, before it is a file."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Comment:
    """One comment on a field. date: as Word keeps it, or empty. parent: the number of the
    comment that it answers; 0 for none. done: the thread that it begins was ticked off."""

    number: int
    address: str
    author: str
    date: str
    text: str
    parent: int = 0
    done: bool = False

    @property
    def paragraph(self) -> str:
        """The id of its paragraph, by which a thread hangs together: eight digits, below 80000000."""
        return f"{0x5A000000 + self.number:08X}"


def placed_comments(comments: Iterable[Comment], places: Iterable[str]) -> list[Comment]:
    """Those whose field has its place in the document."""
    there = frozenset(places)
    return [each for each in comments if each.address in there]
