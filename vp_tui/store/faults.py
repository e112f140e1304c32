"""What is wrong inside a file that SQLite can open: its tables, and what stands in them. Only looks."""

import re
import sqlite3
from collections.abc import Iterator

from sqlite_utils import Database

from vp_tui.store.expected import absent, strange
from vp_tui.store.finding import Finding
from vp_tui.store.misnaming import misnamed_tables
from vp_tui.store.opening import VERSION
from vp_tui.store.problems import NewerFile
from vp_tui.store.schema import are_unrecorded, complete, lacking, lost
from vp_tui.store.shape import misshapen
from vp_tui.store.texts import broken_texts
from vp_tui.store.validity import within

# What SQLite says where only an index is wrong, or room in the file is not used. (Of rows that should be unique and
# aren't no index can be made again.)
INDEX = re.compile(
    r"row \d+ missing from index .*|wrong # of entries in index .*"
    r"|\*\*\* in database main \*\*\*|Page \d+(?: is|:) never used"
)
MOST = 1000  # of SQLite's own messages
MOST_TOLD = 5  # places with text that can't be read
DAMAGED = "Het planbestand is beschadigd ({}). Wat te redden is, kan in een nieuw bestand; het oude blijft bewaard."


def faults(connection: sqlite3.Connection) -> Iterator[Finding]:
    """Each check rests on those before it: what is damaged is looked into no further."""
    if connection.execute("pragma user_version").fetchone()[0] > VERSION:
        yield Finding("newer", str(NewerFile()))
        return
    told = [str(row[0]) for row in connection.execute(f"pragma integrity_check({MOST})")]
    if told != ["ok"]:
        yield _unsound(told)
        return
    if gone := absent(connection):
        yield Finding("damaged", DAMAGED.format(f"er ontbreekt: {', '.join(gone)}"), mendable=True)
        return
    if active := strange(connection):
        sentence = f"Er zit iets in het planbestand wat Verbeterplan er nooit in zet: {', '.join(active)}."
        yield Finding("strange", sentence, mendable=True)
    yield from _tables(Database(connection))


def _tables(db: Database) -> Iterator[Finding]:
    if odd := misshapen(db.conn):
        sentence = f"Deze tabellen zijn niet zoals Verbeterplan ze maakt: {', '.join(odd)}."
        yield Finding(
            "damaged", f"{sentence} Ze kunnen opnieuw in een nieuw bestand; het oude blijft bewaard.", mendable=True
        )
        return
    missing = lost(db)
    if missing and (renamed := misnamed_tables(db)):
        sentence = f"Tabellen of kolommen hebben een naam die niet klopt (bij {', '.join(renamed)})."
        yield Finding("damaged", f"{sentence} Wat erin staat, kan in een nieuw bestand.", mendable=True)
        return
    if missing:
        yield Finding("schema", f"Er ontbreken tabellen of kolommen: {', '.join(missing)}.", mendable=True)
        return
    yield from _inside(_grown(db))


def _grown(db: Database) -> Database:
    """The file, or in memory what it becomes where it is older and lacks tables that came since."""
    if not lacking(db):
        return db
    made = Database(sqlite3.connect(":memory:"))
    db.conn.backup(made.conn)
    complete(made)
    return made


def _inside(db: Database) -> Iterator[Finding]:
    if are_unrecorded(db):
        yield Finding("migrations", "De lijst van wat er al is bijgewerkt ontbreekt.", mendable=True)
    if broken := list(broken_texts(db.conn)):
        places = dict.fromkeys(each.where for each in broken)
        told = f"{', '.join(list(places)[:MOST_TOLD])}{' en meer' * (len(places) > MOST_TOLD)}"
        yield Finding("text", f"Niet alle letters zijn nog te lezen in {told}.", mendable=True)
        return
    yield from _references(db.conn)
    yield from within(db)


def _unsound(told: list[str]) -> Finding:
    lines = [line.strip() for each in told for line in each.splitlines()]
    if all(INDEX.fullmatch(each) for each in lines):
        return Finding("index", "Een index klopt niet met wat erin hoort; je teksten zijn heel.", mendable=True)
    worst = next(each for each in lines if not INDEX.fullmatch(each))
    return Finding("damaged", DAMAGED.format(worst), mendable=True)


def _references(connection: sqlite3.Connection) -> Iterator[Finding]:
    rows = connection.execute("pragma foreign_key_check").fetchall()
    orphans = [row for row in rows if row[2] == "plans"]
    if orphans:
        sentence = f"{len(orphans)} regels horen bij een plan dat er niet meer is."
        yield Finding("orphans", sentence, mendable=True)
    if len(rows) > len(orphans):
        sentence = f"{len(rows) - len(orphans)} verwijzingen wijzen naar iets wat er niet meer is."
        yield Finding("references", sentence, mendable=True)
