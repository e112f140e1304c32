"""What is done with plans as a whole: archive, delete, bring back, number exports; and the app's own memory."""

import datetime as dt
from typing import Any

from sqlite_utils import Database

from vp_tui.store.rows import insert, update

MARK = 0  # marks are no step of the user's


def archive(db: Database, plan_id: str, archived: bool) -> None:
    with db.atomic():
        update(db, "plans", {"archived": int(archived)}, "id = ?", (plan_id,))


def delete(db: Database, plan_id: str, at: dt.datetime | None) -> None:
    """Put a plan in the bin, or take it out (`at` is None). Nothing is erased."""
    stamp = at.isoformat(timespec="seconds") if at else None
    with db.atomic():
        update(db, "plans", {"deleted": stamp}, "id = ?", (plan_id,))


def next_export(db: Database, plan_id: str) -> int:
    """The number of the next export: one more than the last."""
    found: int = db.execute("select exports from plans where id = ?", (plan_id,)).fetchone()[0]
    return found + 1


def mark_export(db: Database, plan_id: str, number: int, at: dt.datetime, plan_file: str, path: str) -> None:
    """Remember an export: its number, and a mark in the journal that keeps the plan as it was."""
    with db.atomic():
        update(db, "plans", {"exports": number}, "id = ?", (plan_id,))
        entry = {"plan_id": plan_id, "step": MARK, "at": at.isoformat(timespec="seconds"), "kind": "mark"}
        insert(db, "journal", [{**entry, "address": f"export/{number}", "before": path, "after": plan_file}])


def exported_as(db: Database, plan_id: str) -> list[tuple[int, str]]:
    """The exports so far, as (number, path)."""
    rows = db.execute(
        "select address, before from journal where plan_id = ? and kind = 'mark' order by seq", (plan_id,)
    ).fetchall()
    return [(int(address.split("/")[1]), path) for address, path in rows if address.startswith("export/")]


def remember(db: Database, key: str, value: str) -> None:
    statement = "insert into settings values (?, ?) on conflict do update set value = excluded.value"
    with db.atomic():
        db.execute(statement, (key, value))


def remember_place(db: Database, plan_id: str, place: str) -> None:
    with db.atomic():
        update(db, "plans", {"last_place": place}, "id = ?", (plan_id,))


def place_of(db: Database, plan_id: str) -> str:
    row = db.execute("select last_place from plans where id = ?", (plan_id,)).fetchone()
    return (row[0] or "") if row else ""


def keep_draft(db: Database, plan_id: str, address: str, text: str | None) -> None:
    """Keep text that is no value (yet) as typed, or forget it where it is None."""
    with db.atomic():
        db.execute("delete from drafts where plan_id = ? and address = ?", (plan_id, address))
        if text is not None:
            insert(db, "drafts", [{"plan_id": plan_id, "address": address, "text": text}])


def drafts(db: Database, plan_id: str) -> dict[str, str]:
    return dict(db.execute("select address, text from drafts where plan_id = ?", (plan_id,)).fetchall())


def facts(db: Database, plan_id: str) -> dict[str, Any]:
    """When a plan was made and last changed (ISO text) and how often it was exported."""
    row = db.execute("select created, changed, exports from plans where id = ?", (plan_id,)).fetchone()
    return dict(zip(("created", "changed", "exports"), row, strict=True)) if row else {}
