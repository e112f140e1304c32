"""Whether a text that came back stands for the value that was sent: a date in another spelling is the same date."""

import datetime as dt
import re

from vp_tui.documents.returned.sent import SentField
from vp_tui.documents.returned.wording import tidy_text

PLAIN = frozenset({"text", "long", "who", "when", "lines", "hidden"})  # of which each letter counts


def same_value(field: SentField, after: str, today: dt.date) -> bool:
    """`today`: to read dates without a year."""
    if field.kind in PLAIN or "\n" in after.strip():
        return False
    return _shown(field, tidy_text(after), today).casefold() == field.text.casefold()


def _shown(field: SentField, text: str, today: dt.date) -> str:
    """The text as the program would write it."""
    match field.kind:
        case "date":
            return _shown_date(field, text, today)
        case "number" | "euro":
            return _shown_number(field, text)
        case "goal":
            return re.sub(r"^doel\s+", "", text, flags=re.IGNORECASE)
        case "phases":
            return ", ".join(re.findall(r"\d+", text))
    return " ".join(text.split())


def _shown_date(field: SentField, text: str, today: dt.date) -> str:
    from vp_tui.plan.days.dutch_days import show_date
    from vp_tui.plan.days.when import read_date

    found = read_date(text, today, field.past, field.near)
    return show_date(found) if isinstance(found, dt.date) else text


def _shown_number(field: SentField, text: str) -> str:
    from vp_tui.plan.values.numbers import read_number, show_euro, show_number
    from vp_tui.plan.values.problem import Problem

    found = read_number(text, money=field.kind == "euro")
    if found is None or isinstance(found, Problem):
        return text
    return show_euro(found) if field.kind == "euro" else show_number(found)
