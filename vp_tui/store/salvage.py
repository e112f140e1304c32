"""What can still be read of a damaged file, table by table and row by row, into a new one."""

import sqlite3
from collections.abc import Generator, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from vp_tui.store.connecting import connect, leniently
from vp_tui.store.copying import temporary_beside
from vp_tui.store.expected import NEEDED
from vp_tui.store.rescued import Taker
from vp_tui.store.schema import open_database, table_models
from vp_tui.store.unearthing import ways

PROBES = 100_000  # rows that are asked for one by one between two that could be read
ALIKE = 0.7  # how much of a damaged name must be left, of 1
MISSED = 2000  # of them one after another: more than a page or two can hold
Row = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Rescued:
    """Of one table: the rows that were saved, and those lost; None where nobody knows how many there were."""

    table: str
    found: int
    lost: int | None
    left_out: tuple[str, ...] = ()  # columns that no version of ours has


def salvage(path: Path, made: Path) -> list[Rescued]:
    """Fill an empty file with what can be read of `path`, which nobody has open; of several ways to read it the one
    that gives most.

    Raises sqlite3.Error, OSError where `made` can't be written.
    """
    best: list[Rescued] = []
    with temporary_beside(made) as fresh:
        open_database(fresh, keep=False).close()
        made.write_bytes(fresh.read_bytes())
        for source in ways(path, fresh):
            with temporary_beside(made) as candidate, closing(source):
                candidate.write_bytes(fresh.read_bytes())
                found = _filled(leniently(source), candidate)
                if _count(found) > _count(best):
                    best = found
                    candidate.replace(made)
            if best and all(each.lost is not None for each in best):
                break  # each table could be looked through
    return best


def _count(found: list[Rescued]) -> int:
    return sum(each.found for each in found)


def _filled(source: sqlite3.Connection, made: Path) -> list[Rescued]:
    with closing(connect(made)) as target:
        found = [_rescue(source, target, table) for table in dict.fromkeys((*NEEDED, *table_models()))]
        target.commit()
        target.execute("pragma journal_mode=delete")
    return found


def _rescue(source: sqlite3.Connection, target: sqlite3.Connection, table: str) -> Rescued:
    there = matched_names([table, *_others(target, table)], _tables(source)).get(table)
    present = _columns(source, there) if there else []
    pairs = matched_names(_columns(target, table), present)
    if not there or not pairs:
        return Rescued(table, 0, None)
    names = ", ".join(f'"{each}"' for each in pairs.values())
    taker = Taker(target, table, list(pairs))
    found = sum(taker.take(row[1:]) for row in _rows(source, there, names))
    left_out = tuple(f"{table}.{each}" for each in present if each not in pairs.values())
    return Rescued(table, found, _lost(source, there, found), left_out)


def matched_names(wanted: list[str], there: list[str]) -> dict[str, str]:
    """For each name the same one, or else one that nobody else has and that differs by a few damaged letters."""
    found = {each: each for each in wanted if each in there}
    left = [each for each in there if each not in found]
    for name in wanted:
        if name not in found and (near := get_close_matches(name, left, 1, ALIKE)):
            found[name] = near[0]
            left.remove(near[0])
    missing = [name for name in wanted if name not in found]
    if len(missing) == len(left) == 1:
        found[missing[0]] = left[0]
    return {name: found[name] for name in wanted if name in found}


def _tables(connection: sqlite3.Connection) -> list[str]:
    try:
        rows = connection.execute("select name from sqlite_master where type = 'table'").fetchall()
    except sqlite3.DatabaseError:
        return list(dict.fromkeys((*NEEDED, *table_models())))
    return [str(row[0]) for row in rows]


def _others(connection: sqlite3.Connection, table: str) -> list[str]:
    """The other tables of a sound file: a table of such a name is theirs."""
    return [each for each in _tables(connection) if each != table]


def _columns(connection: sqlite3.Connection, table: str) -> list[str]:
    try:
        return [row[1] for row in connection.execute(f"pragma table_info([{table}])").fetchall()]
    except sqlite3.DatabaseError:
        return []


def _lost(source: sqlite3.Connection, table: str, found: int) -> int | None:
    """By the count of an index, where that can be read."""
    with suppress(sqlite3.DatabaseError):
        return max(0, int(source.execute(f'select count(*) from "{table}"').fetchone()[0]) - found)
    return None


def _rows(source: sqlite3.Connection, table: str, names: str) -> Iterator[Row]:
    """All rows that can be reached: from the beginning, from the end, and one by one in between."""
    select = f'select rowid, {names} from "{table}" not indexed'
    seen: set[int] = set()
    whole = yield from _until_damage(source, f"{select} order by rowid", seen)
    if whole:
        return
    last = max(seen, default=0)
    behind: set[int] = set(seen)
    yield from _until_damage(source, f"{select} order by rowid desc", behind)
    first = min((each for each in behind - seen if each > last), default=last + PROBES)
    missed = 0
    for number in range(last + 1, first)[:PROBES]:
        before = len(behind)
        yield from _until_damage(source, f"{select} where rowid = {number}", behind)
        missed = 0 if len(behind) > before else missed + 1
        if missed == MISSED:
            return


def _until_damage(source: sqlite3.Connection, statement: str, seen: set[int]) -> Generator[Row, None, bool]:
    """Rows that were not seen before; whether the end was reached."""
    try:
        for row in source.execute(statement):
            if row[0] not in seen:
                seen.add(row[0])
                yield row
    except sqlite3.DatabaseError:
        return False
    return True
