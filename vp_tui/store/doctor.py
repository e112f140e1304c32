"""Is the file with plans sound, and its surroundings safe? Only looks; store/repairs.py repairs."""

import datetime as dt
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from vp_tui.store.backups import copies
from vp_tui.store.connecting import read_only
from vp_tui.store.finding import Finding
from vp_tui.store.problems import NoRegularFile
from vp_tui.store.surroundings import surroundings_findings

DAMAGED = "Het planbestand is beschadigd ({}). Wat te redden is, kan in een nieuw bestand; het oude blijft bewaard."
MISSING = "Het planbestand {} is er niet of is leeg, maar er is een kopie. Zet haar terug met: vp restore {}"


def examine(path: Path, now: dt.datetime) -> list[Finding]:
    """All that is to be said, the worst first. Nothing is made or changed.

    Where there is no file and no copy of one, there is nothing to say.
    """
    if not path.parent.exists():
        return []
    found = [*about_file(path), *surroundings_findings(path, now)]
    return sorted(found, key=lambda each: not each.wrong)


def about_file(path: Path) -> Iterator[Finding]:
    if path.exists() and not path.is_file():
        yield Finding("open", f"{NoRegularFile(path)}{_last(path)}")
        return
    wal = path.with_name(f"{path.name}-wal")
    if not any(each.exists() and each.stat().st_size for each in (path, wal)):
        if found := copies(path):
            yield Finding("missing", MISSING.format(path, found[0].path))
        return
    if _may_not_be_written(path):
        yield Finding("damaged", DAMAGED.format("de kop van het bestand klopt niet"), mendable=True)
        return
    try:
        with closing(read_only(path)) as connection:
            from vp_tui.store.faults import faults

            yield from faults(connection)
    except sqlite3.OperationalError as error:
        yield Finding("open", f"Ik kan {path} niet openen ({error}). Sluit Verbeterplan en kijk of je het mag lezen.")
    except sqlite3.DatabaseError as error:
        yield Finding("damaged", DAMAGED.format(error), mendable=True)


def _may_not_be_written(path: Path) -> bool:
    """Whether the header tells SQLite to read only: its byte for that is none of ours.
    https://www.sqlite.org/fileformat2.html, 1.3.3 (nobody in this process has the file open)"""
    try:
        with path.open("rb") as file:
            header = file.read(20)
    except OSError:
        return False  # opening it tells what is wrong
    return header.startswith(b"SQLite format 3") and len(header) == 20 and header[18] not in (1, 2)


def _last(path: Path) -> str:
    """Where the last copy is."""
    found = copies(path)
    return f" De laatste kopie zet je terug met: vp restore {found[0].path}" if found else ""
