"""A file that is to be restored, made ready in a copy of our own: trusted in nothing, and brought up to date.

The file itself is only read.
"""

import datetime as dt
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from vp_tui.store.backups import folder_of
from vp_tui.store.connecting import connect, read_only
from vp_tui.store.copying import fill, temporary_beside, told_in_dutch, unsound
from vp_tui.store.expected import absent, strange
from vp_tui.store.opening import VERSION
from vp_tui.store.problems import DamagedFile, NewerFile, UnusableCopy

PAGE = 4096  # bytes; SQLite can't copy into our file from pages of another size
NO_DATABASE = "het is geen bestand van Verbeterplan, of het is beschadigd"


@contextmanager
def ready(file: Path, path: Path, now: dt.datetime) -> Iterator[Path]:
    """A copy of `file`, sound and of this version, in the folder with copies of `path`; gone afterwards.

    Raises UnusableCopy, NewerFile, CopyFailed.
    """
    folder = folder_of(path)
    with told_in_dutch(folder):
        folder.mkdir(mode=0o700, exist_ok=True)
        with temporary_beside(folder / file.name) as made:
            _take_in(file, made)
            _bring_up_to_date(file, made, now)
            yield made


def _take_in(file: Path, made: Path) -> None:
    if not file.is_file():
        raise UnusableCopy(file, "het staat er niet, of het is geen bestand")
    if not file.stat().st_size:
        raise UnusableCopy(file, "het is leeg")
    with closing(_opened(file)) as source:
        try:
            _inspect(file, source)
            fill(source, made)
        except sqlite3.OperationalError:  # our own disk: full, or not to be written
            raise
        except sqlite3.DatabaseError as error:
            raise UnusableCopy(file, NO_DATABASE) from error


def _opened(file: Path) -> sqlite3.Connection:
    try:
        return read_only(file, still=True)
    except sqlite3.OperationalError as error:
        raise UnusableCopy(file, f"het is niet te lezen ({error})") from error
    except sqlite3.DatabaseError as error:
        raise UnusableCopy(file, NO_DATABASE) from error


def _inspect(file: Path, source: sqlite3.Connection) -> None:
    """Refuse what is damaged, foreign, newer, or would do something by itself.

    Raises UnusableCopy, NewerFile, sqlite3.Error.
    """
    if unsound(source):
        raise UnusableCopy(file, NO_DATABASE)
    found = source.execute("pragma user_version").fetchone()[0]
    ours = not absent(source)
    if ours and found > VERSION:
        raise NewerFile
    if not ours or found < 1 or source.execute("pragma encoding").fetchone()[0] != "UTF-8":
        raise UnusableCopy(file, "het is een database, maar niet een van Verbeterplan")
    if active := strange(source):
        raise UnusableCopy(file, f"er zit iets in wat Verbeterplan er nooit in zet ({', '.join(active)})")


def _bring_up_to_date(file: Path, made: Path, now: dt.datetime) -> None:
    from vp_tui.store.schema import open_database

    with closing(connect(made)) as connection:
        if connection.execute("pragma page_size").fetchone()[0] != PAGE:
            connection.execute(f"pragma page_size={PAGE}")
            connection.execute("vacuum")
    try:
        database = open_database(made, lambda: now, keep=False)
        database.execute("pragma journal_mode=delete").fetchall()
        database.close()
    except (DamagedFile, sqlite3.DatabaseError) as error:
        raise UnusableCopy(file, NO_DATABASE) from error
