"""What was written in all plans of a file, for searching: read as rows, without making a plan of them."""

import datetime as dt
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from vp_tui.plan.fields import Kind, Section, Spec
from vp_tui.plan.plan import Plan
from vp_tui.plan.plan_texts import PlanTexts, plan_texts
from vp_tui.plan.references import REFERENCES
from vp_tui.plan.text_search import WRITTEN
from vp_tui.plan.values.kinds import show
from vp_tui.store.connecting import leniently
from vp_tui.store.opening import READABLE, to_read

FEW = 50  # plans that are asked for by their id
Written = dict[str, list[tuple[str, str, str]]]  # of each plan: base, name and text
Numbers = dict[str, dict[str, int]]  # of each plan: the number of a record by its address


@dataclass(frozen=True, slots=True)
class Source:
    """A table with texts: the column with the plan's id, the address of what its rows are or lie in, and its fields."""

    table: str
    key: str
    base: str
    specs: dict[str, Spec]
    is_list: bool = False
    number: str = ""


@cache
def sources() -> tuple[Source, ...]:
    """All tables, in the order of the plan; the title first."""
    return tuple(_sources())


def _sources() -> Iterator[Source]:
    for section, model in Plan.inner_models.items():
        of_plans = section == "plan"
        yield Source("plans" if of_plans else section, "id" if of_plans else "plan_id", section, _written(model))
        for name, inner in model.inner_models.items():
            base, is_list = f"{section}/{name}", model.specs[name].kind is Kind.RECORDS
            number = next((each.number for each in REFERENCES.values() if each.list_address == base), "")
            yield Source(name, "plan_id", base, _written(inner), is_list, number)


def _written(model: type[Section]) -> dict[str, Spec]:
    return {name: spec for name, spec in model.specs.items() if spec.kind in WRITTEN}


def texts_of_plans(path: Path, plan_ids: Sequence[str]) -> dict[str, PlanTexts]:
    """The texts of these plans by id; of a plan that is not there none. Damaged bytes are read as �.

    Raises sqlite3.Error where the file can't be read.
    """
    connection, version = to_read(path)
    with closing(connection):
        if version not in READABLE:
            return {}
        written, numbers = _gather(leniently(connection), plan_ids)
    return {plan_id: plan_texts(written[plan_id], numbers.get(plan_id, {})) for plan_id in plan_ids}


def _gather(connection: sqlite3.Connection, plan_ids: Sequence[str]) -> tuple[Written, Numbers]:
    wanted, written, numbers = set(plan_ids), Written(), Numbers()
    written.update((each, []) for each in plan_ids)
    for source in sources():
        for plan_id, base, row in _rows(connection, source, plan_ids):
            if plan_id in wanted:
                written[plan_id] += [(base, name, text) for name, text in _texts(source, row)]
                if source.number:
                    numbers.setdefault(plan_id, {})[base] = row[source.number]
    return written, numbers


def _rows(
    connection: sqlite3.Connection, source: Source, plan_ids: Sequence[str]
) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """The rows of a table: the plan's id, the address of what the row is, and what stands in it by column."""
    present = {row[1] for row in connection.execute(f'pragma table_info("{source.table}")')}
    names = [each for each in (*source.specs, source.number) if each in present]
    if not names or source.key not in present:
        return  # of an older version, or damaged
    record = "id" if source.is_list else "null"
    columns = ", ".join(f'"{each}"' for each in names)
    few = f"where {source.key} in ({', '.join('?' * len(plan_ids))})" if len(plan_ids) <= FEW else ""
    order = "order by position" if "position" in present else ""
    statement = f'select {source.key}, {record}, {columns} from "{source.table}" {few} {order}'
    for plan_id, record_id, *values in connection.execute(statement, tuple(plan_ids) if few else ()):
        base = f"{source.base}/{record_id}" if source.is_list else source.base
        yield plan_id, base, dict(zip(names, values, strict=True))


def _texts(source: Source, row: dict[str, Any]) -> Iterator[tuple[str, str]]:
    for name, spec in source.specs.items():
        if (value := row.get(name)) is not None:
            yield name, _text(value, spec)


def _text(value: Any, spec: Spec) -> str:
    """What stands in a column, as the screen shows it."""
    if spec.kind is Kind.DATE:
        try:
            return show(dt.date.fromisoformat(str(value)), spec)
        except ValueError:
            return str(value)  # damaged: shown as it is
    return show(value, spec) if isinstance(value, int | float) else str(value)
