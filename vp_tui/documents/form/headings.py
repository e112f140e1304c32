"""Where the parts of the format begin in a document: by the words of their headings, whatever they look like.

A line of text may read as a heading, and a list of contents has all of them; so of the lines that do, those are
headings that look like one, or that stand in the order of the format with something under them.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

from vp_tui.documents.blocks import Style
from vp_tui.documents.form.parts import HEADINGS, Heading
from vp_tui.documents.form.wording import meant
from vp_tui.documents.returned.body import Item, Words

HEADING_STYLES = frozenset({Style.HEADING_1, Style.HEADING_2, Style.TITLE})
TYPED_STYLES = frozenset({Style.TEXT, Style.BULLET, Style.PLAN_TITLE, Style.LABEL, Style.CAPTION, Style.CONTENTS})
CONTENTS = 3  # parts that a list of contents has at least
STYLED, FILLED = 100, 2  # what a candidate weighs that looks like a heading, or has text under it


@dataclass(frozen=True, slots=True)
class Candidate:
    at: int
    heading: Heading
    weight: int


def headings_of(items: Sequence[Item]) -> dict[int, Heading]:
    """The headings by their index among the items."""
    found = _candidates(items)
    styled = {each.heading for each in found if each.weight >= STYLED}
    left = [each for each in found if each.weight >= STYLED or each.heading not in styled]
    kept = {each.at: each.heading for each in _in_order(left)}
    return kept | {each.at: each.heading for each in left if each.weight >= STYLED}


def _candidates(items: Sequence[Item]) -> list[Candidate]:
    told = [at for at, item in enumerate(items) if not isinstance(item, Words) or item.text.strip()]
    read = {at: heading for at in told if (heading := _read(items[at]))}
    for at in _contents(told, read):
        del read[at]
    behind = dict(pairwise(told))
    return [Candidate(at, heading, _weight(items[at], at, behind, read)) for at, heading in read.items()]


def _contents(told: Sequence[int], read: Mapping[int, Heading]) -> Sequence[int]:
    """The lines of a list of contents: headings of several parts below one another, all of which come again."""
    for _, run in groupby(told, read.__contains__):
        found = [at for at in run if at in read]
        for end in range(len(found), CONTENTS - 1, -1):  # the first heading itself may stand right under the list
            if _come_again(found[:end], read):
                return found[:end]
    return ()


def _come_again(found: Sequence[int], read: Mapping[int, Heading]) -> bool:
    later = {heading for at, heading in read.items() if at > found[-1]}
    return len({read[at].part for at in found}) >= CONTENTS and all(read[at] in later for at in found)


def _read(item: Item) -> Heading | None:
    if not isinstance(item, Words) or item.style in TYPED_STYLES or "\n" in item.text.strip():
        return None
    return meant(item.text.strip().rstrip(":"), HEADINGS)


def _weight(item: Item, at: int, behind: Mapping[int, int], read: Mapping[int, Heading]) -> int:
    looks = isinstance(item, Words) and item.style in HEADING_STYLES
    filled = at in behind and behind[at] not in read
    return 1 + (STYLED if looks else 0) + (FILLED if filled else 0)


def _in_order(candidates: Sequence[Candidate]) -> list[Candidate]:
    """Those that weigh most together and stand in the order of the format."""
    best: list[tuple[int, list[Candidate]]] = []
    for each in candidates:
        before = [found for found in best if found[1][-1].heading.part <= each.heading.part]
        weight, chain = max(before, key=lambda found: found[0], default=(0, []))
        best.append((weight + each.weight, [*chain, each]))
    return max(best, key=lambda found: found[0], default=(0, []))[1]
