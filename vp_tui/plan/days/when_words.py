"""Words that count from the day on which they were written, as days that stay: *morgen*, *volgende week*, *eind dit
jaar*, *over 3 maanden*, *maandag*.
"""

import calendar
import datetime as dt
import re
from collections.abc import Callable

from vp_tui.plan.days.dutch_days import MONTHS, WEEKDAY, WEEKDAYS, show_date, weekday_number

DAY = dt.timedelta(days=1)
DAYS = {"eergisteren": -2, "gisteren": -1, "vandaag": 0, "morgen": 1, "overmorgen": 2}
COUNTS = {
    "een": 1, "één": 1, "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "zeven": 7, "acht": 8, "negen": 9,
    "tien": 10, "elf": 11, "twaalf": 12, "half": 0.5, "een half": 0.5, "anderhalf": 1.5,
}  # fmt: skip
COUNT = rf"(?P<count>\d{{1,3}}|{'|'.join(sorted(COUNTS, key=len, reverse=True))})"
UNIT = r"(?P<unit>dag(?:en)?|we?ek(?:en)?|maand(?:en)?|kwartaal|kwartalen|jaar|jaren)"
THIS, NEXT, LAST = r"deze|dit", r"volgende?|komende?|aanstaande|aankomende?|a\.?s\.?", r"vorige?|afgelopen|verleden"
PART = r"(?P<part>begin|half|medio|midden|eind)e?"
WHICH = rf"(?P<which>{THIS}|{NEXT}|{LAST})"
SEASONS = {"voorjaar": 3, "lente": 3, "zomer": 6, "najaar": 9, "herfst": 9, "winter": 12}
BOUND = r"(?P<bound>(?:uiterlijk|v[oó][oó]r|tot(?: en met)?|t/m|vanaf|op|per) )?"


def _step(which: str) -> int:
    """0 for this one, 1 for the next, -1 for the last."""
    return next(n for n, words in ((0, THIS), (1, NEXT), (-1, LAST)) if re.fullmatch(words, which, re.IGNORECASE))


def months_on(day: dt.date, months: int) -> dt.date:
    """The same day so many months on, or the last of a month that is too short.

    Raises ValueError for a year that no date can have.
    """
    years, month = divmod(day.month - 1 + months, 12)
    year = day.year + years
    return dt.date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def _day_word(match: re.Match[str], today: dt.date) -> str:
    return show_date(today + DAYS[match["day"].lower()] * DAY)


def _away(match: re.Match[str], today: dt.date) -> str:
    typed, unit = match["count"].lower(), match["unit"].lower()
    count = (COUNTS.get(typed) or int(typed)) * (-1 if match["ago"] else 1)
    if unit.startswith(("dag", "we")):
        return show_date(today + round(count * (1 if unit.startswith("dag") else 7)) * DAY)
    each = 1 if unit.startswith("maand") else 3 if unit.startswith("kw") else 12
    return show_date(months_on(today, round(count * each)))


def _week(match: re.Match[str], today: dt.date) -> str:
    monday = today + (7 * _step(match["which"]) - today.weekday()) * DAY
    if named := match["before"] or match["behind"]:
        number = weekday_number(named.lower())
        return f"{WEEKDAYS[number]} {show_date(monday + number * DAY)}"
    year, week, _ = monday.isocalendar()
    return f"week {week} {year}"


def _span(match: re.Match[str], today: dt.date) -> str:
    step, what = _step(match["which"] or "deze"), match["what"].lower()
    months = {"maand": 1, "kwartaal": 3, "jaar": 12}.get(what, 6)
    day = months_on(today.replace(day=1), months * step)
    named = {
        1: MONTHS[day.month - 1],
        3: f"{(day.month + 2) // 3}e kwartaal",
        6: f"{1 if day.month <= 6 else 2}e helft",
        12: "",
    }[months]
    return " ".join(filter(None, (match["part"], named, str(day.year))))


def _season(match: re.Match[str], today: dt.date) -> str:
    """*Deze zomer* is the one that isn't over, *komende* and *volgende zomer* the first that has yet to begin,
    *vorige* the last that is over."""
    what, step = match["what"].lower(), _step(match["which"])
    starts = [dt.date(year, SEASONS[what], 1) for year in range(today.year - 2, today.year + 3)]
    if step > 0:
        first = next(each for each in starts if each > today)
    elif step == 0:
        first = next(each for each in starts if months_on(each, 3) > today)
    else:
        first = next(each for each in reversed(starts) if months_on(each, 3) <= today)
    return f"{what} {first.year}"


def _weekday(match: re.Match[str], today: dt.date) -> str:
    """The first such day after today; *deze* the one of this week, *vorige* the last before today."""
    number, which = weekday_number(match["weekday"].lower()), (match["which"] or match["behind"] or "a.s.").lower()
    step = -1 if which.startswith("jl") else _step(which)
    if step < 0:
        day = today - ((today.weekday() - number - 1) % 7 + 1) * DAY
    elif step == 0:
        day = today + (number - today.weekday()) * DAY
    else:
        day = today + ((number - today.weekday() - 1) % 7 + 1) * DAY
    return f"{match['bound'] or ''}{WEEKDAYS[number]} {show_date(day)}{match['time'] or ''}"


Word = Callable[[re.Match[str], dt.date], str]
FORMS: tuple[tuple[re.Pattern[str], Word], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE), word)
    for pattern, word in (
        (rf"\b(?P<day>{'|'.join(DAYS)})\b", _day_word),
        (rf"\b(?:over|binnen) {COUNT} {UNIT}\b(?P<ago>)", _away),
        (rf"\b{COUNT} {UNIT} (?P<ago>geleden)\b", _away),
        (rf"(?:\b(?P<before>{WEEKDAY}) )?\b{WHICH} week\b(?:(?: op)? (?P<behind>{WEEKDAY})(?=$| ))?", _week),
        (rf"\b(?:het )?{PART} (?:van )?(?:de|het) (?P<which>)(?P<what>maand|kwartaal|jaar)\b", _span),
        (rf"\b(?P<part>){WHICH} (?P<what>maand|kwartaal|half ?jaar|jaar)\b", _span),
        (rf"\b{WHICH} (?P<what>{'|'.join(SEASONS)})\b", _season),
        (rf"^{BOUND}(?:{WHICH} )?(?P<weekday>{WEEKDAY})(?: (?P<behind>a\.?s\.?|aanstaande|jl\.?))?(?P<time> om .+)?$",
         _weekday),
    )
)  # fmt: skip
A_WEEKDAY = re.compile(WEEKDAY, re.IGNORECASE)
NEXT_WEEKDAY = re.compile(rf"{BOUND}volgende (?P<weekday>{WEEKDAY})", re.IGNORECASE)


def resolved_text(text: str, today: dt.date, past: bool = False) -> str:
    """The text with such words replaced by the day, week, month or year that they mean when it is written `today`.

    Words that count further than dates go stay as they are. `past`: a day of the week is the last one.
    """
    text = f"vorige {text}" if past and A_WEEKDAY.fullmatch(text) else text
    try:
        for form, word in FORMS:
            text = form.sub(lambda match, word=word: word(match, today), text)  # type: ignore[misc]
    except (OverflowError, ValueError):
        return text
    return text


def two_days(text: str, today: dt.date) -> tuple[dt.date, dt.date] | None:
    """The two days that *volgende vrijdag* can mean while this week's Friday has yet to come."""
    match = NEXT_WEEKDAY.fullmatch(text)
    ahead = weekday_number(match["weekday"].lower()) - today.weekday() if match else 0
    return (today + ahead * DAY, today + (ahead + 7) * DAY) if ahead > 0 else None
