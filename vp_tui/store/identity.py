"""The open file is the file at its path: SQLite itself goes on writing into a file that was thrown away.

A folder that vanishes while the app is open comes back from what SQLite still holds; a file that another program put
in its place is never written over.
"""

import datetime as dt
from collections.abc import Callable
from pathlib import Path

from sqlite_utils import Database

from vp_tui.store.problems import GoneFile, ReplacedFile
from vp_tui.store.schema import open_database


class Held:
    """The connection to the file at `path`, made where it is missing.

    Raises StoreError, as all methods do.
    """

    def __init__(self, path: Path, now: Callable[[], dt.datetime]):
        self.path, self._now = path, now
        self._database = open_database(path, now)
        self._identity = _identity(path)

    def database(self) -> Database:
        """The connection, once it is certain that it is to the file at the path."""
        found = _identity(self.path)
        if found is None:
            self._put_back()
        elif found != self._identity:
            raise ReplacedFile(self.path)
        return self._database

    def _put_back(self) -> None:
        """The file is gone: make it again from the connection, which holds all of it."""
        try:
            self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise GoneFile(self.path) from error
        again = open_database(self.path, self._now)
        try:
            self._database.conn.backup(again.conn)
        except BaseException:
            again.close()
            self.path.unlink(missing_ok=True)
            raise
        self._database.close()
        self._database, self._identity = again, _identity(self.path)

    def close(self) -> None:
        self._database.close()


def _identity(path: Path) -> tuple[int, int] | None:
    """What tells a file from another one that got its name; None where there is none."""
    try:
        found = path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return None
    return found.st_dev, found.st_ino
