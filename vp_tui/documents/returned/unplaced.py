"""What came back and belongs to no field: told with what stands near it, never dropped."""

import re
from collections.abc import Iterator

from vp_tui.documents.places import LABEL_STYLES
from vp_tui.documents.returned.body import Words
from vp_tui.documents.returned.boxes import without_boxes
from vp_tui.documents.returned.comparing import told
from vp_tui.documents.returned.placing import OWN_PARTS, Spot
from vp_tui.documents.returned.rows import Rows
from vp_tui.documents.returned.sent import KnownWords
from vp_tui.documents.returned.wording import line_key, tidy_text
from vp_tui.plan.remarks import Remark

# What the document writes behind these labels of its first page by itself.
DAY = r"\d{1,2} [a-z]+ \d{4}"
OWN_LINES = rf"{OWN_PARTS}|en nog \d+ wijziging(en)?"
OWN_CELLS = (
    (r"versie|ronde", r"\d{1,6}"),
    (r"laatst bijgewerkt op", DAY),
    (r"gewijzigd|anders dan versie \d+", r"geen plekken|\d+ plek(ken)?, zie achteraan"),
)


class Unplaced:
    def __init__(self, rows: Rows, known: KnownWords) -> None:
        self.rows, self.known = rows, known

    def remarks(self) -> Iterator[Remark]:
        for words in (*self.rows.back.loose, *self._labels()):
            if words.text.strip() and not self._is_known(words):
                text = tidy_text(words.text)
                yield Remark("unplaced", None, *told([words]), text=text, quote=self.near(words))

    def _labels(self) -> Iterator[Words]:
        """Those that say something else than was sent, with nothing of the field's text joined to them."""
        for place in self.rows.back.places.values():
            home = self.rows.home.places.get(place.address)
            known = home.label.text if home and home.label else ""
            if known and place.label and place.label.style in LABEL_STYLES and not place.label.text.startswith(known):
                yield place.label

    def _is_known(self, words: Words) -> bool:
        if words.in_box:
            return False
        text = without_boxes(words.text)
        if text in self.known:
            return True
        key = line_key(text)
        spot = self.rows.back.spots.get(words)
        return re.fullmatch(OWN_LINES, key) is not None or (spot is not None and _is_own(spot, key))

    def near(self, words: Words) -> str | None:
        """What a paragraph stands under, and in a table what its row begins with."""
        spot = self.rows.back.spots.get(words)
        if spot is None:
            return None
        parts = [spot.caption or spot.heading]
        if spot.line is not None and spot.box is not None and spot.box is not spot.line.boxes[0]:
            parts.append(spot.line.boxes[0].words[0].text)
        return " / ".join(tidy_text(each) for each in parts if each.strip()) or None


def _is_own(spot: Spot, key: str) -> bool:
    if spot.box is None or spot.line is None:
        return False
    if spot.in_own_part:
        return True
    at = spot.line.boxes.index(spot.box)
    if any(re.fullmatch(label, key) for label, _ in OWN_CELLS):
        return True
    left = line_key(spot.line.boxes[at - 1].words[0].text) if at else ""
    return any(re.fullmatch(label, left) and re.fullmatch(text, key) for label, text in OWN_CELLS)
