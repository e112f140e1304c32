"""Cells beside a label that came back without their bookmark: by the label, and the record that is told of there."""

from collections import Counter
from dataclasses import dataclass, field

from vp_tui.documents.returned.body import Box, Grid, Line, Words
from vp_tui.documents.returned.placing import Place
from vp_tui.documents.returned.rows import Rows, goal_number
from vp_tui.documents.returned.wording import line_key

Key = tuple[str, str]  # a record (or nothing) and a label
GOAL_FIELDS = {
    "doel": "text",
    "specifiek": "specific",
    "meetbaar": "measurable",
    "acceptabel": "acceptable",
    "realistisch": "realistic",
    "tijdgebonden": "timebound",
}


@dataclass
class Cells:
    """`unused`: what was typed at a goal that there is not, by its number: by field the paragraphs."""

    rows: Rows
    unused: dict[int, dict[str, list[Words]]] = field(default_factory=dict)

    def match(self) -> None:
        fields, captions = self._fields(), self._captions()
        for grid in (each for each in self.rows.back.body.items if isinstance(each, Grid)):
            if grid not in self.rows.layouts:
                self._match_grid(grid, fields, captions)

    def _fields(self) -> dict[Key, str]:
        """The fields that lost their bookmark by record and label; of two fields with one label neither."""
        found: dict[Key, str] = {}
        for address, place in self.rows.home.places.items():
            if place.spot.box is None or address in self.rows.back.places:
                continue
            for label in self._labels(place):
                key = (self.rows.sent.record_of(address), label)
                found[key] = address if found.get(key, address) == address else ""
        return found

    def _labels(self, place: Place) -> set[str]:
        """What stands left of it, and what its field is called."""
        line, box = place.spot.line, place.spot.box
        if line is None or box is None:
            return set()
        at = line.boxes.index(box)
        left = line_key(line.boxes[at - 1].words[0].text) if at else ""
        known = self.rows.sent.fields.get(place.address)
        found = {"doel" if goal_number(line.boxes[at - 1]) else left} if at else set[str]()
        return {each for each in (*found, line_key(known.label) if known else "") if each}

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

    def _match_grid(self, grid: Grid, fields: dict[Key, str], captions: dict[str, str]) -> None:
        about, number = self._told_of(grid, captions), 0
        for line in self.rows.tables.lines(grid):
            if found := next((found for box in line.boxes[:1] if (found := goal_number(box))), 0):
                number, about = found, self.rows.sent.goals.get(found, "")
            about = self._record(line) or about
            for label, box in zip(line.boxes, line.boxes[1:], strict=False):
                if label.words[0].text.strip() and not self._is_placed(label.words[0], *box.words):
                    self._match_cell(label, box, about, number, fields)

    def _is_placed(self, *words: Words) -> bool:
        return any(each in self.rows.back.of for each in words)

    def _match_cell(self, label: Box, box: Box, about: str, number: int, fields: dict[Key, str]) -> None:
        key = "doel" if goal_number(label) else line_key(label.words[0].text)
        if address := fields.get((about, key)):
            self.rows.put(address, box.words)
        elif number and not about and box.text.strip() and key in GOAL_FIELDS:
            self.unused.setdefault(number, {})[GOAL_FIELDS[key]] = box.words
            self.rows.back.release(box.words)

    def _told_of(self, grid: Grid, captions: dict[str, str]) -> str:
        words = (each for line in grid.lines for box in line.boxes for each in box.words)
        spot = next((self.rows.back.spots[each] for each in words if each in self.rows.back.spots), None)
        return captions.get(line_key(spot.caption), "") if spot else ""

    def _record(self, line: Line) -> str:
        placed = (self.rows.back.of.get(words) for box in line.boxes for words in box.words)
        found = Counter(
            record for each in placed if each is not None and (record := self.rows.sent.record_of(each.address))
        )
        return found.most_common(1)[0][0] if found else ""
