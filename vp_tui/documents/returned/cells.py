"""Cells beside a label that came back without their bookmark: by the label, and the record that is told of there."""

from collections import Counter
from dataclasses import dataclass, field

from vp_tui.documents.returned.body import Box, Grid, Line
from vp_tui.documents.returned.placing import Place, Placing, lines_of
from vp_tui.documents.returned.rows import GOALS, Rows, goal_number, record_of
from vp_tui.documents.returned.wording import line_key
from vp_tui.plan.address import locate
from vp_tui.plan.plan import Plan

Key = tuple[str, str]  # a record (or nothing) and a label


@dataclass
class Cells:
    """`unused`: what was typed at a goal that there is not, by its number, and then by field."""

    rows: Rows
    plan: Plan
    unused: dict[int, dict[str, str]] = field(default_factory=dict)

    def match(self) -> None:
        fields = self._fields()
        captions = self._captions()
        for grid in (each for each in self.rows.back.body.items if isinstance(each, Grid)):
            if grid not in self.rows.layouts:
                self._match_grid(grid, fields, captions)

    def _fields(self) -> dict[Key, str]:
        """The fields that lost their bookmark by record and label; of two fields with one label neither."""
        found: dict[Key, str] = {}
        for address, place in self.rows.sent.places.items():
            if place.spot.box is None or address in self.rows.back.places:
                continue
            for label in self._labels(place):
                key = (record_of(address), label)
                found[key] = address if found.get(key, address) == address else ""
        return found

    def _labels(self, place: Place) -> set[str]:
        """What stands left of it, and what its field is called."""
        spot = place.spot
        assert spot.line is not None and spot.box is not None
        at = spot.line.boxes.index(spot.box)
        left = line_key(spot.line.boxes[at - 1].words[0].text) if at else ""
        return {each for each in (left, line_key(locate(place.address).spec.label)) if each}

    def _captions(self) -> dict[str, str]:
        """The record that a table tells of, by its caption."""
        found: dict[str, str] = {}
        for address, place in self.rows.sent.places.items():
            if place.spot.grid is not None and place.spot.grid not in self.rows.layouts and place.spot.caption:
                record = record_of(address)
                key = line_key(place.spot.caption)
                found[key] = record if found.get(key, record) == record else ""
        return found

    def _match_grid(self, grid: Grid, fields: dict[Key, str], captions: dict[str, str]) -> None:
        back = self.rows.back
        about, number = self._told_of(grid, captions), 0
        for line in lines_of(grid):
            numbers = [found for box in line.boxes[:1] if (found := goal_number(box))]
            if numbers:
                number = numbers[0]
                about = self._goal(number)
            about = self._record(line) or about
            for label, box in zip(line.boxes, line.boxes[1:], strict=False):
                if any(words in back.of for words in (*label.words, *box.words)) or not label.words[0].text.strip():
                    continue
                key = "doel" if goal_number(label) else line_key(label.words[0].text)
                if address := fields.get((about, key)):
                    self.rows.put(address, box.words)
                elif number and not about:
                    self._unused(number, key, box)

    def _told_of(self, grid: Grid, captions: dict[str, str]) -> str:
        spot = next((self.rows.back.spots[words] for line in grid.lines for box in line.boxes for words in box.words if words in self.rows.back.spots), None)
        return captions.get(line_key(spot.caption), "") if spot else ""

    def _record(self, line: Line) -> str:
        placed = (self.rows.back.of.get(words) for box in line.boxes for words in box.words)
        found = Counter(record for each in placed if each is not None and (record := record_of(each.address)))
        return found.most_common(1)[0][0] if found else ""

    def _goal(self, number: int) -> str:
        found = next((each.id for each in self.plan.ideate.goals if each.number == number), "")
        return f"{GOALS}/{found}" if found else ""

    def _unused(self, number: int, label: str, box: Box) -> None:
        names = {line_key(shown): name for name, shown in GOAL_LABELS.items()}
        text = box.text.strip()
        if text and label in names:
            known = self.unused.setdefault(number, {})
            known[names[label]] = text
            self.rows.back.loose = [each for each in self.rows.back.loose if each not in box.words]


GOAL_LABELS = {"text": "doel", "specific": "Specifiek", "measurable": "Meetbaar", "acceptable": "Acceptabel"}
GOAL_LABELS |= {"realistic": "Realistisch", "timebound": "Tijdgebonden"}
