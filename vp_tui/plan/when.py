"""Text in a `when` field as a first and a last day, where it reads as one of a fixed table of Dutch forms.

Days, weeks, months, quarters, halves, seasons and years (when_forms.py), a part of one ("eind maart 2027"), a
deadline ("uiterlijk 1 april"), a beginning ("vanaf 1 mei"), and ranges and lists of these ("sept-nov 2026", "1 en
15 maart"). What comes back ("elke vrijdag", "wekelijks", "continu") has no last day and so no period: it is never
overdue. Neither has what is counted from the day of typing ("morgen"). The text itself is never rewritten.
"""

import datetime as dt
import re
from dataclasses import dataclass
from functools import lru_cache

from vp_tui.plan.when_forms import DAY, Span, Unit, read_unit

LONGEST = 80  # characters; a longer text is a sentence, not a date
# One spelling for what is written in many ways, in this order.
SPELLINGS = tuple(
    (re.compile(pattern), spelling)
    for pattern, spelling in (
        (r"[‘’´`]", "'"),
        (r"[‐‑‒–—−]", "-"),
        ("ó", "o"),
        (r"[()]", " "),
        (r"\b(?:half ?jaar|semester)\b", "helft"),
        (r"\bweek van\b", "weekvan"),
        (r"\b(?:aan|in|op|het|de|van|per|rond|omstreeks|tussen|jaar)\b", " "),
        (r" om \d\d?(?:[.:]\d\d)?(?: ?uur)?$", ""),
        (r"\b(?:tot en met|tm|t\.m\.)(?= |\d)", "t/m"),
        (r"\bt/m(?![a-z])", " t/m "),
        (r"\beinde\b", "eind"),
        (r"\b(?:medio|midden)\b", "half"),
        (r"\beerste\b", "1e"),
        (r"\btweede\b", "2e"),
        (r"\bderde\b", "3e"),
        (r"\bvierde\b", "4e"),
        (r"\b([1-4])(?:ste|de)\b", r"\1e"),
        (r"\b(?:kwartaal|kw|q) ?([1-4])\b", r"\1e kwartaal"),
        (r"\b(?:weken|week|wk|w)\.? ?(?=\d)", "week "),
        (r"\b(\d{4})[- ]([1-4]e kwartaal|week \d\d?)\b", r"\2 \1"),
        (r"\bwinter (\d{4})[-/]'?\d+\b", r"winter \1"),
        (r", ?(?='?\d{4}$)", " "),
        (r"\s+", " "),
    )
)
ALWAYS = ("24/7",)  # reads as a day in July, and isn't one
JOINT = re.compile(r" (?:t/m|tot|en|of|-) |, ?(?:en )?")
LOOSE = re.compile(r"[-/]")


@dataclass(frozen=True, slots=True)
class Period:
    """First and last day; no last day for what only has a beginning. A deadline is a period of one day."""

    first: dt.date
    last: dt.date | None


@lru_cache(maxsize=1 << 14)  # after every change all agreed days of a plan are looked at
def period(text: str, today: dt.date) -> Period | None:
    """The days that a text stands for, or None where it names no day or never ends.

    Without a year it is the first one that isn't over before `today`: what runs now counts as now. In a range the
    last day decides, and the first day is the nearest before it ("nov-feb 2027" begins in 2026).
    """
    plain = _plain(text)
    if match := re.fullmatch(r"(vanaf|sinds|na) (.+)", plain):
        return _beginning(match[1], match[2], today)
    span = None if plain in ALWAYS else _span(plain, today)
    return Period(*span) if span else None


def overdue(text: str, today: dt.date, since: dt.date | None = None) -> bool:
    """Whether the last day of a text lies before today.

    A text without a year read from `today` never does, so it is read from `since`, the first day of the plan,
    where that is known and past.
    """
    found = period(text, min(since or today, today))
    return found is not None and found.last is not None and found.last < today


def _plain(text: str) -> str:
    plain = text.lower()[: LONGEST + 1]
    for pattern, spelling in SPELLINGS:
        plain = pattern.sub(spelling, plain)
    return plain.strip(" .,;") if len(text) <= LONGEST else ""


def _beginning(word: str, rest: str, today: dt.date) -> Period | None:
    span = _span(rest, today)
    if span and word != "na" and read_unit(rest) is None:
        return Period(*span)  # a range: "vanaf 1 mei tot 1 juni"
    return Period(span[1] + DAY if word == "na" else span[0], None) if span else None


def _span(plain: str, today: dt.date) -> Span | None:
    if unit := read_unit(plain):
        return unit.from_day(today)
    return next((_range(units[0], units[-1], today) for units in _splits(plain)), None)


def _splits(plain: str) -> list[list[Unit]]:
    """Every way to read a text as two or more units, the most likely first."""
    ways = [JOINT.split(plain)] if JOINT.search(plain) else []
    ways += [[plain[: each.start()], plain[each.end() :]] for each in LOOSE.finditer(plain)]
    found = ([_lend(part.strip(), way[0], way[-1].strip()) for part in way] for way in ways)
    return [[unit for unit in units if unit] for units in found if all(units)]


def _lend(part: str, first: str, last: str) -> Unit | None:
    """A part's unit; a bare number takes its word from its neighbours: "1 t/m 5 maart", "week 12-14"."""
    if unit := read_unit(part):
        return unit
    _, _, tail = last.partition(" ")
    lent = f"week {part}" if first.startswith("week ") else f"{part} {tail}"
    return read_unit(lent)


def _range(first: Unit, last: Unit, today: dt.date) -> Span | None:
    known = first.at(first.year) if first.year is not None else None
    end = last.from_day(known[0] if known else today)
    start = first.before(end[0]) if end else None
    return (start[0], end[1]) if start and end and start[0] <= end[0] else None
