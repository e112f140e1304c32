"""From what was looked at to cause and measure: the answers to a bottleneck's checks, as they stand in its record.

An answer is a line of `checked` that begins with the question; *nee* adds the check's cause and direction as lines.
"""

from typing import Any

from vp_tui.knowledge.bottlenecks import Check
from vp_tui.plan.models.implement import Bottleneck

YES, NO = "Ja.", "Nee."


def answer_of(record: Bottleneck, check: Check) -> bool | None:
    """Whether this was looked at and is in order; None where it was not looked at, or the line says neither."""
    line = next((each for each in record.checked if each.startswith(check.question)), "")
    said = line.removeprefix(check.question).strip().casefold()
    return True if said.startswith("ja") else False if said.startswith("nee") else None


def answered_record(record: Bottleneck, check: Check, answer: bool | None) -> dict[str, Any]:
    """The fields of the record with this answer, by name; None takes an answer back. What the user wrote stays."""
    checked = [each for each in record.checked if not each.startswith(check.question)]
    place = next((n for n, each in enumerate(record.checked) if each.startswith(check.question)), len(checked))
    if answer is not None:
        checked.insert(place, f"{check.question} {YES if answer else NO}")
    amend = _with if answer is False else _without
    return {
        "checked": checked,
        "cause": amend(record.cause, check.cause),
        "measure": amend(record.measure, check.measure),
    }


def _with(text: str, line: str) -> str:
    return text if line in text.split("\n") else f"{text.rstrip()}\n{line}".lstrip("\n")


def _without(text: str, line: str) -> str:
    lines = text.split("\n")
    return "\n".join(each for each in lines if each != line) if line in lines else text
