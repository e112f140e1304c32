"""Safe copies of the file with plans: when one is made, what it is called, which ones go.

They lie in data/kopieen/ under the time and the reason they were made. The standard library alone: this runs behind
the first frame.
"""

import datetime as dt
import re
import sqlite3
import time
from collections.abc import Callable, Iterable
from contextlib import closing, suppress
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from vp_tui.store.connecting import leniently, read_only
from vp_tui.store.copying import PREFIX, SUFFIX, copy, discard, told_in_dutch
from vp_tui.store.problems import CopyFailed, DamagedFile

DAY = dt.timedelta(days=1)
DAILY, WEEKLY = 14, 91  # days: two weeks, three months
STALE = 3600  # seconds after which an unfinished copy is one that was broken off
NAME = re.compile(r"verbeterplan_(\d{4}-\d\d-\d\d)_(\d\d)\.(\d\d)\.(\d\d)_([a-z]+)(?:_\d+)?\.db")


class Why(StrEnum):
    """Why a copy was made, as its file name says it."""

    AUTO = "auto"
    HAND = "hand"
    MIGRATION = "update"
    RESTORE = "terugzetten"
    REPAIR = "reparatie"
    REPLACED = "vervangen"


@dataclass(frozen=True, slots=True)
class Copy:
    """One copy: where it is, when it was made (by the clock of then) and why."""

    path: Path
    made: dt.datetime
    why: Why


def folder_of(path: Path) -> Path:
    """The folder with the copies of a file with plans."""
    return path.parent / "kopieen"


def read_name(path: Path) -> Copy | None:
    """What a file's name says of it; nothing where it is no copy of ours."""
    if (found := NAME.fullmatch(path.name)) and found[5] in set(Why):
        with suppress(ValueError):
            return Copy(path, dt.datetime.fromisoformat(f"{found[1]}T{found[2]}:{found[3]}:{found[4]}"), Why(found[5]))
    return None


def copies(path: Path) -> list[Copy]:
    """The copies of a file with plans, the newest first; empty where their folder can't be read."""
    try:
        names = sorted(folder_of(path).iterdir(), reverse=True)
    except OSError:
        return []
    return sorted((each for name in names if (each := read_name(name))), key=lambda each: each.made, reverse=True)


# --- making one ----------------------------------------------------------------------------------------------------


def make(path: Path, why: Why, now: dt.datetime) -> Copy:
    """Copy the file with plans as it is now; others may be writing in it.

    Raises CopyFailed, DamagedFile.
    """
    _must_exist(path)
    target = free_place(path, why, now)
    copy_to(path, target)
    return Copy(target, now.replace(microsecond=0), why)


def free_place(path: Path, why: Why, now: dt.datetime) -> Path:
    """Where a copy of the file with plans can be put; its folder is there.

    Raises CopyFailed.
    """
    folder = folder_of(path)
    with told_in_dutch(folder):
        folder.mkdir(mode=0o700, exist_ok=True)
        return _free_name(folder, why, now)


def copy_to(path: Path, target: Path) -> None:
    """Copy the file with plans to `target`, once the copy has been found sound.

    Raises CopyFailed, DamagedFile.
    """
    _must_exist(path)
    with told_in_dutch(path.parent):
        try:
            source = read_only(path)
        except sqlite3.OperationalError:  # SQLite can make no file beside it: the disk is full, or not to be written
            source = read_only(path, still=True)
        except sqlite3.DatabaseError as error:
            raise DamagedFile(path) from error
    with closing(source):
        copy(source, target)


def _must_exist(path: Path) -> None:
    if not path.exists():
        raise CopyFailed("Er zijn nog geen plannen om een kopie van te maken. Begin er een met: vp")


def file_name(why: Why, now: dt.datetime, tail: str = "") -> str:
    return f"verbeterplan_{now:%Y-%m-%d_%H.%M.%S}_{why}{tail}.db"


def _free_name(folder: Path, why: Why, now: dt.datetime) -> Path:
    names = (folder / file_name(why, now, tail) for tail in ("", *(f"_{n}" for n in range(2, 1000))))
    return next(each for each in names if not each.exists())


# --- by itself -----------------------------------------------------------------------------------------------------


def automatic(path: Path, now: dt.datetime) -> Copy | None:
    """Make a copy where one is due, and thin out the old ones; what was made.

    Raises CopyFailed, DamagedFile; then all copies are still there.
    """
    if not due(path, now):
        return None
    made = make(path, Why.AUTO, now)
    with told_in_dutch(folder_of(path)):
        for each in superfluous(copies(path), now, is_good):
            each.path.unlink(missing_ok=True)
        _sweep(folder_of(path))
    return made


def is_good(each: Copy) -> bool:
    """Whether a copy is sound, also in what SQLite itself does not look at."""
    return not ailing(each.path, still=True)


def ailing(path: Path, still: bool = False) -> str:
    """What is wrong with a file first, as the doctor says it; nothing where it is sound."""
    from vp_tui.store.faults import faults

    try:
        with closing(read_only(path, still)) as connection:
            return next((each.sentence for each in faults(connection) if each.wrong), "")
    except sqlite3.Error as error:
        return str(error)


def due(path: Path, now: dt.datetime) -> bool:
    """Whether the last copy is older than a day and the plans changed since.

    A copy with a date in the future tells that the clock was set back: it holds nothing up.
    """
    present = content(path)
    if not present or not present[0]:
        return False
    found = copies(path)
    past = [each for each in found if each.made <= now]
    if past and now - past[0].made < DAY:
        return False
    last = (past or found)[:1]
    return not last or content(last[0].path, still=True) != present


Content = tuple[list[tuple[object, ...]], ...]
CONTENT = (
    "select id, title, changed, archived, deleted, exports from plans order by id",
    "select count(*), max(seq) from journal",
    "select plan_id, address, text from drafts order by plan_id, address",
)


def content(path: Path, still: bool = False) -> Content | None:
    """What changes with every change of the plans, to compare two files without a clock; None: unreadable."""
    if not path.exists():
        return None
    try:
        with closing(read_only(path, still)) as connection:
            return tuple(leniently(connection).execute(each).fetchall() for each in CONTENT)
    except sqlite3.Error:
        return None


def _sweep(folder: Path) -> None:
    """Remove what was left of copies that were broken off (the machine's own clock dates them)."""
    for each in folder.glob(f"{PREFIX}*{SUFFIX}"):
        with suppress(FileNotFoundError):  # another process has just finished it
            if abs(time.time() - each.stat().st_mtime) > STALE:
                discard(each)


# --- thinning ------------------------------------------------------------------------------------------------------


def superfluous(
    found: Iterable[Copy], now: dt.datetime, is_good: Callable[[Copy], bool] = lambda each: True
) -> list[Copy]:
    """The copies that may go: all of today stay, one a day for two weeks, one a week for three months, then one a
    month; the newest of each.

    What was made before a restore, a repair or a new version may be the only one to hold something: all of those stay
    for three months. What the user made stays. So does what lies in the future: the clock was set back.

    A copy that is not good takes the place of no good one; asked of those only that would push another out.
    """
    slots: dict[object, list[Copy]] = {}
    for each in sorted(found, key=lambda copy: (copy.made, copy.path.name), reverse=True):
        if (slot := _slot(each, now.date())) is not None:
            slots.setdefault(slot, []).append(each)
    return [gone for rivals in slots.values() if len(rivals) > 1 for gone in _pushed_out(rivals, is_good)]


def _pushed_out(rivals: list[Copy], is_good: Callable[[Copy], bool]) -> list[Copy]:
    """All but the newest, and the newest that is good."""
    best = next((n for n, each in enumerate(rivals) if is_good(each)), 0)
    return [each for n, each in enumerate(rivals) if n not in (0, best)]


def _slot(each: Copy, today: dt.date) -> object:
    """What a copy shares with those of which one stays; nothing where it stays anyhow."""
    day, auto = each.made.date(), each.why is Why.AUTO
    age = (today - day).days
    if each.why is Why.HAND or age <= 0 or (not auto and age <= WEEKLY):
        return None
    if age <= DAILY:
        return day
    return day.isocalendar()[:2] if age <= WEEKLY else (auto, day.year, day.month)


def size(each: Copy) -> int:
    """In bytes; 0 where it is gone."""
    with suppress(OSError):
        return each.path.stat().st_size
    return 0
