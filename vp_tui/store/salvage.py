"""What can still be read of a damaged file, table by table and row by row, into a new one."""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from vp_tui.store.connecting import connect, read_only
from vp_tui.store.copying import beside, discard
from vp_tui.store.incoming import NEEDED
from vp_tui.store.schema import modelled, open_database

HEADER = 100  # bytes
PROBES = 100_000  # rows that are asked for one by one between two that could be read
Row = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Rescued:
    """Of one table: the rows that were saved, and those lost; None where nobody knows how many there were."""

    table: str
    found: int
    lost: int | None


def salvage(path: Path, made: Path) -> list[Rescued]:
    """Fill an empty file with what can be read of `path`, which nobody has open.

    Raises sqlite3.Error, OSError where `made` can't be written.
    """
    open_database(made, keep=False).close()
    with beside(made) as temporary, closing(_opened(path, temporary, made)) as source:
        source.text_factory = lambda raw: raw.decode("utf-8", "replace")
        with closing(connect(made)) as target:
            found = [_rescue(source, target, table) for table in dict.fromkeys((*NEEDED, *modelled()))]
            target.commit()
            target.execute("pragma journal_mode=delete")
    return found


def _opened(path: Path, temporary: Path, made: Path) -> sqlite3.Connection:
    """The damaged file; where SQLite does not know it as a database any more, a copy of it with a new header."""
    try:
        return read_only(path, still=True)
    except sqlite3.DatabaseError:
        discard(temporary)
        for end in ("", "-wal"):
            if (part := path.with_name(path.name + end)).exists():
                temporary.with_name(temporary.name + end).write_bytes(part.read_bytes())
    with temporary.open("r+b") as file, made.open("rb") as example:
        header = bytearray(example.read(HEADER))
        header[28:40] = bytes(12)  # the size in pages and the list of free pages: counted anew, left out
        header[92:96] = b"\xff" * 4
        file.write(header)
    connection = connect(temporary)
    connection.execute("pragma writable_schema=on")  # what can be read of the list of tables will do
    return connection


def _rescue(source: sqlite3.Connection, target: sqlite3.Connection, table: str) -> Rescued:
    columns = _columns(target, table)
    common = [each for each in columns if each in _columns(source, table)]
    if not common:
        return Rescued(table, 0, None)
    names = ", ".join(f'"{each}"' for each in common)
    statement = f'insert or ignore into "{table}" ({names}) values ({", ".join("?" for _ in common)})'
    found = sum(_put(target, statement, row[1:]) for row in _rows(source, table, names))
    return Rescued(table, found, _lost(source, table, found))


def _columns(connection: sqlite3.Connection, table: str) -> list[str]:
    try:
        return [row[1] for row in connection.execute(f"pragma table_info([{table}])")]
    except sqlite3.DatabaseError:
        return []


def _put(target: sqlite3.Connection, statement: str, row: Sequence[Any]) -> int:
    """Whether a row was taken in; damage can make of it something that the table refuses."""
    try:
        return target.execute(statement, row).rowcount
    except sqlite3.IntegrityError:
        return 0


def _lost(source: sqlite3.Connection, table: str, found: int) -> int | None:
    """By the count of an index, where that can be read."""
    with suppress(sqlite3.DatabaseError):
        return max(0, int(source.execute(f'select count(*) from "{table}"').fetchone()[0]) - found)
    return None


def _rows(source: sqlite3.Connection, table: str, names: str) -> Iterator[Row]:
    """All rows that can be reached: from the beginning, from the end, and one by one in between."""
    select = f'select rowid, {names} from "{table}" not indexed'
    last = first = None
    whole = True
    for row in _until_damage(source, f"{select} order by rowid"):
        if row is None:
            whole = False
        else:
            last = row[0]
            yield row
    if whole:
        return
    for row in _until_damage(source, f"{select} order by rowid desc"):
        if row is not None:
            if last is not None and row[0] <= last:
                return
            first = row[0]
            yield row
    start = last + 1 if last is not None else 1
    yield from _one_by_one(source, select, range(start, first if first is not None else start + PROBES)[:PROBES])


def _until_damage(source: sqlite3.Connection, statement: str) -> Iterator[Row | None]:
    """Rows, and at the end None where it was not the end."""
    try:
        yield from source.execute(statement)
    except sqlite3.DatabaseError:
        yield None


def _one_by_one(source: sqlite3.Connection, select: str, numbers: range) -> Iterator[Row]:
    for number in numbers:
        with suppress(sqlite3.DatabaseError):
            yield from source.execute(f"{select} where rowid = ?", (number,)).fetchall()
