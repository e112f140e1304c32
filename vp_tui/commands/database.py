"""The file with plans, for the work of one command."""

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from vp_tui.commands.problems import CommandProblem
from vp_tui.store.connecting import NoFile, Unreadable
from vp_tui.store.opening import database
from vp_tui.store.problems import DamagedContent, DamagedFile, NoRegularFile, StoreError

if TYPE_CHECKING:
    from sqlite_utils import Database

    from vp_tui.store.writer import Writer

Result = TypeVar("Result")
LOCKED = "Een ander programma is bezig met {}. Wacht even en probeer het nog eens."
SENTENCES = {  # by a word of SQLite's own message
    "locked": LOCKED,
    "busy": LOCKED,
    "readonly": "Ik mag niet schrijven in {}. Vraag wie de computers van de praktijk beheert om schrijfrechten "
    "op dat bestand en zijn map.",
    "unable to open": "Ik kan {} niet openen. Kijk of het een bestand is en of je het mag lezen.",
    "i/o": "Ik kan {} niet openen. Kijk of het een bestand is, en of de schijf er nog is.",
    "full": "De schijf met {} is vol. Maak ruimte en probeer het nog eens.",
}


@contextmanager
def writing(home: Path) -> Iterator["Writer"]:
    """The file with plans, for one short piece of work; made where it is missing. The app may be open meanwhile.

    Raises CommandProblem, HomeProblem, StoreError.
    """
    from vp_tui.store.writer import Writer
    from vp_tui.system.home import prepare

    prepare(home)
    writer = Writer(database(home))
    try:
        with explained_errors(database(home)):
            writer.call(lambda db: None)
            yield writer
    finally:
        writer.close()


@contextmanager
def explained_errors(path: Path) -> Iterator[None]:
    """What SQLite says of the file with plans, as a sentence for who types a command (the writer's are for who has the
    app open); what only we can mend goes on up.

    Raises DamagedFile, CommandProblem.
    """
    try:
        yield
    except sqlite3.Error as error:
        if told := _told(error, path):
            raise told from error
        raise
    except StoreError as error:
        cause = error.__cause__
        if type(error) is StoreError and isinstance(cause, sqlite3.Error):
            raise (_told(cause, path) or cause) from None
        raise


@contextmanager
def reading(home: Path) -> Iterator["Database"]:
    """The file with plans, to read only: also where nobody may write.

    Raises CommandProblem, StoreError.
    """
    from vp_tui.store.reading import to_look

    with explained_errors(database(home)), to_look(database(home)) as found:
        yield found


class Reader:
    """Does jobs as the writer does, on what may only be read."""

    def __init__(self, db: "Database", path: Path):
        self._db, self.path = db, path

    def call(self, job: "Callable[[Database], Result]") -> "Result":
        return job(self._db)


@contextmanager
def reading_as_writer(home: Path) -> Iterator[Reader]:
    """As `reading`, for who asks a writer."""
    with reading(home) as db:
        yield Reader(db, database(home))


def closed_to_writing(home: Path) -> str:
    """Why nothing can be written beside the plans, which are there to be read; empty where it can."""
    from vp_tui.system.home import HomeProblem, prepare

    path = database(home)
    if not path.is_file():
        return ""
    try:
        prepare(home)
    except HomeProblem as problem:
        return str(problem)
    return "" if os.access(path, os.W_OK) else SENTENCES["readonly"].format(path)


def _told(error: sqlite3.Error, path: Path) -> StoreError | CommandProblem | None:
    """The error as a sentence; none where nobody foresaw it (a broken rule of the tables is our fault)."""
    if isinstance(error, Unreadable):
        return DamagedContent(path)
    if isinstance(error, NoFile):
        return NoRegularFile(path)
    if type(error) is sqlite3.DatabaseError:  # what SQLite says of a file that is no database, or a broken one
        return DamagedFile(path)
    words = str(error).lower() if isinstance(error, sqlite3.OperationalError) else ""
    return next((CommandProblem(say.format(path)) for word, say in SENTENCES.items() if word in words), None)
