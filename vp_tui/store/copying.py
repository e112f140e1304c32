"""One SQLite file copied to a new one, whole or not at all. The standard library alone.

Never open the live file by other means than SQLite while this process has it open: closing it would drop SQLite's
locks.
"""

import errno
import os
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from vp_tui.store.connecting import connect, read_only
from vp_tui.store.problems import CopyFailed, DamagedFile, StoreError
from vp_tui.system.windows_errors import windows_sentence

TRIES = 40  # of 0.25 s, while another program writes in the file that is copied into
SIDES = ("-wal", "-shm", "-journal")  # what SQLite may leave beside a file
PREFIX, SUFFIX = ".verbeterplan-", ".tmp"


def unsound(connection: sqlite3.Connection) -> str:
    """What SQLite's quick_check finds first; nothing where the file is sound."""
    try:
        found = str(connection.execute("pragma quick_check(1)").fetchone()[0])
    except sqlite3.DatabaseError as error:
        return str(error)
    return "" if found == "ok" else found


@contextmanager
def temporary_beside(target: Path) -> Iterator[Path]:
    """An empty file in the folder of `target`, for this user only; gone afterwards, with what SQLite put beside it.

    Raises OSError.
    """
    handle, name = tempfile.mkstemp(prefix=PREFIX, suffix=SUFFIX, dir=target.parent)
    os.close(handle)
    try:
        yield Path(name)
    finally:
        discard(Path(name))


def discard(path: Path) -> None:
    """Remove a database and what SQLite put beside it."""
    for each in (path, *(_side(path, end) for end in SIDES)):
        each.unlink(missing_ok=True)


def fill(source: sqlite3.Connection, path: Path) -> None:
    """Copy a database into an empty file that afterwards needs no other file beside it, and is on the disk.

    Raises sqlite3.Error, OSError.
    """
    with closing(connect(path)) as target:
        target.execute("pragma synchronous=off")  # the whole file is synced below
        pour(source, target)
        target.execute("pragma journal_mode=delete")
    sync(path)


def pour(source: sqlite3.Connection, target: sqlite3.Connection) -> None:
    """Replace all of `target` by `source`, in one transaction: a process that dies on the way leaves the old content.

    Raises sqlite3.Error.
    """
    left = TRIES

    def told(status: int, remaining: int, total: int) -> None:
        nonlocal left
        left -= 1
        if not left:
            raise sqlite3.OperationalError("database is locked")

    source.backup(target, progress=told)


def copy(source: sqlite3.Connection, target: Path) -> None:
    """Write a database to `target` (replacing what is there) once the copy has been found sound.

    Raises CopyFailed, DamagedFile where the source is; then nothing has changed.
    """
    with told_in_dutch(target.parent), temporary_beside(target) as temporary:
        try:
            fill(source, temporary)
        except sqlite3.OperationalError:
            raise
        except sqlite3.DatabaseError as error:
            raise DamagedFile(_name(source)) from error
        with closing(read_only(temporary, still=True)) as made:
            if unsound(made):
                raise DamagedFile(_name(source))
        temporary.replace(target)
        sync(target.parent)


def _name(connection: sqlite3.Connection) -> str:
    return str(connection.execute("pragma database_list").fetchone()[2])


def _side(path: Path, end: str) -> Path:
    return path.with_name(path.name + end)


def sync(path: Path) -> None:
    """Have the disk keep a file, or the names in a folder; Windows neither needs nor allows the latter."""
    if os.name == "nt" and path.is_dir():
        return
    handle = os.open(path, os.O_RDWR if path.is_file() else os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno not in (errno.EINVAL, errno.ENOTSUP):  # network disks that can't
            raise
    finally:
        os.close(handle)


@contextmanager
def told_in_dutch(folder: Path) -> Iterator[None]:
    """What goes wrong with a copy in `folder`, as a sentence.

    Raises CopyFailed; StoreErrors pass as they are.
    """
    try:
        yield
    except StoreError:
        raise
    except sqlite3.Error as error:
        raise CopyFailed(_of_sqlite(error, folder)) from error
    except OSError as error:
        raise CopyFailed(_of_system(error, folder)) from error


FULL = "De schijf met {} is vol, en er is niets veranderd. Maak ruimte en probeer het nog eens."
FORBIDDEN = "Ik mag niet schrijven in {}. Kies een andere map, of vraag wie de computers van de praktijk beheert."


def _of_sqlite(error: sqlite3.Error, folder: Path) -> str:
    words = str(error).lower()
    if "full" in words or ("i/o" in words and _is_full(folder)):
        return FULL.format(folder)
    if "locked" in words or "busy" in words:
        return "Een ander programma houdt een bestand vast. Wacht even en probeer het nog eens."
    if "readonly" in words:
        return FORBIDDEN.format(folder)
    return f"Het maken van een kopie in {folder} is niet gelukt ({error}). Probeer het nog eens."


def _is_full(folder: Path) -> bool:
    import shutil

    with suppress(OSError):
        return shutil.disk_usage(folder).free < 1 << 20
    return False


def _of_system(error: OSError, folder: Path) -> str:
    if told := windows_sentence(error, folder):
        return told
    match error.errno:
        case errno.ENOSPC | errno.EDQUOT | errno.EFBIG:
            return FULL.format(folder)
        case errno.EACCES | errno.EPERM | errno.EROFS:
            return FORBIDDEN.format(folder)
        case errno.EEXIST | errno.ENOTDIR:
            return f"Waar de map {folder} hoort, staat een bestand. Geef dat een andere naam en probeer het nog eens."
        case errno.ENOENT:
            return f"De map {folder} is er niet. Maak die map eerst, of kies een andere."
        case errno.ENAMETOOLONG:
            return "Die naam is te lang. Kies een kortere."
    return f"Het maken van een kopie in {folder} is niet gelukt ({error.strerror}). Probeer het nog eens."
