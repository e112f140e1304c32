"""The words and marks that the Dutch write days with, and how we write one."""

import datetime as dt
import re

MONTHS = (
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november",
    "december",
)  # fmt: skip
NEAR = 120  # days: further off, a day of the week says little and a year much
SHORT_MONTHS = ("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec")
WEEKDAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
WEEKDAY = r"(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:ma|di|wo|do|vr|za|zo)\b\.?)"
MONTH_AND_YEAR = re.compile(rf"\b({'|'.join(MONTHS)})\b( \d{{4}})?", re.IGNORECASE)
ISO = re.compile(r"(\d{4})(?P<mark>[-/. ])(\d{1,2})(?P=mark)(\d{1,2})")
NUMERIC = re.compile(r"(\d{1,2})(?P<mark>[-/. ])(\d{1,2})(?:[-/. ] ?'?(\d{4}|\d{2}))?")
WORDED = re.compile(r"(\d{1,2})(?:e|ste|de)??[- ]?([a-z]+)\.?(?:[- ]?'?(\d{4}|\d{2}))?")
# Three or four bare numbers are a day or nothing: never a period.
NUMBERS = re.compile(r"\d+(?:[-/.]'?\d+){2,3}")


def show_date(day: dt.date) -> str:
    """12 maart 2027, as a Dutch reader writes it."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year:04}"


def short_date(day: dt.date, today: dt.date) -> str:
    """26 nov, and with its year where that is another one: 28 jan 27."""
    year = "" if day.year == today.year else f" {day.year % 100:02}"
    return f"{day.day} {SHORT_MONTHS[day.month - 1]}{year}"


def weekday_date(day: dt.date, today: dt.date) -> str:
    """do 26 nov, as long as a day of the week says something: within some months; else as `short_date`."""
    if abs((day - today).days) > NEAR:
        return short_date(day, today)
    return f"{WEEKDAYS[day.weekday()][:2]} {day.day:>2} {SHORT_MONTHS[day.month - 1]}"


def shortened_days(text: str, today: dt.date) -> str:
    """A text of days as short as they are shown: 5 tot en met 30 oktober 2026 as 5 t/m 30 okt."""

    def short(match: re.Match[str]) -> str:
        year = match[2] or ""
        month = SHORT_MONTHS[MONTHS.index(match[1].lower())]
        return month if year.strip() == str(today.year) else month + year

    return re.sub(r"\btot en met\b", "t/m", MONTH_AND_YEAR.sub(short, text), flags=re.IGNORECASE)


def weekday_number(word: str) -> int:
    """0 for Monday to 6 for Sunday, of a Dutch day's name or its first two letters.

    Raises ValueError.
    """
    return [day[:2] for day in WEEKDAYS].index(word[:2])


def month_number(word: str) -> int | None:
    """1 to 12 for a Dutch month or its abbreviation (mrt, sept)."""
    word = {"mrt": "maart", "mrt.": "maart", "mei": "mei"}.get(word, word).rstrip(".")
    found = [n for n, month in enumerate(MONTHS, 1) if len(word) >= 3 and month.startswith(word)]
    return found[0] if len(found) == 1 else None
