"""Which plans there are, and which one is meant. Read without the models: this must be quick."""

import datetime as dt
import json
import sqlite3
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from vp_tui.commands.problems import CommandProblem, clipped, one_line
from vp_tui.plan.phases import PHASES
from vp_tui.store.opening import Listed, database, listed, needs_migration
from vp_tui.store.problems import DamagedFile, StoreError

if TYPE_CHECKING:
    from vp_tui.store.writer import Writer

STATES = {"e": "empty", "b": "busy", "c": "complete", "o": "outside"}
UNTITLED = "Plan zonder titel"
QUOTES = str.maketrans("‘’“”„", '\'\'"""')
MOST = 5  # titles in an error


def kept(home: Path) -> list[Listed]:
    """All plans but those thrown away, the last changed first; archived ones too.

    Raises CommandProblem, StoreError.
    """
    path = database(home)
    with explained(path):
        if needs_migration(path):
            with writing(home):
                pass  # opening it brings it up to date
        return [each for each in listed(path) if each.deleted is None]


@contextmanager
def writing(home: Path) -> Iterator["Writer"]:
    """The file with plans, for one short piece of work; made where it is missing. The app may be open meanwhile.

    Raises CommandProblem, HomeProblem, StoreError.
    """
    from vp_tui.home import prepare
    from vp_tui.store.writer import Writer

    prepare(home)
    writer = Writer(database(home))
    try:
        with explained(database(home)):
            writer.call(lambda db: None)
            yield writer
    finally:
        writer.close()


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """What SQLite says of the file with plans, as a sentence for who types a command (the writer's are for who has the
    app open); what only we can mend goes on up.

    Raises DamagedFile, CommandProblem.
    """
    try:
        yield
    except (sqlite3.OperationalError, StoreError) as error:
        cause = error.__cause__ if isinstance(error, StoreError) else error
        sentence = _sentence(str(cause).lower(), path) if isinstance(cause, sqlite3.OperationalError) else None
        if sentence is None:
            raise
        raise CommandProblem(sentence) from error
    except sqlite3.DatabaseError as error:
        if type(error) is not sqlite3.DatabaseError:  # a broken rule of the tables is our fault, not the file's
            raise
        raise DamagedFile(path) from error


def _sentence(words: str, path: Path) -> str | None:
    if "locked" in words or "busy" in words:
        return f"Een ander programma is bezig met {path}. Wacht even en probeer het nog eens."
    if "readonly" in words:
        return f"Ik mag niet schrijven in {path}. Geef jezelf schrijfrechten op dat bestand en zijn map."
    if "unable to open" in words:
        return f"Ik kan {path} niet openen. Kijk of het een bestand is en of je het mag lezen."
    return "De schijf is vol. Maak ruimte en probeer het nog eens." if "full" in words else None


def chosen(home: Path, wanted: str) -> Listed:
    """The plan with this id, with this title, or with this as a part of its title; capitals and accents don't count.

    Raises CommandProblem where there is none or more than one, StoreError.
    """
    plans, part = kept(home), _folded(wanted)
    by_id = [each for each in plans if each.id == part]
    whole = [each for each in plans if _folded(each.title) == part]
    partly = [each for each in plans if part and part in _folded(each.title)]
    found = by_id or (whole if len(whole) == 1 else partly)
    if len(found) == 1:
        return found[0]
    raise CommandProblem(_several(wanted, found) if found else _none(home, wanted, plans))


def _folded(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text.translate(QUOTES))
    return " ".join("".join(each for each in plain if not unicodedata.combining(each)).casefold().split())


def _none(home: Path, wanted: str, plans: list[Listed]) -> str:
    if not plans:
        return nothing_yet(home)
    return f"Er is geen plan met “{clipped(wanted, 60)}” als id of in de titel. Bekijk je plannen met: vp list"


def _several(wanted: str, found: list[Listed]) -> str:
    named = ", ".join(f"{each.id} ({clipped(title(each), 40)})" for each in found[:MOST])
    more = f" en nog {len(found) - MOST}" if len(found) > MOST else ""
    return f"“{clipped(wanted, 60)}” past bij {len(found)} plannen; kies er een met zijn id: {named}{more}."


def nothing_yet(home: Path) -> str:
    return f"Er staan nog geen plannen in {home}. Begin er een met: vp, of bekijk het voorbeeld met: vp example"


def title(plan: Listed) -> str:
    return one_line(plan.title) or UNTITLED


def as_json(plans: list[Listed]) -> str:
    """A list of {id, title, progress: {phase: empty|busy|complete|outside}, last_changed: ISO date and time}."""
    data = [
        {"id": each.id, "title": each.title, "progress": progress(each), "last_changed": each.changed} for each in plans
    ]
    return json.dumps(data, ensure_ascii=False, indent=2)


def progress(plan: Listed) -> dict[str, str]:
    return {phase.name: STATES[letter] for phase, letter in zip(PHASES, plan.progress, strict=True)}


def as_table(plans: list[Listed]) -> str:
    """A line a plan; the title comes last, as it may be long or hold characters of double width."""
    lines = [f"{each.id}  {_day(each.changed):>10}  {_how_far(each):<16}  {title(each)}{_kind(each)}" for each in plans]
    return "\n".join([f"{'id':<8}  {'gewijzigd':>10}  {'voortgang':<16}  titel", *lines])


def _day(stamp: str) -> str:
    day = dt.datetime.fromisoformat(stamp)
    return f"{day.day}-{day.month}-{day.year}"


def _how_far(plan: Listed) -> str:
    """Of the phases that are the user's part, how many are complete."""
    mine = plan.progress.replace("o", "")
    return f"{mine.count('c')} van {len(mine)} compleet" if mine.strip("e") else "nog leeg"


def _kind(plan: Listed) -> str:
    return " (voorbeeld)" * bool(plan.example) + " (in het archief)" * bool(plan.archived)
