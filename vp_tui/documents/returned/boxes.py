"""Boxes to tick: signs that mean yes or no, by whatever program or hand."""

from collections.abc import Sequence

from vp_tui.documents.returned.body import Words
from vp_tui.documents.returned.wording import line_key

EMPTY, SIGNS = "☐", "☒☑✓✔√"
OUR_SIGNS = dict.fromkeys(map(ord, "☐☒☑"))
ALL_SIGNS = dict.fromkeys(map(ord, EMPTY + SIGNS))
YES_WORDS = frozenset({"x", "v", "ja", "ok", "gedaan", "klaar"})


def without_boxes(text: str) -> str:
    """A text without the signs that the document writes for boxes."""
    return text.translate(OUR_SIGNS)


def has_box(words: Words) -> bool:
    return bool(words.boxes) or without_boxes(words.text) != words.text


def states(cell: Sequence[Words]) -> set[bool]:
    """What a cell says: ticked, not ticked, both where box and sign differ, nothing."""
    text = " ".join(each.text for each in cell)
    if any(each in text for each in SIGNS) or line_key(without_boxes(text)) in YES_WORDS:
        signs = {True}
    else:
        signs = {False} if EMPTY in text else set[bool]()
    return {state for each in cell for state in each.boxes} | signs


def more_text(cell: Sequence[Words]) -> str:
    """What was typed beside a box and is no answer."""
    text = " ".join(each.text for each in cell).translate(ALL_SIGNS).strip()
    return "" if line_key(text) in YES_WORDS else text
