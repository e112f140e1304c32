"""Steps into the file and out of the journal: a user action's changes, in one transaction."""

from dataclasses import dataclass

from sqlite_utils import Database

from vp_tui.plan.address import list_of, locate, record_model
from vp_tui.plan.changes.change import Change
from vp_tui.store.connecting import Unreadable
from vp_tui.store.entries import from_json, is_change
from vp_tui.store.line import is_count
from vp_tui.store.plans import Summary, shown_columns
from vp_tui.store.rows import as_json, insert, to_column, to_row, update

DEAD = 2  # in the column `undone`: undone, and then something else was done


@dataclass(frozen=True, slots=True)
class Step:
    """One user action as it goes to the file: values only, never plan objects.

    `extends`: the entries of this step stand in the journal already and are brought up to date (typing goes on).
    `undone`: None for a new step; True or False where an old one is undone or redone by these changes.
    `ends`: the first of the undone steps before this new one, which nobody can redo any more; 0 where there is none.
    """

    plan_id: str
    number: int
    at: str
    changes: tuple[Change, ...]
    summary: Summary
    extends: bool = False
    undone: bool | None = None
    ends: int = 0


def apply_step(db: Database, step: Step) -> None:
    """Write a step: rows, journal and summary, in one transaction."""
    with db.atomic():
        for change in step.changes:
            _apply(db, step.plan_id, change)
        _journal(db, step)
        columns = {"changed": step.at, **shown_columns(step.summary)}
        update(db, "plans", columns, "id = ?", (step.plan_id,))


def _apply(db: Database, plan_id: str, change: Change) -> None:
    if change.kind == "set":
        _apply_set(db, plan_id, change)
        return
    table, record_id = change.address.split("/")[1:3]
    if change.kind == "insert":
        position, record = change.after["position"], change.after["record"]
        _shift(db, table, plan_id, position, None, 1)
        row = to_row(record, record_model(list_of(change.address)))
        insert(db, table, [{"plan_id": plan_id, "id": record_id, "position": position, **row}])
    elif change.kind == "delete":
        db.execute(f'delete from "{table}" where plan_id = ? and id = ?', (plan_id, record_id))
        _shift(db, table, plan_id, change.before["position"] + 1, None, -1)
    else:
        low, high = sorted((change.before, change.after))
        _shift(db, table, plan_id, low, high, 1 if change.after < change.before else -1)
        update(db, table, {"position": change.after}, "plan_id = ? and id = ?", (plan_id, record_id))


def _apply_set(db: Database, plan_id: str, change: Change) -> None:
    place = locate(change.address)
    value = {place.name: to_column(change.after)}
    if place.records:
        update(db, place.records, value, "plan_id = ? and id = ?", (plan_id, place.record_id))
    elif place.section == "plan":
        update(db, "plans", value, "id = ?", (plan_id,))
    else:
        update(db, place.group or place.section, value, "plan_id = ?", (plan_id,))


def _shift(db: Database, table: str, plan_id: str, low: int, high: int | None, by: int) -> None:
    """Move the records from position low to high (or the end) up or down."""
    last = 2**62 if high is None else high
    statement = f'update "{table}" set position = position + ? where plan_id = ? and position between ? and ?'
    db.execute(statement, (by, plan_id, low, last))


def _journal(db: Database, step: Step) -> None:
    key = (step.plan_id, step.number)
    if step.undone is not None:
        update(db, "journal", {"undone": int(step.undone)}, "plan_id = ? and step = ?", key)
        return
    if step.ends:
        dead = "plan_id = ? and step >= ? and step < ? and undone = 1 and kind != 'mark'"
        update(db, "journal", {"undone": DEAD}, dead, (step.plan_id, step.ends, step.number))
    known = _still_open(db, key) if step.extends else {}
    for change in step.changes:
        after = as_json(change.after)
        if change.kind == "set" and change.address in known:
            update(db, "journal", {"after": after, "at": step.at}, "seq = ?", (known[change.address],))
        else:
            entry = {"plan_id": step.plan_id, "step": step.number, "at": step.at, "kind": change.kind}
            before = _before_mark(db, key, change) if step.extends else as_json(change.before)
            values = {"address": change.address, "before": before, "after": after}
            insert(db, "journal", [{**entry, **values}])


def _still_open(db: Database, key: tuple[str, int]) -> dict[str, int]:
    """The entries of a step that typing may extend, by address: those behind the last mark."""
    statement = (
        "select address, seq from journal where plan_id = ? and step = ?"
        " and seq > (select coalesce(max(seq), 0) from journal where plan_id = ? and kind = 'mark')"
    )
    return dict(db.execute(statement, (*key, key[0])).fetchall())


def _before_mark(db: Database, key: tuple[str, int], change: Change) -> str | None:
    """What a field was before this entry, where a mark cut its step in two: what the first half made of it."""
    statement = "select after from journal where plan_id = ? and step = ? and address = ? order by seq desc limit 1"
    found = db.execute(statement, (*key, change.address)).fetchone()
    return found[0] if found else as_json(change.before)


def steps(db: Database, plan_id: str, most: int = 1000) -> list[tuple[int, bool, tuple[Change, ...]]]:
    """The latest steps in the journal that can be undone or redone, oldest first, as (number, undone, changes)."""
    statement = (
        "select step, undone, kind, address, before, after from journal where plan_id = ? and kind != 'mark'"
        f" and undone != {DEAD}"
        " and step > (select coalesce(max(step), 0) from journal where plan_id = ?) - ? order by seq"
    )
    found: dict[int, tuple[bool, list[Change]]] = {}
    for number, undone, kind, address, before, after in db.execute(statement, (plan_id, plan_id, most)).fetchall():
        change = Change(kind, address, from_json(before), from_json(after))
        if not is_change(change):
            raise Unreadable("the journal holds a change that can't be")
        found.setdefault(number, (bool(undone), []))[1].append(change)
    return [(number, undone, tuple(changes)) for number, (undone, changes) in found.items()]


def can_redo(db: Database, plan_id: str) -> bool:
    """Whether the last step is undone."""
    statement = "select undone from journal where plan_id = ? and step = ? and kind != 'mark' limit 1"
    found = db.execute(statement, (plan_id, last_step(db, plan_id))).fetchone()
    return bool(found) and found[0] == 1


def last_step(db: Database, plan_id: str) -> int:
    found: int = db.execute("select coalesce(max(step), 0) from journal where plan_id = ?", (plan_id,)).fetchone()[0]
    if not is_count(found):
        raise Unreadable("the journal counts further than can be")
    return found
