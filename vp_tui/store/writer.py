"""One thread owns the only writing connection; it receives values, never plan objects.

A write that fails stays first in line and is tried again: what was typed is on screen and in memory meanwhile.
"""

import datetime as dt
import logging
import sqlite3
import threading
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import TypeVar

from sqlite_utils import Database

from vp_tui.store.problems import StoreError
from vp_tui.store.schema import open_database

Result = TypeVar("Result")
Job = Callable[[Database], object]


class Writer:
    """`told` hears, from the writing thread, None after each success and the problem after each failure.

    `now` dates the copy that is kept before the tables change.
    """

    def __init__(
        self,
        path: Path,
        told: Callable[[StoreError | None], None] | None = None,
        now: Callable[[], dt.datetime] = dt.datetime.now,
    ):
        self.path, self._now = path, now
        self._told = told or (lambda problem: None)
        self._database: Database | None = None
        self._line: deque[Job] = deque()
        self._lock = threading.Lock()
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="vp-writer")

    def call(self, job: Callable[[Database], Result]) -> Result:
        """Do a job after all that waits, and wait for its result.

        Raises StoreError, and what the job raises.
        """
        return self.submit(job).result()

    def submit(self, job: Callable[[Database], Result]) -> "Future[Result]":
        """Do a job after all that waits; its problem is the caller's."""
        return self._thread.submit(self._run, job)

    def keep(self, job: Job) -> None:
        """Do a job that must not be lost: on failure it stays in line, before all later ones."""
        with self._lock:
            self._line.append(job)
        self._thread.submit(self._drain)

    def retry(self) -> None:
        """Try again what waits in line."""
        self._thread.submit(self._drain)

    def settled(self) -> bool:
        """Wait until the line has been tried; whether nothing is left in it."""
        return self._thread.submit(self._drain).result()

    def close(self) -> bool:
        """Write what waits and close the file; whether everything was written."""
        done = self.settled()
        self._thread.submit(self._close).result()
        self._thread.shutdown()
        return done

    def _run(self, job: Callable[[Database], Result]) -> Result:
        self._drain()
        try:
            return job(self._open())
        except sqlite3.Error as error:
            raise _explained(error) from error

    def _drain(self) -> bool:
        while self._line:
            try:
                self._line[0](self._open())
            except StoreError as error:
                return self._failed(error)
            except sqlite3.Error as error:
                return self._failed(_explained(error))
            except Exception as error:
                logging.getLogger("vp_tui").exception("a change could not be written")
                return self._failed(_unexpected(error))
            with self._lock:
                self._line.popleft()
            self._told(None)
        return True

    def _failed(self, problem: StoreError) -> bool:
        self._told(problem)
        return False

    def _open(self) -> Database:
        if self._database is None:
            self._database = open_database(self.path, self._now)
        return self._database

    def _close(self) -> None:
        if self._database is not None:
            self._database.close()
            self._database = None


def _explained(error: sqlite3.Error) -> StoreError:
    words = str(error).lower()
    if "full" in words:
        return StoreError("De schijf is vol. Maak ruimte; wat je typte blijft hier staan en wordt dan bewaard.")
    if "locked" in words or "busy" in words:
        return StoreError("Een ander programma houdt het planbestand vast. Ik probeer het opnieuw.")
    if "readonly" in words:
        return StoreError("Ik mag niet schrijven in de map met je plannen. Geef jezelf schrijfrechten op die map.")
    return _unexpected(error)


def _unexpected(error: Exception) -> StoreError:
    return StoreError(f"Bewaren lukt nu niet ({error}). Laat het venster open; ik probeer het opnieuw.")
