"""A text of headings, paragraphs, lists and facts, with what is listed set in."""

from collections.abc import Iterable
from typing import ClassVar, Protocol

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text
from textual.widgets import Static

LABEL = 12  # cells for the label of a fact
HEADS = ("title", "head", "training")


class Piece(Protocol):
    """kind: title, head, training, text, item, fact (with its label) or note."""

    @property
    def kind(self) -> str: ...
    @property
    def text(self) -> str: ...
    @property
    def label(self) -> str: ...


class EntryText(Static):
    """Shows pieces; none of their text is markup."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"entry--title", "entry--head", "entry--training", "entry--label"}

    def show(self, pieces: Iterable[Piece]) -> None:
        parts = [self._part(each, first=not n) for n, each in enumerate(pieces)]
        self.update(Group(*(each for part in parts for each in part)))

    def _part(self, piece: Piece, first: bool) -> list[RenderableType]:
        if piece.kind in HEADS:
            head = Text(piece.text, self.get_component_rich_style(f"entry--{piece.kind}"))
            return [head] if first else [Text(), head]
        if piece.kind in ("item", "fact"):
            return [self._beside(piece)]
        muted = self.get_component_rich_style("entry--label") if piece.kind == "note" else ""
        return [Text(piece.text, muted)]

    def _beside(self, piece: Piece) -> Table:
        """A mark or a label, and beside it the text, which stays there where it takes more lines."""
        row = Table.grid(padding=(0, 1, 0, 0))
        row.add_column(width=LABEL if piece.kind == "fact" else 1, style=self.get_component_rich_style("entry--label"))
        row.add_column(ratio=1, overflow="fold")
        row.add_row(Text(piece.label or "•"), Text(piece.text))
        return row
