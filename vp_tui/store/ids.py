"""Ids that can't be: each plan and each record is known by eight small letters and digits."""

from collections.abc import Iterator
from dataclasses import dataclass

from sqlite_utils import Database

from vp_tui.plan.address import references
from vp_tui.plan.changes.change import new_id
from vp_tui.plan.references import REFERENCES
from vp_tui.store.line import is_id
from vp_tui.store.rows import update
from vp_tui.store.schema import ordered_lists, table_models, table_of


@dataclass(frozen=True, slots=True)
class BadId:
    """`plan_id`: of a record that plan, of a plan its own id as it stands there."""

    table: str
    rowid: int
    plan_id: str | None


def bad_ids(db: Database) -> Iterator[BadId]:
    for table in ("plans", *map(table_of, ordered_lists())):
        plan = "id" if table == "plans" else "plan_id"
        for rowid, plan_id, found in db.execute(f'select rowid, "{plan}", id from "{table}"').fetchall():
            if not is_id(found):
                yield BadId(table, rowid, plan_id)


def without_plan(db: Database) -> int:
    """How many rows belong to no plan at all."""
    return sum(db.execute(f'select count(*) from "{each}" where plan_id is null').fetchone()[0] for each in _parts())


def _parts() -> list[str]:
    """The tables with what belongs to a plan."""
    return ["journal", "drafts", *(each for each in table_models() if each != "plans")]


def give_ids(db: Database) -> int:
    """Give each of them an id that can be; what referred to it goes along. How many there were."""
    for table in _parts():
        update(db, table, {"plan_id": ""}, "plan_id is null", ())
    found = list(bad_ids(db))
    for each in found:
        if each.table == "plans":
            _rename_plan(db, each)
        else:
            update(db, each.table, {"id": _meant(db, each)}, "rowid = ?", (each.rowid,))
    return len(found)


def _rename_plan(db: Database, bad: BadId) -> None:
    made = new_id({row[0] for row in db.execute("select id from plans").fetchall()})
    for each in _parts():
        update(db, each, {"plan_id": made}, "plan_id is ?", (bad.plan_id,))
    update(db, "plans", {"id": made}, "rowid = ?", (bad.rowid,))


def _meant(db: Database, bad: BadId) -> str:
    """The id that others still refer to, where that leaves no doubt; else a new one."""
    there = {
        row[0] for row in db.execute(f'select id from "{bad.table}" where plan_id is ?', (bad.plan_id,)).fetchall()
    }
    lost = set(_referred(db, bad)) - there
    broken = [each for each in there if not is_id(each)]
    if len(lost) == len(broken) == 1:
        return lost.pop()
    return new_id({each for each in there if each})


def _referred(db: Database, bad: BadId) -> Iterator[str]:
    for table, model in table_models().items():
        for name, kind in references(model).items():
            if REFERENCES[kind].table == bad.table:
                rows = db.execute(
                    f'select distinct "{name}" from "{table}" where plan_id is ?', (bad.plan_id,)
                ).fetchall()
                yield from (row[0] for row in rows if is_id(row[0]))
