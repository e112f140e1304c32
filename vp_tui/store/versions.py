"""Every export is a numbered version: a mark in the journal that keeps the plan as it was."""

import datetime as dt
from dataclasses import dataclass
from functools import cached_property

from sqlite_utils import Database

from vp_tui.plan import file
from vp_tui.plan.plan import Plan
from vp_tui.store.rows import insert, update

MARK = 0  # marks are no step of the user's
EXPORT = "export/"


@dataclass(frozen=True)
class Version:
    """`path`: where the document went; `text`: the plan file of that moment."""

    number: int
    at: dt.datetime
    path: str
    text: str

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


def versions(db: Database, plan_id: str) -> list[Version]:
    """The exports so far, the first one first."""
    statement = (
        "select address, at, before, after from journal where plan_id = ? and kind = 'mark' and address glob ?"
        " order by seq"
    )
    rows = db.execute(statement, (plan_id, f"{EXPORT}*")).fetchall()
    return [
        Version(int(address.removeprefix(EXPORT)), dt.datetime.fromisoformat(at), path, text)
        for address, at, path, text in rows
    ]


def last_version(db: Database, plan_id: str) -> Version | None:
    found = versions(db, plan_id)
    return found[-1] if found else None
