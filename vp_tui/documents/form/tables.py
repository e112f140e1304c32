"""The tables of the format and of our own documents, known by the titles of their columns."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from types import MappingProxyType
from typing import Any

from vp_tui.documents.blocks import Style
from vp_tui.documents.form.cells import add_cell
from vp_tui.documents.form.filling import Filling, Row, tidy
from vp_tui.documents.form.parts import Part
from vp_tui.documents.form.wording import letters, meant
from vp_tui.documents.implementation_plan import (
    communication,
    context,
    data_collection,
    interventions,
    learning,
    measurements,
    spreading,
    stakeholders,
    weighing,
)
from vp_tui.documents.parts.layout import Column
from vp_tui.documents.returned.body import Box, Grid, Line

TICK_TITLES = {"√", "✓", "✔", "☑", "☒", "v", "gedaan", "klaar", "af", "ok", "gereed", "afgerond", "status"}
OTHER_TITLES = {
    "Doel nr": ("Doel", "Nr", "Doelnummer", "Nummer"),
    "Doel / nieuwe werkwijze": ("Doel", "Nieuwe werkwijze", "Doel nr"),
    "Actie": ("Acties", "Actie of interventie", "Wat", "Activiteit"),
    "Actie of overlegvorm": ("Actie", "Acties", "Overlegvorm"),
    "Wie": ("Door wie", "Wie doet het", "Verantwoordelijke"),
    "Wanneer": ("Datum", "Deadline", "Planning"),
    "Gegevens": ("Welke gegevens", "Wat"),
    "Wie legt vast": ("Wie", "Wie registreert"),
    "Waarmee/waarin": ("Waarmee", "Waarin"),
}
HEAD_STYLES = (Style.CELL_HEAD, Style.CELL_HEAD_CENTRE)
NOTHING: Mapping[str, Any] = MappingProxyType({})
HEAD_WITHIN = 3  # rows; a title may stand above the head


@dataclass(frozen=True, slots=True)
class TableKind:
    """`format`: one of the four tables that the format has; `part`: where it stands."""

    part: Part
    address: str
    columns: tuple[Column, ...]
    format: bool = False


KINDS = (
    TableKind(Part.INTERVENTIONS, "implement/actions", interventions.ACTION_COLUMNS, format=True),
    TableKind(Part.DATA, "implement/data_collection", data_collection.DATA_COLUMNS, format=True),
    TableKind(Part.COMMUNICATION, "relate/communications", communication.COLUMNS, format=True),
    TableKind(Part.SPREADING, "evaluate/spreading", spreading.COLUMNS, format=True),
    TableKind(Part.CONTEXT, "analyse/members", context.MEMBER_COLUMNS),
    TableKind(Part.INTERVENTIONS, "design/interventions", interventions.CHOSEN_COLUMNS),
    TableKind(Part.DATA, "implement/cycles", data_collection.CYCLE_COLUMNS),
    TableKind(Part.DATA, "implement/bottlenecks", data_collection.BOTTLENECK_COLUMNS),
    TableKind(Part.COMMUNICATION, "relate/messages", communication.MESSAGE_COLUMNS),
    TableKind(Part.SPREADING, "evaluate/agenda", spreading.AGENDA_COLUMNS),
    TableKind(Part.STAKEHOLDERS, "relate/stakeholders", stakeholders.COLUMNS),
    TableKind(Part.STAKEHOLDERS, "relate/stakeholders", stakeholders.PERSONAL_COLUMNS),
    TableKind(Part.STAKEHOLDERS, "relate/contacts", stakeholders.CONTACT_COLUMNS),
    TableKind(Part.WEIGHING, "ideate/ideas", weighing.IDEA_COLUMNS),
    TableKind(Part.WEIGHING, "design/interventions", weighing.OTHER_COLUMNS),
    TableKind(Part.WEIGHING, "weigh/meetings", weighing.MEETING_COLUMNS),
    TableKind(Part.MEASUREMENTS, "implement/indicators", measurements.INDICATORS),
    TableKind(Part.MEASUREMENTS, "implement/measurements", measurements.COLUMNS),
    TableKind(Part.LEARNING, "evaluate/reflections", learning.REFLECTION_COLUMNS),
    TableKind(Part.LEARNING, "evaluate/combel", learning.COMBEL_COLUMNS),
)


@dataclass(frozen=True, slots=True)
class Head:
    """A table that was recognised. `at`: the index of its row of titles, -1 for none; `columns`: which column of the
    kind begins at each column of the grid, None for one of the user's own; `titles`: as they stand there."""

    kind: TableKind
    at: int
    columns: Mapping[int, Column | None]
    titles: Mapping[int, str] = field(default_factory=dict)

    @property
    def known(self) -> int:
        return sum(each is not None for each in self.columns.values())


def head_of(grid: Grid, part: Part) -> Head | None:
    """What a table is: by its titles among those of its part, else by most of its titles among all; without titles by
    its part, where it has as many columns as the format's own."""
    heads = [
        head
        for at, line in enumerate(grid.lines[:HEAD_WITHIN])
        for kind in KINDS
        if (head := _head(line, at, kind)) and _is_enough(head, line, part)
    ]
    if heads:
        return max(heads, key=lambda each: (each.kind.part is part, each.known, each.kind.format, -len(each.columns)))
    return _by_place(grid, part)


def _head(line: Line, at: int, kind: TableKind) -> Head | None:
    columns: dict[int, Column | None] = {}
    for box in line.boxes:
        found = _column(box.text, kind)
        columns[box.column] = None if found in columns.values() else found
    head = Head(kind, at, columns, {box.column: tidy([box.text]) for box in line.boxes})
    return head if head.known else None


def _column(title: str, kind: TableKind) -> Column | None:
    titles, ticks = _titles(kind)
    if ticks and title.strip(" .:\n").casefold() in TICK_TITLES:
        return ticks
    return meant(" ".join(title.split()), titles)


@cache
def _titles(kind: TableKind) -> tuple[dict[str, Column], Column | None]:
    """The columns of a kind by the letters of their titles, and the one to tick."""
    found: dict[str, Column] = {}
    for each in kind.columns:
        for title in (each.title, *(OTHER_TITLES.get(each.title, ()) if kind.format else ())):
            if letters(title):
                found.setdefault(letters(title), each)
    return found, next((each for each in kind.columns if each.tick and not letters(each.title)), None)


def _is_enough(head: Head, line: Line, part: Part) -> bool:
    """Whether so many titles are known that it is this kind and no other."""
    is_ours = all(box.words[0].style in HEAD_STYLES for box in line.boxes)
    if is_ours and head.known == len(line.boxes) and head.kind.part is part:
        return True
    needed = 2 if head.kind.part is part else 3
    filled = sum(bool(box.text.strip()) for box in line.boxes)
    return head.known >= needed and 2 * head.known >= filled


def _by_place(grid: Grid, part: Part) -> Head | None:
    kind = next((each for each in KINDS if each.format and each.part is part), None)
    if kind is None or not all(len(each.boxes) == len(kind.columns) for each in grid.lines):
        return None
    return Head(kind, -1, {box.column: each for box, each in zip(grid.lines[0].boxes, kind.columns, strict=True)})


def read_table(grid: Grid, head: Head, part: Part, filling: Filling, given: Mapping[str, Any] = NOTHING) -> None:
    """A record for each row in which somebody typed something. `given`: the values that all rows have."""
    for line in grid.lines[: max(head.at, 0)]:
        filling.add_loose(part, row_text(line))
    for line in grid.lines[head.at + 1 :]:
        if line.gone is None and not _is_head_again(line, head):
            _read_row(line, head, part, filling, given)


def _is_head_again(line: Line, head: Head) -> bool:
    """Where the table goes on on a page that was made by hand."""
    return bool(head.titles) and [letters(each.text) for each in line.boxes] == [*map(letters, head.titles.values())]


def _read_row(line: Line, head: Head, part: Part, filling: Filling, given: Mapping[str, Any]) -> None:
    row = Row(head.kind.address, part, "")
    for box in line.boxes:
        _read_box(row, box, head, filling)
    if not row.is_empty:
        row.given |= given
    if not row.is_empty:
        _keep(row, head, part, filling)


def _keep(row: Row, head: Head, part: Part, filling: Filling) -> None:
    """A row of a second table about the same people or interventions adds to what is there of them."""
    name = {"relate/stakeholders": "name", "design/interventions": "title"}.get(row.address, "")
    there = name and next(
        (each for each in filling.rows.get(row.address, ()) if each.text(name) == row.text(name)), None
    )
    made = there if there and row.text(name) else filling.row(row.address, part)
    for field_name, lines in row.values.items():
        if not made.text(field_name):
            made.values[field_name] = lines
    made.extra += row.extra
    made.given |= row.given
    if head.columns and row.address == "design/interventions" and part is Part.INTERVENTIONS:
        made.given.setdefault("decision", "chosen")


def _read_box(row: Row, box: Box, head: Head, filling: Filling) -> None:
    at = max((each for each in head.columns if each <= box.column), default=0)
    column = head.columns.get(at)
    text = tidy([box.text])
    if column is None:
        title = head.titles.get(at, "")
        row.extra += [f"{title}: {text}" if title else text] if text else []
    elif column.tick:
        row.tick(column.tick, text, [each for words in box.words for each in words.boxes])
    else:
        add_cell(row, box.words, column.parts, column.typed, filling.today)


def row_text(line: Line) -> str:
    """A row of which nothing is known, in a line."""
    return " · ".join(text for box in line.boxes if (text := " ".join(box.text.split())))


def all_text(grid: Grid) -> Sequence[str]:
    return [text for line in grid.lines if line.gone is None and (text := row_text(line))]
