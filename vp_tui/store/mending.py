"""Each thing that the doctor finds in a readable file, and how it is put right; nothing that was written goes away."""

import datetime as dt
from collections.abc import Callable
from typing import Any

from sqlite_utils import Database

from vp_tui.plan.address import locate, references
from vp_tui.plan.fields import Kind
from vp_tui.plan.references import REFERENCES
from vp_tui.store.entries import broken_entries
from vp_tui.store.ids import give_ids
from vp_tui.store.marks import ADDRESS, EXPORT, IMPLEMENTATION_PLAN, VERSION
from vp_tui.store.rows import insert, update
from vp_tui.store.schema import table_models
from vp_tui.store.texts import replace_broken
from vp_tui.store.validity import BadValue, bad_summaries, bad_values, broken_order, double_numbers

FOUND_AGAIN = "Teruggevonden plan"
MOST_GOALS = 9999  # numbers of goals (plan/fields.py, Count)

Mend = Callable[[Database, dt.datetime], tuple[int, str]]


def _orphans(db: Database, now: dt.datetime) -> tuple[int, str]:
    """Rows whose plan is gone get a plan again: nothing of what was written is thrown away."""
    stamp = now.isoformat(timespec="seconds")
    lost = {
        row[0]
        for table in ("journal", "drafts", *(each for each in table_models() if each != "plans"))
        for row in db.execute(f'select distinct plan_id from "{table}" where plan_id not in (select id from plans)')
    }
    for plan_id in sorted(lost):
        kept = {"id": plan_id, "title": FOUND_AGAIN, "created": stamp, "changed": stamp, "archived": 0, "exports": 0}
        insert(db, "plans", [kept])
    return len(lost), "Teruggevonden plannen, die je een titel mag geven: {}."


def _references(db: Database, now: dt.datetime) -> tuple[int, str]:
    count = 0
    for table, model in table_models().items():
        for name, kind in references(model).items() if table != "plans" else ():
            target = REFERENCES[kind].table
            count += db.execute(
                f'update "{table}" set "{name}" = null where "{name}" is not null and not exists'
                f' (select 1 from "{target}" as there where there.plan_id = "{table}".plan_id and there.id = "{name}")'
            ).rowcount
    return count, "Verwijzingen naar iets wat er niet meer is, leeggemaakt: {}."


def _values(db: Database, now: dt.datetime) -> tuple[int, str]:
    """What its model does not allow becomes text that is no value yet: it stays to be read at its field."""
    found = [each for each in bad_values(db) if each.address]
    for each in found:
        _set_aside(db, each)
    return len(found), "Waarden die niet kunnen, weggezet als tekst bij hun veld: {}."


def _texts(db: Database, now: dt.datetime) -> tuple[int, str]:
    places = replace_broken(db)
    told = ", ".join(dict.fromkeys(places)).replace("{", "{{").replace("}", "}}")
    return len(places), f"Wat niet meer te lezen was, staat nu als � in: {told}."


def _ids(db: Database, now: dt.datetime) -> tuple[int, str]:
    return give_ids(db), "Regels die een nieuw nummer (id) kregen: {}."


def _set_aside(db: Database, bad: BadValue) -> None:
    place = locate(bad.address)
    table = place.records or place.group or ("plans" if place.section == "plan" else place.section)
    where, keys = "id = ?" if table == "plans" else "plan_id = ?", [bad.plan_id]
    if place.records:
        where, keys = f"{where} and id = ?", [*keys, place.record_id]
    if place.spec.kind is not Kind.HIDDEN:
        row = db.execute(f'select "{place.name}" from "{table}" where {where}', keys).fetchone()
        statement = "insert or ignore into drafts (plan_id, address, text) values (?, ?, ?)"
        db.execute(statement, (bad.plan_id, bad.address, str(row[0])))
    instead = _next_number(db, bad.plan_id) if table == "goals" and place.name == "number" else None
    update(db, table, {place.name: instead}, where, tuple(keys))


def _next_number(db: Database, plan_id: str) -> int:
    """A goal must have a number, and none that another goal of its plan has had."""
    numbers = "select max(number) from goals where plan_id = ? and typeof(number) = 'integer'"
    given = "select max(last_goal_number) from ideate where plan_id = ?"
    found = [db.execute(each, (plan_id,)).fetchone()[0] or 0 for each in (numbers, given)]
    return max(each for each in [0, *found] if 0 <= each < MOST_GOALS) + 1


def _numbers(db: Database, now: dt.datetime) -> tuple[int, str]:
    found = double_numbers(db)
    for rowid, plan_id in found:
        update(db, "goals", {"number": _next_number(db, plan_id)}, "rowid = ?", (rowid,))
    return len(found), "Doelen die een ander nummer kregen, omdat twee hetzelfde hadden: {}."


def _order(db: Database, now: dt.datetime) -> tuple[int, str]:
    tables = broken_order(db)
    for table in tables:
        rows = db.execute(f'select rowid, plan_id from "{table}" order by plan_id, position, rowid').fetchall()
        places: dict[str, int] = {}
        for rowid, plan_id in rows:
            places[plan_id] = place = places.get(plan_id, -1) + 1
            update(db, table, {"position": place}, "rowid = ?", (rowid,))
    return len(tables), "Lijsten opnieuw genummerd: {}."


def _journal(db: Database, now: dt.datetime) -> tuple[int, str]:
    """Undo can't go past an entry that nobody can read: it ends there."""
    found = list(broken_entries(db))
    for each in found:
        db.execute("delete from journal where seq = ?", (each.seq,))
        if not each.is_mark:
            before = "plan_id = ? and step <= ? and kind != 'mark'"
            db.execute(f"delete from journal where {before}", (each.plan_id, each.step))
    return len(found), "Wijzigingen die niet te lezen zijn: {}. Ongedaan maken gaat niet verder terug dan daar."


def _summaries(db: Database, now: dt.datetime) -> tuple[int, str]:
    found = bad_summaries(db)
    stamp = now.isoformat(timespec="seconds")
    instead = {"created": stamp, "changed": stamp, "archived": 0}
    for plan_id, names in found:
        values: dict[str, Any] = {"open_days": None} | {name: instead.get(name) for name in names}
        if "exports" in values:
            values["exports"] = _highest_export(db, plan_id)
        update(db, "plans", values, "id = ?", (plan_id,))
    return len(found), "Plannen waarvan de regel in je lijst opnieuw wordt gemaakt: {}."


def _highest_export(db: Database, plan_id: str) -> int:
    """The number of the last document, by the marks that exports leave."""
    asked = f"select {ADDRESS} from journal where plan_id = ? and {ADDRESS} glob ?"
    rows = db.execute(asked, (plan_id, f"{EXPORT}{IMPLEMENTATION_PLAN}/*")).fetchall()
    return max((int(row[0].rpartition("/")[2]) for row in rows if VERSION.fullmatch(row[0])), default=0)


MENDING: tuple[Mend, ...] = (_texts, _ids, _journal, _orphans, _references, _values, _numbers, _order, _summaries)
