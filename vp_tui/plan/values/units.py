"""The unit of a number: a goal has one for its baseline, target and result, and for what is measured of it."""

from typing import Any

from vp_tui.plan.address import get, has, record_at
from vp_tui.plan.changes.change import Change, setting
from vp_tui.plan.models.ideate import Goal
from vp_tui.plan.models.implement import Indicator
from vp_tui.plan.plan import Plan
from vp_tui.plan.values.numbers import Quantity, show_number
from vp_tui.plan.values.problem import Problem

GOALS, INDICATORS = "ideate/goals", "implement/indicators"
MEASURED = ("baseline", "target", "result")  # of a goal, and the first two of another indicator
ALIKE = (
    ("%", "procent", "pct", "percent", "perc"),
    ("uur", "uren", "u", "h"),
    ("minuten", "minuut", "min", "mins"),
    ("seconden", "seconde", "sec", "s"),
    ("dagen", "dag", "d"),
    ("weken", "week", "wk"),
    ("maanden", "maand", "mnd"),
    ("jaar", "jaren", "jr"),
    ("euro", "€", "eur", "euro's"),
    ("x", "keer", "maal", "×"),
    ("patiënten", "patiënt", "pat", "patienten", "patient"),
)
SAME = {word: words[0] for words in ALIKE for word in words}


def unit_address(plan: Plan, address: str) -> str | None:
    """Where the unit of the number at an address stands; None where it has none."""
    section, name, *inner = address.split("/")
    if len(inner) != 2 or not has(plan, address):
        return None
    if f"{section}/{name}" in (GOALS, INDICATORS) and inner[1] in MEASURED:
        return f"{section}/{name}/{inner[0]}/unit"
    if f"{section}/{name}" == "implement/measurements" and inner[1] == "value":
        measured = record_at(plan, address)
        if measured.indicator:
            return f"{INDICATORS}/{measured.indicator}/unit"
        return f"{GOALS}/{measured.goal}/unit" if measured.goal else None
    return None


def unit_of(plan: Plan, address: str) -> str | None:
    """The unit of the number at an address, empty where none is filled in; None where it can have none."""
    place = unit_address(plan, address)
    return None if place is None else unit_of_indicator(record_at(plan, place))


def unit_of_indicator(indicator: Goal | Indicator) -> str:
    """The unit that is filled in; without one a share is in per cent."""
    told = " ".join(indicator.unit.split())
    return told or ("%" if isinstance(indicator, Indicator) and indicator.kind == "share" else "")


def agree(one: str, other: str) -> bool:
    """Whether two units are the same: *min* and *minuten*, *x per week* and *keer/week*."""
    return _plain(one) == _plain(other)


def _plain(unit: str) -> list[str]:
    words = unit.lower().replace("/", " per ").replace(".", " ").split()
    return [SAME.get(word, word) for word in words]


def _fits(typed: str, unit: str) -> bool:
    """Whether they agree, or what was typed is on its way to the unit."""
    return agree(typed, unit) or unit.lower().startswith(typed.lower())


def fitted(found: Any, unit: str | None) -> Any:
    """What was read, for a field with this unit: a number whose unit is another one, or that can't have one, is a
    problem."""
    if not isinstance(found, Quantity) or (unit is not None and (not unit or _fits(found.unit, unit))):
        return found
    number = show_number(found)
    if unit is None:
        return Problem(f"Hier past alleen een getal, geen ‘{found.unit}’. Typ {number}.", f"alleen het getal: {number}")
    told = f"De eenheid is hier ‘{unit}’, en je typte ‘{found.unit}’. Reken het om, of pas de eenheid aan."
    return Problem(told, f"de eenheid is hier ‘{unit}’")


def putting(plan: Plan, address: str, value: Any) -> list[Change]:
    """The step that gives a field a value; a number with a unit gives its unit too, in the same step.

    Raises RefusedValue, UnknownAddress.
    """
    if not isinstance(value, Quantity):
        return setting(plan, address, value)
    place = unit_address(plan, address)
    known = place is None or agree(value.unit, get(plan, place))
    return [
        *setting(plan, address, value.number),
        *([] if known or place is None else setting(plan, place, value.unit)),
    ]
