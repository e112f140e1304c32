"""Bytes that are no text (UTF-8) in a column of text: SQLite's own check does not look for them."""

import sqlite3
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from sqlite_utils import Database

from vp_tui.plan.address import UnknownAddress, locate
from vp_tui.store.connecting import Unreadable, as_bytes
from vp_tui.store.expected import NEEDED
from vp_tui.store.opening import NO_TITLE
from vp_tui.store.rows import update
from vp_tui.store.schema import address_of, table_models


@dataclass(frozen=True, slots=True)
class BrokenText:
    """One value of which some bytes are no text; `text` has � in their place; `where`: plan and field, in Dutch."""

    table: str
    column: str
    rowid: int
    text: str
    where: str


def broken_texts(connection: sqlite3.Connection) -> Iterator[BrokenText]:
    """All of them, table by table; quick where there are none."""
    for table in dict.fromkeys((*NEEDED, *table_models())):
        if not _is_readable(connection, table):
            yield from _in_table(connection, table)


def _is_readable(connection: sqlite3.Connection, table: str) -> bool:
    try:
        for _ in connection.execute(f'select * from "{table}" not indexed'):
            pass
    except Unreadable:
        return False
    return True


def _in_table(connection: sqlite3.Connection, table: str) -> Iterator[BrokenText]:
    columns = [row[1] for row in connection.execute(f"pragma table_info([{table}])").fetchall()]
    for rowid, *values in list(as_bytes(connection, f'select rowid, * from "{table}" not indexed')):
        row = dict(zip(columns, values, strict=True))
        for column, value in row.items():
            if isinstance(value, bytes) and (text := value.decode("utf-8", "replace")).encode() != value:
                yield BrokenText(table, column, rowid, text, _where(connection, table, column, row))


def _where(connection: sqlite3.Connection, table: str, column: str, row: dict[str, Any]) -> str:
    if table == "settings":
        return "de instellingen"
    plan = row.get("id" if table == "plans" else "plan_id")
    statement = "select title from plans where id = cast(? as text)"
    found = next(as_bytes(connection, statement, (plan,)), None)
    title = ((found and found[0]) or b"").decode("utf-8", "replace").strip() or NO_TITLE
    label = label_of(table, column)
    return f"“{title}” ({label})"


WORDS = {"journal": "eerdere wijzigingen", "drafts": "half getypte tekst"}


def label_of(table: str, column: str) -> str:
    """What the user calls a column."""
    if table in WORDS:
        return WORDS[table]
    with suppress(UnknownAddress):
        return locate(f"{address_of(table)}/{column}").spec.label
    return "in de lijst" if table == "plans" else "wat bij elkaar hoort"


def replace_broken(db: Database) -> list[str]:
    """Put � in the place of each byte that is no text; plan and field of each, in Dutch."""
    found = list(broken_texts(db.conn))
    for each in found:
        update(db, each.table, {each.column: each.text}, "rowid = ?", (each.rowid,))
    return [each.where for each in found]
