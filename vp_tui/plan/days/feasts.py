"""The days that people plan around, by the name they have in the plain spelling of when.py.

School holidays are not among them: those differ by region and year.
"""

import datetime as dt
from collections.abc import Callable, Mapping

Span = tuple[dt.date, dt.date]


def easter(year: int) -> dt.date:
    """Easter Sunday of the Gregorian calendar (Gauss, in the form of Meeus, Jones and Butcher)."""
    century, rest = divmod(year, 100)
    golden = year % 19
    moon = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    week = (32 + 2 * (century % 4) + 2 * (rest // 4) - moon - rest % 4) % 7
    late = (golden + 11 * moon + 22 * week) // 451
    month, day = divmod(moon + week - 7 * late + 114, 31)
    return dt.date(year, month, day + 1)


def _fixed(month: int, day: int, days: int = 1) -> Callable[[int], Span]:
    return lambda year: (dt.date(year, month, day), dt.date(year, month, day) + dt.timedelta(days - 1))


def _from_easter(after: int, days: int = 1) -> Callable[[int], Span]:
    def span(year: int) -> Span:
        first = easter(year) + dt.timedelta(after)
        return first, first + dt.timedelta(days - 1)

    return span


FEASTS: Mapping[str, Callable[[int], Span]] = {
    "nieuwjaar": _fixed(1, 1),
    "nieuwjaarsdag": _fixed(1, 1),
    "koningsdag": _fixed(4, 27),
    "bevrijdingsdag": _fixed(5, 5),
    "sinterklaas": _fixed(12, 5),
    "kerst": _fixed(12, 25, 2),
    "kerstmis": _fixed(12, 25, 2),
    "kerstdagen": _fixed(12, 25, 2),
    "1e kerstdag": _fixed(12, 25),
    "2e kerstdag": _fixed(12, 26),
    "oud en nieuw": _fixed(12, 31, 2),
    "jaarwisseling": _fixed(12, 31),
    "oudjaar": _fixed(12, 31),
    "goede vrijdag": _from_easter(-2),
    "pasen": _from_easter(0, 2),
    "hemelvaart": _from_easter(39),
    "hemelvaartsdag": _from_easter(39),
    "pinksteren": _from_easter(49, 2),
}
