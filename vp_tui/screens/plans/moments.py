"""Days and times as the list of plans tells them, without the models."""

import datetime as dt

from vp_tui.plan.days.dutch_days import MONTHS

NEAR = {-1: "gisteren", 0: "vandaag", 1: "morgen"}


def day(when: dt.date, today: dt.date) -> str:
    """*vandaag*, *12 november*, and *12 november 2025* in another year."""
    if word := NEAR.get((when - today).days):
        return word
    year = "" if when.year == today.year else f" {when.year}"
    return f"{when.day} {MONTHS[when.month - 1]}{year}"


def moment(stamp: str, now: dt.datetime) -> str:
    """An ISO time: *vandaag 14:05*, and only the day where it is longer ago."""
    when = dt.datetime.fromisoformat(stamp)
    told = day(when.date(), now.date())
    return f"{told} {when:%H:%M}" if when.date() == now.date() else told
