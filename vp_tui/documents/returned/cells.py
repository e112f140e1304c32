"""Cells beside a label that came back without their bookmark: by the label, and the record that is told of there."""

from collections import Counter

from vp_tui.documents.returned.body import Box, Grid, Line, Words
from vp_tui.documents.returned.placing import Place, Spot
from vp_tui.documents.returned.rows import Rows, goal_number
from vp_tui.documents.returned.wording import line_key
from vp_tui.documents.style import Style

LEFT, ABOVE = "left", "above"  # where a cell has its label
Key = tuple[str, str, str]  # a record (or nothing), where its label stands, and the label
GOAL_FIELDS = {
    "doel": "text",
    "specifiek": "specific",
    "meetbaar": "measurable",
    "acceptabel": "acceptable",
    "realistisch": "realistic",
    "tijdgebonden": "timebound",
}


class Cells:
    """`unused`: what was typed at a goal that there is not, by its number: by field the paragraphs."""

    def __init__(self, rows: Rows) -> None:
        self.rows = rows
        self.unused: dict[int, dict[str, list[Words]]] = {}

    def match(self) -> None:
        fields = self._fields()
        captions = self._captions() if fields else {}
        for grid in (each for each in self.rows.back.body.items if isinstance(each, Grid)):
            if grid not in self.rows.layouts and not self._spot(grid).in_own_part:
                self._match_grid(grid, fields, captions)

    def _fields(self) -> dict[Key, list[str]]:
        """The fields that lost their bookmark by record and label; of two cells with one label neither."""
        found: dict[Key, list[str]] = {}
        boxes: dict[Key, Box] = {}
        for address, place in self.rows.home.places.items():
            if place.spot.box is None or address in self.rows.back.places:
                continue
            for where, label in self._labels(place):
                key = (self.rows.sent.record_of(address), where, label)
                if boxes.setdefault(key, place.spot.box) is place.spot.box:
                    found.setdefault(key, []).append(address)
                else:
                    found[key] = []
        return found

    def _labels(self, place: Place) -> set[tuple[str, str]]:
        """What stands left of it or above it, and what its field is called."""
        grid, line, box = place.spot.grid, place.spot.line, place.spot.box
        if grid is None or line is None or box is None:
            return set()
        if above := _label_above(grid, line, box):
            return {(ABOVE, above)}
        known = self.rows.sent.fields.get(place.address)
        at = line.boxes.index(box)
        found = {_label(line.boxes[at - 1])} if at else set[str]()
        return {(LEFT, each) for each in (*found, line_key(known.label) if known else "") if each}

    def _captions(self) -> dict[str, str]:
        """The record that a table tells of, by its caption."""
        found: dict[str, str] = {}
        for address, place in self.rows.home.places.items():
            grid = place.spot.grid
            if grid is not None and place.spot.caption and not self.rows.tables.layout(grid):
                record = self.rows.sent.record_of(address)
                key = line_key(place.spot.caption)
                found[key] = record if found.get(key, record) == record else ""
        return found

    def _match_grid(self, grid: Grid, fields: dict[Key, list[str]], captions: dict[str, str]) -> None:
        about, number = self._told_of(grid, captions), 0
        above: Line | None = None
        for line in self.rows.tables.lines(grid):
            if found := next((found for box in line.boxes[:1] if (found := goal_number(box))), 0):
                number, about = found, self.rows.sent.goals.get(found, "")
            about = self._record(line) or about
            for label, box in zip(line.boxes, line.boxes[1:], strict=False):
                if label.words[0].text.strip() and not self._is_placed(label.words[0]):
                    self._match_cell(_label(label), box, about, number, fields)
            for box in line.boxes if above else ():
                title = _box_at(above, box.column)
                if title is not None and not self._is_placed(*title.words):
                    self._put(fields.get((about, ABOVE, _label(title)), []), box)
            above = line

    def _is_placed(self, *words: Words) -> bool:
        return any(each in self.rows.back.of for each in words)

    def _match_cell(self, label: str, box: Box, about: str, number: int, fields: dict[Key, list[str]]) -> None:
        if addresses := fields.get((about, LEFT, label)):
            self._put(addresses, box)
        elif number and not about and box.text.strip() and label in GOAL_FIELDS:
            self.unused.setdefault(number, {})[GOAL_FIELDS[label]] = box.words
            self.rows.back.release(box.words)

    def _put(self, addresses: list[str], box: Box) -> None:
        self.rows.give(box, [each for each in addresses if each not in self.rows.back.places])

    def _told_of(self, grid: Grid, captions: dict[str, str]) -> str:
        return captions.get(line_key(self._spot(grid).caption), "")

    def _spot(self, grid: Grid) -> Spot:
        words = (each for line in grid.lines for box in line.boxes for each in box.words)
        return next((self.rows.back.spots[each] for each in words if each in self.rows.back.spots), Spot())

    def _record(self, line: Line) -> str:
        placed = (self.rows.back.of.get(words) for box in line.boxes for words in box.words)
        found = Counter(
            record for each in placed if each is not None and (record := self.rows.sent.record_of(each.address))
        )
        return found.most_common(1)[0][0] if found else ""


def _label(box: Box) -> str:
    """A cell's text as a label; that with a goal's number is the label of its text."""
    return "doel" if goal_number(box) else line_key(box.words[0].text)


def _label_above(grid: Grid, line: Line, box: Box) -> str:
    """Of the document as it was sent: the label above a cell; empty where its label stands elsewhere."""
    at = grid.lines.index(line)
    above = _box_at(grid.lines[at - 1], box.column) if at else None
    if above is None or above.words[0].style is not Style.CELL_LABEL or above.span != box.span:
        return ""
    left = [each for each in line.boxes if each.words[0].style is Style.CELL_LABEL]
    return "" if left else _label(above)


def _box_at(line: Line | None, column: int) -> Box | None:
    return next((each for each in line.boxes if each.column == column), None) if line else None
