"""The days, weeks, months, quarters, halves, seasons, feasts and years that a text can name, as first and last day.

A table of forms, each with how it becomes a span once the year is known. Seasons are those of the KNMI, whole
months; a winter has the year that it begins in. Weeks are ISO weeks. Years run from 1900 to 2199.
"""

import datetime as dt
import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from vp_tui.plan.days.dutch_days import ISO, NUMERIC, WEEKDAY, WEEKDAYS, WORDED, month_number, show_date, weekday_number
from vp_tui.plan.days.feasts import FEASTS
from vp_tui.plan.values.problem import Problem

Span = tuple[dt.date, dt.date]
YEARS = range(1900, 2200)
DAY = dt.timedelta(days=1)
YEAR = r"(?:19|20|21)\d\d"
AND_YEAR = rf"(?:[ '-]+(?P<year>{YEAR}|\d\d))?"
ON_WEEKDAY = re.compile(rf"(?P<weekday>{WEEKDAY}),? ")
WEEKDAY_BEHIND = re.compile(rf",? (?P<weekday>{WEEKDAY})$")
LEAP = 2028  # a year that has all days
SEASONS = {"voorjaar": 3, "lente": 3, "zomer": 6, "najaar": 9, "herfst": 9, "winter": 12}


@dataclass(frozen=True, slots=True)
class Unit:
    """What one form names; without a year it comes round every year. `span` raises ValueError for a day that isn't.

    missing: what is told of a year in which it isn't, for days and weeks. weekday: 0 to 6, where one was named.
    """

    year: int | None
    span: Callable[[int], Span]
    missing: Callable[[int], Problem] | None = None
    weekday: int | None = None

    def at(self, year: int) -> Span | None:
        """First and last day in that year, or None where the year has no such day or week."""
        try:
            return self.span(year) if year in YEARS else None
        except ValueError:
            return None

    def problem(self, today: dt.date, found: Span | None) -> Problem | None:
        """What is wrong with a day or a week as it was named: it is in no calendar, or on another day of the week."""
        if self.missing and not found and not self.exists(LEAP if self.year is None else self.year):
            return self.missing(today.year if self.year is None else self.year)
        if found and self.weekday is not None and found[0].weekday() != self.weekday:
            told, named = WEEKDAYS[found[0].weekday()], WEEKDAYS[self.weekday]
            sentence = f"Kijk de dag na: {show_date(found[0])} is een {told}, geen {named}."
            return Problem(sentence, f"{found[0].day}-{found[0].month} is een {told}")
        return None

    def exists(self, year: int) -> bool:
        try:
            self.span(year)
        except ValueError:
            return False
        return True

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
    if day := read_day(text):
        return day
    for form, span in SPANS:
        if match := re.fullmatch(form, text):
            missing = partial(_no_such_week, number=int(match["n"])) if form == WEEK else None
            return Unit(_year(match["year"]), partial(span, match), missing)
    for form, make in UNITS:
        if (match := re.fullmatch(form, text)) and (unit := make(match)):
            return unit
    return None


def read_day(text: str) -> Unit | None:
    """The one day that a text in the plain spelling of when.py names in figures or with a month, or None."""
    weekday: int | None = None
    year: int | None
    if match := ON_WEEKDAY.match(text) or WEEKDAY_BEHIND.search(text):
        text, weekday = text[: match.start()] + text[match.end() :], weekday_number(match["weekday"])
    if match := ISO.fullmatch(text):
        year, month, day = int(match[1]), int(match[3]), int(match[4])
    elif match := NUMERIC.fullmatch(text):
        year, month, day = _year(match[4]), int(match[3]), int(match[1])
    elif (match := WORDED.fullmatch(text)) and (found := month_number(match[2])):
        year, month, day = _year(match[3]), found, int(match[1])
    else:
        return None
    return Unit(year, lambda year: _one_day(year, month, day), lambda year: no_such_day(year, month, day), weekday)


def no_such_day(year: int, month: int, day: int) -> Problem:
    told = f"Deze dag bestaat niet: {day}-{month}-{year}. Kijk de dag en de maand na."
    return Problem(told, "deze dag bestaat niet")


def _no_such_week(year: int, number: int) -> Problem:
    return Problem(f"Kijk de week na: {year} heeft geen week {number}.", f"{year} heeft geen week {number}")


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


def _day_of_week(match: re.Match[str], year: int) -> Span:
    """A week, or the day of it that is named before or behind it."""
    week = _week(year, int(match["n"]))
    named = match["before"] or match["behind"]
    return (week[0] + weekday_number(named) * DAY,) * 2 if named else week


def _month(match: re.Match[str]) -> Unit | None:
    month = month_number(match["month"])
    return Unit(_year(match["year"]), lambda year: _months(year, month, 1)) if month else None


def _half_month(match: re.Match[str]) -> Unit | None:
    month = _month(match)
    return month and Unit(month.year, lambda year: _half(month.span(year), match["n"]))


def _half(month: Span, number: str) -> Span:
    first, last = month
    return (first, first.replace(day=15)) if number == "1" else (first.replace(day=16), last)


def _in_month(match: re.Match[str]) -> Unit | None:
    """The first week of a month, its days 1 to 7, or its first Monday; the last ones count from its end."""
    month = _month(match)
    return month and Unit(month.year, lambda year: _seven(month.span(year), match["n"], match["weekday"]))


def _seven(month: Span, number: str, weekday: str | None) -> Span:
    first = month[1] - 6 * DAY if number == "laatste" else month[0] + 7 * DAY * (int(number[0]) - 1)
    last = min(first + 6 * DAY, month[1])
    if weekday is None:
        return first, last
    day = first + (weekday_number(weekday) - first.weekday()) % 7 * DAY
    if day > last:
        raise ValueError("this month has no fifth one")
    return day, day


def _feast(match: re.Match[str]) -> Unit:
    return Unit(_year(match["year"]), FEASTS[match["feast"]])


def _week_of(match: re.Match[str]) -> Unit | None:
    day = read_day(match["rest"])
    return day and Unit(day.year, lambda year: _week(*day.span(year)[0].isocalendar()[:2]), day.missing)


def _part(match: re.Match[str]) -> Unit | None:
    whole = read_unit(match["rest"])
    return whole and Unit(whole.year, lambda year: _third(whole.span(year), match["word"]))


def _third(whole: Span, word: str) -> Span:
    """The first, middle or last third: of a week two days, Wednesday, two days; of a month ten days, of what is longer
    whole months.

    Raises ValueError for what has no such parts.
    """
    first, last = whole
    if (last - first).days == 6 and first.weekday() == 0:
        return {
            "begin": (first, first + DAY),
            "half": (first + 2 * DAY,) * 2,
            "eind": (first + 3 * DAY, first + 4 * DAY),
        }[word]
    if (last - first).days < 27:
        raise ValueError("a day has no parts")
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
    return unit and Unit(unit.year, lambda year: _last_day(unit.span(year), before), unit.missing, unit.weekday)


def _last_day(span: Span, before: bool) -> Span:
    first, last = span
    day = first - DAY if before and first < last else last
    return day, day


WEEK = rf"(?:(?P<before>{WEEKDAY}),? )?week (?P<n>\d\d?)(?:,? (?P<behind>{WEEKDAY}))?(?: (?P<year>{YEAR}))?"
# With the year known, straight to a span.
SPANS: tuple[tuple[str, Callable[[re.Match[str], int], Span]], ...] = (
    (rf"(?P<year>{YEAR})", lambda m, year: _months(year, 1, 12)),
    (WEEK, _day_of_week),
    (rf"(?P<n>[1-4])e kwartaal{AND_YEAR}", lambda m, year: _months(year, int(m["n"]) * 3 - 2, 3)),
    (rf"(?P<n>[12])e helft{AND_YEAR}", lambda m, year: _months(year, int(m["n"]) * 6 - 5, 6)),
    (rf"(?P<season>{'|'.join(SEASONS)}){AND_YEAR}", lambda m, year: _months(year, SEASONS[m["season"]], 3)),
    (rf"(?P<month>\d\d?)[-/](?P<year>{YEAR})", lambda m, year: _months(year, int(m["month"]), 1)),
    (rf"(?P<year>{YEAR})[-/](?P<month>\d\d?)", lambda m, year: _months(year, int(m["month"]), 1)),
)
# What first needs a look at a word, or at a unit inside it.
UNITS: tuple[tuple[str, Callable[[re.Match[str]], Unit | None]], ...] = (
    (rf"(?P<n>[12])e helft (?P<month>[a-z]+)\.?{AND_YEAR}", _half_month),
    (rf"(?P<n>[1-5]e|laatste) (?:week|(?P<weekday>{WEEKDAY})) (?P<month>[a-z]+)\.?{AND_YEAR}", _in_month),
    (rf"(?P<feast>{'|'.join(FEASTS)}){AND_YEAR}", _feast),
    (rf"(?P<month>[a-z]+)\.?{AND_YEAR}", _month),
    (r"weekvan (?P<rest>.+)", _week_of),
    (r"(?P<word>begin|half|eind) (?!voor |tot|t/m|uiterlijk|begin|half|eind)(?P<rest>.+)", _part),
    (r"(?P<word>voor|tot|t/m|uiterlijk) (?!voor |tot|t/m|uiterlijk)(?P<rest>.+)", _deadline),
)
