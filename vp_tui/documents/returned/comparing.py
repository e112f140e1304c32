"""What came back beside what was sent, as remarks."""

import datetime as dt
import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from vp_tui.documents.blocks import Style
from vp_tui.documents.places import UNPLACED_STYLES
from vp_tui.documents.returned.body import Grid, Line, Tracked, Words
from vp_tui.documents.returned.cells import Cells
from vp_tui.documents.returned.layout import TITLES, matrix_of
from vp_tui.documents.returned.placing import Place, Placing, header_of
from vp_tui.documents.returned.rows import Rows, cell_text, record_of, titled
from vp_tui.documents.returned.sent import SentDocument
from vp_tui.documents.returned.wording import likeness, line_key, text_key, tidy_text
from vp_tui.plan.address import get, list_of, locate, record_at
from vp_tui.plan.changes.describe import record_title
from vp_tui.plan.fields import Kind, Spec
from vp_tui.plan.references import REFERENCES
from vp_tui.plan.remarks import Remark
from vp_tui.plan.values.kinds import NO, YES, read
from vp_tui.plan.values.problem import Problem

TICKED, EMPTY = re.compile(r"[☒☑✓✔√xXvV]|\bja\b", re.IGNORECASE), "☐"
BOXES = re.compile("[☐☒☑]")
WHOLE = ("ideate/goals",)
# The cells behind these labels, and the tables under these captions, the document writes itself.
OWN_LABELS = re.compile(r"(versie|ronde|gewijzigd|laatst bijgewerkt op|anders dan versie \d+)")
OWN_CAPTIONS = re.compile(r"(wat is gekozen, bij elkaar|gewijzigd sinds versie .*)")


@dataclass
class Comparison:
    """`today`: to read dates without a year."""

    sent: SentDocument
    home: Placing  # where everything stood
    back: Placing
    rows: Rows
    cells: Cells
    today: dt.date

    def remarks(self) -> list[Remark]:
        """In the order of the document, but for what was removed, moved and has no place: those come last."""
        changes = [each for place in self._in_order() for each in self._changed(place)]
        return [*changes, *self._added(), *self._removed(), *self._moved(), *self._unplaced()]

    def _in_order(self) -> list[Place]:
        return sorted(self.back.places.values(), key=lambda each: each.all_words[0].index)

    # --- a field ---------------------------------------------------------------------------------------------------

    def _changed(self, place: Place) -> Iterator[Remark]:
        spec = locate(place.address).spec
        if spec.kind is Kind.TICK and self._boxes(place):
            yield from self._ticked(place)
            return
        after = self.text_of(place)
        before = self._before(place.address, after)
        if self._same(place.address, spec, after):
            return
        yield Remark("change", place.address, *told(place.all_words), before=before, after=after)

    def _same(self, address: str, spec: Spec, after: str) -> bool:
        known = {text_key(each) for each in self._candidates(address)}
        if text_key(after) in known:
            return True
        if spec.kind in (Kind.TEXT, Kind.LONG, Kind.WHO, Kind.LINES, Kind.HIDDEN):
            return False
        value = get(self.sent.plan, address)
        if spec.kind is Kind.WHEN:
            return False
        text = re.sub(r"^\s*doel\s+", "", after, flags=re.IGNORECASE) if spec.kind is Kind.GOAL else after
        found = read(tidy_text(text), spec, self.today, self._names(spec))
        return not isinstance(found, Problem) and bool(found == value)

    def _names(self, spec: Spec) -> dict[str, str]:
        reference = REFERENCES.get(spec.kind)
        if reference is None:
            return {}
        ids = {each.id for each in _records(self.sent, reference.list_address)}
        return {key: name for key, name in self.sent.names.items() if key in ids}

    def _candidates(self, address: str) -> list[str]:
        """The texts that stood there, by what the document may have made of them."""
        printed = self._printed(address)
        return [self.sent.texts.get(address, ""), *([printed] if printed is not None else [])]

    def _before(self, address: str, after: str) -> str:
        own, *printed = self._candidates(address)
        if printed and likeness(printed[0], after) > likeness(own, after):
            return printed[0]
        return own

    def _printed(self, address: str) -> str | None:
        place = self.home.places.get(address)
        if place is None:
            return None
        return "\n".join(each.text for each in place.words[: self._own(address)])

    def _own(self, address: str) -> int:
        """How many paragraphs of what was printed are the field's; the others the document wrote itself."""
        if locate(address).spec.kind is Kind.LINES:
            return max(1, len(get(self.sent.plan, address)))
        return 1 if self.sent.texts.get(address) else 0

    def _tails(self, address: str) -> set[str]:
        place = self.home.places.get(address)
        return {line_key(each.text) for each in place.words[self._own(address) :]} if place else set()

    def text_of(self, place: Place) -> str:
        """What came back in a field's place, without what the document wrote there itself."""
        tails = self._tails(place.address)
        lines = [each.text for each in place.words if not (line_key(each.text) in tails or self._is_ours(each))]
        if place.label is not None and (rest := self._behind_label(place)):
            lines.insert(0, rest)
        return tidy_text("\n".join(lines))

    def _behind_label(self, place: Place) -> str:
        """What was joined to the label."""
        home = self.home.places.get(place.address)
        label = place.label.text if place.label else ""
        known = home.label.text if home and home.label else label
        if line_key(label) == line_key(known):
            return ""
        if label.startswith(known):
            rest = label[len(known) :].strip()
            return rest if any(each.isalnum() for each in rest) else ""
        return "" if place.label is not None and place.label.style not in (None, Style.TEXT, Style.BULLET) else label

    def _is_ours(self, words: Words) -> bool:
        return words.style in UNPLACED_STYLES and line_key(words.text) in self.sent.generated

    def _boxes(self, place: Place) -> bool:
        return any(each.boxes or BOXES.search(each.text) for each in place.words) or self._printed(place.address) in ("☐", "☒", "☑")

    def _ticked(self, place: Place) -> Iterator[Remark]:
        """A box is ticked when its state or its sign says something else than was sent."""
        was = bool(get(self.sent.plan, place.address))
        text = " ".join(each.text for each in place.words)
        signs = {bool(TICKED.search(text))} if TICKED.search(text) or EMPTY in text else set()
        states = {state for each in place.words for state in each.boxes} | signs
        if (not was) in states:
            words = (YES, NO) if was else (NO, YES)
            yield Remark("change", place.address, *told(place.words), before=words[0], after=words[1])

    # --- rows ------------------------------------------------------------------------------------------------------

    def _added(self) -> Iterator[Remark]:
        blank = {self._blank_key(line) for grid in _grids(self.home) for line in grid.lines}
        for grid, line in self.rows.extra:
            layout = self.rows.layouts[grid]
            after = self._cells_of(grid, line)
            if after and self._blank_key(line) not in blank and set(after) != {"goal"}:
                yield Remark("added", layout.list_address, *told(_words(line), line.added), after=after)
                self._placed(_words(line))
            elif self._blank_key(line) in blank or set(after) <= {"goal"}:
                self._placed(_words(line))
        for number, after in sorted(self.cells.unused.items()):
            yield Remark("added", "ideate/goals", after={name: tidy_text(text) for name, text in after.items()})
        yield from self._added_items()

    def _placed(self, words: Iterable[Words]) -> None:
        gone = set(words)
        self.back.loose = [each for each in self.back.loose if each not in gone]

    def _blank_key(self, line: Line) -> tuple[str, ...]:
        return tuple(line_key(cell_text(box)) for box in line.boxes)

    def _cells_of(self, grid: Grid, line: Line) -> dict[str, str]:
        """The texts of a row by field."""
        layout, found = self.rows.layouts[grid], dict[str, str]()
        main = locate(layout.list_address).spec.main
        for box, title in titled(grid, line):
            names = layout.fields(title)
            if not names:
                continue
            if names[0] in layout.ticks:
                if TICKED.search(box.text) or any(state for each in box.words for state in each.boxes):
                    found[names[0]] = YES
                continue
            filled = [tidy_text(each.text) for each in box.words if tidy_text(each.text)]
            if filled:
                found |= _shared(names, filled, main)
        return found

    def _added_items(self) -> Iterator[Remark]:
        """Bullets in a table with a list in each cell."""
        for words in list(self.back.loose):
            spot = self.back.spots.get(words)
            if spot is None or spot.grid is None or spot.line is None or spot.box is None or not words.text.strip():
                continue
            found = matrix_of(header_of(spot.grid))
            if found is None or spot.line is spot.grid.lines[0] or spot.box is spot.line.boxes[0]:
                continue
            list_address, matrix = found
            titles = dict(zip(map(line_key, matrix.titles[1:]), matrix.sides, strict=True))
            title = dict((id(box), title) for box, title in titled(spot.grid, spot.line)).get(id(spot.box), "")
            after = {"text": tidy_text(words.text)}
            if title in titles:
                after[matrix.side] = locate(f"{list_address}/-/{matrix.side}").spec.options[titles[title]]
            label = line_key(spot.line.boxes[0].words[0].text)
            if list_address == "analyse/factors" and label in self._categories():
                after["category"] = self._categories()[label]
            yield Remark("added", list_address, *told([words]), after=after)
            self._placed([words])

    def _categories(self) -> dict[str, str]:
        options = locate("analyse/factors/-/category").spec.options
        return {line_key(label): label for label in options.values()}

    def _removed(self) -> Iterator[Remark]:
        if not self.back.body.complete:
            return
        there = {record_of(each) for each in self.back.places}
        for record in dict.fromkeys(record for each in self.home.places if (record := record_of(each))):
            if record in there or not self._was_sent(record):
                continue
            list_address = list_of(record)
            held = record_at(self.sent.plan, record).model_dump(mode="json")
            line = self.back.gone.get(record)
            yield Remark("removed", record, *told(_words(line) if line else [], line.gone if line else None), before=record_title(held, list_address))

    def _was_sent(self, record: str) -> bool:
        """Whether the annex that it stands in came along."""
        place = next(each for address, each in self.home.places.items() if record_of(address) == record)
        heading = line_key(place.spot.heading)
        if not heading.startswith("bijlage"):
            return True
        headings = {line_key(each.text) for each in self.back.body.items if isinstance(each, Words)}
        return heading in headings

    def _moved(self) -> Iterator[Remark]:
        order = self._order(self.back)
        plan = {record: n for n, record in enumerate(dict.fromkeys(record_of(each) for each in self.sent.texts))}
        for list_address in dict.fromkeys(map(list_of, order)):
            now = [each for each in order if list_of(each) == list_address]
            known = set(now)
            sent = [each for each in self._order(self.home) if each in known]
            as_listed = sorted((each for each in now if each in plan), key=lambda each: plan[each])
            moved = min((_out_of_place(now, sent), _out_of_place(now, as_listed)), key=len)
            yield from (Remark("moved", each) for each in moved)

    def _order(self, placing: Placing) -> list[str]:
        """The records in the order in which they stand."""
        places = sorted(placing.places.values(), key=lambda each: each.all_words[0].index)
        return [each for each in dict.fromkeys(record_of(place.address) for place in places) if each]

    # --- what has no place -----------------------------------------------------------------------------------------

    def _unplaced(self) -> Iterator[Remark]:
        for words in self.back.loose:
            if words.text.strip() and not self._is_known(words):
                yield Remark("unplaced", None, *told([words]), text=tidy_text(words.text), quote=self._near(words))

    def _is_known(self, words: Words) -> bool:
        key = line_key(BOXES.sub("", words.text))
        spot = self.back.spots.get(words)
        if not key or key in self.sent.generated or key in TITLES or spot is None:
            return not words.in_box and (not key or spot is not None)
        if spot.box is not None and spot.line is not None:
            at = spot.line.boxes.index(spot.box)
            left = line_key(spot.line.boxes[at - 1].words[0].text) if at else key
            if OWN_LABELS.fullmatch(left) or OWN_CAPTIONS.fullmatch(line_key(spot.caption)) or OWN_CAPTIONS.fullmatch(line_key(spot.heading)):
                return True
        return OWN_CAPTIONS.fullmatch(key) is not None

    def _near(self, words: Words) -> str | None:
        spot = self.back.spots.get(words)
        if spot is None:
            return None
        parts = [spot.caption or spot.heading]
        if spot.line is not None and spot.box is not None and spot.box is not spot.line.boxes[0]:
            parts.append(spot.line.boxes[0].words[0].text)
        return " / ".join(tidy_text(each) for each in parts if each.strip()) or None


def _grids(placing: Placing) -> list[Grid]:
    return [each for each in placing.body.items if isinstance(each, Grid)]


def _records(sent: SentDocument, list_address: str) -> list[object]:
    section, name = list_address.split("/")
    found: list[object] = getattr(getattr(sent.plan, section), name)
    return found


def _words(line: Line) -> list[Words]:
    return [each for box in line.boxes for each in box.words]


def told(words: Iterable[Words], also: Tracked | None = None) -> tuple[str | None, str | None]:
    """Who changed something in these paragraphs with tracking on, and when it was last."""
    found = [*([also] if also else []), *(each for one in words for each in one.tracked)]
    authors = list(dict.fromkeys(each.author for each in found if each.author))
    dates = [each.date for each in found if each.date]
    return ", ".join(authors) or None, max(dates, default=None)


def _shared(names: tuple[str, ...], filled: list[str], main: str) -> dict[str, str]:
    """The paragraphs of a cell of a new row among the fields of its column."""
    if len(names) == 1:
        return {names[0]: "\n".join(filled)}
    if len(filled) == 1:
        number = re.fullmatch(r"(?:doel\s*)?(\d{1,4})", filled[0], re.IGNORECASE)
        if "goal" in names and (number or main not in names):
            return {"goal": number[1]} if number else {"new_method" if "new_method" in names else names[0]: filled[0]}
        return {main if main in names else names[0]: filled[0]}
    return dict(zip(names, [*filled[: len(names) - 1], "\n".join(filled[len(names) - 1 :])], strict=False))


def _out_of_place(now: list[str], sent: list[str]) -> list[str]:
    """The fewest of `now` that must move for the others to stand as in `sent`."""
    at = {each: n for n, each in enumerate(sent)}
    known = [each for each in now if each in at]
    ends, best, before = list[int](), list[int](), dict[int, int]()
    for n, each in enumerate(known):
        k = bisect_right(best, at[each])
        before[n] = ends[k - 1] if k else -1
        if k == len(best):
            best.append(at[each])
            ends.append(n)
        else:
            best[k], ends[k] = at[each], n
    kept, n = set[int](), ends[-1] if ends else -1
    while n >= 0:
        kept.add(n)
        n = before[n]
    return [each for n, each in enumerate(known) if n not in kept]
