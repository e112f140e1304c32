"""The days, weeks, months, quarters, halves, seasons and years that a text can name, as first and last day.

A table of forms, each with how it becomes a span once the year is known. Seasons are those of the KNMI, whole
months; a winter has the year that it begins in. Weeks are ISO weeks. Years run from 1900 to 2199.
"""

import datetime as dt
import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from vp_tui.plan.kinds import ISO, NUMERIC, WORDED, month_number

Span = tuple[dt.date, dt.date]
YEARS = range(1900, 2200)
DAY = dt.timedelta(days=1)
YEAR = r"(?:19|20|21)\d\d"
AND_YEAR = rf"(?:[ '-]+(?P<year>{YEAR}|\d\d))?"
WEEKDAY = re.compile(r"(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:ma|di|wo|do|vr|za|zo)\b\.?),? ")
SEASONS = {"voorjaar": 3, "lente": 3, "zomer": 6, "najaar": 9, "herfst": 9, "winter": 12}


@dataclass(frozen=True, slots=True)
class Unit:
    """What one form names; without a year it comes round every year. `span` raises ValueError for a day that isn't."""

    year: int | None
    span: Callable[[int], Span]

    def at(self, year: int) -> Span | None:
        """First and last day in that year, or None where the year has no such day or week."""
        try:
            return self.span(year) if year in YEARS else None
        except ValueError:
            return None

    def from_day(self, day: dt.date) -> Span | None:
        """The span in its own year; without one, in the first year in which it isn't over before `day`."""
        if self.year is not None:
            return self.at(self.year)
        spans = (self.at(year) for year in range(day.year - 1, day.year + 9))
        return next((span for span in spans if span and span[1] >= day), None)

    def before(self, day: dt.date) -> Span | None:
        """The span in its own year; without one, the last that begins on or before `day`."""
        if self.year is not None:
            return self.at(self.year)
        spans = (self.at(year) for year in range(day.year, day.year - 9, -1))
        return next((span for span in spans if span and span[0] <= day), None)


def read_unit(text: str) -> Unit | None:
    """The unit that a text in the plain spelling of when.py names as a whole, or None."""
    if day := _read_day(text):
        return day
    for form, span in SPANS:
        if match := re.fullmatch(form, text):
            return Unit(_year(match["year"]), partial(span, match))
    for form, make in UNITS:
        if (match := re.fullmatch(form, text)) and (unit := make(match)):
            return unit
    return None


def _read_day(text: str) -> Unit | None:
    text = WEEKDAY.sub("", text, count=1) if WEEKDAY.match(text) else text
    if match := ISO.fullmatch(text):
        year, month, day = (int(part) for part in match.groups())
        return Unit(year, lambda year: _one_day(year, month, day))
    match = NUMERIC.fullmatch(text) or WORDED.fullmatch(text)
    found = match and (int(match[2]) if match[2].isdigit() else month_number(match[2]))
    if not match or not found:
        return None
    month, day = found, int(match[1])
    return Unit(_year(match[3]), lambda year: _one_day(year, month, day))


def _year(digits: str | None) -> int | None:
    return int(digits) + (2000 if len(digits) == 2 else 0) if digits else None


def _one_day(year: int, month: int, day: int) -> Span:
    return dt.date(year, month, day), dt.date(year, month, day)


def _months(year: int, month: int, count: int) -> Span:
    after = year * 12 + month - 1 + count
    return dt.date(year, month, 1), dt.date(after // 12, after % 12 + 1, 1) - DAY


def _week(year: int, number: int) -> Span:
    monday = dt.date.fromisocalendar(year, number, 1)
    return monday, monday + 6 * DAY


def _month(match: re.Match[str]) -> Unit | None:
    month = month_number(match["month"])
    return Unit(_year(match["year"]), lambda year: _months(year, month, 1)) if month else None


def _half_month(match: re.Match[str]) -> Unit | None:
    month = _month(match)
    return month and Unit(month.year, lambda year: _half(month.span(year), match["n"]))


def _half(month: Span, number: str) -> Span:
    first, last = month
    return (first, first.replace(day=15)) if number == "1" else (first.replace(day=16), last)


def _week_of(match: re.Match[str]) -> Unit | None:
    day = _read_day(match["rest"])
    return day and Unit(day.year, lambda year: _week(*day.span(year)[0].isocalendar()[:2]))


def _part(match: re.Match[str]) -> Unit | None:
    whole = read_unit(match["rest"])
    return whole and Unit(whole.year, lambda year: _third(whole.span(year), match["word"]))


def _third(whole: Span, word: str) -> Span:
    """The first, middle or last third: of a month ten days, of what is longer whole months.

    Raises ValueError for what is shorter than a month.
    """
    first, last = whole
    if (last - first).days < 27:
        raise ValueError("a day or a week has no parts")
    months = (last.year - first.year) * 12 + last.month - first.month + 1
    if months == 1:
        second, third = first.replace(day=11), first.replace(day=21)
    else:
        second = _months(first.year, first.month, months // 3)[1] + DAY
        third = _months(first.year, first.month, months - months // 3)[1] + DAY
    return {"begin": (first, second - DAY), "half": (second, third - DAY), "eind": (third, last)}[word]


def _deadline(match: re.Match[str]) -> Unit | None:
    """Its last day. Before a whole month, season and so on is the day before it; a day, or the end of March, counts."""
    unit = read_unit(match["rest"])
    before = match["word"] in ("voor", "tot") and not match["rest"].startswith(("begin", "half", "eind"))
    return unit and Unit(unit.year, lambda year: _last_day(unit.span(year), before))


def _last_day(span: Span, before: bool) -> Span:
    first, last = span
    day = first - DAY if before and first < last else last
    return day, day


# With the year known, straight to a span.
SPANS: tuple[tuple[str, Callable[[re.Match[str], int], Span]], ...] = (
    (rf"(?P<year>{YEAR})", lambda m, year: _months(year, 1, 12)),
    (rf"week (?P<n>\d\d?)(?: (?P<year>{YEAR}))?", lambda m, year: _week(year, int(m["n"]))),
    (rf"(?P<n>[1-4])e kwartaal{AND_YEAR}", lambda m, year: _months(year, int(m["n"]) * 3 - 2, 3)),
    (rf"(?P<n>[12])e helft{AND_YEAR}", lambda m, year: _months(year, int(m["n"]) * 6 - 5, 6)),
    (rf"(?P<season>{'|'.join(SEASONS)}){AND_YEAR}", lambda m, year: _months(year, SEASONS[m["season"]], 3)),
    (rf"(?P<month>\d\d?)[-/](?P<year>{YEAR})", lambda m, year: _months(year, int(m["month"]), 1)),
)
# What first needs a look at a word, or at a unit inside it.
UNITS: tuple[tuple[str, Callable[[re.Match[str]], Unit | None]], ...] = (
    (rf"(?P<n>[12])e helft (?P<month>[a-z]+)\.?{AND_YEAR}", _half_month),
    (rf"(?P<month>[a-z]+)\.?{AND_YEAR}", _month),
    (r"weekvan (?P<rest>.+)", _week_of),
    (r"(?P<word>begin|half|eind) (?!voor |tot|t/m|uiterlijk|begin|half|eind)(?P<rest>.+)", _part),
    (r"(?P<word>voor|tot|t/m|uiterlijk) (?!voor |tot|t/m|uiterlijk)(?P<rest>.+)", _deadline),
)
