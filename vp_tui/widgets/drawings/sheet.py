"""What a drawing shows: lines of text, and the places in them that the cursor can be at. Pure; no widget."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from rich.text import Text
from textual.geometry import Region

from vp_tui.widgets.drawings.cells import Lines

HEAD, MUTED, GOOD, BAD, RULE, STRONG = "head", "muted", "good", "bad", "rule", "strong"
STYLES = (HEAD, MUTED, GOOD, BAD, RULE, STRONG)


@dataclass(frozen=True)
class Spot:
    """A place for the cursor: `regions` in cells of the sheet, the first column of each free for the cursor's mark.

    `address`: the record there; empty where a new one can be added, made of `values`. `explained`: the address of
    what the explanation tells of here, where it is not the list. `around`: where a click goes here too. `is_empty`:
    there is nothing to look at first, so that one click opens it.
    """

    regions: tuple[Region, ...]
    address: str = ""
    values: Mapping[str, Any] = field(default_factory=dict)
    explained: str = ""
    around: tuple[Region, ...] = ()
    is_empty: bool = False

    @property
    def region(self) -> Region:
        return self.regions[0]

    def is_like(self, other: "Spot") -> bool:
        """Whether it is the same place in a sheet drawn anew; a record stays itself wherever it stands."""
        if self.address or other.address:
            return (self.address, self.explained) == (other.address, other.explained)
        return self.values == other.values


Block = tuple[Lines, Spot]  # a piece to be placed: its region lies at the origin


@dataclass
class Sheet:
    """Lines of at most `width` cells, whose spans are named after STYLES, and the places in them.

    `room`: where the record under the cursor can be put by a click, with the values that it has there.
    """

    width: int
    lines: list[Text] = field(default_factory=list)
    spots: list[Spot] = field(default_factory=list)
    room: list[tuple[Region, Mapping[str, Any]]] = field(default_factory=list)

    def add(self, lines: Sequence[Text]) -> int:
        """Add lines below, cut to the width; returns the row of the first."""
        row = len(self.lines)
        for line in lines:
            line.truncate(self.width, overflow="ellipsis")
            self.lines.append(line)
        return row

    def at(self, x: int, y: int) -> int | None:
        """The spot at these cells."""
        reach = [(n, each) for n, spot in enumerate(self.spots) for each in (*spot.regions, *spot.around)]
        inside = (n for n, each in reach if each.contains(x, y))
        return next(inside, None)

    def values_at(self, x: int, y: int) -> Mapping[str, Any]:
        """What a record would have that was put at these cells; empty where none can be put."""
        return next((values for region, values in self.room if region.contains(x, y)), {})


def stack(blocks: Iterable[Block], x: int, y: int) -> tuple[Lines, list[Spot]]:
    """The blocks below one another, their spots where they will stand."""
    lines: Lines = []
    spots = []
    for inside, spot in blocks:
        region = spot.region.translate((x, y + len(lines)))
        spots.append(Spot((region,), spot.address, spot.values, spot.explained))
        lines += inside
    return lines, spots


def neighbour(spots: Sequence[Spot], current: int, dx: int, dy: int) -> int:
    """The nearest place in a direction, what lies straight ahead first; the current one where there is none."""
    here = spots[current].region

    def far(there: Region) -> tuple[int, int] | None:
        ahead = (there.x - here.x) * dx + (there.y - here.y) * dy
        if ahead <= 0:
            return None
        if dx:  # only what stands beside it, the nearest line first
            return (abs(there.y - here.y), ahead)
        overlap = min(here.right, there.right) - max(here.x, there.x)
        return (0 if overlap > 0 else 1, ahead)

    found = [(distance, n) for n, spot in enumerate(spots) if (distance := far(spot.region)) is not None]
    return min(found)[1] if found else current
