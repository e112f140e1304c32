"""A plan in which every field says where it comes from, made from the models: a new field is filled by itself."""

import datetime as dt
from itertools import count
from typing import Any, get_args

from vp_tui.documents.implementation_plan import DocumentFacts
from vp_tui.plan.address import record_lists, record_model, references
from vp_tui.plan.fields import Kind, Section, Spec
from vp_tui.plan.plan import Plan
from vp_tui.plan.references import REFERENCES
from vp_tui.plan.remarks import REMARKS

FACTS = DocumentFacts("k3f9a2bc", 3, dt.datetime(2027, 3, 12, 10, tzinfo=dt.UTC), dt.date(2027, 3, 11))
FIRST_DAY = dt.date(2026, 1, 1)


def filled_plan(records: int = 2) -> Plan:
    """Every list with this many records; every text, day and number differs from the others."""
    numbers = count(1)
    lists = [each for each in record_lists() if each != REMARKS]  # what came back is no part of a document
    ids = {address: [f"{index:02}{n:06}" for n in range(1, records + 1)] for index, address in enumerate(lists)}
    plan = Plan(**{name: _section(name, ids, numbers) for name in Plan.model_fields})
    plan.design.interventions[-1].decision = "rejected"
    plan.ideate.goals[-1].direction = "up"  # as its target tells
    return plan


def _section(section: str, ids: dict[str, list[str]], numbers: "count[int]") -> Section:
    model = Plan.inner_models[section]
    found: dict[str, Any] = {}
    for name, spec in model.specs.items():
        address = f"{section}/{name}"
        if spec.kind is Kind.RECORDS:
            found[name] = [_record(address, n, ids, numbers) for n in range(len(ids.get(address, ())))]
        elif spec.kind is Kind.GROUP:
            group = model.inner_models[name]
            found[name] = group(**{each: _value(group, each, f"{address}/{each}", 0, numbers) for each in group.specs})
        else:
            found[name] = _value(model, name, address, 0, numbers)
    return model(**found)


def _record(address: str, n: int, ids: dict[str, list[str]], numbers: "count[int]") -> Section:
    model = record_model(address)
    values = {name: _value(model, name, f"{address}/{n}/{name}", n, numbers) for name in model.specs}
    values |= {name: ids[REFERENCES[kind].list_address][0] for name, kind in references(model).items()}
    values |= {"number": n + 1} if address == "ideate/goals" else {}
    return model(id=ids[address][n], **values)


def _value(model: type[Section], name: str, address: str, n: int, numbers: "count[int]") -> Any:
    spec: Spec = model.specs[name]
    annotation = model.model_fields[name].annotation
    if spec.options:
        return list(spec.options)[(n + 1) % len(spec.options)]
    match spec.kind:
        case Kind.DATE:
            return FIRST_DAY + dt.timedelta(days=next(numbers))
        case Kind.NUMBER:
            return next(numbers) + 1000
        case Kind.EURO:
            return next(numbers) + 1000.5
        case Kind.TICK:
            return True
        case Kind.LINES:
            return [f"{address} één", f"{address} twee"]
        case Kind.PHASES:
            return [5, 7]
        case Kind.LONG:
            return f"{address} “é” <&> 👍\ntweede regel"
        case Kind.HIDDEN:
            return next(numbers) if annotation is int else True if annotation is bool else _hidden(annotation, address)
    return None if spec.kind in REFERENCES else address


def _hidden(annotation: Any, address: str) -> Any:
    return FIRST_DAY if dt.date in get_args(annotation) else address
