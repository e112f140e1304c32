"""Text in a `when` field, and in a date field, as a first and a last day, where it reads as one of a fixed table of
Dutch forms (docs/reading-values.md).

Days, weeks, months, quarters, halves, seasons, feasts and years (when_forms.py), a part of one ("eind maart 2027"), a
deadline ("uiterlijk 1 april"), a beginning ("vanaf 1 mei"), ranges and lists of these ("sept-nov 2026", "1 en 15
maart"), and what counts from the day of writing ("over 2 weken", when_words.py). What comes back ("elke vrijdag",
"continu") has no last day and so no period: it is never overdue.
"""

import datetime as dt
import re
from dataclasses import dataclass
from functools import lru_cache

from vp_tui.plan.days.dutch_days import NUMBERS, NUMERIC, WEEKDAYS, show_date
from vp_tui.plan.days.when_forms import DAY, Span, Unit, read_day, read_unit
from vp_tui.plan.days.when_words import resolved_text, two_days
from vp_tui.plan.values.problem import Problem

LONGEST = 80  # characters; a longer text is a sentence, not a date
# One way to write marks and blanks, of those that Word and telephones make; nothing that is seen is lost.
MARKS = tuple(
    (re.compile(pattern), mark)
    for pattern, mark in ((r"[\u200b\u2060\ufeff]", ""), (r"[‘’´`]", "'"), (r"[‐‑‒–—−]", "-"), (r"\s+", " "))
)
# One spelling for what is written in many ways, in this order.
SPELLINGS = tuple(
    (re.compile(pattern), spelling)
    for pattern, spelling in (
        ("ó", "o"),
        (r"^met ", ""),
        (r"[()]", " "),
        (r"\b(?:half ?jaar|semester)\b", "helft"),
        (r"(?<!ste )(?<!ede )(?<!rde )(?<!\de )\bweek van\b", "weekvan"),
        (r"\b(?:aan|in|op|het|de|van|per|rond|omstreeks|tussen|jaar)\b", " "),
        (r",? (?:om )?\d\d?(?:[.:]\d\d)? ?(?:uur|u)$| om \d\d?(?:[.:]\d\d)?$", ""),
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
AGAIN = re.compile(
    r"\b(?:elke?|iedere?|alle|telkens|steeds|altijd|continue?|doorlopend|lopend|structureel|voortdurend|regelmatig|24/7"
    r"|(?:half|twee|drie|vier)?(?:jaar|maand|week|wekelijks|dag|kwartaal)lijks\w*|dagelijks\w*|\w*wekelijks\w*|\w*maandelijks\w*"
    r"|om de (?:\w+ )?(?:dag|dagen|week|weken|maand|maanden)|per (?:dag|week|maand|kwartaal|jaar|half ?jaar)"
    r"|van de (?:week|maand|maanden)|\d+ ?(?:x|keer|maal)|(?:een|twee|drie)maal)\b"
)
JOINT = re.compile(r" (?:t/m|tot|en|of|-) |, ?(?:en )?")
LOOSE = re.compile(r"[-/]")
NEARLY = 15  # years from today: a year of two figures is meant to be within them
NEAR = dt.timedelta(days=270)


@dataclass(frozen=True, slots=True)
class Period:
    """First and last day; no last day for what only has a beginning. A deadline is a period of one day."""

    first: dt.date
    last: dt.date | None

    @property
    def is_day(self) -> bool:
        return self.first == self.last


def period_of_text(text: str, today: dt.date, words: bool = True) -> Period | None:
    """The days that a text stands for when it is read as written `today`, or None where it names no day or never ends.

    Without a year it is the first one that isn't over before `today`: what runs now counts as now. In a range the
    last day decides, and the first day is the nearest before it ("nov-feb 2027" begins in 2026). `words`: whether
    "morgen" and the like count, which only the day of writing gives a meaning.
    """
    found = reading(text, today, words)
    return found if isinstance(found, Period) else None


@lru_cache(maxsize=1 << 14)  # after every change all agreed days of a plan are looked at
def reading(text: str, today: dt.date, words: bool = True) -> Period | Problem | None:
    """The period of a text; a problem where it names a day that is in no calendar, or that can be two days."""
    if len(text) > LONGEST:
        return None
    marked = _marked(text)
    if words and (both := two_days(marked, today)):
        return _one_of(*both)
    plain = _plain(resolved_text(marked, today) if words else marked)
    if plain in ALWAYS:
        return None
    if match := re.fullmatch(r"(vanaf|sinds|na) (.+)", plain):
        return _beginning(match[1], match[2], today)
    span = _span(plain, today)
    return Period(*span) if isinstance(span, tuple) else span


def read_date(text: str, today: dt.date, past: bool = False, near: bool = False) -> dt.date | Problem | None:
    """The one day that a text names; None for an empty text.

    Without a year it is the next such day; `past`: the last one; `near`: the last one of three quarters of a year, or
    else the next.
    """
    if not text.strip():
        return None
    marked = _marked(text) if len(text) <= LONGEST else ""
    plain = _plain(resolved_text(marked, today, past or near))
    unit = read_day(plain)
    if unit and not (_short_year(plain, today) or two_days(marked, today)):
        return _date(unit, today, past, near)
    found = reading(text, today)
    if isinstance(found, Period):
        return found.first if found.is_day else A_PERIOD
    return found or NO_DATE


NO_DATE = Problem(
    "Dit is nog geen datum. Typ bijvoorbeeld 12-3-2027 of 12 maart 2027.", "nog geen datum, typ bijvoorbeeld 12-3-2027"
)
A_PERIOD = Problem("Dit is meer dan één dag. Typ hier één dag, bijvoorbeeld 12-3-2027.", "meer dan één dag, typ er één")


def _date(unit: Unit, today: dt.date, past: bool, near: bool) -> dt.date | Problem:
    if unit.year is not None:
        span = unit.span(unit.year) if unit.exists(unit.year) else None
    else:
        last = unit.before(today) if past or near else None
        recent = last is not None and (past or today - last[0] <= NEAR)
        span = last if recent else unit.from_day(today)
    return unit.problem(today, span) or (span[0] if span else NO_DATE)


def completed_day_text(text: str, today: dt.date) -> str:
    """A text that is to keep its meaning as time goes by: a day without a year gets it, and "morgen" becomes that day.

    What is no more than a day or such a word changes; a week or month without a year stays as it was typed, and all
    that does not read as a period.
    """
    if period_of_text(text, today) is None:
        return text
    marked = _marked(text).strip()
    made = resolved_text(marked, today)
    if made != marked:
        return made
    unit = read_day(marked.lower().rstrip(".,;").replace(",", ""))
    span = unit.from_day(today) if unit and unit.year is None else None
    if unit is None or span is None:
        return text
    return f"{WEEKDAYS[unit.weekday]} {show_date(span[0])}" if unit.weekday is not None else show_date(span[0])


@lru_cache(maxsize=1 << 12)
def comes_back(text: str) -> bool:
    """Whether a text says that something comes back or goes on, so that it has no last day."""
    return bool(AGAIN.search(_marked(text).lower()))


def overdue(text: str, today: dt.date, since: dt.date | None = None) -> bool:
    """Whether the last day of a text lies before today.

    A text without a year read from `today` never does, so it is read from `since`, the day on which it was written
    or else the first day of the plan, where that is known and past.
    """
    found = period_of_text(text, min(since or today, today))
    return found is not None and found.last is not None and found.last < today


def _marked(text: str) -> str:
    for pattern, mark in MARKS:
        text = pattern.sub(mark, text)
    return text.strip()


def _plain(text: str) -> str:
    plain = text.lower()
    for pattern, spelling in SPELLINGS:
        plain = pattern.sub(spelling, plain)
    return plain.strip(" .,;")


def _one_of(one: dt.date, other: dt.date) -> Problem:
    told = f"{show_date(one)} of {show_date(other)}"
    return Problem(f"Dit kan twee dagen zijn. Typ {told}.", f"typ {told}")


def _short_year(plain: str, today: dt.date) -> Problem | None:
    """The question that 26-12-01 asks: its last figures are no year that is near, and its first are."""
    match = NUMERIC.fullmatch(plain)
    if not match or not match[4] or len(match[4]) > 2 or abs(2000 + int(match[4]) - today.year) <= NEARLY:
        return None
    year, month, day = (int(each) for each in (match[1], match[3], match[4]))
    turned = read_day(f"{2000 + year}-{month}-{day}")
    if turned is None or abs(2000 + year - today.year) > NEARLY or not turned.exists(2000 + year):
        return None
    typed = read_day(plain)
    if typed is None or typed.year is None or not typed.exists(typed.year):
        return None
    return _one_of(turned.span(2000 + year)[0], typed.span(typed.year)[0])


def _beginning(word: str, rest: str, today: dt.date) -> Period | Problem | None:
    span = _span(rest, today)
    if not isinstance(span, tuple):
        return span
    if word != "na" and read_unit(rest) is None:
        return Period(*span)  # a range: "vanaf 1 mei tot 1 juni"
    return Period(span[1] + DAY if word == "na" else span[0], None)


def _span(plain: str, today: dt.date) -> Span | Problem | None:
    if unit := read_unit(plain):
        span = unit.from_day(today)
        return _short_year(plain, today) or unit.problem(today, span) or span
    if NUMBERS.fullmatch(plain):
        return None
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


def _range(first: Unit, last: Unit, today: dt.date) -> Span | Problem | None:
    known = first.at(first.year) if first.year is not None else None
    end = last.from_day(known[0] if known else today)
    start = first.before(end[0]) if end else None
    if problem := last.problem(today, end) or first.problem(today, start):
        return problem
    return (start[0], end[1]) if start and end and start[0] <= end[0] else None
