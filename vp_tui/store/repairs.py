"""Putting right what the doctor found.

First a copy; a file that can't be copied is kept as it is, under another name.
"""

import datetime as dt
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from vp_tui.plan.address import locate, references
from vp_tui.plan.fields import Kind
from vp_tui.plan.references import REFERENCES
from vp_tui.store.backups import Why, content, copies, folder_of, make
from vp_tui.store.copying import beside, told_in_dutch
from vp_tui.store.doctor import about_file
from vp_tui.store.incoming import strange
from vp_tui.store.problems import StoreError
from vp_tui.store.putting import keep_aside, put_in_place
from vp_tui.store.rows import insert, update
from vp_tui.store.salvage import Rescued, salvage
from vp_tui.store.schema import modelled, open_database
from vp_tui.store.surroundings import open_to_others
from vp_tui.store.validity import BadValue, bad_summaries, bad_values, broken_entries, broken_order

FOUND_AGAIN = "Teruggevonden plan"
NOTHING_LEFT = "Uit {} is niets meer te lezen. Zet een kopie terug met: vp restore {}"


def repair(path: Path, now: dt.datetime) -> list[str]:
    """Put right what can be; a Dutch sentence for each thing done. The caller has the lock, and nobody the file.

    Raises StoreError; then nothing has changed but that a copy may have been made.
    """
    done: list[str] = []
    found = {each.what for each in about_file(path) if each.mendable}
    if "damaged" in found:
        done += _salvaged(path, now)
        found = {each.what for each in about_file(path) if each.mendable}
    elif found:
        with told_in_dutch(path.parent):
            kept = keep_aside(path, now) if "index" in found else make(path, Why.REPAIR, now).path
        done.append(f"Wat er stond, is bewaard in {kept}")
    if found:
        with told_in_dutch(path.parent):
            done += _mended(path, now)
    done += _private(path)
    return done


def _private(path: Path) -> Iterator[str]:
    if found := open_to_others(path):
        with told_in_dutch(path.parent):
            for each in found:
                each.chmod(0o700 if each.is_dir() else 0o600)
        yield "Alleen jij kunt je plannen nu nog lezen."


# --- a damaged file ------------------------------------------------------------------------------------------------


def _salvaged(path: Path, now: dt.datetime) -> Iterator[str]:
    folder = folder_of(path)
    with told_in_dutch(folder):
        folder.mkdir(mode=0o700, exist_ok=True)
        with beside(folder / path.name) as made:
            tables = salvage(path, made)
            if not any(each.found for each in tables if each.table == "plans" or each.table in modelled()):
                last = next((str(each.path) for each in copies(path)), "KOPIE")
                raise StoreError(NOTHING_LEFT.format(path, last))
            titles = _missing_titles(path, made)
            kept = put_in_place(made, path, now)
    yield f"Het beschadigde bestand is bewaard als {kept}"
    yield f"Gered in een nieuw bestand: {sum(each.found for each in tables)} regels.{_loss(tables)}"
    for title, copy in titles:
        yield f"Niet teruggevonden: “{title}”. Het staat nog in de kopie {copy}"


def _loss(tables: list[Rescued]) -> str:
    lost = [f"{each.table} ({each.lost})" for each in tables if each.lost]
    unknown = [each.table for each in tables if each.lost is None]
    sentences = (
        f" Verloren: {', '.join(lost)}." if lost else "",
        f" Van deze tabellen is niet bekend of ze heel zijn: {', '.join(unknown)}." if unknown else "",
    )
    return "".join(sentences) or " Er is niets verloren."


def _missing_titles(path: Path, made: Path) -> list[tuple[str, Path]]:
    """The plans of the last readable copy that were not found any more, with that copy."""
    there = content(made)
    known = {row[0] for row in there[0]} if there else set()
    for each in copies(path):
        if held := content(each.path, still=True):
            return [(str(row[1] or "Plan zonder titel"), each.path) for row in held[0] if row[0] not in known]
    return []


# --- a readable file -----------------------------------------------------------------------------------------------


def _mended(path: Path, now: dt.datetime) -> Iterator[str]:
    """In one connection without foreign keys: they are what is mended."""
    with closing(sqlite3.connect(path, timeout=5)) as connection:
        connection.execute("pragma synchronous=full")
        connection.execute("pragma trusted_schema=off")
        if removed := _remove_strange(connection):
            yield f"Verwijderd: {', '.join(removed)}."
        connection.commit()
        if connection.execute("pragma integrity_check(1)").fetchone()[0] != "ok":
            connection.execute("reindex")
            connection.execute("vacuum")
            yield "De indexen zijn opnieuw gemaakt."
    open_database(path, keep=False).close()  # adds what is missing
    with closing(sqlite3.connect(path, timeout=5)) as connection:
        db = Database(connection)
        for mend in MENDING:
            with db.atomic():
                count, sentence = mend(db, now)
            if count:
                yield sentence.format(count)


def _remove_strange(connection: sqlite3.Connection) -> list[str]:
    found = strange(connection)
    for name in found:
        kind = connection.execute("select type from sqlite_master where name = ?", (name,)).fetchone()
        if kind:  # what belongs to a virtual table goes with it
            quoted = name.replace('"', '""')
            connection.execute(f'drop {kind[0]} "{quoted}"')
    return found


Mend = Callable[[Database, dt.datetime], tuple[int, str]]


def _orphans(db: Database, now: dt.datetime) -> tuple[int, str]:
    """Rows whose plan is gone get a plan again: nothing of what was written is thrown away."""
    stamp = now.isoformat(timespec="seconds")
    lost = {
        row[0]
        for table in ("journal", "drafts", *(each for each in modelled() if each != "plans"))
        for row in db.execute(f'select distinct plan_id from "{table}" where plan_id not in (select id from plans)')
    }
    for plan_id in sorted(lost):
        kept = {"id": plan_id, "title": FOUND_AGAIN, "created": stamp, "changed": stamp, "archived": 0, "exports": 0}
        insert(db, "plans", [kept])
    return len(lost), "Teruggevonden plannen, die je een titel mag geven: {}."


def _references(db: Database, now: dt.datetime) -> tuple[int, str]:
    count = 0
    for table, model in modelled().items():
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
    update(db, table, {place.name: None}, where, tuple(keys))


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
    for seq, plan_id, step, mark in found:
        if mark:
            db.execute("delete from journal where seq = ?", (seq,))
        else:
            db.execute("delete from journal where plan_id = ? and step <= ? and kind != 'mark'", (plan_id, step))
    return len(found), "Wijzigingen die niet te lezen zijn: {}. Ongedaan maken gaat niet verder terug dan daar."


def _summaries(db: Database, now: dt.datetime) -> tuple[int, str]:
    found = bad_summaries(db)
    stamp = now.isoformat(timespec="seconds")
    for plan_id in found:
        row: Any = db.execute("select deleted from plans where id = ?", (plan_id,)).fetchone()
        values = {"progress": None, "next_date": None, "open_days": None, "created": stamp, "changed": stamp}
        update(db, "plans", {**values, "deleted": row[0] and stamp}, "id = ?", (plan_id,))
    return len(found), "Plannen waarvan de regel in je lijst opnieuw wordt gemaakt: {}."


MENDING: tuple[Mend, ...] = (_orphans, _references, _values, _order, _journal, _summaries)
