"""Which texts are the same: what Word and LibreOffice change by themselves is no change."""

import unicodedata
from functools import lru_cache

QUOTES = dict.fromkeys(map(ord, "‘’‚‛′`´"), "'") | dict.fromkeys(map(ord, "“”„‟″«»"), '"')
DASHES = dict.fromkeys(map(ord, "‐‑‒–—−"), "-")
SPACES = dict.fromkeys(map(ord, "\u00a0\u2007\u202f\u2009\u2002\u2003"), " ")
NOTHING = dict.fromkeys([0xAD, 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF])
ALIKE = str.maketrans({**QUOTES, **DASHES, **SPACES, **NOTHING, ord("…"): "...", ord("\t"): " "})
KEPT = 5000  # texts; a document has each many times
LONGEST = 2000  # characters of which likeness is looked at


@lru_cache(KEPT)
def text_key(text: str) -> str:
    """What two texts share that are the same to a reader."""
    return _trimmed(unicodedata.normalize("NFC", text).translate(ALIKE).replace("--", "-"))


# Labels of documents that older versions of the program made: they come back too.
RENAMED = {
    "aandachtsfunctionaris": "wie bewaakt het",
    "wie het vasthoudt": "wie bewaakt het",
    "taken van de aandachtsfunctionaris": "taken van wie het bewaakt",
    "kba praktijkmanagement": "kba (thema praktijkmanagement)",
    "wat heeft deze betrokkene nodig": "wat hebben zij nodig",
}


@lru_cache(KEPT)
def line_key(text: str) -> str:
    """The same of a label or title: in small letters, in one line, without what ends it."""
    key = " ".join(text_key(text).casefold().split()).rstrip(" :.")
    return RENAMED.get(key, key)


def tidy_text(text: str) -> str:
    """A text as returned, without what stands at the ends of its lines and unseen."""
    return _trimmed(unicodedata.normalize("NFC", text).replace("\u00ad", "").strip("\u200b\u200c\u200d\u2060\ufeff"))


def _trimmed(text: str) -> str:
    """Without white space at the ends of lines."""
    if "\n" not in text:
        return text.strip()
    return "\n".join(each.rstrip() for each in text.split("\n")).strip()


def likeness(one: str, other: str) -> float:
    """How much two texts are alike, from 0 to 1, by their words."""
    if one == other:
        return 1.0
    from difflib import SequenceMatcher

    a, b = (text_key(each)[:LONGEST].casefold().split() for each in (one, other))
    if not a or not b:
        return 0.0
    return SequenceMatcher(None, a, b, autojunk=False).ratio()
