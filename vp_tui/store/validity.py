"""Whether what stands in a sound file is what the models allow: every field, the order of lists, the journal."""

from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from sqlite_utils import Database

from vp_tui.plan.address import UnknownAddress, locate, record_lists
from vp_tui.plan.fields import Kind
from vp_tui.store import plans
from vp_tui.store.entries import broken_entries
from vp_tui.store.finding import Finding
from vp_tui.store.ids import bad_ids, without_plan
from vp_tui.store.line import is_count, is_day, is_moment, is_progress, or_none
from vp_tui.store.opening import NO_TITLE
from vp_tui.store.problems import DamagedPlan
from vp_tui.store.schema import ordered_lists, table_of

LONGEST = 40  # characters of a value that is told


@dataclass(frozen=True, slots=True)
class BadValue:
    """A field with something that its model does not allow; `address` is empty where it lies in no one field."""

    plan_id: str
    title: str
    address: str
    value: Any


def bad_values(db: Database) -> Iterator[BadValue]:
    """All of them, plan by plan."""
    for plan_id, title in db.execute("select id, coalesce(title, '') from plans order by id").fetchall():
        try:
            plans.load(db, plan_id)
        except DamagedPlan as error:
            for each in error.why.errors(include_url=False):
                yield BadValue(plan_id, title.strip() or NO_TITLE, _address(db, plan_id, each["loc"]), each["input"])


def _address(db: Database, plan_id: str, place: tuple[int | str, ...]) -> str:
    """The address of a place in a plan's data: a record by its id, a list of texts as a whole."""
    parts = [str(each) for each in place]
    if len(place) > 2 and isinstance(place[2], int) and "/".join(parts[:2]) in record_lists():
        statement = f'select id from "{parts[1]}" where plan_id = ? order by position limit 1 offset ?'
        parts[2] = db.execute(statement, (plan_id, place[2])).fetchone()[0]
    for length in range(min(4, len(parts)), 1, -1):
        address = "/".join(parts[:length])
        with suppress(UnknownAddress):
            return "" if locate(address).spec.kind in (Kind.RECORDS, Kind.GROUP) else address
    return ""


def broken_order(db: Database) -> list[str]:
    """The tables of lists in which the records of some plan are not numbered 0, 1, 2, …"""
    statement = (
        'select 1 from "{}" group by plan_id'
        " having min(position) != 0 or max(position) != count(*) - 1 or count(distinct position) != count(*)"
    )
    tables = (table_of(each) for each in ordered_lists())
    return [each for each in tables if db.execute(statement.format(each)).fetchone()]


def double_numbers(db: Database) -> list[tuple[int, str]]:
    """The goals whose number another goal of their plan has too, as (rowid, plan), but for the first."""
    statement = (
        "select rowid, plan_id from goals as each where exists (select 1 from goals as other"
        " where other.plan_id = each.plan_id and other.number = each.number and other.rowid < each.rowid)"
    )
    return [(row[0], row[1]) for row in db.execute(statement).fetchall()]


SHOWN: dict[str, Callable[[Any], bool]] = {
    "progress": or_none(is_progress),
    "next_date": or_none(is_day),
    "created": is_moment,
    "changed": is_moment,
    "deleted": or_none(is_moment),
    "archived": is_count,
    "exports": is_count,
}


def bad_summaries(db: Database) -> list[tuple[str, list[str]]]:
    """The plans whose line in the list can't be drawn, each with the columns that are to blame."""
    rows = db.execute(f"select id, {', '.join(SHOWN)} from plans").fetchall()
    found = [
        (row[0], [name for name, value in zip(SHOWN, row[1:], strict=True) if not SHOWN[name](value)]) for row in rows
    ]
    return [each for each in found if each[1]]


def within(db: Database) -> Iterator[Finding]:
    """What is to be said of what stands in the file."""
    if count := len(list(bad_ids(db))) + without_plan(db):
        yield Finding("ids", f"{count} regels hebben geen goed nummer (id) meer.", mendable=True)
        return
    for each in bad_values(db):
        field = f"bij “{locate(each.address).spec.label}”" if each.address else "ergens"
        value = " ".join(str(each.value).split())
        told = value if len(value) <= LONGEST else f"{value[:LONGEST]}…"
        sentence = f"In “{each.title}” staat {field} iets wat daar niet kan: {told}."
        yield Finding("value", sentence, mendable=bool(each.address))
    if double := double_numbers(db):
        yield Finding("numbers", f"{len(double)} doelen hebben het nummer van een ander doel.", mendable=True)
    if tables := broken_order(db):
        yield Finding("order", f"De volgorde van een lijst klopt niet ({', '.join(tables)}).", mendable=True)
    if entries := list(broken_entries(db)):
        yield Finding("journal", f"Van {len(entries)} wijzigingen is niet te lezen wat er veranderde.", mendable=True)
    if found := bad_summaries(db):
        yield Finding("summary", f"Van {len(found)} plannen is de regel in je lijst niet te lezen.", mendable=True)
