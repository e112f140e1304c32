"""Versions: marks in the journal that keep the plan as it was, at every export and at the end of a round.

Each kind of document has numbers of its own.
"""

import datetime as dt
from dataclasses import dataclass
from functools import cached_property

from sqlite_utils import Database

from vp_tui.plan.files import file
from vp_tui.plan.plan import Plan
from vp_tui.store.connecting import Unreadable
from vp_tui.store.line import is_moment
from vp_tui.store.marks import ADDRESS, EXPORT, IMPLEMENTATION_PLAN, ROUND, VERSION
from vp_tui.store.rows import insert, update

MARK = 0  # marks are no step of the user's
MARKS = (
    f"select seq, address, at, before, after from (select seq, plan_id, {ADDRESS} as address, at, before, after"
    " from journal where kind = 'mark') where plan_id = ?"
)


@dataclass(frozen=True)
class Version:
    """An export (`kind` of document, its `number`, and `path` where it went) or the end of a round (`round`; the others
    are empty).

    `text`: the plan file of that moment; `seq` orders: clocks are set back.
    """

    number: int
    at: dt.datetime
    path: str
    text: str
    round: int = 0
    seq: int = 0
    kind: str = ""

    @cached_property
    def plan(self) -> Plan:
        """The plan as it was.

        Raises BrokenFile where the text is no plan file (any more).
        """
        return file.read(self.text)


def mark_export(
    db: Database,
    plan_id: str,
    number: int,
    at: dt.datetime,
    plan_file: str,
    path: str,
    kind: str = IMPLEMENTATION_PLAN,
) -> None:
    """Remember an export: its number among those of its kind, and the plan as it was."""
    with db.atomic():
        if kind == IMPLEMENTATION_PLAN:
            update(db, "plans", {"exports": number}, "id = ?", (plan_id,))
        entry = {"plan_id": plan_id, "step": MARK, "at": at.isoformat(timespec="seconds"), "kind": "mark"}
        insert(db, "journal", [{**entry, "address": f"{EXPORT}{kind}/{number}", "before": path, "after": plan_file}])


def mark_round(db: Database, plan_id: str, number: int, at: dt.datetime, plan_file: str) -> None:
    """Remember the plan as it was at the end of a round."""
    entry = {"plan_id": plan_id, "step": MARK, "at": at.isoformat(timespec="seconds"), "kind": "mark"}
    with db.atomic():
        insert(db, "journal", [{**entry, "address": f"{ROUND}{number}", "before": "", "after": plan_file}])


def versions(db: Database, plan_id: str) -> list[Version]:
    """The exports and rounds so far, the first one first."""
    asked = f"{MARKS} and (address glob ? or address glob ?) order by seq"
    return [_version(*row) for row in db.execute(asked, (plan_id, f"{EXPORT}*", f"{ROUND}*")).fetchall()]


def _version(seq: int, address: str, at: str, path: str, text: str) -> Version:
    if not (VERSION.fullmatch(address) and is_moment(at) and text):
        raise Unreadable("the journal holds a mark that can't be")
    name, _, number = address.rpartition("/")
    moment = dt.datetime.fromisoformat(at)
    if f"{name}/" == ROUND:
        return Version(0, moment, path or "", text, int(number), seq)
    return Version(int(number), moment, path or "", text, 0, seq, name.removeprefix(EXPORT))


def last_version(db: Database, plan_id: str, kind: str = IMPLEMENTATION_PLAN) -> Version | None:
    """The last export of a kind of document."""
    wanted = (plan_id, f"{EXPORT}{kind}/*")
    row = db.execute(f"{MARKS} and address glob ? order by seq desc limit 1", wanted).fetchone()
    return _version(*row) if row else None


def exports_made(db: Database, plan_id: str, kind: str = IMPLEMENTATION_PLAN) -> int:
    """The number of the last export of a kind; 0 before the first."""
    if kind == IMPLEMENTATION_PLAN:
        row = db.execute("select exports from plans where id = ?", (plan_id,)).fetchone()
        return int(row[0]) if row else 0
    last = last_version(db, plan_id, kind)
    return last.number if last else 0
