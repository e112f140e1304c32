"""What the empty form says itself, which is no part of a plan: its explanation, its examples and its tips.

Known by hashes of each four words in a row (`own_words.txt`, made by tools/form_words.py), so that a sentence that was
changed by hand is not taken for the form's.
"""

import hashlib
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from vp_tui.documents.parts.explanations import EXPLANATIONS

HASHES = Path(__file__).parent / "own_words.txt"
IN_A_ROW = 4
SURE = 8  # words; the form's shorter sentences could be anybody's
BULLET = re.compile(r"^\s*(?:[•◦▪·‣●○■–*✓√o-])\s+")
END = re.compile(r"(?<=[.?!:;])\s+")


def words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())


def sentences(line: str) -> list[str]:
    return [each for each in END.split(BULLET.sub("", line).strip()) if words(each)]


def shingles(sentence: str) -> Iterator[str]:
    """A hash (8 hex digits) of each four words in a row; of fewer words one of them all."""
    found = words(sentence)
    for at in range(max(1, len(found) - IN_A_ROW + 1)):
        yield hashlib.sha256(" ".join(found[at : at + IN_A_ROW]).encode()).hexdigest()[:8]


@cache
def _known() -> frozenset[str]:
    own = (each for text in EXPLANATIONS.values() for sentence in sentences(text) for each in shingles(sentence))
    return frozenset(HASHES.read_text(encoding="ascii").split()) | frozenset(own)


def left_by_hand(line: str, behind_own: bool) -> str:
    """What of a line is not the form's. `behind_own`: whether the form's own words stand right before it; only there a
    short sentence is taken for one of the form's.

    A line that begins as the form does and goes on by hand stays whole where it answers a short question of the form.
    """
    parts = sentences(line)
    own, behind = 0, behind_own
    for each in parts:
        if not (_is_own(each) and (behind or len(words(each)) >= SURE)):
            break
        own, behind = own + 1, True
    if parts and own == len(parts):
        return ""
    if own and len(words(" ".join(parts[:own]))) >= 2 * SURE:
        return " ".join(parts[own:])
    return line


def _is_own(sentence: str) -> bool:
    return all(each in _known() for each in shingles(sentence))
