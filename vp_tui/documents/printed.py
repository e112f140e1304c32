"""A plan as a document prints it: what differs there from what was typed, in one place.

Who reads a document back compares with this, and so finds no change in what the document did itself: the role of who
said something instead of a name, days in one spelling, rows in the order of the goals.
"""

from collections.abc import Iterable
from typing import TypeVar

from vp_tui.plan.address import record_lists, record_model
from vp_tui.plan.days.spelling import spelled_day
from vp_tui.plan.fields import Kind, Record
from vp_tui.plan.plan import Plan
from vp_tui.plan.roles import Speakers

BY_GOAL = frozenset(
    {"design/interventions", "implement/actions", "relate/communications", "evaluate/spreading"}
)  # the tables of the format that begin with the number of a goal
Kept = TypeVar("Kept", bound=Record)


def printed_plan(plan: Plan, personal: bool = False) -> Plan:
    """A copy with the texts and the order of a document; the plan itself stays as it is. `personal`: with the names of
    who said something. Ids are the same; what doesn't differ is shared."""
    sections = {name: getattr(plan, name) for name in type(plan).model_fields}
    for address in record_lists():
        section, name = address.split("/")
        records = getattr(sections[section], name)
        printed = _printed(plan, address, records, personal)
        if printed is not records:
            sections[section] = sections[section].model_copy(update={name: printed})
    return plan.model_copy(update=sections)


def _printed(plan: Plan, address: str, records: list[Record], personal: bool) -> list[Record]:
    for name in _days(address):
        records = [_put(each, name, spelled_day(getattr(each, name))) for each in records]
    if address == "weigh/arguments" and not personal:
        speakers = Speakers(plan)
        records = [_put(each, "by", speakers.printed(vars(each)["by"])) for each in records]
    return in_order_of_goals(plan, records) if address in BY_GOAL else records


def _days(address: str) -> Iterable[str]:
    """The fields of these records whose text may be a day."""
    return (name for name, spec in record_model(address).specs.items() if spec.kind is Kind.WHEN)


def _put(record: Kept, name: str, text: str) -> Kept:
    return record if getattr(record, name) == text else record.model_copy(update={name: text})


def in_order_of_goals(plan: Plan, records: list[Kept]) -> list[Kept]:
    """By the number of their goal, those without one last; of one goal as they were."""
    numbers = {goal.id: goal.number for goal in plan.ideate.goals}
    last = max(numbers.values(), default=0) + 1
    return sorted(records, key=lambda each: numbers.get(vars(each)["goal"], last))
