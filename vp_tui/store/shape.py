"""Whether the tables of a file are as we make them: typed, with their keys and references, and without rules."""

import re
import sqlite3

from vp_tui.plan.address import references
from vp_tui.plan.references import REFERENCES
from vp_tui.store.schema import own_tables, table_models

KEYS = {"plans": ["id"], "journal": ["seq"], "drafts": ["plan_id", "address"], "settings": ["key"]}
TYPES = {"TEXT", "INTEGER", "REAL"}
QUOTED = re.compile(r'"[^"]*"|\[[^\]]*\]|\'[^\']*\'')
RULE = re.compile(r"\b(check|generated|collate|unique)\b", re.IGNORECASE)
Row = tuple[object, ...]


def key_of(table: str) -> list[str]:
    """The columns that tell a table's rows apart."""
    return KEYS.get(table) or (["plan_id"] if table in own_tables() else ["plan_id", "id"])


def misshapen(connection: sqlite3.Connection) -> list[str]:
    """The tables that are not as we make them: they take in what can't be, or refuse what can."""
    strict = {row[1] for row in connection.execute("pragma table_list").fetchall() if row[5]}
    told = dict(connection.execute("select name, sql from sqlite_master where type = 'table'").fetchall())
    tables = dict.fromkeys((*KEYS, *table_models()))
    return [
        each for each in tables if each in told and (each not in strict or not _is_ours(connection, each, told[each]))
    ]


def _is_ours(connection: sqlite3.Connection, table: str, sql: str) -> bool:
    columns = connection.execute(f"pragma table_xinfo([{table}])").fetchall()
    keys = [name for _, name in sorted((row[5], row[1]) for row in columns if row[5])]
    pointing = {
        (row[2], row[3], row[4]) for row in connection.execute(f"pragma foreign_key_list([{table}])").fetchall()
    }
    return (
        keys == key_of(table)
        and all(row[2] in TYPES and not row[6] for row in columns)
        and pointing == _pointers(table, {row[1] for row in columns})
        and not RULE.search(QUOTED.sub("", sql))
        and not _has_other_types(connection, table, {row[1]: row[2] for row in columns})
    )


def _pointers(table: str, columns: set[str]) -> set[Row]:
    """The references of a table, to its plan and to other records, as (table, column, column there); in an older file
    only of the columns that it has."""
    if table in ("plans", "settings"):
        return set()
    model = table_models().get(table)
    found: set[Row] = {("plans", "plan_id", "id")}
    for name, kind in references(model).items() if model else ():
        if name in columns:
            found |= {(REFERENCES[kind].table, "plan_id", "plan_id"), (REFERENCES[kind].table, name, "id")}
    return found


def _has_other_types(connection: sqlite3.Connection, table: str, types: dict[str, str]) -> bool:
    """Whether a number stands where text belongs, or the other way round; bytes of another page can do that."""
    odd = " or ".join(f"typeof(\"{name}\") not in ('null', '{kind.lower()}')" for name, kind in types.items())
    return bool(connection.execute(f'select 1 from "{table}" not indexed where {odd} limit 1').fetchone())
