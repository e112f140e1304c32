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
    fine: dict[tuple[str, str], list[list[str]]] = {}
    for each in plan.plan.dismissed:
        fine.setdefault((each.code, each.address), []).append(QUOTED.findall(each.reason))
    whole = {key for key, quoted in fine.items() if not all(quoted)}
    texts = {(*key, text) for key, quoted in fine.items() for some in quoted for text in some}
    return [
        each
        for each in suspects(plan)
        if (each.code, each.address) not in whole and (each.code, each.address, _quotable(each.text)) not in texts
    ]


def _quotable(text: str) -> str:
    return "".join(letter for letter in text if letter not in QUOTES)
