"""Which paragraph belongs to which field: first by the bookmarks (documents/places.py says how)."""

import re
from dataclasses import dataclass, field

from vp_tui.documents.places import BOUNDARY_STYLES, LABEL_STYLES
from vp_tui.documents.returned.body import Body, Box, Grid, Line, Tracked, Words
from vp_tui.documents.returned.sent import SentDocument
from vp_tui.documents.returned.wording import line_key
from vp_tui.documents.style import Style

# Under these the document tells of the plan: each text is found elsewhere, and a comment on it is no field's.
OWN_PARTS = r"wat is gekozen, bij elkaar|gewijzigd sinds versie .*"
PLAIN = (None, Style.TEXT)  # what a paragraph becomes that lost its style


Deleted = tuple[list[Words], Tracked | None]  # the paragraphs of a record, and by whom its row was deleted


@dataclass(eq=False, slots=True)
class Spot:
    """Where a paragraph stands: under which heading or caption, and in which cell."""

    heading: str = ""
    caption: str = ""
    grid: Grid | None = None
    line: Line | None = None
    box: Box | None = None

    @property
    def in_own_part(self) -> bool:
        return any(re.fullmatch(OWN_PARTS, line_key(each)) for each in (self.caption, self.heading))


@dataclass(eq=False, slots=True)
class Place:
    """Where a field stands: its label's paragraph outside tables, and its own."""

    address: str
    label: Words | None = None
    words: list[Words] = field(default_factory=list)
    spot: Spot = field(default_factory=Spot)

    @property
    def all_words(self) -> list[Words]:
        return [*([self.label] if self.label else []), *self.words]


class Placing:
    """The fields of a document by address, and what belongs to none. `before`: the same of what went out, where this is
    what came back."""

    def __init__(self, body: Body, sent: SentDocument, before: "Placing | None" = None) -> None:
        self.body, self.sent, self.before = body, sent, before
        self.places: dict[str, Place] = {}
        self.of: dict[Words, Place] = {}
        self.spots: dict[Words, Spot] = {}
        self.loose: list[Words] = []
        self.gone: dict[str, Deleted] = {}  # by record
        self._labels = self._lost_labels()
        self._titles = self.before.boundaries if self.before else frozenset[str]()
        self._walk()

    @property
    def boundaries(self) -> frozenset[str]:
        """The headings, captions and labels outside tables."""
        found = (each for each in self.body.items if isinstance(each, Words) and each.style in BOUNDARY_STYLES)
        return frozenset(line_key(each.text) for each in found)

    def release(self, words: list[Words]) -> None:
        """These belong somewhere after all."""
        gone = set(words)
        self.loose = [each for each in self.loose if each not in gone]

    def give(self, address: str, words: Words) -> None:
        """Make a paragraph the place of a field, also where it was taken for the next line of another one."""
        if (other := self.of.get(words)) is not None:
            other.words.remove(words)
        place = self.places.setdefault(address, Place(address, spot=self.spots[words]))
        place.words.append(words)
        self.of[words] = place
        self.release([words])

    def _lost_labels(self) -> dict[str, str]:
        """Of the fields whose bookmark did not come back, the address by their label; a label of two fields tells
        nothing."""
        if self.before is None:
            return {}
        addresses = self.sent.addresses
        there = {addresses[mark] for each in self.body.words() for mark in each.marks if mark in addresses}
        found: dict[str, str] = {}
        for each in self.before.places.values():
            if each.label is not None and each.address not in there:
                key = line_key(each.label.text)
                found[key] = "" if key in found else each.address
        return {key: address for key, address in found.items() if address and key}

    def _walk(self) -> None:
        spot, place = Spot(), None
        for item in self.body.items:
            if isinstance(item, Grid):
                self._walk_grid(item, spot)
                place = None
                continue
            self.spots[item] = Spot(spot.heading, spot.caption)
            if item.in_box:
                self.loose.append(item)
            elif address := self._address(item) or self._labels.pop(line_key(item.text), ""):
                place = self._begin(address, item)
                spot = Spot(item.text, "") if place.label is not None else spot
            elif self._is_boundary(item, place):
                caption = item.style in (Style.CAPTION, *PLAIN)
                spot = Spot(spot.heading, item.text) if caption else Spot(item.text, "")
                place = None
                self.loose.append(item)
            else:
                self._belongs(item, place)

    def _address(self, words: Words) -> str:
        """The field whose place begins here; of a name that is there twice the first, and where paragraphs were joined
        the first that still has text."""
        addresses = self.sent.addresses
        found = [mark for mark in words.marks if mark in addresses and addresses[mark] not in self.places]
        filled = [mark for mark in found if words.ends.get(mark, len(words.text)) > words.marks[mark]]
        same = [mark for mark in filled if self._was_here(addresses[mark], words)] if len(filled) > 1 else []
        chosen = (same or filled or found or [""])[0]
        for mark in found:
            if mark != chosen:
                self.gone.setdefault(self.sent.record_of(addresses[mark]), ([words], None))
        return addresses.get(chosen, "")

    @property
    def in_order(self) -> list[Place]:
        """As the document has them; of a damaged one a place may have lost all that stood in it."""
        told = (each for each in self.places.values() if each.all_words)
        return sorted(told, key=lambda each: each.all_words[0].index)

    def _was_here(self, address: str, words: Words) -> bool:
        """Whether a field was sent with the words of this paragraph."""
        home = self.before.places.get(address) if self.before else None
        return home is not None and words.text in (each.text for each in home.all_words)

    def _begin(self, address: str, words: Words) -> Place:
        place = self.places[address] = Place(address, spot=self.spots[words])
        if self._is_label(address, words):
            place.label = words
        else:
            place.words.append(words)
        self.of[words] = place
        return place

    def _is_label(self, address: str, words: Words) -> bool:
        home = self.before.places.get(address) if self.before else None
        if home is None:
            return words.style in LABEL_STYLES
        return home.label is not None and self.spots[words].box is None

    def _is_boundary(self, words: Words, place: Place | None) -> bool:
        """Also a title that lost its style, unless the field before it has just these words."""
        key = line_key(words.text)
        if not key or words.style in BOUNDARY_STYLES:
            return bool(key)
        if words.style not in PLAIN or key not in self._titles or self.before is None:
            return False
        home = self.before.places.get(place.address) if place else None
        return home is None or key not in {line_key(each.text) for each in home.words}

    def _belongs(self, words: Words, place: Place | None) -> None:
        if place is None:
            self.loose.append(words)
        else:
            place.words.append(words)
            self.of[words] = place

    # --- in tables ----------------------------------------------------------------------------------------------------

    def _walk_grid(self, grid: Grid, around: Spot) -> None:
        for line in grid.lines:
            if line.gone is not None:
                self._keep_gone(line)
                continue
            for box in line.boxes:
                spot = Spot(around.heading, around.caption, grid, line, box)
                self.spots |= dict.fromkeys(box.words, spot)
                self._walk_box(box)

    def _keep_gone(self, line: Line) -> None:
        inside = [words for box in line.boxes for words in box.words]
        for mark in (mark for words in inside for mark in words.marks):
            if record := self.sent.record_of(self.sent.addresses.get(mark, "")):
                self.gone.setdefault(record, (inside, line.gone))

    def _walk_box(self, box: Box) -> None:
        place: Place | None = None
        for words in box.words:
            if words.in_box:
                self.loose.append(words)
            elif address := self._address(words):
                place = self._begin(address, words)
            elif place is not None and self._is_new_item(words, place):
                place = None
                self.loose.append(words)
            else:
                self._belongs(words, place)

    def _is_new_item(self, words: Words, place: Place) -> bool:
        """A bullet of its own behind that of a record; in a list of plain texts it is part of the field."""
        found = self.sent.fields.get(place.address)
        return words.style is Style.CELL_BULLET and (found is None or found.kind != "lines")
