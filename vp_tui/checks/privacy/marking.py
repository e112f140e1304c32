"""Marked as fine: kept as a dismissed finding of the plan, with the text that it was about.

A dismissal has a code and an address. The text that was looked at is quoted in its reason, so that another name typed
into the same field later is asked about again.
"""

import re
from collections.abc import Iterable

from vp_tui.checks.privacy.search import suspects
from vp_tui.checks.privacy.suspect import Suspect
from vp_tui.plan.plan import Plan

QUOTES = "„“”"  # the first is how earlier versions quoted
QUOTED = re.compile(r"[„“]([^„“”]*)”")


def marked_as_fine(found: Iterable[Suspect]) -> str:
    """The reason to keep with a dismissal of these suspects, which share a code and an address: one line for each."""
    return "\n".join(f"“{text}” mag blijven staan." for text in dict.fromkeys(_quotable(each.text) for each in found))


def open_suspects(plan: Plan) -> list[Suspect]:
    """The suspects that were not marked as fine.

    A dismissal whose reason quotes no text (typed by the user, or from another screen) holds for its whole field.
    """
    reasons: dict[tuple[str, str], list[str]] = {}
    for each in plan.plan.dismissed:
        reasons.setdefault((each.code, each.address), []).append(each.reason)
    return [each for each in suspects(plan) if not _is_fine(each, reasons.get((each.code, each.address), []))]


def _is_fine(one: Suspect, reasons: list[str]) -> bool:
    quoted = [QUOTED.findall(reason) for reason in reasons]
    return any(not texts or _quotable(one.text) in texts for texts in quoted)


def _quotable(text: str) -> str:
    return "".join(letter for letter in text if letter not in QUOTES)
