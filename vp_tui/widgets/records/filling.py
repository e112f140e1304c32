"""Bring the rows of a table up to date: what is shown already stays, so that a record costs its own row."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from rich.text import Text
from textual.widgets import DataTable

from vp_tui.plan.fields import Kind, Spec
from vp_tui.widgets.records import columns

TALLEST = 3  # lines of a row
FEW = 20  # rows that are taken out one by one; each is a look at all places in the table


@dataclass(frozen=True, slots=True)
class Line:
    """The row of one record: what it was made of, its texts, and how many lines it takes."""

    record_id: str
    values: tuple[Any, ...]
    texts: tuple[str, ...]
    height: int


@dataclass(frozen=True)
class Layout:
    """The columns with their specs, their widths in characters, and what references are called, by kind and id."""

    specs: Mapping[str, Spec] = field(default_factory=dict)
    widths: Mapping[str, int] = field(default_factory=dict)
    names: Mapping[Kind, Mapping[str, str]] = field(default_factory=dict)

    def line(self, record: Any, known: Line | None) -> Line:
        """A record's row; the known one where the record still has the same values."""
        values = tuple(getattr(record, name) for name in self.specs)
        if known is not None and known.values == values:
            return known
        texts = tuple(map(self._cell, self.specs, values))
        height = max(columns.lines_of(text, self.widths[name]) for name, text in zip(self.specs, texts, strict=True))
        return Line(record.id, values, texts, min(TALLEST, height))

    def _cell(self, name: str, value: Any) -> str:
        spec = self.specs[name]
        return columns.cell(value, spec, self.names.get(spec.kind, {}), self.widths[name] * TALLEST)


class Filling:
    """What a table shows, and how it comes to show something else."""

    def __init__(self) -> None:
        self._layout = Layout()
        self._lines: dict[str, Line] = {}  # by id, in the order of the rows

    def fill(self, rows: DataTable[Text], records: Sequence[Any], layout: Layout) -> int:
        """Show these records; returns how many lines all rows take."""
        known = self._lines if layout == self._layout and rows.columns else None
        lines = [layout.line(record, known.get(record.id) if known else None) for record in records]
        if known is None or not self._follows(rows, known, lines):
            self._anew(rows, lines, layout)
        self._layout, self._lines = layout, {line.record_id: line for line in lines}
        return sum(line.height for line in lines)

    def _anew(self, rows: DataTable[Text], lines: Sequence[Line], layout: Layout) -> None:
        rows.clear(columns=True)
        for name, spec in layout.specs.items():
            width = layout.widths[name]
            rows.add_column(columns.title(name, spec)[:width], width=width, key=name)
        for line in lines:
            _add(rows, line)

    def _follows(self, rows: DataTable[Text], known: Mapping[str, Line], lines: Sequence[Line]) -> bool:
        """Take rows out, change cells and add rows behind; whether that makes of what is shown what is to be shown."""
        wanted = {line.record_id for line in lines}
        gone = [record_id for record_id in known if record_id not in wanted]
        kept = [line for record_id, line in known.items() if record_id in wanted]
        shapes = [(line.record_id, line.height) for line in lines[: len(kept)]]
        if len(gone) > FEW or [(line.record_id, line.height) for line in kept] != shapes:
            return False
        for record_id in gone:
            rows.remove_row(record_id)
        for old, new in zip(kept, lines, strict=False):
            if old is not new:
                self._change(rows, old, new)
        for line in lines[len(kept) :]:
            _add(rows, line)
        return True

    def _change(self, rows: DataTable[Text], old: Line, new: Line) -> None:
        for name, before, after in zip(rows.columns, old.texts, new.texts, strict=True):
            if before != after:
                rows.update_cell(new.record_id, name, Text(after))


def _add(rows: DataTable[Text], line: Line) -> None:
    rows.add_row(*map(Text, line.texts), key=line.record_id, height=line.height)
