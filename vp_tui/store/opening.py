"""What the first frame needs, read with the standard library alone: no models, no sqlite-utils."""

import sqlite3
from dataclasses import dataclass
from pathlib import Path

VERSION = 1  # of the schema; store/schema.py says the same, a test holds them together


@dataclass(frozen=True, slots=True)
class Listed:
    """One line of the opening list. progress: a letter a phase (e, b, c, o). Dates and times are ISO text,
    yes and no 1 and 0."""

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


COLUMNS = (
    "id, coalesce(title, ''), coalesce(progress, 'eeeeeeee'), next_date, coalesce(next_action, ''), changed,"
    " archived, deleted, coalesce(example, 0), exports"
)


def database(home: Path) -> Path:
    return home / "data" / "verbeterplan.db"


def _connect(path: Path) -> sqlite3.Connection | None:
    """A reading connection, or nothing where there is no file of this schema yet."""
    if not path.exists():
        return None
    connection = sqlite3.connect(path, timeout=2)
    if connection.execute("pragma user_version").fetchone()[0] != VERSION:
        connection.close()
        return None
    return connection


def listed(path: Path) -> list[Listed]:
    """All plans, the last changed first; empty where the file is missing or needs the migrations first.

    Raises sqlite3.Error where the file can't be read.
    """
    connection = _connect(path)
    if connection is None:
        return []
    try:
        rows = connection.execute(f"select {COLUMNS} from plans order by changed desc, rowid desc").fetchall()
    finally:
        connection.close()
    return [Listed(*row) for row in rows]


def needs_migration(path: Path) -> bool:
    """Whether there is a file, and it is not of this schema.

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
