"""Words as people write them over: capitals, accents, numbers before a title and small slips make no other word."""

import re
import unicodedata
from collections.abc import Mapping
from difflib import get_close_matches
from functools import lru_cache
from typing import TypeVar

NUMBERED = re.compile(r"\s*(?:(?:hoofdstuk|deel)\s+)?(?:\d{1,2}(?:\.\d{1,2})*[.):]*|[a-z][.)])[\s:–-]+", re.IGNORECASE)
SLIPS_FROM = 8  # letters; in a shorter word a slip makes another one
ALIKE = 0.9
LONGEST = 120  # characters of a title
Meaning = TypeVar("Meaning")


@lru_cache(maxsize=1 << 12)
def letters(text: str) -> str:
    """The letters and figures of a text alone, small and without accents."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(each for each in plain if each.isalnum())


def without_number(text: str) -> str:
    """A title without the number before it."""
    return NUMBERED.sub("", text, count=1)


def meant(text: str, known: Mapping[str, Meaning]) -> Meaning | None:
    """What a title stands for among those that are known by their letters; None where it is none of them."""
    if not text or len(text) > LONGEST:
        return None
    for word in dict.fromkeys((letters(text), letters(without_number(text)))):
        if word in known:
            return known[word]
        if len(word) >= SLIPS_FROM and (close := get_close_matches(word, known, 1, ALIKE)):
            return known[close[0]]
    return None
