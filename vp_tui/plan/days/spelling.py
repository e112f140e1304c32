"""One spelling for a day in a document: `2026-10-20`, `20-10-2026` and `20/10/2026` as `20 oktober 2026`."""

import datetime as dt
import re
from contextlib import suppress

from vp_tui.plan.days.dutch_days import show_date

ISO = re.compile(r"(\d{4})([-/.])(\d{1,2})\2(\d{1,2})")
DUTCH = re.compile(r"(\d{1,2})([-/.])(\d{1,2})\2(\d{4})")


def spelled_day(text: str) -> str:
    """A text that is one whole date in figures in words, any other as it is; so one of a day that is in no calendar."""
    trimmed = text.strip()
    if not trimmed[:1].isdigit():
        return text
    for form, order in ((ISO, (1, 3, 4)), (DUTCH, (4, 3, 1))):
        if found := form.fullmatch(trimmed):
            with suppress(ValueError):
                return show_date(dt.date(*(int(found[each]) for each in order)))
    return text
