"""How far a plan is: per phase its state, what it still asks, and what comes next.

*Compleet* counts core fields only (product.md, *Core and depth*).
"""

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from vp_tui.plan.address import record_lists, record_model
from vp_tui.plan.fields import Kind, Spec
from vp_tui.plan.phases import BY_NAME
from vp_tui.plan.phases import STATE_WORDS as STATE_WORDS
from vp_tui.plan.phases import State as State
from vp_tui.plan.plan import Plan
from vp_tui.plan.walk import Walked, plan_fields, walk_owner, walk_record

NEAR = dt.timedelta(weeks=4)  # when the end counts as near; ours


# What decides in each phase whether and how much it asks (see is_core and progress).
EVERYWHERE = frozenset({"plan/placement_end", "plan/outside_my_part", "recognise/change_order"})
GOALS = ["ideate", "goals"]


@dataclass(frozen=True, slots=True)
class Progress:
    """One phase: how many of its core questions are answered, and the addresses of those that are not."""

    phase: str
    state: State
    answered: int
    asked: int
    missing: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """What one record, or one field or list, is of a phase: whether it has anything, whether it asks a core question,
    and the addresses of those that are not answered."""

    begun: bool = False
    asks: bool = False
    missing: tuple[str, ...] = ()


Known = dict[str, Part]  # what was found of records, by id; of one phase


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


def questions(plan: Plan, phase: str) -> Iterator[Walked]:
    """Everything the page of a phase asks: its own fields, lists and records, and what it asks for others."""
    for section, name in _asked_of(phase):
        for asked in walk_owner(getattr(plan, section), section, name):
            if _is_asked_in(asked, phase):
                yield asked


@cache
def _asked_of(phase: str) -> tuple[tuple[str, str], ...]:
    """The fields, groups and lists in which a phase asks something, as (section, name)."""
    known = ((section, name) for section, model in Plan.inner_models.items() for name in model.specs)
    return tuple((section, name) for section, name in known if phase == section or phase in _asking(section, name))


def is_everywhere(address: str) -> bool:
    """Whether a change at an address decides what is asked of other records: how many goals there are does too."""
    parts = address.split("/")
    return address in EVERYWHERE or (parts[:2] == GOALS and len(parts) == 3)


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
        if any(spec.core_with_goals for spec in record_model(each).specs.values())
    )


@cache
def _asking(section: str, name: str) -> frozenset[str]:
    """The phases that ask for a field, or for a list or something in its records."""
    model = Plan.inner_models[section]
    spec = model.specs[name]
    inner = model.inner_models[name].specs.values() if spec.kind is Kind.RECORDS else ()
    return frozenset({section, *(each.asked_in for each in (spec, *inner))}) & frozenset(BY_NAME)


def progress(plan: Plan, phase: str, today: dt.date, known: Known | None = None) -> Progress:
    """The state of one phase. `known`: what was found of the records that have not changed since, so that a record that
    is added costs a look at itself; it is filled here. What decides everywhere (`phases_of`) makes it void."""
    if BY_NAME[phase].number in plan.plan.outside_my_part:
        return Progress(phase, State.OUTSIDE, 0, 0, ())
    begun, missing, asked, waiting = False, list[str](), set[str](), set[str]()
    for question, part in _parts(plan, phase, today, {} if known is None else known):
        begun = begun or part.begun
        if part.asks:
            asked.add(question)
        if part.missing:
            waiting.add(question)
            missing += part.missing
    state = State.COMPLETE if begun and not missing else State.BUSY if begun else State.EMPTY
    return Progress(phase, state, len(asked) - len(waiting), len(asked), tuple(missing))


def _parts(plan: Plan, phase: str, today: dt.date, known: Known) -> Iterator[tuple[str, Part]]:
    """All that a phase asks, in order, each with the question it counts in: a list is one, with all its records."""
    for section, name in _asked_of(phase):
        owner, address = getattr(plan, section), f"{section}/{name}"
        spec: Spec = owner.specs[name]
        if spec.kind is not Kind.RECORDS:
            for asked in walk_owner(owner, section, name):
                yield asked.address, _part(plan, [asked], phase, today)
            continue
        yield address, _part(plan, [Walked(address, name, spec, owner)], phase, today)
        for record in getattr(owner, name):
            if record.id not in known:
                known[record.id] = _part(plan, walk_record(record, address, spec), phase, today)
            yield address, known[record.id]


def _part(plan: Plan, fields: Iterable[Walked], phase: str, today: dt.date) -> Part:
    here = [each for each in fields if _is_asked_in(each, phase)]
    core = [each for each in here if _counts(plan, each, today)]
    missing = tuple(each.address for each in core if not _answered(each))
    return Part(any(is_filled(each.owner, each.name) for each in here), bool(core), missing)


def _is_asked_in(asked: Walked, phase: str) -> bool:
    return (asked.spec.asked_in or asked.address.partition("/")[0]) == phase and asked.spec.kind is not Kind.HIDDEN


def core_from(order: int | None, before: int | None = None) -> list[str]:
    """The addresses of the fields that an order of change makes core and the order `before` did not."""
    return [address for address, spec in plan_fields() if (before or 1) < spec.core_from_order <= (order or 1)]


def _counts(plan: Plan, asked: Walked, today: dt.date) -> bool:
    """Core, and if it is part of a record, of a list that is core."""
    in_core = asked.list_spec is None or is_core(plan, asked.list_spec, today)
    return in_core and is_core(plan, asked.spec, today, asked.record)


def _answered(asked: Walked) -> bool:
    spec, value = asked.spec, getattr(asked.owner, asked.name)
    if spec.kind is Kind.RECORDS:
        return len(value) >= spec.minimum and _every_option(asked)
    if is_filled(asked.owner, asked.name):
        return True
    return bool(spec.instead) and _does_as_well(getattr(asked.owner, spec.instead))


def _every_option(asked: Walked) -> bool:
    if not asked.spec.each:
        return True
    options = type(asked.owner).inner_models[asked.name].specs[asked.spec.each].options
    return set(options) <= {getattr(each, asked.spec.each) for each in getattr(asked.owner, asked.name)}


def _does_as_well(value: Any) -> bool:
    """A filled field beside it, or a chosen record."""
    return any(each.chosen for each in value) if isinstance(value, list) else bool(value)
