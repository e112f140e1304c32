"""What came back and belongs to no field: told with what stands near it, never dropped."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from vp_tui.documents.returned.body import Words
from vp_tui.documents.returned.comparing import BOXES, told
from vp_tui.documents.returned.placing import OWN_PARTS, Spot
from vp_tui.documents.returned.rows import Rows
from vp_tui.documents.returned.sent import KnownWords
from vp_tui.documents.returned.wording import line_key, tidy_text
from vp_tui.plan.remarks import Remark

# What the document writes behind these labels of its first page by itself.
DAY = r"\d{1,2} [a-z]+ \d{4}"
OWN_CELLS = (
    (re.compile(r"versie|ronde"), re.compile(r"\d{1,6}")),
    (re.compile(r"laatst bijgewerkt op"), re.compile(DAY)),
    (re.compile(r"gewijzigd|anders dan versie \d+"), re.compile(r"geen plekken|\d+ plek(ken)?, zie achteraan")),
)


@dataclass
class Unplaced:
    rows: Rows
    known: KnownWords

    def remarks(self) -> Iterator[Remark]:
        for words in self.rows.back.loose:
            if words.text.strip() and not self._is_known(words):
                text = tidy_text(words.text)
                yield Remark("unplaced", None, *told([words]), text=text, quote=self.near(words))

    def _is_known(self, words: Words) -> bool:
        if words.in_box:
            return False
        key = line_key(BOXES.sub("", words.text))
        if not key or key in self.known.lines:
            return True
        spot = self.rows.back.spots.get(words)
        return OWN_PARTS.fullmatch(key) is not None or (spot is not None and _is_own(spot, key))

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
    if any(label.fullmatch(key) for label, _ in OWN_CELLS):
        return True
    left = line_key(spot.line.boxes[at - 1].words[0].text) if at else ""
    return any(label.fullmatch(left) and text.fullmatch(key) for label, text in OWN_CELLS)
