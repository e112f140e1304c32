"""Versions: marks in the journal that keep the plan as it was, at every export and at the end of a round."""

import datetime as dt
from dataclasses import dataclass
from functools import cached_property

from sqlite_utils import Database

from vp_tui.plan import file
from vp_tui.plan.plan import Plan
from vp_tui.store.connecting import Unreadable
from vp_tui.store.entries import VERSION
from vp_tui.store.line import is_moment
from vp_tui.store.rows import insert, update

MARK = 0  # marks are no step of the user's
EXPORT, ROUND = "export/", "round/"
ALL_EXPORTS, ALL_ROUNDS = f"{EXPORT}*", f"{ROUND}*"
MARKS = "select seq, address, at, before, after from journal where plan_id = ? and kind = 'mark'"


@dataclass(frozen=True)
class Version:
    """An export (`number`, and `path` where the document went) or the end of a round (`round`; the others are empty).

    `text`: the plan file of that moment; `seq` orders: clocks are set back.
    """

    number: int
    at: dt.datetime
    path: str
    text: str
    round: int = 0
    seq: int = 0

    @cached_property
    def plan(self) -> Plan:
        """The plan as it was.

        Raises BrokenFile where the text is no plan file (any more).
        """
        return file.read(self.text)


def mark_export(db: Database, plan_id: str, number: int, at: dt.datetime, plan_file: str, path: str) -> None:
    """Remember an export: its number, and the plan as it was."""
    with db.atomic():
        update(db, "plans", {"exports": number}, "id = ?", (plan_id,))
        entry = {"plan_id": plan_id, "step": MARK, "at": at.isoformat(timespec="seconds"), "kind": "mark"}
        insert(db, "journal", [{**entry, "address": f"{EXPORT}{number}", "before": path, "after": plan_file}])


def mark_round(db: Database, plan_id: str, number: int, at: dt.datetime, plan_file: str) -> None:
    """Remember the plan as it was at the end of a round."""
    entry = {"plan_id": plan_id, "step": MARK, "at": at.isoformat(timespec="seconds"), "kind": "mark"}
    with db.atomic():
        insert(db, "journal", [{**entry, "address": f"{ROUND}{number}", "before": "", "after": plan_file}])


def versions(db: Database, plan_id: str) -> list[Version]:
    """The exports and rounds so far, the first one first."""
    asked = f"{MARKS} and (address glob ? or address glob ?) order by seq"
    return [_version(*row) for row in db.execute(asked, (plan_id, ALL_EXPORTS, ALL_ROUNDS)).fetchall()]


def _version(seq: int, address: str, at: str, path: str, text: str) -> Version:
    if not (VERSION.fullmatch(address) and is_moment(at) and text):
        raise Unreadable("the journal holds a mark that can't be")
    kind, number = address.split("/")
    export, ended = (int(number), 0) if f"{kind}/" == EXPORT else (0, int(number))
    return Version(export, dt.datetime.fromisoformat(at), path or "", text, ended, seq)


def last_version(db: Database, plan_id: str) -> Version | None:
    """The last export."""
    row = db.execute(f"{MARKS} and address glob ? order by seq desc limit 1", (plan_id, ALL_EXPORTS)).fetchone()
    return _version(*row) if row else None
