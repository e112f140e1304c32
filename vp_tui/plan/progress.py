"""How far a plan is: per phase its state, what it still asks, and what comes next.

*Compleet* counts core fields only (product.md, *Core and depth*).
"""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Any

from vp_tui.plan.address import inner_model, record_lists, record_model, specs
from vp_tui.plan.fields import Kind, Section, Spec
from vp_tui.plan.phases import BY_NAME, PHASES
from vp_tui.plan.plan import Plan

NEAR = dt.timedelta(weeks=4)  # when the end counts as near; ours


# What decides in each phase whether and how much it asks (see is_core and progress).
EVERYWHERE = frozenset({"plan/placement_end", "plan/outside_my_part", "recognise/change_order"})
GOALS = ["ideate", "goals"]
OWN = Spec("")  # of a field that is part of no record


class State(StrEnum):
    EMPTY = "empty"
    BUSY = "busy"
    COMPLETE = "complete"
    OUTSIDE = "outside"


STATE_WORDS = {
    State.EMPTY: "nog leeg",
    State.BUSY: "bezig",
    State.COMPLETE: "compleet",
    State.OUTSIDE: "buiten mijn deel",
}


@dataclass(frozen=True, slots=True)
class Progress:
    """One phase: how many of its core questions are answered, and the addresses of those that are not."""

    phase: str
    state: State
    answered: int
    asked: int
    missing: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Asked:
    """One question of a phase: an address, its spec, what holds the value, and the record it is part of."""

    address: str
    name: str
    spec: Spec
    owner: Any
    record: Any = None
    list_spec: Spec = OWN


def is_filled(owner: Any, name: str) -> bool:
    """Whether the user has given this field a value: it differs from the default."""
    value = getattr(owner, name)
    if isinstance(value, str):
        return bool(value.strip()) and value != type(owner).model_fields[name].get_default()
    return bool(value != type(owner).model_fields[name].get_default())


def is_near(day: dt.date | None, today: dt.date) -> bool:
    return day is not None and day - today <= NEAR


def is_core(plan: Plan, spec: Spec, today: dt.date, record: Any = None) -> bool:
    """Whether a field counts for *compleet* in this plan, now."""
    order = plan.recognise.change_order or 1
    if spec.core or (spec.core_from_order and order >= spec.core_from_order):
        return True
    if spec.core_with_goals:
        return _is_to_choose(plan, record)
    end = getattr(record, "end", None) if spec.late == "goal" else plan.plan.placement_end
    return bool(spec.late) and is_near(end, today)


def _is_to_choose(plan: Plan, record: Any) -> bool:
    """Whether a goal is asked of a record: there are several, or it was not given the only one."""
    goals = plan.ideate.goals
    return len(goals) > 1 or (len(goals) == 1 and getattr(record, "goal", goals[0].id) is None)


def questions(plan: Plan, phase: str) -> Iterator[Asked]:
    """Everything the page of a phase asks: its own fields, lists and records, and what it asks for others."""
    for section in Plan.model_fields:
        owner = getattr(plan, section)
        for asked in _inside(owner, section):
            if (asked.spec.asked_in or section) == phase and asked.spec.kind is not Kind.HIDDEN:
                yield asked


def _inside(owner: Any, base: str, record: Any = None, list_spec: Spec = OWN) -> Iterator[Asked]:
    for name, spec in specs(type(owner)).items():
        address = f"{base}/{name}"
        if spec.kind is Kind.GROUP:
            yield from _inside(getattr(owner, name), address)
            continue
        yield Asked(address, name, spec, owner, record, list_spec)
        if spec.kind is Kind.RECORDS:
            for each in getattr(owner, name):
                yield from _inside(each, f"{address}/{each.id}", each, spec)


def phases_of(address: str) -> frozenset[str]:
    """The phases whose progress may change with what is at an address."""
    if address in EVERYWHERE:
        return frozenset(BY_NAME)
    parts = address.split("/")
    return _asking(*parts[:2]) | (_choosing() if parts[:2] == GOALS and len(parts) == 3 else frozenset())


@cache
def _choosing() -> frozenset[str]:
    """The phases that ask of their records which goal they belong to, once there are goals."""
    return frozenset(
        each.split("/")[0]
        for each in record_lists()
        if any(spec.core_with_goals for spec in specs(record_model(each)).values())
    )


@cache
def _asking(section: str, name: str) -> frozenset[str]:
    """The phases that ask for a field, or for a list or something in its records."""
    model = inner_model(Plan, section)
    spec = specs(model)[name]
    inner = specs(inner_model(model, name)).values() if spec.kind is Kind.RECORDS else ()
    return frozenset({section, *(each.asked_in for each in (spec, *inner))}) & frozenset(BY_NAME)


def progress(plan: Plan, phase: str, today: dt.date) -> Progress:
    """The state of one phase."""
    if BY_NAME[phase].number in plan.plan.outside_my_part:
        return Progress(phase, State.OUTSIDE, 0, 0, ())
    asked = list(questions(plan, phase))
    core = [each for each in asked if _counts(plan, each, today)]
    missing = tuple(each.address for each in core if not _answered(each))
    begun = any(is_filled(each.owner, each.name) for each in asked)
    state = State.COMPLETE if begun and not missing else State.BUSY if begun else State.EMPTY
    all_asked, waiting = {_question(each.address) for each in core}, {_question(each) for each in missing}
    return Progress(phase, state, len(all_asked) - len(waiting), len(all_asked), missing)


def core_from(order: int | None, before: int | None = None) -> list[str]:
    """The addresses of the fields that an order of change makes core and the order `before` did not."""
    found = []
    for section in Plan.model_fields:
        for address, spec in _specs(inner_model(Plan, section), section):
            if (before or 1) < spec.core_from_order <= (order or 1):
                found.append(address)
    return found


def _specs(model: type[Section], base: str) -> Iterator[tuple[str, Spec]]:
    """The fields of a section and its groups, by address."""
    for name, spec in specs(model).items():
        if spec.kind is Kind.GROUP:
            yield from _specs(inner_model(model, name), f"{base}/{name}")
        else:
            yield f"{base}/{name}", spec


def all_progress(plan: Plan, today: dt.date) -> list[Progress]:
    """The eight phases, in order."""
    return [progress(plan, phase.name, today) for phase in PHASES]


def _counts(plan: Plan, asked: Asked, today: dt.date) -> bool:
    """Core, and if it is part of a record, of a list that is core."""
    inside = asked.record is not None
    return is_core(plan, asked.spec, today, asked.record) and not (inside and not is_core(plan, asked.list_spec, today))


def _question(address: str) -> str:
    """A list counts as one question, however many records it has."""
    parts = address.split("/")
    return "/".join(parts[:2]) if len(parts) == 4 else address


def _answered(asked: Asked) -> bool:
    spec, value = asked.spec, getattr(asked.owner, asked.name)
    if spec.kind is Kind.RECORDS:
        return len(value) >= spec.minimum and _every_option(asked)
    if is_filled(asked.owner, asked.name):
        return True
    return bool(spec.instead) and _does_as_well(getattr(asked.owner, spec.instead))


def _every_option(asked: Asked) -> bool:
    if not asked.spec.each:
        return True
    options = specs(inner_model(type(asked.owner), asked.name))[asked.spec.each].options
    return set(options) <= {getattr(each, asked.spec.each) for each in getattr(asked.owner, asked.name)}


def _does_as_well(value: Any) -> bool:
    """A filled field beside it, or a chosen record."""
    return any(each.chosen for each in value) if isinstance(value, list) else bool(value)
