"""What the first frame needs, read with the standard library alone: no models, no sqlite-utils."""

import sqlite3
from dataclasses import dataclass
from pathlib import Path

from vp_tui.store.connecting import Connection, leniently, read_only
from vp_tui.store.line import valid_line

VERSION = 5  # of the schema
READABLE = range(1, VERSION + 1)  # what is read here, all of these have
NO_TITLE = "Plan zonder titel"  # what a plan is called that has none


@dataclass(frozen=True, slots=True)
class Listed:
    """One line of the opening list. progress: a letter a phase (e, b, c, o). Dates and times are ISO text,
    yes and no 1 and 0. open_days: what store/agenda.py reads, or None in a file from before it."""

    id: str
    title: str
    progress: str
    next_date: str | None
    next_action: str
    changed: str
    archived: int
    deleted: str | None
    example: int
    exports: int
    open_days: str | None = None
    damaged: bool = False  # something in the line can't be, and was left out


COLUMNS = (
    "id, coalesce(title, ''), coalesce(progress, 'eeeeeeee'), next_date, coalesce(next_action, ''), changed,"
    " archived, deleted, coalesce(example, 0), exports"
)


def database(home: Path) -> Path:
    return home / "data" / "verbeterplan.db"


def to_read(path: Path) -> tuple[Connection, int]:
    """A connection that only reads, and the file's schema.

    Raises sqlite3.Error.
    """
    connection = read_only(path)
    try:
        return connection, connection.execute("pragma user_version").fetchone()[0]
    except sqlite3.Error:
        connection.close()
        raise


def _connect(path: Path) -> Connection | None:
    """A reading connection, or nothing where there is no file that can be read here."""
    if not path.exists():
        return None
    connection, version = to_read(path)
    if version not in READABLE:
        connection.close()
        return None
    return connection


def listed_plans(path: Path) -> list[Listed]:
    """All plans, the last changed first; empty where the file is missing, or can't be read here.

    Raises sqlite3.Error where the file can't be read.
    """
    connection = _connect(path)
    if connection is None:
        return []
    try:
        return rows_of(connection)
    finally:
        connection.close()


def rows_of(connection: sqlite3.Connection) -> list[Listed]:
    """All plans in a file of this schema, the last changed first; one that is damaged keeps none of the others away.

    Raises sqlite3.Error.
    """
    there = connection.execute("select 1 from pragma_table_info('plans') where name = 'open_days'").fetchone()
    columns = f"{COLUMNS}, {'open_days' if there else 'null'}"
    statement = f"select {columns} from plans order by changed desc, rowid desc"
    return [valid_line(Listed(*row)) for row in leniently(connection).execute(statement).fetchall()]


def needs_migration(path: Path) -> bool:
    """Whether there is a file that can't be read here before it is opened to write.

    Raises sqlite3.Error where the file can't be read.
    """
    connection = _connect(path)
    if connection is not None:
        connection.close()
    return connection is None and path.exists()


def settings(path: Path) -> dict[str, str]:
    """What the app remembers of itself: theme, last plan.

    Raises sqlite3.Error where the file can't be read.
    """
    connection = _connect(path)
    if connection is None:
        return {}
    try:
        return dict(connection.execute("select key, value from settings").fetchall())
    finally:
        connection.close()
