"""Days that are agreed: each rule where it fires and where it doesn't."""

from typing import Any

import pytest

from tests.checks.expecting import Expected, fires, holds

LISTS = {
    "actions.day": ("implement", "actions"),
    "communication.day": ("relate", "communications"),
    "spreading.day": ("evaluate", "spreading"),
    "data.day": ("implement", "data_collection"),
    "bottlenecks.day": ("implement", "bottlenecks"),
}
NAMED = ("actions.day", "communication.day", "spreading.day")
START = {"start": "2026-09-01"}
NO_DAY = (
    "na de vakantie",
    "kerstvakantie",
    "z.s.m.",
    "morgen",
    "over 2 weken",
)  # the last two: written on no known day
IMPOSSIBLE = ("31-11-2026", "29 feb 2027", "di 3 maart 2027", "uiterlijk 31 april", "week 53 2027", "26-12-01")
FINE = ("elke vrijdag", "wekelijks", "2x per week", "continu", "week 50", "voor de kerst", "eerste week februari", "")


def at(code: str) -> str:
    section, name = LISTS[code]
    return f"{section}/{name}/record01/when"


def plan(code: str, when: str, **more: Any) -> dict[str, Any]:
    section, name = LISTS[code]
    return {section: {name: [{"id": "record01", "when": when, **more}]}, "plan": START}


CASES = [
    *(fires(code, f"tip {at(code)}", **plan(code, when)) for code in NAMED for when in NO_DAY),
    *(fires(code, f"warning {at(code)}", **plan(code, when)) for code in LISTS for when in IMPOSSIBLE),
    *(holds(code, **plan(code, when)) for code in LISTS for when in FINE),
    *(holds(code, **plan(code, "z.s.m.", done=True)) for code in NAMED),
    *(holds(code, **plan(code, "z.s.m.")) for code in ("data.day", "bottlenecks.day")),
    *(holds(code, **plan(code, "morgen", when_written="2027-03-01")) for code in NAMED),
]


@pytest.mark.parametrize("expected", CASES, ids=str)
def test_rule(expected: Expected) -> None:
    expected.hold()
