"""What the first frame needs, read with the standard library alone: no models, no sqlite-utils."""

import os
import sqlite3
from dataclasses import dataclass
from pathlib import Path

VERSION = 2  # of the schema
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


COLUMNS = (
    "id, coalesce(title, ''), coalesce(progress, 'eeeeeeee'), next_date, coalesce(next_action, ''), changed,"
    " archived, deleted, coalesce(example, 0), exports"
)


def database(home: Path) -> Path:
    return home / "data" / "verbeterplan.db"


def to_read(path: Path) -> tuple[sqlite3.Connection, int]:
    """A connection that only reads, and the file's schema.

    Where nobody may write, SQLite can't make its help files; then the file can't change either, and is read as it is.
    Raises sqlite3.Error.
    """
    for way in ("mode=ro", "mode=ro&immutable=1"):
        connection = sqlite3.connect(f"{path.absolute().as_uri()}?{way}", uri=True, timeout=2)
        try:
            return connection, connection.execute("pragma user_version").fetchone()[0]
        except sqlite3.OperationalError:
            connection.close()
            if "immutable" in way or os.access(path.parent, os.W_OK):
                raise
    raise AssertionError("the second way returns or raises")


def _connect(path: Path) -> sqlite3.Connection | None:
    """A reading connection, or nothing where there is no file that can be read here."""
    if not path.exists():
        return None
    connection, version = to_read(path)
    if version not in READABLE:
        connection.close()
        return None
    return connection


def listed(path: Path) -> list[Listed]:
    """All plans, the last changed first; empty where the file is missing, or can't be read here.

    Raises sqlite3.Error where the file can't be read.
    """
    connection = _connect(path)
    if connection is None:
        return []
    try:
        there = connection.execute("select 1 from pragma_table_info('plans') where name = 'open_days'").fetchone()
        columns = f"{COLUMNS}, {'open_days' if there else 'null'}"
        rows = connection.execute(f"select {columns} from plans order by changed desc, rowid desc").fetchall()
    finally:
        connection.close()
    return [Listed(*row) for row in rows]


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
