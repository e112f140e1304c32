"""A value of the plan as a column holds it, and back."""

import json
from typing import Any

from sqlite_utils import Database

from vp_tui.plan.fields import Kind, Section

LISTS = (Kind.LINES, Kind.PHASES)


def to_column(value: Any) -> Any:
    """A JSON value as its column holds it: a list as lines of text, a tick as 0 or 1."""
    if isinstance(value, list):
        return "\n".join(str(each) for each in value)
    return int(value) if isinstance(value, bool) else value


def from_column(value: Any, kind: Kind) -> Any:
    """What `to_column` made, as pydantic takes it; it refuses what a damaged file holds there."""
    if kind in LISTS and (isinstance(value, str) or not value):
        return value.split("\n") if value else []
    return value


def to_row(record: dict[str, Any], model: type[Section]) -> dict[str, Any]:
    """The columns of a record or a phase's own fields, from its JSON form."""
    return {
        name: to_column(record[name])
        for name, spec in model.specs.items()
        if spec.kind not in (Kind.RECORDS, Kind.GROUP)
    }


def as_json(value: Any) -> str | None:
    """A journal value; nothing stays NULL."""
    return None if value is None else json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def insert(db: Database, table: str, rows: list[dict[str, Any]]) -> None:
    """Insert rows of one shape; faster than sqlite-utils' own, which looks at the table first."""
    if rows:
        names = ", ".join(f'"{name}"' for name in rows[0])
        marks = ", ".join("?" for _ in rows[0])
        statement = f'insert into "{table}" ({names}) values ({marks})'
        db.conn.executemany(statement, [tuple(row.values()) for row in rows])


def update(db: Database, table: str, values: dict[str, Any], where: str, keys: tuple[Any, ...]) -> None:
    """Set columns of the rows that `where` picks; `keys` fill its marks."""
    names = ", ".join(f'"{name}" = ?' for name in values)
    db.execute(f'update "{table}" set {names} where {where}', (*values.values(), *keys))
