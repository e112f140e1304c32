"""A map in words: the sentence that stands before it, and a list in its place for who would rather read than look."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from rich.text import Text
from textual.geometry import Region

from vp_tui.plan.address import records_at
from vp_tui.plan.plan import Plan
from vp_tui.widgets.drawings.cells import Lines, wrapped_lines
from vp_tui.widgets.drawings.sheet import HEAD, MUTED, Sheet, Spot

if TYPE_CHECKING:
    from vp_tui.widgets.drawings.grid import Map

MIDDLE = 3  # of a scale from 1 to 5: no corner
BETWEEN, NOWHERE = "ertussenin", "nog niet op de kaart"
TALLEST = 2  # lines of the sentence


def groups_of(kind: "Map", records: Sequence[Any]) -> Mapping[str, list[int]]:
    """The places of the records in their list, by the corner of the map that they stand in; no empty groups."""
    found: dict[str, list[int]] = {each: [] for each in (*kind.corners, BETWEEN, NOWHERE)}
    for n, record in enumerate(records):
        found[_group(kind, record)].append(n)
    return {name: numbers for name, numbers in found.items() if numbers}


def _group(kind: "Map", record: Any) -> str:
    x, y = getattr(record, kind.x), getattr(record, kind.y)
    if x is None or y is None:
        return NOWHERE
    if MIDDLE in (x, y):
        return BETWEEN
    return kind.corners[(0 if y > MIDDLE else 2) + (x > MIDDLE)]


def sentence_of(kind: "Map", records: Sequence[Any]) -> str:
    """*Eerst doen: A, B, C. Laten liggen: D, E.*; empty where there is nothing."""
    from vp_tui.widgets.drawings.grid import letter

    told = (f"{name}: {', '.join(map(letter, numbers))}" for name, numbers in groups_of(kind, records).items())
    return " ".join(f"{each[0].upper()}{each[1:]}." for each in told)


def sentence_lines(kind: "Map", records: Sequence[Any], width: int) -> Lines:
    """The sentence as it stands above the map."""
    told = sentence_of(kind, records)
    return [Text(f" {line}", MUTED) for line in wrapped_lines(told, width - 1, TALLEST)] if told else []


def list_in_words(kind: "Map", plan: Plan, width: int) -> Sheet:
    """The records under the names of the corners, in so many cells."""
    from vp_tui.widgets.drawings.grid import draw_list

    records, sheet = records_at(plan, kind.address), Sheet(width)
    lines, places = draw_list(kind, records, width)
    for name, numbers in groups_of(kind, records).items():
        sheet.add([*([Text()] if sheet.lines else []), Text(f" {name.capitalize()}", HEAD)])
        for n in numbers:
            there = places[records[n].id]
            top = sheet.add(lines[there.y : there.bottom])
            region = Region(0, top, width, there.height)
            sheet.spots.append(Spot((region,), f"{kind.address}/{records[n].id}"))
    return sheet
