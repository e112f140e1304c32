"""One way through the models, and one through a plan: every field and list with its address, groups opened."""

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, NamedTuple

from vp_tui.plan.fields import Kind, Record, Section, Spec
from vp_tui.plan.plan import Plan


@cache
def fields_of(model: type[Section], base: str) -> tuple[tuple[str, Spec], ...]:
    """The fields and lists of a section or record at `base`, as (address, spec); of a group its fields instead."""
    found: list[tuple[str, Spec]] = []
    for name, spec in model.specs.items():
        address = f"{base}/{name}"
        if spec.kind is Kind.GROUP:
            found += fields_of(model.inner_models[name], address)
        else:
            found.append((address, spec))
    return tuple(found)


def plan_fields() -> Iterator[tuple[str, Spec]]:
    """The fields and lists of every section, in the order of the plan file; not those of records."""
    for section, model in Plan.inner_models.items():
        yield from fields_of(model, section)


class Walked(NamedTuple):
    """A field or list of a plan: what holds it, and the record, with its list, that it is part of, if it is."""

    address: str
    name: str
    spec: Spec
    owner: Any
    record: Record | None = None
    list_spec: Spec | None = None

    @property
    def value(self) -> Any:
        return getattr(self.owner, self.name)


def walk(plan: Plan) -> Iterator[Walked]:
    """Every field and list of a plan, in the order of the plan file; behind a list the fields of its records."""
    for section in Plan.inner_models:
        yield from walk_owner(getattr(plan, section), section)


def walk_owner(owner: Any, base: str, only: str = "") -> Iterator[Walked]:
    """The same of one section or group at `base`, or of `only` one of its fields, groups or lists."""
    specs: Mapping[str, Spec] = type(owner).specs
    for name in (only,) if only else specs:
        spec, address = specs[name], f"{base}/{name}"
        if spec.kind is Kind.GROUP:
            yield from walk_owner(getattr(owner, name), address)
            continue
        yield Walked(address, name, spec, owner)
        for record in getattr(owner, name) if spec.kind is Kind.RECORDS else ():
            yield from walk_record(record, address, spec)


def walk_record(record: Record, list_address: str, list_spec: Spec) -> Iterator[Walked]:
    """The fields of a record."""
    base = f"{list_address}/{record.id}"
    for name, spec in record.specs.items():
        yield Walked(f"{base}/{name}", name, spec, record, record, list_spec)
