"""Two texts beside one another: which words differ."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

WORDS = re.compile(r"\s*\S+|\s+$")  # a word with the space before it
MOST = 3000  # words that are compared one by one; of longer texts only head and tail


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of words that both texts have, or that only this one has."""

    text: str
    differs: bool


Pieces = tuple[Piece, ...]


def compared_wording(before: str, after: str) -> tuple[Pieces, Pieces]:
    """Both texts in pieces; put together they are the texts again."""
    old, new = WORDS.findall(before), WORDS.findall(after)
    head = _alike(zip(old, new, strict=False))
    tail = _alike(zip(reversed(old[head:]), reversed(new[head:]), strict=False))
    middle = (old[head : len(old) - tail], new[head : len(new) - tail])
    codes = _codes(*middle)
    return (
        _pieces(old[:head], [(same, middle[0][a:b]) for same, (a, b), _ in codes], old[len(old) - tail :]),
        _pieces(new[:head], [(same, middle[1][a:b]) for same, _, (a, b) in codes], new[len(new) - tail :]),
    )


def _alike(pairs: Iterable[tuple[str, str]]) -> int:
    count = 0
    for one, other in pairs:
        if one != other:
            break
        count += 1
    return count


Span = tuple[int, int]


def _codes(old: Sequence[str], new: Sequence[str]) -> list[tuple[bool, Span, Span]]:
    """Runs of words as (alike, span in old, span in new)."""
    if max(len(old), len(new)) > MOST:
        return [(False, (0, len(old)), (0, len(new)))]
    found = SequenceMatcher(None, old, new).get_opcodes()
    return [(tag == "equal", (a, b), (c, d)) for tag, a, b, c, d in found]


def _pieces(head: list[str], middle: list[tuple[bool, list[str]]], tail: list[str]) -> Pieces:
    runs = [(True, head), *middle, (True, tail)]
    made: list[Piece] = []
    for same, words in runs:
        text = "".join(words)
        if text and made and made[-1].differs is not same:
            made[-1] = Piece(made[-1].text + text, not same)
        elif text:
            made.append(Piece(text, not same))
    return tuple(made)


def excerpt(pieces: Pieces, around: int = 6, most: int = 60) -> Pieces:
    """Of a text of more than `most` words: what differs, with so many words around it. What lies between becomes an
    ellipsis, and a differing run of more than `most` words is cut."""
    if sum(len(WORDS.findall(each.text)) for each in pieces) <= most:
        return pieces
    last = len(pieces) - 1
    return tuple(
        Piece(clipped_text(each.text, most), True)
        if each.differs
        else Piece(_around(each.text, around, n == 0 < last, n == last > 0), False)
        for n, each in enumerate(pieces)
    )


def clipped_text(text: str, most: int) -> str:
    """The first words of a text."""
    words = WORDS.findall(text)
    return text if len(words) <= most else "".join(words[:most]) + " …"


def _around(text: str, around: int, first: bool, last: bool) -> str:
    """The words that touch what differs: the last of the first piece, the first of the last, both ends in between."""
    words = WORDS.findall(text)
    if first or last:
        return text if len(words) <= around else _part(words, around, first)
    return text if len(words) <= 2 * around else _part(words, around, False) + _part(words, around, True)[1:]


def _part(words: list[str], around: int, first: bool) -> str:
    return "…" + "".join(words[-around:]) if first else "".join(words[:around]) + " …"
