"""Records on a map of two scales from 1 to 5, with a list of them beside or below it."""

import string
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

from rich.cells import cell_len
from rich.text import Text
from textual.binding import Binding, BindingType
from textual.geometry import Region

from vp_tui.plan.address import records_at
from vp_tui.plan.plan import Plan
from vp_tui.widgets.drawings.cells import Lines, cut_text, padded_line
from vp_tui.widgets.drawings.drawing import Drawing
from vp_tui.widgets.drawings.in_words import list_in_words, sentence_lines
from vp_tui.widgets.drawings.sheet import HEAD, MUTED, RULE, STRONG, Sheet, Spot
from vp_tui.widgets.frame.hints import Hint

FIVE, MIDDLE = 5, 3
MARGIN = 5  # cells left of the map: the scale's numbers and the axis
BESIDE = 96  # from this width on the list stands beside the map
LIST_SHARE = 0.45  # of the width, beside the map
ROOMY = 64  # from this width on a row of the map is two lines high


@dataclass(frozen=True)
class Map:
    """What a map shows: the list, the fields of its two scales, the names of scales and corners (top left first).

    `mark`: what stands behind a record's letter on the map, with its style. `told`: its lines in the list, in so many
    cells. `note`: a line below the map that explains the marks.
    """

    address: str
    x: str
    y: str
    x_name: str
    y_name: str
    corners: tuple[str, str, str, str]
    mark: Callable[[Any], tuple[str, str]]
    told: Callable[[Any, int], Lines]
    note: Text


def letter(number: int) -> str:
    """A to Z, then AA, AB, …"""
    before, last = divmod(number, len(string.ascii_uppercase))
    return (letter(before - 1) if before else "") + string.ascii_uppercase[last]


def is_placed(kind: Map, record: Any) -> bool:
    return getattr(record, kind.x) is not None and getattr(record, kind.y) is not None


def draw_map(kind: Map, records: Sequence[Any], width: int) -> tuple[Lines, dict[str, Region]]:
    """The map in so many cells, and where each placed record stands in it, by id."""
    wide, tall = _cell_size(width)
    lines = [_corners(kind.corners[:2], width, Text(f" ↑ {kind.y_name}"))]
    places: dict[str, Region] = {}
    for y in range(FIVE, 0, -1):
        row = Text.assemble((f"  {y}", MUTED), (" │", RULE))
        for x in range(1, FIVE + 1):
            here = [(letter(n), each) for n, each in enumerate(records) if _at(kind, each) == (x, y)]
            row.append_text(_cell(kind, here, wide, len(lines), row.cell_len, places))
        lines += [row, *(Text("    │", RULE) for _ in range(tall - 1))]
    lines.append(Text("    └" + "─" * (wide * FIVE), RULE))
    numbers = "".join(f" {n}".ljust(wide) for n in range(1, FIVE + 1)).rstrip()
    lines.append(Text.assemble(" " * MARGIN, (numbers, MUTED)))
    lines.append(_corners(kind.corners[2:], width, Text(f"{kind.x_name} →".rjust(MARGIN))))
    return lines, places


def _room(kind: Map, width: int) -> Iterator[tuple[Region, dict[str, int]]]:
    """The cells of a map so wide, with the values of what stands in them."""
    wide, tall = _cell_size(width)
    for y in range(FIVE, 0, -1):
        for x in range(1, FIVE + 1):
            region = Region(MARGIN + (x - 1) * wide, 1 + (FIVE - y) * tall, wide, tall)
            yield region, {kind.x: x, kind.y: y}


def _cell_size(width: int) -> tuple[int, int]:
    """How wide and how tall a cell is on a map so wide."""
    return (width - MARGIN) // FIVE, 2 if width >= ROOMY else 1


def _at(kind: Map, record: Any) -> tuple[int | None, int | None]:
    return getattr(record, kind.x), getattr(record, kind.y)


def _corners(names: Sequence[str], width: int, axis: Text) -> Text:
    """A line with the names of two corners, and the axis named on the left."""
    room = width - axis.cell_len - 4
    left, right = cut_text(names[0], room - room // 2), cut_text(names[1], room // 2)
    line = Text.assemble(axis, "  ", (left, HEAD))
    return Text.assemble(line, " " * (width - line.cell_len - cell_len(right)), (right, HEAD))


def _cell(kind: Map, here: list[tuple[str, Any]], wide: int, y: int, x: int, places: dict[str, Region]) -> Text:
    """One cell of the map; how many more there are where they don't fit."""
    cell = Text("" if here else " · ", RULE)
    for n, (name, record) in enumerate(here):
        mark, style = kind.mark(record)
        room = wide - cell.cell_len - (3 if n + 1 < len(here) else 0)
        if room < len(name) + len(mark) + 1:
            cell.append(f" +{len(here) - n}", MUTED)
            break
        places[record.id] = Region(x + cell.cell_len, y, len(name) + len(mark) + 1, 1)
        cell.append_text(Text.assemble(" ", (name, STRONG), (mark, style)))
    return padded_line(cell, wide)


def draw_list(kind: Map, records: Sequence[Any], width: int) -> tuple[Lines, dict[str, Region]]:
    """The records below one another, each with its letter, and where each stands, by id."""
    lines: Lines = []
    places = {}
    for n, record in enumerate(records):
        name = letter(n).rjust(2)
        told = kind.told(record, width - len(name) - 2)
        places[record.id] = Region(0, len(lines), width, len(told))
        lines += [
            Text.assemble(" ", (" " * len(name) if m else name, STRONG), " ", line) for m, line in enumerate(told)
        ]
    return lines, places


def scale_map(kind: Map, plan: Plan, width: int) -> Sheet:
    """Map and list: below one another, or beside where there is room. Each record is one spot, at both places."""
    records = records_at(plan, kind.address)
    is_beside = width >= BESIDE
    of_map = width - round(width * LIST_SHARE) - 2 if is_beside else width
    drawn, on_map = draw_map(kind, records, of_map)
    drawn += [kind.note.copy(), Text()]
    told = sentence_lines(kind, records, width)
    listed, in_list = draw_list(kind, records, width - of_map - 2 if is_beside else width)
    dx, dy = (of_map + 2, 0) if is_beside else (0, len(drawn))
    sheet, below = Sheet(width), len(told)
    sheet.add([*told, *(_side_by_side(drawn, listed, dx) if is_beside else [*drawn, *listed])])
    sheet.room += [(region.translate((0, below)), values) for region, values in _room(kind, of_map)]
    for record in records:
        regions = [in_list[record.id].translate((dx, dy)), *([on_map[record.id]] if record.id in on_map else [])]
        spots = tuple(each.translate((0, below)) for each in regions)
        sheet.spots.append(Spot(spots, f"{kind.address}/{record.id}"))
    return sheet


def _side_by_side(left: Lines, right: Lines, at: int) -> Lines:
    tall = max(len(left), len(right))
    rows = [(left[n] if n < len(left) else Text(), right[n] if n < len(right) else Text()) for n in range(tall)]
    return [Text.assemble(padded_line(first, at), second) for first, second in rows]


def shifted_value(value: int | None, by: int) -> int:
    """A step on the scale, within it; from nowhere to the middle."""
    return MIDDLE if value is None else max(1, min(FIVE, value + by))


class ScaleMap(Drawing):
    """Arrows go from record to record; shift and an arrow move the record itself on the map."""

    own_keys: ClassVar[tuple[Hint, ...]] = (Hint("Shift+pijl", "verplaatsen"),)
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("left", "leaf(-1)", "Vorige", show=False),
        Binding("right", "leaf(1)", "Volgende", show=False),
        Binding("up", "leaf(-1)", "Vorige", show=False),
        Binding("down", "leaf(1)", "Volgende", show=False),
        Binding("shift+up", "carry(0, 1)", "Omhoog op de kaart", show=False),
        Binding("shift+down", "carry(0, -1)", "Omlaag op de kaart", show=False),
        Binding("shift+left", "carry(-1, 0)", "Naar links op de kaart", show=False),
        Binding("shift+right", "carry(1, 0)", "Naar rechts op de kaart", show=False),
    ]

    def __init__(self, kind: Map, id: str | None = None) -> None:
        super().__init__(id)
        self.kind, self.address, self.lists = kind, kind.address, (kind.address,)

    def sheet(self, plan: Plan, width: int) -> Sheet:
        return (list_in_words if self.in_words else scale_map)(self.kind, plan, width)

    @property
    def record(self) -> Any:
        """The record under the cursor, or None."""
        records = records_at(self.plan, self.address) if self.plan else []
        return next((each for each in records if f"{self.address}/{each.id}" == self.chosen), None)

    def action_leaf(self, by: int) -> None:
        self.move_to(self.cursor + by)

    def action_carry(self, dx: int, dy: int) -> None:
        """A step on the map; what is not on it yet comes in the middle first."""
        if (record := self.record) is None:
            return
        placed = is_placed(self.kind, record)
        steps = {self.kind.x: dx, self.kind.y: dy}
        self.put({name: shifted_value(getattr(record, name), by if placed else 0) for name, by in steps.items()})
