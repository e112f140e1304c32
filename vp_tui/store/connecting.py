"""The one way to a SQLite file. The standard library alone.

In a damaged file bytes may stand that are no UTF-8. Python then raises UnicodeDecodeError where SQLite's own message
quotes them, and an OperationalError where a column holds them; a table that is gone is an OperationalError too, as a
disk that is gone. Here, and only here, all of these become Unreadable.
"""

import os
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar

if TYPE_CHECKING:
    from tempfile import TemporaryDirectory

P = ParamSpec("P")
Result = TypeVar("Result")

WAIT = 5.0  # seconds for another program that holds a file
HELPERS = ("-wal", "-journal")  # what may hold a part of a file's content beside it
LACKING = ("could not decode", "no such table", "no such column", "has no column", "unsupported file format")
# The last one has SQLite look into the file, so that what can't be opened is told here.
CAUTION = (
    "pragma trusted_schema=OFF",
    "pragma cell_size_check=ON",
    "pragma query_only=ON",
    "select count(*) from sqlite_master",
)


class Unreadable(sqlite3.DatabaseError):
    """What stands in the file can't be read: bytes that are no text, a value that can't be, a table that is gone."""


class NoFile(sqlite3.OperationalError):
    """A folder or a pipe stands where the file should be; SQLite would wait for a pipe for ever."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"unable to open database file: {path} is no regular file")


def _read(method: Callable[P, Result]) -> Callable[P, Result]:
    """The same, with what can't be read as Unreadable."""

    def read(*args: P.args, **kwargs: P.kwargs) -> Result:
        try:
            return method(*args, **kwargs)
        except UnicodeDecodeError as error:
            raise Unreadable("er staan bytes in die geen tekst zijn") from error
        except sqlite3.OperationalError as error:
            if any(each in str(error).lower() for each in LACKING):
                raise Unreadable(str(error).partition(" with text")[0]) from None  # the log keeps no text of a plan
            raise

    return read


class Cursor(sqlite3.Cursor):
    """Raises Unreadable for what can't be read."""

    execute = _read(sqlite3.Cursor.execute)
    executemany = _read(sqlite3.Cursor.executemany)
    fetchone = _read(sqlite3.Cursor.fetchone)
    fetchmany = _read(sqlite3.Cursor.fetchmany)
    fetchall = _read(sqlite3.Cursor.fetchall)

    def __next__(self) -> Any:
        return _next(self)


_next = _read(sqlite3.Cursor.__next__)


class Connection(sqlite3.Connection):
    """Raises Unreadable for what can't be read; `scratch`: the folder with a copy that goes when this is closed."""

    scratch: "TemporaryDirectory[str] | None" = None

    def cursor(self, factory: Any = Cursor) -> Any:
        return super().cursor(factory)

    def execute(self, *args: Any) -> Cursor:  # Python's own makes a cursor of its own
        return self.cursor().execute(*args)  # type: ignore[no-any-return]

    def executemany(self, *args: Any) -> Cursor:
        return self.cursor().executemany(*args)  # type: ignore[no-any-return]

    def close(self) -> None:
        super().close()
        if self.scratch is not None:
            self.scratch.cleanup()


def connect(path: Path | str, **options: Any) -> Connection:
    """A connection that may write. Raises sqlite3.Error; NoFile where something else has the name."""
    if (place := Path(path)).exists() and not place.is_file():
        raise NoFile(place)
    return sqlite3.connect(path, factory=Connection, **{"timeout": WAIT, **options})


def read_only(path: Path, still: bool = False) -> Connection:
    """A connection that changes nothing and trusts nothing in the file.

    `still`: nobody writes in it, so that SQLite makes no files beside it either (they may stand on a read-only disk);
    where a `-wal` lies beside it, that is read too. Where we may not write in the folder, SQLite can't make its help
    files: then a copy of the file, with its `-wal`, is read. Raises sqlite3.Error.
    """
    if path.exists() and not path.is_file():
        raise NoFile(path)
    alone = still and not any(_holds(path_beside(path, end)) for end in HELPERS)
    try:
        return _cautious(path, f"mode=ro{'&immutable=1' * alone}")
    except sqlite3.OperationalError:
        if alone or not path.exists() or os.access(path.parent, os.W_OK):
            raise
    if _is_on_read_only_disk(path) and not any(_holds(path_beside(path, end)) for end in HELPERS):
        return _cautious(path, "mode=ro&immutable=1")
    return _copied(path)


def _is_on_read_only_disk(path: Path) -> bool:
    """Whether nobody at all can write there; a folder that only we may not write in can change meanwhile."""
    return hasattr(os, "statvfs") and bool(os.statvfs(path).f_flag & os.ST_RDONLY)


def sqlite_uri(path: PurePath) -> str:
    """A path as SQLite takes it: of a folder on a server (`\\\\server\\share`) it refuses the server as a host."""
    uri = path.as_uri()
    return uri if uri.startswith("file:///") else "file:////" + uri.removeprefix("file://")


def _cautious(path: Path, way: str) -> Connection:
    uri = f"{sqlite_uri(path.absolute())}?{way}"
    connection = sqlite3.connect(uri, uri=True, timeout=WAIT, factory=Connection)
    try:
        for statement in CAUTION:
            connection.execute(statement).fetchall()
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def _copied(path: Path) -> Connection:
    """Of a file that we may not write beside: read from a copy for this user alone, which goes with the connection."""
    import tempfile  # here: the first frame has no need of it

    try:
        scratch = tempfile.TemporaryDirectory(prefix="verbeterplan-")
    except OSError as error:
        raise sqlite3.OperationalError(f"unable to open database file: {error.strerror}") from error
    try:
        made = Path(scratch.name) / path.name
        copy_files(path, made)
        connection = _cautious(made, "mode=ro")
    except OSError as error:
        scratch.cleanup()
        raise sqlite3.OperationalError(f"unable to open database file: {error.strerror}") from error
    except sqlite3.Error:
        scratch.cleanup()
        raise
    connection.scratch = scratch
    return connection


def copy_files(path: Path, made: Path) -> None:
    """Copy a file, and what holds a part of its content beside it. Raises OSError."""
    import shutil

    for end in ("", *HELPERS):
        if (part := path_beside(path, end)).exists():
            shutil.copyfile(part, path_beside(made, end))


def path_beside(path: Path, end: str) -> Path:
    """What SQLite puts beside a file: `-wal`, `-shm`, `-journal`."""
    return path.with_name(path.name + end)


def _holds(path: Path) -> bool:
    return path.exists() and path.stat().st_size > 0


class Mended(str):
    """Text of which some bytes could not be read; each stands in it as �."""


def as_text(raw: bytes) -> str:
    try:
        return raw.decode()
    except UnicodeDecodeError:
        return Mended(raw.decode("utf-8", "replace"))


def leniently(connection: sqlite3.Connection) -> sqlite3.Connection:
    """The same connection, that reads text of which bytes are damaged as Mended."""
    connection.text_factory = as_text
    return connection


def as_bytes(connection: sqlite3.Connection, statement: str, values: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The rows of a select with each text as its bytes, whatever they are."""
    cursor = connection.cursor()
    factory, connection.text_factory = connection.text_factory, bytes
    try:
        yield from cursor.execute(statement, values).fetchall()
    finally:
        connection.text_factory = factory
