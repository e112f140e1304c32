"""All texts of a plan as one string: a pattern runs once over the whole plan, which takes a tenth of the time."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from vp_tui.plan.address import leaves
from vp_tui.plan.fields import Kind
from vp_tui.plan.plan import Plan
from vp_tui.plan.values.kinds import show

TEXTS = (Kind.TEXT, Kind.LONG, Kind.WHO, Kind.WHEN, Kind.LINES)
PUT_ASIDE = "plan/dismissed/"  # what was marked as fine is quoted there
AROUND = 90  # characters looked at on either side
ABBREVIATIONS = ("mw", "dhr", "mevr", "hr", "dr", "pt", "nr", "geb", "fam", "tel", "dat", "drs", "prof")
# Where a sentence ends; not behind an abbreviation or an initial.
NOT_BEHIND = "".join(rf"(?<!\b{each}.)" for each in ABBREVIATIONS)
ENDS = re.compile(rf"[.!?](?<!\b\w.)(?i:{NOT_BEHIND})\s+(?=[^\W\d_a-zß-ÿ])")


@dataclass(frozen=True, slots=True)
class FoundPassage:
    """A stretch of the whole text, and the code of what it looks like."""

    code: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Passages:
    """The texts of all fields, joined by line breaks. No pattern crosses a line break.

    `typed` is the whole as typed; in `text`, of the same length, a tab or hard space is a space.
    """

    typed: str
    text: str
    addresses: tuple[str, ...]
    starts: tuple[int, ...]

    def field(self, offset: int) -> tuple[str, int, int]:
        """Address of the field at an offset of the whole, and where its text begins and ends there."""
        index = bisect_right(self.starts, offset) - 1
        last = self.starts[index + 1] - 1 if index + 1 < len(self.starts) else len(self.text)
        return self.addresses[index], self.starts[index], last

    def before(self, offset: int) -> str:
        """What stands before it in the same sentence."""
        near = self.text[max(0, offset - AROUND) : offset].rpartition("\n")[2]
        ends = [each.end() for each in ENDS.finditer(near + "X")]
        return near[ends[-1] :] if ends else near

    def after(self, offset: int) -> str:
        """What follows it in the same sentence."""
        near = self.text[offset : offset + AROUND].partition("\n")[0]
        end = ENDS.search(near)
        return near[: end.start()] if end else near


def passages(plan: Plan) -> Passages:
    """All that the user typed as text, but for the points put aside."""
    return joined_passages(
        (address, value if isinstance(value, str) else show(value, spec))
        for address, spec, value in leaves(plan)
        if value and spec.kind in TEXTS and not address.startswith(PUT_ASIDE)
    )


def joined_passages(texts: Iterable[tuple[str, str]]) -> Passages:
    """Pairs of address and text as one whole."""
    addresses, parts = zip(*texts, strict=True) if (texts := list(texts)) else ((), ())
    typed = "\n".join(parts)
    plain = typed.replace("\t", " ").replace("\u00a0", " ").replace("\u202f", " ")
    return Passages(typed, plain, tuple(addresses), tuple(_starts(parts)))


def _starts(parts: Iterable[str]) -> Iterator[int]:
    start = 0
    for part in parts:
        yield start
        start += len(part) + 1


def any_of(*words: str) -> str:
    """A pattern for any of these at the beginning of a word, capitals or not; each begins with a plain letter.

    It begins with a set of letters, so that re skips what can't be one: three times as fast as `\\b(?:…)`.
    """
    tails: dict[str, list[str]] = {}
    for word in words:
        tails.setdefault(word[0], []).append(word[1:])
    ways = "|".join(f"(?<=[{each}{each.upper()}])(?i:{'|'.join(tails[each])})" for each in tails)
    return rf"[{''.join(each + each.upper() for each in tails)}](?<!\w.)(?:{ways})"
