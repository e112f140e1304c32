"""Whole plans in and out of the file."""

import datetime as dt
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError
from sqlite_utils import Database

from vp_tui.plan.address import record_model
from vp_tui.plan.changes.change import new_id
from vp_tui.plan.days.upcoming import open_days
from vp_tui.plan.fields import Kind, Section
from vp_tui.plan.models.overview import PlanDetails
from vp_tui.plan.phases import PHASES
from vp_tui.plan.plan import Plan
from vp_tui.plan.progress import progress
from vp_tui.store import schema
from vp_tui.store.line import readable_text
from vp_tui.store.problems import DamagedPlan, NoSuchPlan
from vp_tui.store.rows import from_column, insert, to_row, update

ALIKE = ("author", "institution", "supervisor")


@dataclass(frozen=True, slots=True)
class Summary:
    """What the opening list shows of a plan, kept beside it so that the list needs no models.

    progress: one letter a phase, in order: e(mpty) b(usy) c(omplete) o(utside). next_date: ISO day or nothing, as of
    the day of the change; days: all that is open, to count from any day (store/agenda.py).
    """

    progress: str
    next_date: str | None
    next_action: str
    days: str | None = None


def add(db: Database, plan: Plan, now: dt.datetime, summary: Summary) -> str:
    """Put a whole plan in the file, in one transaction; returns its id."""
    data = plan.model_dump(mode="json")
    with db.atomic():
        taken = {row[0] for row in db.execute("select id from plans").fetchall()}
        plan_id = new_id(taken)
        stamp = now.isoformat(timespec="seconds")
        kept = {"id": plan_id, "created": stamp, "changed": stamp, "archived": 0, "exports": 0}
        insert(db, "plans", [{**kept, **shown_columns(summary), **to_row(data["plan"], PlanDetails)}])
        for name, row in _own_rows(data):
            insert(db, name, [{"plan_id": plan_id, **row}])
        for address in schema.ordered_lists():
            model = record_model(address)
            section, name = address.split("/")
            records = enumerate(data[section][name])
            base = {"plan_id": plan_id}
            rows = [{**base, "id": each["id"], "position": n, **to_row(each, model)} for n, each in records]
            insert(db, name, rows)
    return plan_id


def plan_summary(plan: Plan, today: dt.date, progress_letters: str = "") -> Summary:
    """The summary of a plan; `progress_letters` where they are known."""
    letters = progress_letters or "".join(progress(plan, each.name, today).state.value[0] for each in PHASES)
    days = open_days(plan, today)
    upcoming = days.next_up(today)
    return Summary(
        letters, upcoming.day.isoformat() if upcoming else None, upcoming.what if upcoming else "", days.kept()
    )


def recount(db: Database, today: dt.date) -> None:
    """Summarise the plans whose row does not say what is open: it is of an older version, or was mended. A damaged plan
    keeps its line; opening it tells what is wrong."""
    for (plan_id,) in db.execute("select id from plans where open_days is null").fetchall():
        with suppress(DamagedPlan), db.atomic():
            update(db, "plans", shown_columns(plan_summary(load(db, plan_id), today)), "id = ?", (plan_id,))


def shown_columns(summary: Summary) -> dict[str, Any]:
    """The columns of `plans` that hold a summary."""
    known = {"progress": summary.progress, "next_date": summary.next_date, "next_action": summary.next_action}
    return {**known, "open_days": summary.days}


def _own_rows(data: dict[str, Any]) -> Iterable[tuple[str, dict[str, Any]]]:
    for section, values in data.items():
        for name, model in schema.own_tables().items():
            if name == section:
                yield name, to_row(values, model)
            elif name in values:
                yield name, to_row(values[name], model)


def title(db: Database, plan_id: str) -> str:
    """A plan's title; empty where it has none, or is not there."""
    row = db.execute("select title from plans where id = ?", (plan_id,)).fetchone()
    return readable_text(row[0]) if row else ""


def known(db: Database) -> dict[str, str]:
    """What a next plan has in common with the last of the user's own, by field; empty where there is none."""
    statement = (
        f"select {', '.join(ALIKE)} from plans where deleted is null and coalesce(example, 0) = 0"
        " order by changed desc, rowid desc limit 1"
    )
    row = db.execute(statement).fetchone()
    return {name: value or "" for name, value in zip(ALIKE, row or (), strict=False)}


def load(db: Database, plan_id: str) -> Plan:
    """The plan as it stands in the file.

    Raises NoSuchPlan, DamagedPlan where the model does not allow what stands there.
    """
    row = _one(db, "plans", "id", plan_id)
    if row is None:
        raise NoSuchPlan(f"Er is geen plan met id {plan_id}. Bekijk de lijst met: vp list")
    data: dict[str, Any] = {"plan": _values(row, PlanDetails)}
    for section in list(Plan.model_fields)[1:]:
        data[section] = _section(db, section, plan_id)
    for address in schema.ordered_lists():
        section, name = address.split("/")
        data[section][name] = _record_rows(db, name, plan_id, record_model(address))
    try:
        return Plan.model_validate(data, strict=False)
    except ValidationError as error:
        raise DamagedPlan(plan_id, error) from error


def _section(db: Database, section: str, plan_id: str) -> dict[str, Any]:
    found: dict[str, Any] = {}
    inside = Plan.inner_models[section].specs
    for name, model in schema.own_tables().items():
        row = _one(db, name, "plan_id", plan_id) if name == section or name in inside else None
        if row is not None:
            values = _values(row, model)
            found.update(values if name == section else {name: values})
    return found


def _one(db: Database, table: str, key: str, value: str) -> dict[str, Any] | None:
    cursor = db.execute(f'select * from "{table}" where {key} = ?', (value,))
    row = cursor.fetchone()
    return dict(zip([each[0] for each in cursor.description], row, strict=True)) if row else None


def _values(row: dict[str, Any], model: type[Section]) -> dict[str, Any]:
    """The columns of one row that hold something, as pydantic takes them; an empty column takes the default."""
    wanted = {name: spec.kind for name, spec in model.specs.items()}
    return {
        name: from_column(row[name], kind) for name, kind in wanted.items() if name in row and row[name] is not None
    }


def _record_rows(db: Database, table: str, plan_id: str, model: type[Section]) -> list[dict[str, Any]]:
    wanted = {name: spec.kind for name, spec in model.specs.items() if spec.kind not in (Kind.RECORDS, Kind.GROUP)}
    names = ", ".join(f'"{name}"' for name in ("id", *wanted))
    kinds = list(wanted.items())
    rows = db.execute(f'select {names} from "{table}" where plan_id = ? order by position', (plan_id,)).fetchall()
    return [
        {"id": row[0]}
        | {
            name: from_column(value, kind)
            for (name, kind), value in zip(kinds, row[1:], strict=True)
            if value is not None
        }
        for row in rows
    ]
