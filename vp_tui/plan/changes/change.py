"""A change to a plan, and how it is made and taken back.

One shape serves the plan in memory, the row in SQLite, the journal and undo. `before` and `after` are plain
values as the journal keeps them: a field's own value as JSON has it, a record whole with its position, or a
position.
"""

import secrets
import string
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from pydantic import TypeAdapter, ValidationError

from vp_tui.plan.address import (
    UnknownAddress,
    id_of,
    list_of,
    locate,
    owner_of,
    record_lists,
    record_model,
    records_at,
    references,
)
from vp_tui.plan.fields import Kind, Record, Section
from vp_tui.plan.plan import Plan
from vp_tui.plan.references import REFERENCES

ChangeKind = Literal["set", "insert", "delete", "move"]
INVERSE: dict[ChangeKind, ChangeKind] = {"set": "set", "insert": "delete", "delete": "insert", "move": "move"}
LETTERS = string.ascii_lowercase + string.digits


@dataclass(frozen=True, slots=True)
class Change:
    """One entry of a step.

    set: address of a field; before and after its values. insert: address of the record; after is
    `{"position": n, "record": {…}}`. delete: the same in before. move: before and after are positions.
    """

    kind: ChangeKind
    address: str
    before: Any
    after: Any

    def inverse(self) -> "Change":
        return Change(INVERSE[self.kind], self.address, self.after, self.before)


class RefusedValue(ValueError):
    """A value that the model does not allow at this address."""


def new_id(taken: set[str]) -> str:
    """An id of 8 characters [a-z0-9] that is not among `taken`."""
    while True:
        chance = secrets.randbelow(len(LETTERS) ** 8)  # asked once: asking the system is nearly all that an id costs
        made = "".join(LETTERS[chance // len(LETTERS) ** n % len(LETTERS)] for n in range(8))
        if made not in taken:
            return made


def all_ids(plan: Plan) -> set[str]:
    return {record.id for each in record_lists() for record in records_at(plan, each)}


_adapters: dict[tuple[type, str], TypeAdapter[Any]] = {}


def adapter(address: str) -> TypeAdapter[Any]:
    """What checks and converts the value of one field."""
    place = locate(address)
    key = (place.model, place.name)
    if key not in _adapters:
        info = place.model.model_fields[place.name]
        _adapters[key] = TypeAdapter(info.rebuild_annotation(), config={"strict": True})
    return _adapters[key]


def plain(address: str, value: Any) -> Any:
    """A field's value as JSON has it."""
    return adapter(address).dump_python(value, mode="json")


def checked(address: str, value: Any) -> Any:
    """The value as the model keeps it (line breaks as `\\n`, no empty items).

    Raises RefusedValue where the model does not allow it.
    """
    try:
        return adapter(address).validate_python(value)
    except ValidationError as error:
        raise RefusedValue(address) from error


def apply(plan: Plan, change: Change) -> None:
    """Make one change in the plan in memory.

    Raises UnknownAddress where the plan has no such record, RefusedValue where the value is not allowed.
    """
    if change.kind == "set":
        value = _restored(adapter(change.address).validate_python, change.after, change.address)
        setattr(owner_of(plan, change.address), locate(change.address).name, value)
        return
    records = records_at(plan, list_of(change.address))
    if change.kind == "insert":
        model = record_model(list_of(change.address))
        record = _restored(model.model_validate, change.after["record"], change.address)
        records.insert(change.after["position"], record)
        return
    record = records.pop(position_of(plan, change.address))
    if change.kind == "move":
        records.insert(change.after, record)


def make(plan: Plan, step: Iterable[Change]) -> list[Change]:
    """Apply a whole step, or nothing of it; returns it.

    Raises UnknownAddress, RefusedValue.
    """
    made: list[Change] = []
    try:
        for change in step:
            apply(plan, change)
            made.append(change)
    except (UnknownAddress, RefusedValue):
        for change in reversed(made):
            apply(plan, change.inverse())
        raise
    return made


def _restored(validate: Callable[..., Any], plain_value: Any, address: str) -> Any:
    """The value or record that plain values of the journal stand for."""
    try:
        return validate(plain_value, strict=False)
    except ValidationError as error:
        raise RefusedValue(address) from error


def position_of(plan: Plan, address: str) -> int:
    """Where the record at `phase/records/id` stands in its list.

    Raises UnknownAddress.
    """
    record_id = id_of(address)
    for position, record in enumerate(records_at(plan, list_of(address))):
        if record.id == record_id:
            return position
    raise UnknownAddress(address)


def setting(plan: Plan, address: str, value: Any) -> list[Change]:
    """The step that sets a field; empty where nothing would change.

    Raises RefusedValue, UnknownAddress.
    """
    name = locate(address).name
    before, after = getattr(owner_of(plan, address), name), checked(address, value)
    return [] if before == after else [Change("set", address, plain(address, before), plain(address, after))]


def inserting(
    plan: Plan,
    list_address: str,
    values: dict[str, Any],
    position: int | None = None,
    taken: set[str] | None = None,
) -> list[Change]:
    """The step that adds a record made of these values; id, and a goal's number, are given out here. The only goal that
    there is gets filled in, unless the values say which goal or none. `taken`: the ids that are in use, for who adds
    many; the new one joins them.

    Raises RefusedValue.
    """
    model, records = record_model(list_address), records_at(plan, list_address)
    taken = all_ids(plan) if taken is None else taken
    values = {**only_goal(plan, model, values), **values, "id": new_id(taken)}
    taken.add(values["id"])
    step = []
    if list_address == "ideate/goals":
        values["number"] = next_goal_number(plan)
        last = "ideate/last_goal_number"
        step = [Change("set", last, plan.ideate.last_goal_number, values["number"])]
    try:
        record = model.model_validate(values)
    except ValidationError as error:
        raise RefusedValue(list_address) from error
    place = len(records) if position is None else position
    after = {"position": place, "record": record.model_dump(mode="json")}
    return [*step, Change("insert", f"{list_address}/{record.id}", None, after)]


def only_goal(plan: Plan, model: type[Section], values: Mapping[str, Any]) -> dict[str, str]:
    """The goal of a record with these values, by the field that names it, where the plan has one goal to name; nothing
    for a record that has something else instead."""
    if len(plan.ideate.goals) != 1:
        return {}
    return {
        name: plan.ideate.goals[0].id
        for name, spec in model.specs.items()
        if spec.kind is Kind.GOAL and not str(values.get(spec.instead) or "").strip()
    }


def next_goal_number(plan: Plan) -> int:
    """A number that no goal of this plan has had."""
    return max([plan.ideate.last_goal_number, *(goal.number for goal in plan.ideate.goals)]) + 1


def duplicating(plan: Plan, address: str) -> list[Change]:
    """The step that puts a copy of a record right behind it."""
    records = records_at(plan, list_of(address))
    position = position_of(plan, address)
    values = {name: getattr(records[position], name) for name in type(records[position]).model_fields}
    return inserting(plan, list_of(address), values, position + 1)


def deleting(plan: Plan, address: str) -> list[Change]:
    """The step that removes a record, after it has cleared what refers to it."""
    position = position_of(plan, address)
    record = records_at(plan, list_of(address))[position]
    before = {"position": position, "record": record.model_dump(mode="json")}
    clearing = [Change("set", each, record.id, None) for each in referring(plan, list_of(address), record.id)]
    return [*clearing, Change("delete", address, before, None)]


def referring(plan: Plan, list_address: str, record_id: str) -> Iterator[str]:
    """The addresses of the fields that refer to a record."""
    kinds = {each.kind for each in REFERENCES.values() if each.list_address == list_address}
    for each in record_lists() if kinds else ():
        for name, kind in references(record_model(each)).items():
            if kind in kinds:
                for record in records_at(plan, each):
                    if getattr(record, name) == record_id:
                        yield f"{each}/{record.id}/{name}"


def moving(plan: Plan, address: str, position: int) -> list[Change]:
    """The step that gives a record another place in its list; empty where it stands there."""
    records = records_at(plan, list_of(address))
    before = position_of(plan, address)
    after = max(0, min(position, len(records) - 1))
    return [] if before == after else [Change("move", address, before, after)]


def referred(plan: Plan, kind: Kind) -> list[Record]:
    """The records that a reference of this kind can point to.

    Raises KeyError for a kind that refers to nothing.
    """
    return list(records_at(plan, REFERENCES[kind].list_address))
