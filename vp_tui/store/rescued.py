"""A row of a damaged file, taken into a sound one: as it is, or with what its columns can hold."""

import sqlite3
from collections.abc import Sequence
from typing import Any

from vp_tui.plan.changes.change import new_id
from vp_tui.store.connecting import leniently
from vp_tui.store.schema import address_of, ordered_lists, table_models, table_of
from vp_tui.store.shape import key_of

Row = dict[str, Any]


class Taker:
    """Takes rows with these columns into one table."""

    def __init__(self, target: sqlite3.Connection, table: str, columns: list[str]):
        self.target, self.table, self.columns = leniently(target), table, columns
        shape = target.execute(f"pragma table_info([{table}])").fetchall()
        self.kinds = {row[1]: row[2] for row in shape}
        self.needed = {row[1] for row in shape if row[3] and row[1] in columns} | set(key_of(table))
        self.is_list = table in map(table_of, ordered_lists())

    def take(self, values: Sequence[Any]) -> bool:
        """Whether the row is in the table now. What fits no column becomes text that is no value yet."""
        row = dict(zip(self.columns, values, strict=True))
        loose = {name: row[name] for name in row if not _fits(row[name], self.kinds[name])}
        row |= {name: _fitting(row[name], self.kinds[name]) for name in loose}
        for name in self.needed & row.keys():
            if row[name] is None:
                row[name] = 0 if self.kinds[name] == "INTEGER" else ""
        if not self._put(row):
            return False
        for name in loose:
            if row[name] is None and self.table in table_models():
                self._keep_as_text(row, name, loose[name])
        return True

    def _put(self, row: Row) -> bool:
        if self._inserted(row) or self._is_there(row):
            return True
        if not self.is_list:
            return False
        row["id"] = new_id(set())  # two records with one id: both were written
        return self._inserted(row)

    def _inserted(self, row: Row) -> bool:
        names, marks = ", ".join(f'"{each}"' for each in row), ", ".join("?" * len(row))
        try:
            self.target.execute(f'insert into "{self.table}" ({names}) values ({marks})', tuple(row.values()))
        except sqlite3.IntegrityError:
            return False
        return True

    def _is_there(self, row: Row) -> bool:
        """Whether the very same row is there already: a page of the file may stand in it twice."""
        same = " and ".join(f'"{each}" is ?' for each in row)
        found = self.target.execute(f'select 1 from "{self.table}" where {same}', tuple(row.values())).fetchone()
        return bool(found)

    def _keep_as_text(self, row: Row, name: str, value: Any) -> None:
        plan_id = row.get("id" if self.table == "plans" else "plan_id")
        address = f"{address_of(self.table, str(row.get('id')))}/{name}"
        statement = "insert or ignore into drafts (plan_id, address, text) values (?, ?, ?)"
        self.target.execute(statement, (plan_id, address, str(value)))


def _fits(value: Any, kind: str) -> bool:
    if value is None:
        return True
    return isinstance(value, {"TEXT": str, "INTEGER": int}.get(kind, (int, float)))


def _fitting(value: Any, kind: str) -> Any:
    """The value as a column of this kind holds it; nothing where it can't."""
    if kind == "TEXT":
        return value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)
    try:
        number = float(value)
        return number if kind == "REAL" else int(number) if number.is_integer() else None
    except (ValueError, OverflowError):
        return None
