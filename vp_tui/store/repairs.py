"""Putting right what the doctor found.

First a copy; a file that can't be copied is kept as it is, under another name.
"""

import datetime as dt
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from sqlite_utils import Database

from vp_tui.store.backups import Why, content, copies, folder_of, make
from vp_tui.store.connecting import Unreadable, connect
from vp_tui.store.copying import temporary_beside, told_in_dutch
from vp_tui.store.doctor import about_file
from vp_tui.store.expected import strange
from vp_tui.store.mending import MENDING
from vp_tui.store.opening import NO_TITLE
from vp_tui.store.problems import StoreError
from vp_tui.store.putting import keep_aside, put_in_place
from vp_tui.store.rows import insert
from vp_tui.store.salvage import Rescued, salvage
from vp_tui.store.schema import are_unrecorded, file_version, migrations, missed_migrations, open_database, table_models
from vp_tui.store.surroundings import open_to_others

ROUNDS = 4
NOTHING_LEFT = "Uit {} is niets meer te lezen. Zet een kopie terug met: vp restore {}"


def repair(path: Path, now: dt.datetime) -> list[str]:
    """Put right what can be; a Dutch sentence for each thing done. The caller has the lock, and nobody the file.

    Raises StoreError; then nothing has changed but that a copy may have been made.
    """
    done: list[str] = []
    for _ in range(ROUNDS):  # what is mended can bring to light what lay behind it
        found = _to_mend(path)
        if "damaged" in found or ("index" in found and not _can_be_indexed(path)):
            done += _salvaged(path, now)
            found = _to_mend(path) - {"damaged"}
        elif found and not done:
            with told_in_dutch(path.parent):
                kept = keep_aside(path, now) if "index" in found else make(path, Why.REPAIR, now).path
            done.append(f"Wat er stond, is bewaard in {kept}")
        if not found:
            break
        with told_in_dutch(path.parent):
            done += _mended_or_salvaged(path, now)
    done += _private(path)
    return done


def _mended_or_salvaged(path: Path, now: dt.datetime) -> list[str]:
    """What can't even be read on the way is no readable file after all."""
    try:
        return list(_mended(path, now))
    except Unreadable:
        return list(_salvaged(path, now))


def _to_mend(path: Path) -> set[str]:
    return {each.what for each in about_file(path) if each.mendable}


def _can_be_indexed(path: Path) -> bool:
    """Whether the indexes can be made again: not where rows stand twice in a table of which each may stand once."""
    with closing(connect(path, isolation_level=None)) as connection:
        connection.execute("begin")
        try:
            connection.execute("reindex")
        except sqlite3.DatabaseError:
            return False
        finally:
            connection.execute("rollback")
    return True


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
        with temporary_beside(folder / path.name) as made:
            tables = salvage(path, made)
            if not any(each.found for each in tables if each.table == "plans" or each.table in table_models()):
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
    left_out = [name for each in tables for name in each.left_out]
    sentences = (
        f" Niet overgenomen, want die kent Verbeterplan niet: {', '.join(left_out)}." if left_out else "",
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
            return [(str(row[1] or NO_TITLE), each.path) for row in held[0] if row[0] not in known]
    return []


# --- a readable file -----------------------------------------------------------------------------------------------


def _mended(path: Path, now: dt.datetime) -> Iterator[str]:
    """In one connection without foreign keys: they are what is mended."""
    with closing(connect(path, timeout=5)) as connection:
        connection.execute("pragma synchronous=full")
        connection.execute("pragma trusted_schema=off")
        if removed := _remove_strange(connection):
            yield f"Verwijderd: {', '.join(removed)}."
        connection.commit()
        if connection.execute("pragma integrity_check(1)").fetchone()[0] != "ok":
            connection.execute("reindex")
            connection.execute("vacuum")
            yield "De indexen zijn opnieuw gemaakt."
        yield from _marked_as_done(Database(connection))
    open_database(path, keep=False).close()  # adds what is missing
    with closing(connect(path, timeout=5)) as connection:
        db = Database(connection)
        for mend in MENDING:
            with db.atomic():
                count, sentence = mend(db, now)
            if count:
                yield sentence.format(count)


def _marked_as_done(db: Database) -> Iterator[str]:
    """The list of migrations tells which were done; a file has had those that lead to its schema."""
    if are_unrecorded(db):
        db.execute(f'drop table if exists "{migrations.migrations_table}"')
        migrations.ensure_migrations_table(db)
        done = {"migration_set": migrations.name, "applied_at": dt.datetime.now(dt.UTC).isoformat(" ")}
        insert(db, migrations.migrations_table, [{**done, "name": each} for each in missed_migrations(db)])
        db.execute(f"pragma user_version = {file_version(db)}")
        db.conn.commit()
        yield "De lijst van wat er al is bijgewerkt, is opnieuw gemaakt."


def _remove_strange(connection: sqlite3.Connection) -> list[str]:
    found = strange(connection)
    for name in found:
        kind = connection.execute("select type from sqlite_master where name = ?", (name,)).fetchone()
        if kind:  # what belongs to a virtual table goes with it
            quoted = name.replace('"', '""')
            connection.execute(f'drop {kind[0]} "{quoted}"')
    return found
