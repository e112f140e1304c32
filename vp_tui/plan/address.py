"""Every field of a plan has one address, and everything that speaks of a field speaks of it by that address.

`phase/field` · `phase/group/field` · `phase/records` (the list) · `phase/records/id` (the record) ·
`phase/records/id/field`. Only generic machinery uses these; checks, screens and documents use typed attributes.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from vp_tui.plan.fields import Kind, Record, Section, Spec
from vp_tui.plan.plan import Plan
from vp_tui.plan.references import REFERENCES, REFERRED_LISTS
from vp_tui.plan.walk import plan_fields, walk


class UnknownAddress(KeyError):
    """No field, record or list of the plan has this address."""


def join(*parts: str) -> str:
    return "/".join(parts)


def record_model(list_address: str) -> type[Record]:
    """The model of the records of `phase/records`."""
    section, name = list_address.split("/")
    model = Plan.inner_models[section].inner_models[name]
    assert issubclass(model, Record)
    return model


@dataclass(frozen=True, slots=True)
class Place:
    """What an address names: the model that declares the field, and the field's name there."""

    model: type[Section]
    name: str
    spec: Spec
    section: str
    records: str = ""  # the list's name, for a field of a record
    record_id: str = ""
    group: str = ""


@cache
def locate(address: str) -> Place:
    """The place of a field's or a list's address in the models; a record's own address names no field.

    Raises UnknownAddress.
    """
    parts = address.split("/")
    if len(parts) not in (2, 3, 4) or parts[0] not in Plan.model_fields:
        raise UnknownAddress(address)
    section = Plan.inner_models[parts[0]]
    owner, extra = section, dict[str, str]()
    if len(parts) > 2:
        spec = section.specs.get(parts[1])
        if spec is None or spec.kind is not (Kind.GROUP if len(parts) == 3 else Kind.RECORDS):
            raise UnknownAddress(address)
        owner = section.inner_models[parts[1]]
        extra = {"group": parts[1]} if len(parts) == 3 else {"records": parts[1], "record_id": parts[2]}
    if parts[-1] not in owner.specs:
        raise UnknownAddress(address)
    return Place(owner, parts[-1], owner.specs[parts[-1]], parts[0], **extra)


def list_of(address: str) -> str:
    """`phase/records` of a record's or a record field's address."""
    return "/".join(address.split("/")[:2])


def record_of(address: str) -> str:
    """`phase/records/id` of a record field's address."""
    return "/".join(address.split("/")[:3])


def id_of(address: str) -> str:
    """The id of the record that an address lies in; empty for what lies in none. (Of a field of a group its name.)"""
    return (address.split("/")[2:3] or [""])[0]


def name_of(address: str) -> str:
    """The name of a field or list: the last part of its address."""
    return address.rpartition("/")[2]


def is_within(address: str, around: str) -> bool:
    """Whether an address is `around` itself or lies in that record, list or phase; all lie in the empty one."""
    return not around or address == around or address.startswith(f"{around}/")


def records_at(plan: Plan, list_address: str) -> list[Any]:
    """The list itself, not a copy.

    Raises UnknownAddress.
    """
    if locate(list_address).spec.kind is not Kind.RECORDS:
        raise UnknownAddress(list_address)
    section, name = list_address.split("/")
    records: list[Any] = getattr(getattr(plan, section), name)
    return records


def record_at(plan: Plan, address: str) -> Any:
    """The record at `phase/records/id`, or the record that a field's address lies in.

    Raises UnknownAddress.
    """
    record_id = id_of(address)
    for record in records_at(plan, list_of(address)):
        if record.id == record_id:
            return record
    raise UnknownAddress(address)


def owner_of(plan: Plan, address: str) -> Any:
    """The section, group or record whose attribute the address names.

    Raises UnknownAddress.
    """
    place = locate(address)
    if place.records:
        return record_at(plan, address)
    section = getattr(plan, place.section)
    return getattr(section, place.group) if place.group else section


def get(plan: Plan, address: str) -> Any:
    """The value of the field (or the list of records) at an address.

    Raises UnknownAddress.
    """
    return getattr(owner_of(plan, address), locate(address).name)


def has(plan: Plan, address: str) -> bool:
    """Whether the plan has the field, list or record; a field of a record that is gone it has not."""
    for found in (owner_of, record_at) if address == record_of(address) else (owner_of,):
        try:
            found(plan, address)
        except UnknownAddress:
            continue
        return True
    return False


def leaves(plan: Plan) -> Iterator[tuple[str, Spec, Any]]:
    """Every field of the plan that holds a value of its own, as (address, spec, value)."""
    return ((each.address, each.spec, each.value) for each in walk(plan) if each.spec.kind is not Kind.RECORDS)


@cache
def record_lists() -> tuple[str, ...]:
    """The addresses of all lists of records, in the order of the plan file."""
    return tuple(address for address, spec in plan_fields() if spec.kind is Kind.RECORDS)


@cache
def ordered_lists() -> tuple[str, ...]:
    """The addresses of all lists of records, those that are referred to first: no record that is added in this order
    refers to one that is not there yet."""
    return (*REFERRED_LISTS, *(each for each in record_lists() if each not in REFERRED_LISTS))


def references(model: type[Section]) -> dict[str, Kind]:
    """The fields of a record that refer to another record, with the kind of what they refer to."""
    return {name: spec.kind for name, spec in model.specs.items() if spec.kind in REFERENCES}
