"""The tables, drawn from the models, and the named migrations that lead to them.

A STRICT table per record type and one row per plan for a phase's own fields. What the models have and the file
lacks is added at open; renames, removals and changes of meaning are migrations.
"""

import datetime as dt
import os
import sqlite3
from collections.abc import Callable
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter
from sqlite_utils import Database, Migrations

from vp_tui.plan.address import ordered_lists as ordered_lists
from vp_tui.plan.address import record_model, references
from vp_tui.plan.fields import Kind, Section
from vp_tui.plan.models.overview import PlanDetails
from vp_tui.plan.plan import Plan
from vp_tui.plan.references import REFERENCES
from vp_tui.store.backups import Why, make
from vp_tui.store.connecting import NoFile, Unreadable, connect
from vp_tui.store.expected import absent, strange
from vp_tui.store.marks import ADDRESS
from vp_tui.store.opening import VERSION
from vp_tui.store.problems import DamagedContent, DamagedFile, NewerFile, NoRegularFile, StoreError
from vp_tui.system.home import close_to_others

SQL_TYPES = {"integer": int, "boolean": int, "number": float}
RIGHTS = "Vraag wie de computers van de praktijk beheert om schrijfrechten"
PATIENCE = 5  # seconds that another program may hold the file

migrations = Migrations("verbeterplan")
# The schema of a file that has had each.
LEADS_TO = {"first_tables": 1, "open_days": 2, "exports_by_kind": 3, "returned_remarks": 4, "indicators": 5}
# The schema that brought a table or column; without it an older file is as whole as it was.
SINCE = {"remarks": 4, "indicators": 5} | {
    f"{table}.{name}": 5
    for table, names in {
        "goals": ("baseline_until", "rebased_on"),
        "cycles": ("end", "scope", "prediction"),
        "measurements": ("indicator", "numerator", "denominator", "group"),
    }.items()
    for name in names
}


def table_of(list_address: str) -> str:
    return list_address.split("/")[1]


@cache
def own_tables() -> dict[str, type[Section]]:
    """Tables with one row a plan: a phase with fields of its own, and each group."""
    found: dict[str, type[Section]] = {}
    for section, model in Plan.inner_models.items():
        if section != "plan" and stored_columns(model):
            found[section] = model
        found |= {name: model.inner_models[name] for name, spec in model.specs.items() if spec.kind is Kind.GROUP}
    return found


def address_of(table: str, record_id: str = "-") -> str:
    """The address that the columns of a table hang on: of a phase, a group, or a record of a list."""
    if table == "plans" or table in Plan.model_fields:
        return "plan" if table == "plans" else table
    for each in ordered_lists():
        if table_of(each) == table:
            return f"{each}/{record_id}"
    return next(f"{each}/{table}" for each in Plan.model_fields if table in Plan.inner_models[each].specs)


def stored_columns(model: type[Section]) -> dict[str, Kind]:
    """The fields that have a column: those that hold a value of their own."""
    kinds = {name: spec.kind for name, spec in model.specs.items()}
    return {name: kind for name, kind in kinds.items() if kind not in (Kind.RECORDS, Kind.GROUP)}


def columns(model: type[Section]) -> dict[str, type]:
    """The column of each of those fields. Asking pydantic for types is slow: only for who makes a table."""
    return {
        name: str if kind in REFERENCES else _column_type(model, name) for name, kind in stored_columns(model).items()
    }


@cache
def _column_type(model: type[Section], name: str) -> type:
    info = model.model_fields[name]
    described = TypeAdapter(info.rebuild_annotation()).json_schema()
    options: list[dict[str, Any]] = [described, *described.get("anyOf", ())]
    return next((SQL_TYPES[each["type"]] for each in options if each.get("type") in SQL_TYPES), str)


@migrations()
def first_tables(db: Database) -> None:
    """Schema 1: plans, journal, drafts, settings; the rest comes from the models."""
    kept = {"id": str, "created": str, "changed": str, "archived": int, "deleted": str}
    shown = {"progress": str, "next_date": str, "next_action": str, "last_place": str, "exports": int}
    db.table("plans").create(
        {**kept, **shown, **columns(PlanDetails)},
        pk="id",
        not_null={"created", "changed", "archived", "exports"},
        defaults={"archived": 0, "exports": 0},
        strict=True,
    )
    entry = {"at": str, "kind": str, "address": str, "before": str, "after": str, "undone": int}
    db.table("journal").create(
        {"seq": int, "plan_id": str, "step": int, **entry},
        pk="seq",
        foreign_keys=[("plan_id", "plans", "id")],
        not_null={"plan_id", "step", "at", "kind", "address", "undone"},
        defaults={"undone": 0},
        strict=True,
    )
    db.table("journal").create_index(["plan_id", "step"])
    db.table("drafts").create(
        {"plan_id": str, "address": str, "text": str},
        pk=("plan_id", "address"),
        foreign_keys=[("plan_id", "plans", "id")],
        strict=True,
    )
    db.table("settings").create({"key": str, "value": str}, pk="key", strict=True)


@migrations()
def open_days(db: Database) -> None:
    """What is open in a plan, day by day: what is late was worked out when the plan was saved, and told wrong later."""
    if "open_days" not in db.table("plans").columns_dict:
        db.table("plans").add_column("open_days", str)


@migrations()
def exports_by_kind(db: Database) -> None:
    """Schema 3: an export's mark says of which kind of document it is, `export/<kind>/<number>`."""
    db.execute(f"update journal set address = {ADDRESS} where kind = 'mark' and address != {ADDRESS}")


@migrations()
def returned_remarks(db: Database) -> None:
    """Schema 4: remarks that came back. Their table is made from the models; the number tells an older file from one
    that lost it."""


@migrations()
def indicators(db: Database) -> None:
    """Schema 5: more indicators for a goal, shares, and what was expected of a PDCA round. The models make them."""


def open_database(path: Path, now: Callable[[], dt.datetime] = dt.datetime.now, keep: bool = True) -> Database:
    """The writing connection: WAL, synchronous FULL, foreign keys on, tables up to date; before the tables of a file
    with plans change, a copy is kept (not where `keep` is off: it is a copy already).

    Raises NewerFile, DamagedFile, CopyFailed, StoreError.
    """
    connection = None
    try:
        _own(path)
        connection = connect(path, check_same_thread=False, timeout=PATIENCE)
        db = Database(connection)
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON"):
            db.execute(f"PRAGMA {pragma}").fetchall()
        _bring_up_to_date(db, lambda: make(path, Why.MIGRATION, now()) if keep else None)
        _must_be_writable(db)
    except BaseException as error:  # Windows lets nobody replace a file that is still open
        if connection is not None:
            connection.close()
        if isinstance(error, sqlite3.DatabaseError | StoreError):
            raise _unopened(error, path) from error
        raise
    return db


def _must_be_writable(db: Database) -> None:
    """SQLite tells at the first write that a file may only be read: what is typed until then would be for nothing."""
    db.execute("begin immediate")
    try:
        db.execute(f"pragma user_version = {VERSION}")
    finally:
        db.execute("rollback")


def _unopened(error: sqlite3.DatabaseError | StoreError, path: Path) -> StoreError:
    match error:
        case StoreError():
            return error
        case NoFile():
            return NoRegularFile(path)
        case Unreadable():
            return DamagedContent(path)
        case sqlite3.OperationalError() if "readonly" in str(error) and os.access(path, os.W_OK):
            return DamagedFile(path)  # its header says so, not the disk
        case sqlite3.OperationalError():
            return StoreError(_sentence(str(error), path))
    return DamagedFile(path)


def _sentence(words: str, path: Path) -> str:
    if "readonly" in words:
        return f"Ik mag niet schrijven in {path}. Lezen kan wel. {RIGHTS} op dat bestand."
    if "locked" in words:
        return f"Een ander programma houdt {path} vast. Sluit dat programma en start Verbeterplan opnieuw."
    return f"Ik kan {path} niet openen ({words}). Kijk of de map bestaat en of je er mag schrijven."


def _own(path: Path) -> None:
    """The file is there and for its user alone; SQLite gives its help files the same rights."""
    with suppress(OSError):  # SQLite tells what is wrong
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
        close_to_others(path, 0o600)


def _bring_up_to_date(db: Database, keep: Callable[[], object]) -> None:
    found = db.execute("PRAGMA user_version").fetchone()[0]
    if found > VERSION:
        raise NewerFile
    if active := strange(db.conn):  # it would run at the next write
        raise Unreadable(f"the file has {', '.join(active)}")
    if are_unrecorded(db):
        raise Unreadable("the list of migrations is gone")
    missing = lacking(db)
    if found == VERSION and missing:
        from vp_tui.store.misnaming import misnamed_tables  # it makes a new file by what stands here

        if odd := misnamed_tables(db):
            raise Unreadable(f"the file calls {', '.join(odd)} otherwise")
    if found < VERSION or missing:
        if _has_plans(db):
            keep()
        migrations.apply(db)
        with db.atomic():
            complete(db)
            if found < VERSION:
                db.execute(f"PRAGMA user_version = {VERSION}")


def are_unrecorded(db: Database) -> bool:
    """Whether the list of migrations lacks one that the file has had, or can't be read."""
    try:
        return bool(missed_migrations(db))
    except (KeyError, Unreadable):  # sqlite-utils finds no such column
        return True


def missed_migrations(db: Database) -> list[str]:
    """The migrations that lead to the file's own schema and are not in its list."""
    return [each.name for each in migrations.pending(db) if LEADS_TO[each.name] <= file_version(db)]


def file_version(db: Database) -> int:
    """The version that a file says it has; today's where it says none and has all of today's tables and columns."""
    found = int(db.execute("PRAGMA user_version").fetchone()[0])
    return found if found or absent(db.conn) or lacking(db) else VERSION


def _has_plans(db: Database) -> bool:
    return bool(db.table("plans").exists() and db.execute("select 1 from plans").fetchone())


def lost(db: Database) -> list[str]:
    """What a file lacks that one of its own version has."""
    version = file_version(db)
    return [each for each in lacking(db) if _since(each) <= version]


def _since(name: str) -> int:
    return SINCE.get(name) or SINCE.get(name.partition(".")[0], 0)


def lacking(db: Database) -> list[str]:
    """The tables, and the columns as `table.column`, that the models have and the file lacks."""
    found = []
    for name, model in table_models().items():
        present = {row[1] for row in db.execute(f"PRAGMA table_info([{name}])").fetchall()}
        found += (
            [f"{name}.{column}" for column in stored_columns(model) if column not in present] if present else [name]
        )
    return found


@cache
def table_models() -> dict[str, type[Section]]:
    """Every table that is drawn from a model."""
    lists = {table_of(address): record_model(address) for address in ordered_lists()}
    return {"plans": PlanDetails, **own_tables(), **lists}


def complete(db: Database) -> None:
    """Add the tables and columns that the models have and the file lacks."""
    present = set(db.table_names())
    for name, model in own_tables().items():
        if name not in present:
            _create(db, name, {"plan_id": str, **columns(model)}, "plan_id", [])
    for address in ordered_lists():
        name, model = table_of(address), record_model(address)
        if name not in present:
            shape = {"plan_id": str, "id": str, "position": int, **columns(model)}
            _create(db, name, shape, ("plan_id", "id"), _foreign_keys(model))
    for name, model in table_models().items():
        _add_columns(db, name, columns(model))
    for address in ordered_lists():
        _add_foreign_keys(db, table_of(address), record_model(address))


def _foreign_keys(model: type[Section]) -> list[Any]:
    return [(("plan_id", name), REFERENCES[kind].table, ("plan_id", "id")) for name, kind in references(model).items()]


def _create(db: Database, name: str, shape: dict[str, type], pk: Any, foreign_keys: list[Any]) -> None:
    db.table(name).create(shape, pk=pk, foreign_keys=[("plan_id", "plans", "id"), *foreign_keys], strict=True)


def _add_columns(db: Database, name: str, wanted: dict[str, type]) -> None:
    present = {row[1] for row in db.execute(f"PRAGMA table_info([{name}])").fetchall()}
    for column, kind in wanted.items():
        if column not in present:
            db.table(name).add_column(column, kind)


def _add_foreign_keys(db: Database, name: str, model: type[Section]) -> None:
    """A column that was added to a table that was there refers to nothing yet; the table is written anew with that."""
    pointing = {tuple(each.columns) for each in db.table(name).foreign_keys}
    missing = [key for key in _foreign_keys(model) if key[0] not in pointing]
    if missing:
        db.table(name).transform(add_foreign_keys=missing)
