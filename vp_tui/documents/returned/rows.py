"""Rows of tables and the records that they are: by their bookmarks, or else by the likest text."""

import re
from collections import Counter
from collections.abc import Iterable
from functools import cached_property

from vp_tui.documents.places import UNPLACED_STYLES
from vp_tui.documents.returned.body import Box, Grid, Line, Words
from vp_tui.documents.returned.boxes import without_boxes
from vp_tui.documents.returned.placing import Placing
from vp_tui.documents.returned.sent import Layout, SentDocument
from vp_tui.documents.returned.tables import Tables
from vp_tui.documents.returned.wording import likeness, line_key, text_key

ALIKE = 0.5  # of the words of two rows, for them to be the same
GOAL = r"doel (\d{1,4})"


class Rows:
    """The rows of what came back: `records` says which record each is, `layouts` what table they stand in; `extra` are
    those that are no record of what was sent."""

    def __init__(self, sent: SentDocument, home: Placing, back: Placing, tables: Tables) -> None:
        self.sent, self.home, self.back, self.tables = sent, home, back, tables
        self.records: dict[Line, str] = {}
        self.layouts: dict[Grid, Layout] = {}
        self.extra: list[tuple[Grid, Line]] = []

    def match(self) -> None:
        """Find the rows, and put the cells in them that lost their bookmark back to their fields."""
        for grid in (each for each in self.back.body.items if isinstance(each, Grid)):
            self._recognise(grid)
        self._match_by_text(
            [(grid, line) for grid in self.layouts for line in self.tables.lines(grid) if line not in self.records]
        )
        for grid in self.layouts:
            for line in self.tables.lines(grid):
                self._fill(grid, line)

    # --- which record -------------------------------------------------------------------------------------------------

    def _recognise(self, grid: Grid) -> None:
        marked = [each for line in self.tables.lines(grid) for each in self._addresses(line)]
        lists = Counter(each for address in marked if (each := self.sent.list_of(address))).most_common(1)
        layout = self.tables.layout(grid, lists[0][0] if lists else "") or self._lent(grid, marked)
        if layout is None:
            return
        self.layouts[grid] = layout
        for line in self.tables.lines(grid):
            found = Counter(
                self.sent.record_of(each)
                for each in self._addresses(line)
                if self.sent.list_of(each) == layout.list_address
            )
            if found:
                self.records[line] = found.most_common(1)[0][0]

    def _lent(self, grid: Grid, marked: list[str]) -> Layout | None:
        """Of a table without a head the layout of the one that most of its fields were sent in."""
        if self.tables.header(grid) or self.tables.matrix(grid):
            return None
        homes = (self.home.places[each].spot.grid for each in marked if each in self.home.places)
        found = Counter(each for each in homes if each is not None).most_common(1)
        layout = self.tables.layout(found[0][0], self.sent.list_of(marked[0])) if found else None
        if layout is not None:
            self.tables.lend_head(grid, found[0][0])
        return layout

    def _addresses(self, line: Line) -> list[str]:
        placed = (self.back.of.get(words) for box in line.boxes for words in box.words)
        return [each.address for each in placed if each is not None]

    def _match_by_text(self, waiting: list[tuple[Grid, Line]]) -> None:
        """The likest pairs first; an empty row is nobody's."""
        there = {self.sent.record_of(each) for each in self.back.places}
        lost = {record: text for record, text in self._sent_texts().items() if record not in there}
        pairs = [
            (how, n, record)
            for n, (grid, line) in enumerate(waiting)
            if (text := line_text(line))
            for record, other in lost.items()
            if self.sent.list_of(record) == self.layouts[grid].list_address and (how := likeness(text, other)) >= ALIKE
        ]
        taken, matched = set[str](), set[int]()
        for _, n, record in sorted(pairs, key=lambda each: (-each[0], each[1])):
            if n not in matched and record not in taken:
                matched.add(n)
                taken.add(record)
                self.records[waiting[n][1]] = record
        self.extra = [each for n, each in enumerate(waiting) if n not in matched]

    def _sent_texts(self) -> dict[str, str]:
        """All that the document printed of each record, by the record's address."""
        found: dict[str, list[str]] = {}
        for address, place in self.home.places.items():
            if record := self.sent.record_of(address):
                found.setdefault(record, []).extend(without_boxes(each.text) for each in place.words)
        return {record: " ".join(texts) for record, texts in found.items()}

    # --- which field --------------------------------------------------------------------------------------------------

    def _fill(self, grid: Grid, line: Line) -> None:
        """The cells of a record's row of which the bookmark is gone."""
        record, layout = self.records.get(line), self.layouts[grid]
        if record is None:
            return
        for box, title in self.tables.titled(grid, line):
            if title in layout.derived:
                continue
            addresses = [f"{record}/{name}" for name in layout.fields(title)]
            self.give(box, [each for each in addresses if each not in self.back.places])

    def give(self, box: Box, addresses: list[str]) -> None:
        """Share the paragraphs of a cell that are no field's among the fields that it is the place of and that lost
        theirs."""
        loose = [each for each in box.words if each not in self.back.of and not self._is_repeated(each)]
        if not addresses or not loose:
            return
        printed = [each for each in addresses if each in self.home.places] or addresses[:1]
        filled = [each for each in loose if each.text.strip()]
        if len(printed) == 1 or not filled:
            self.put(printed[0], loose)
        elif len(printed) == len(filled):
            for address, words in zip(printed, filled, strict=True):
                self.put(address, [words])
        else:
            for words in filled:
                best = max(printed, key=lambda each: likeness(self._text(each), words.text))
                if likeness(self._text(best), words.text) >= ALIKE:
                    self.put(best, [words])

    def _is_repeated(self, words: Words) -> bool:
        """Whether the document tells here what has its place elsewhere."""
        return words.style in UNPLACED_STYLES or (bool(words.text.strip()) and line_key(words.text) in self._repeated)

    @cached_property
    def _repeated(self) -> frozenset[str]:
        return frozenset(line_key(each.text) for each in self.home.loose if each.style in UNPLACED_STYLES)

    def _text(self, address: str) -> str:
        found = self.sent.fields.get(address)
        return found.text if found else ""

    def put(self, address: str, words: Iterable[Words]) -> None:
        """Give a field paragraphs that belonged to none."""
        for each in words:
            self.back.give(address, each)


def line_text(line: Line) -> str:
    """The texts of a row, without the signs of its boxes."""
    return " ".join(text for box in line.boxes if (text := cell_text(box)))


def cell_text(box: Box) -> str:
    """The text of a cell without the signs of check boxes."""
    return text_key(without_boxes(box.text))


def goal_number(box: Box) -> int:
    """The number in a cell that names a goal; 0 in others."""
    found = re.match(GOAL, line_key(box.words[0].text)) if box.words else None
    return int(found[1]) if found else 0
