"""What was done with plans as a whole (added, archived, put in the bin, given another title), and the way back.

Each act is an entry in the journal, in the transaction of the row that it changes, so that it can be undone after a
restart too. Undoing flips `undone`; a new act ends what could be redone.
"""

import datetime as dt
from dataclasses import dataclass
from typing import Any, Literal

from sqlite_utils import Database

from vp_tui.store.connecting import Unreadable
from vp_tui.store.entries import ACTS, from_json
from vp_tui.store.rows import as_json, insert, update
from vp_tui.store.steps import DEAD
from vp_tui.store.versions import MARK

What = Literal["added", "archived", "deleted", "title"]
COLUMNS: dict[str, str] = {"added": "deleted", "archived": "archived", "deleted": "deleted"}
PREFIX = "plans/"


@dataclass(frozen=True, slots=True)
class Act:
    """before and after: what the plan's column holds (a stamp or nothing for `added` and `deleted`, 0 or 1 for
    `archived`, a text for `title`)."""

    seq: int
    plan_id: str
    what: str
    before: Any
    after: Any


def do(db: Database, plan_id: str, what: What, before: Any, after: Any, at: dt.datetime) -> None:
    """Change a plan's column and remember it; a title is changed by who asks, as a step of the plan's own."""
    with db.atomic():
        _put(db, plan_id, what, after)
        update(db, "journal", {"undone": DEAD}, "address glob ? and undone = 1", (f"{PREFIX}*",))
        entry = {"plan_id": plan_id, "step": MARK, "at": at.isoformat(timespec="seconds"), "kind": "mark"}
        values = {"address": f"{PREFIX}{what}", "before": as_json(before), "after": as_json(after)}
        insert(db, "journal", [{**entry, **values}])


def _put(db: Database, plan_id: str, what: str, value: Any) -> None:
    if what in COLUMNS:
        update(db, "plans", {COLUMNS[what]: value}, "id = ?", (plan_id,))


def to_undo(db: Database) -> Act | None:
    """The last act that still stands. Not that a plan was added which was just taken back out of the bin: undoing that
    would put it there again, and Ctrl+Z would seem to go to and fro."""
    wanted = "undone = 1 and address = 'plans/deleted'"
    back = f"address = 'plans/added' and plan_id in (select plan_id from journal where {wanted})"
    return _one(db, f"undone = 0 and not ({back}) order by seq desc")


def to_redo(db: Database) -> Act | None:
    """The first act that was undone, where nothing was done since."""
    return _one(db, "undone = 1 order by seq")


def _one(db: Database, where: str) -> Act | None:
    statement = f"select seq, plan_id, address, before, after from journal where address glob ? and {where} limit 1"
    row = db.execute(statement, (f"{PREFIX}*",)).fetchone()
    if row is None:
        return None
    seq, plan_id, address, before, after = row
    if address not in ACTS:
        raise Unreadable("the journal holds an unknown act")
    old, new = from_json(before), from_json(after)
    if not (ACTS[address](old) and ACTS[address](new)):
        raise Unreadable("the journal holds an act that can't be")
    return Act(seq, plan_id, address.removeprefix(PREFIX), old, new)


def flip(db: Database, act: Act, undone: bool) -> None:
    """Undo an act or do it again."""
    with db.atomic():
        _put(db, act.plan_id, act.what, act.before if undone else act.after)
        update(db, "journal", {"undone": int(undone)}, "seq = ?", (act.seq,))
