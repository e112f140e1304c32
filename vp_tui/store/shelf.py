"""What is kept beside the plans: the app's own memory, where one was, what is typed and is no value yet."""

from typing import Any

from sqlite_utils import Database

from vp_tui.store.connecting import Unreadable
from vp_tui.store.line import is_count, is_moment
from vp_tui.store.rows import insert, update


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
    statement = "select address, text from drafts where plan_id = ? and address is not null and text is not null"
    return dict(db.execute(statement, (plan_id,)).fetchall())


def facts(db: Database, plan_id: str) -> dict[str, Any]:
    """When a plan was made and last changed (ISO text) and how often it was exported."""
    row = db.execute("select created, changed, exports from plans where id = ?", (plan_id,)).fetchone()
    if row and not (is_moment(row[0]) and is_moment(row[1]) and is_count(row[2])):
        raise Unreadable("a plan's times or number can't be")
    return dict(zip(("created", "changed", "exports"), row, strict=True)) if row else {}
