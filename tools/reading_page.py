"""Writes docs/reading-values.md from the readers themselves: `python tools/reading_page.py`. tests/docs holds it up to
date."""

import datetime as dt
from collections.abc import Iterable
from pathlib import Path

from vp_tui.plan.days.dutch_days import show_date
from vp_tui.plan.days.when import Period, comes_back, completed_day_text, read_date, reading
from vp_tui.plan.values.numbers import Quantity, read_number, show_number
from vp_tui.plan.values.problem import Problem
from vp_tui.widgets.fields.understood import period_text

PAGE = Path(__file__).parents[1] / "docs" / "reading-values.md"
DAYS = (dt.date(2026, 11, 25), dt.date(2027, 3, 12), dt.date(2027, 12, 31))
NUMBERS = (
    "62,5", "62.5", "1250", "1.250,50", "1,250.50", "1.250.000", "1 250", "1'250", "0.125", "0,500", "1.25",
    "007,50",
    "−3", "- 3", "2,345", "2.345", "1.250", "1,250", "450,-", "450,--", "€ 1.250", "€ 450,-", "30 %", "2,5 uur",
    "90 min",
    "12 x per week", "1,5 mln", "12k", "ca. 20", "<5", "1/3", "2½", "tien", "20-30", "2u30", "n.v.t.",
)  # fmt: skip
MONEY = ("1.250", "1.250,50", "€ 1.250", "450,-", "12 euro", "0.50", "1,250")
ONE_DAY = (
    "12-3-2027", "12/3/27", "12.03.2027", "12–3–2027", "12-3-'27", "2026-12-01", "2026/12/01", "15-dec-2026",
    "12 mrt 2027.", "vrijdag, 12 maart 2027", "15 dec", "15 oktober", "4-12", "1e mei", "29 feb", "week 50 (di)",
    "di wk 50", "eerste maandag van april", "voor de kerst", "uiterlijk 1 april", "vandaag", "overmorgen", "maandag",
    "maandag a.s.", "volgende week dinsdag", "over 2 weken", "over 3 maanden", "over een half jaar",
)  # fmt: skip
PERIODS = (
    "week 50", "december", "eerste week februari", "begin maart", "eind 2027", "Q1 2027", "voorjaar", "sept-nov",
    "1 en 15 maart", "vanaf 1 mei", "na de zomer", "volgende week", "begin volgende week", "deze maand",
    "volgend kwartaal",
    "eind dit jaar", "begin volgend jaar", "komende zomer", "2026-12",
)  # fmt: skip
OTHER = (
    "31-11-2026", "29 feb 2027", "di 3 maart 2027", "week 53 2027", "12/24/2026", "26-12-01", "volgende zondag",
    "elke vrijdag", "wekelijks", "2x per week", "continu", "z.s.m.", "na de vakantie", "kerstvakantie", "einde stage",
)  # fmt: skip
INTRO = """# How numbers and days are read

Made by `python tools/reading_page.py` from the readers themselves (`vp_tui/plan/values/numbers.py`,
`vp_tui/plan/days/when.py`); a test holds it up to date. What is asked or refused stays in its field as it was typed.

Two rules stand above all: no value is off by a factor, and what can be two things is asked. A day without a year is
read from the day on which it was **written** (`when_written` beside each *Wanneer*), as the next such day; in a field
about the past as the last one; for a measurement as the last one of the past nine months, or else the next. In
*Wanneer* a bare day gets its year on leaving the field, and words that count from today become the day, week or month
that they mean; all other text stays as it was typed. A *Wanneer* of an older plan, without such a day, is read from the
plan's start, or else from today; "morgen" means nothing there.
"""


def page() -> str:
    """The whole page, in Markdown."""
    parts = [INTRO, "## Numbers\n", _numbers(NUMBERS, False), "## Amounts in euro\n", _numbers(MONEY, True)]
    heads = [f"written {show_date(day)}" for day in DAYS]
    parts += ["## One day, in a date field and in *Wanneer* alike\n", _table(["typed", *heads], map(_day, ONE_DAY))]
    parts += ["## Periods, in *Wanneer*\n", _table(["typed", *heads, "becomes, on the last"], map(_period, PERIODS))]
    parts += [
        "## What is told, and what has no day\n",
        _table(["typed", "in a date field", "in *Wanneer*"], map(_other, OTHER)),
    ]
    return "\n".join(parts)


def _table(heads: list[str], rows: Iterable[list[str]]) -> str:
    lines = [heads, ["---"] * len(heads), *rows]
    return "\n".join("| " + " | ".join(each) + " |" for each in lines) + "\n"


def _numbers(texts: tuple[str, ...], money: bool) -> str:
    return _table(["typed", "read as"], ([f"`{each}`", _number(each, money)] for each in texts))


def _number(text: str, money: bool) -> str:
    found = read_number(text, money)
    if isinstance(found, Problem):
        return f"*{found.sentence}*"
    unit = f", unit *{found.unit}*" if isinstance(found, Quantity) else ""
    return f"{show_number(found)}{unit}" if found is not None else ""


def _day(text: str) -> list[str]:
    """A day as both readers have it; they agree, or the page says so."""
    shown = []
    for today in DAYS:
        day, found = read_date(text, today), reading(text, today)
        agree = isinstance(found, Period) and found.is_day and found.first == day
        shown.append(show_date(day) if isinstance(day, dt.date) and agree else "**the readers differ**")
    return [f"`{text}`", *shown]


def _period(text: str) -> list[str]:
    found = [reading(text, today) for today in DAYS]
    shown = [period_text(each, dt.date.min) if isinstance(each, Period) else "–" for each in found]
    becomes = completed_day_text(text, DAYS[-1])
    return [f"`{text}`", *shown, f"`{becomes}`" if becomes != text else ""]


def _other(text: str) -> list[str]:
    day, found = read_date(text, DAYS[1]), reading(text, DAYS[1])
    shown = f"*{day.sentence}*" if isinstance(day, Problem) else "–"
    if isinstance(found, Problem):
        return [f"`{text}`", shown, f"*{found.sentence}*"]
    return [
        f"`{text}`",
        shown,
        "comes back: no last day" if comes_back(text) else "no day: told, and counted in *Overzicht*",
    ]


if __name__ == "__main__":
    PAGE.write_text(page(), "utf-8", newline="\n")
