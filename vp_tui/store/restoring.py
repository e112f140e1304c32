"""Back from a copy: what is in it, what would be lost, and the replacing itself.

The content goes into the live file in one transaction of SQLite's own: whoever reads on keeps reading, and a process
that is killed on the way leaves the old plans. Only a live file that SQLite can't open is replaced as a file.
"""

import datetime as dt
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from vp_tui.store.backups import Content, Why, content, make
from vp_tui.store.connecting import WAIT, NoFile, connect, read_only
from vp_tui.store.copying import pour, told_in_dutch, unsound
from vp_tui.store.incoming import PAGE, ready
from vp_tui.store.marks import ADDRESS
from vp_tui.store.opening import Listed, rows_of
from vp_tui.store.putting import put_in_place


class Fate(StrEnum):
    """What a restore does to one plan."""

    SAME = "same"  # nothing
    COMES = "comes"  # it is in the copy only
    GOES = "goes"  # it is among the present plans only
    OLDER = "older"  # the copy has an earlier state of it: what was changed since goes
    NEWER = "newer"  # the copy has all that the present plan has, and more
    OTHER = "other"  # both have changes that the other has not: those of the present plan go


NOTHING: Content = ([], [(0, None)], [])  # the content of a file without plans
LOSING = (Fate.GOES, Fate.OLDER, Fate.OTHER)


@dataclass(frozen=True, slots=True)
class ComparedPlan:
    """One plan, as it is in the copy and as it is now; one of the two may be missing."""

    fate: Fate
    copy: Listed | None
    present: Listed | None

    @property
    def shown(self) -> Listed:
        found = self.copy or self.present
        assert found is not None
        return found


@dataclass(frozen=True, slots=True)
class Comparison:
    """All plans of a copy and of the present; `readable`: whether the present file could be read."""

    plans: tuple[ComparedPlan, ...]
    readable: bool

    @property
    def held(self) -> list[Listed]:
        """The plans in the copy, the last changed first."""
        return [each.copy for each in self.plans if each.copy]

    @property
    def losing(self) -> list[ComparedPlan]:
        return [each for each in self.plans if each.fate in LOSING]


Last = tuple[object, ...]
HAS = f"select 1 from journal where plan_id = ? and seq = ? and {ADDRESS} = ? and before is ?"


def look(file: Path, path: Path, now: dt.datetime) -> Comparison:
    """What `file` holds, against the plans in `path`.

    Raises UnusableCopy, NewerFile, CopyFailed.
    """
    with ready(file, path, now) as made:
        return compare(made, path)


def compare(made: Path, path: Path) -> Comparison:
    """What a file of this version holds, against the present plans."""
    with closing(read_only(made, still=True)) as copy:
        try:
            present = read_only(path) if path.exists() else None
        except sqlite3.DatabaseError:
            return Comparison(_compared(copy, None), False)
        if present is None:
            return Comparison(_compared(copy, None), True)
        with closing(present):
            try:
                return Comparison(_compared(copy, present), True)
            except sqlite3.DatabaseError:
                return Comparison(_compared(copy, None), False)


def _compared(copy: sqlite3.Connection, present: sqlite3.Connection | None) -> tuple[ComparedPlan, ...]:
    held, now = _plans(copy), _plans(present) if present else {}
    found = [
        ComparedPlan(_fate(copy, present, held.get(key), now.get(key)), held.get(key), now.get(key)) for key in held
    ]
    return (*found, *(ComparedPlan(Fate.GOES, None, each) for key, each in now.items() if key not in held))


def _plans(connection: sqlite3.Connection) -> dict[str, Listed]:
    return {each.id: each for each in rows_of(connection)}


def _fate(
    copy: sqlite3.Connection, present: sqlite3.Connection | None, held: Listed | None, now: Listed | None
) -> Fate:
    if present is None or held is None or now is None:
        return Fate.COMES
    known, knows = _has(present, _last(copy, held.id)), _has(copy, _last(present, held.id))
    if known != knows:
        return Fate.OLDER if known else Fate.NEWER
    if not known:
        return Fate.OTHER
    if held.changed != now.changed:
        return Fate.OLDER if held.changed < now.changed else Fate.NEWER
    return Fate.SAME if _drafts(copy, held.id) == _drafts(present, held.id) else Fate.OTHER


def _drafts(connection: sqlite3.Connection, plan_id: str) -> list[Last]:
    return connection.execute("select address, text from drafts where plan_id = ? order by 1", (plan_id,)).fetchall()


def _last(connection: sqlite3.Connection, plan_id: str) -> Last:
    """The last journal entry of a plan, by what typing on leaves as it is."""
    statement = f"select plan_id, seq, {ADDRESS}, before from journal where plan_id = ? order by seq desc limit 1"
    return tuple(connection.execute(statement, (plan_id,)).fetchone() or ())


def _has(connection: sqlite3.Connection, entry: Last) -> bool:
    return not entry or bool(connection.execute(HAS, entry).fetchone())


# --- replacing -----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Restored:
    """What was restored, and where what it replaced is kept: a copy, or the unreadable file under another name."""

    comparison: Comparison
    kept: Path | None


def restore(file: Path, path: Path, now: dt.datetime, live: sqlite3.Connection | None = None) -> Restored:
    """Replace all plans in `path` by those in `file`, and keep a copy of what was there.

    The caller has the lock. `live`: the writing connection, where there is one; this is its thread.
    Raises UnusableCopy, NewerFile, CopyFailed; then the plans are as they were.
    """
    with ready(file, path, now) as made:
        found = compare(made, path)
        with told_in_dutch(path.parent):
            if live is not None or _is_sound(path):
                return Restored(found, _poured(made, path, now, live))
            return Restored(found, put_in_place(made, path, now))


def _is_sound(path: Path) -> bool:
    """Whether the live file can be written into. Raises sqlite3.OperationalError where that can't be told now."""
    if not path.exists():
        return False
    try:
        with closing(read_only(path)) as connection:
            return not unsound(connection) and connection.execute("pragma page_size").fetchone()[0] == PAGE
    except NoFile:
        return False
    except sqlite3.OperationalError:
        raise
    except sqlite3.DatabaseError:
        return False


def _poured(made: Path, path: Path, now: dt.datetime, live: sqlite3.Connection | None) -> Path | None:
    kept = make(path, Why.RESTORE, now).path if content(path) != NOTHING else None
    with closing(read_only(made, still=True)) as source:
        if live is not None:
            pour(source, live)
        else:
            with closing(connect(path, timeout=WAIT)) as target:
                target.execute("pragma synchronous=full")
                pour(source, target)
    return kept
