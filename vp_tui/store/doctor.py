"""Is the file with plans sound, and its surroundings safe? Only looks; store/repairs.py repairs."""

import datetime as dt
import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from vp_tui.store.backups import copies
from vp_tui.store.connecting import read_only
from vp_tui.store.finding import Finding
from vp_tui.store.incoming import NEEDED, strange
from vp_tui.store.opening import VERSION
from vp_tui.store.problems import NewerFile
from vp_tui.store.surroundings import around

# What SQLite says where only an index is wrong, or room in the file is not used.
INDEX = re.compile(
    r"row \d+ missing from index .*|wrong # of entries in index .*|non-unique entry in index .*"
    r"|\*\*\* in database main \*\*\*|Page \d+ is never used"
)
MOST = 1000  # of SQLite's own messages
DAMAGED = "Het planbestand is beschadigd ({}). Wat te redden is, kan in een nieuw bestand; het oude blijft bewaard."
MISSING = "Het planbestand {} is er niet of is leeg, maar er is een kopie. Zet haar terug met: vp restore {}"


def examine(path: Path, now: dt.datetime) -> list[Finding]:
    """All that is to be said, the worst first. Nothing is made or changed.

    Where there is no file and no copy of one, there is nothing to say.
    """
    if not path.parent.exists():
        return []
    found = [*about_file(path), *around(path, now)]
    return sorted(found, key=lambda each: not each.wrong)


def about_file(path: Path) -> Iterator[Finding]:
    wal = path.with_name(f"{path.name}-wal")
    if not any(each.exists() and each.stat().st_size for each in (path, wal)):
        if found := copies(path):
            yield Finding("missing", MISSING.format(path, found[0].path))
        return
    try:
        with closing(read_only(path)) as connection:
            yield from _inside(connection)
    except sqlite3.OperationalError as error:
        yield Finding("open", f"Ik kan {path} niet openen ({error}). Sluit Verbeterplan en kijk of je het mag lezen.")
    except sqlite3.DatabaseError as error:
        yield Finding("damaged", DAMAGED.format(error), mendable=True)


def _inside(connection: sqlite3.Connection) -> Iterator[Finding]:
    """Each check rests on those before it: what is damaged is looked into no further."""
    if connection.execute("pragma user_version").fetchone()[0] > VERSION:
        yield Finding("newer", str(NewerFile()))
        return
    told = [str(row[0]) for row in connection.execute(f"pragma integrity_check({MOST})")]
    if told != ["ok"]:
        yield _unsound(told)
        return
    if absent := _absent(connection):
        yield Finding("damaged", DAMAGED.format(f"er ontbreekt: {', '.join(absent)}"), mendable=True)
        return
    if active := strange(connection):
        sentence = f"Er zit iets in het planbestand wat Verbeterplan er nooit in zet: {', '.join(active)}."
        yield Finding("strange", sentence, mendable=True)
    if lacking := _lacking(connection):
        yield Finding("schema", f"Er ontbreken tabellen of kolommen: {', '.join(lacking)}.", mendable=True)
        return
    yield from _references(connection)
    from vp_tui.store.validity import within

    yield from within(connection)


def _unsound(told: list[str]) -> Finding:
    lines = [line.strip() for each in told for line in each.splitlines()]
    if all(INDEX.fullmatch(each) for each in lines):
        return Finding("index", "Een index klopt niet met wat erin hoort; je teksten zijn heel.", mendable=True)
    worst = next(each for each in lines if not INDEX.fullmatch(each))
    return Finding("damaged", DAMAGED.format(worst), mendable=True)


def _absent(connection: sqlite3.Connection) -> list[str]:
    """The tables and columns of every version that are not there."""
    found = []
    for table, needed in NEEDED.items():
        present = {row[1] for row in connection.execute(f"pragma table_info({table})")}
        found += [f"{table}.{each}" for each in sorted(needed - present)] if present else [table]
    return found


def _lacking(connection: sqlite3.Connection) -> list[str]:
    from sqlite_utils import Database

    from vp_tui.store.schema import lacking

    return lacking(Database(connection))


def _references(connection: sqlite3.Connection) -> Iterator[Finding]:
    rows = connection.execute("pragma foreign_key_check").fetchall()
    orphans = [row for row in rows if row[2] == "plans"]
    if orphans:
        sentence = f"{len(orphans)} regels horen bij een plan dat er niet meer is."
        yield Finding("orphans", sentence, mendable=True)
    if len(rows) > len(orphans):
        sentence = f"{len(rows) - len(orphans)} verwijzingen wijzen naar iets wat er niet meer is."
        yield Finding("references", sentence, mendable=True)
