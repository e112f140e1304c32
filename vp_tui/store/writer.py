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

from vp_tui.store.identity import Held
from vp_tui.store.problems import StoreError, explained, unexpected

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
        self.came_back: Callable[[], None] = lambda: None  # hears that a file that was gone was put back
        self._problem: StoreError | None = None
        self._held: Held | None = None
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
        """Try again what waits in line; told that all is well where nothing waits."""
        self._thread.submit(lambda: self._drain() and self._told(None))

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
        if not self._drain() and self._problem:  # what the job would read is not what is in memory
            raise self._problem
        try:
            return job(self._open())
        except sqlite3.Error as error:
            raise explained(error, self.path) from error

    def _drain(self) -> bool:
        while self._line:
            try:
                self._line[0](self._open())
            except StoreError as error:
                return self._failed(error)
            except sqlite3.Error as error:
                return self._failed(explained(error, self.path))
            except Exception as error:
                logging.getLogger("vp_tui").exception("a change could not be written")
                return self._failed(unexpected(error))
            with self._lock:
                self._line.popleft()
            self._problem = None
            self._told(None)
        return True

    def _failed(self, problem: StoreError) -> bool:
        self._problem = problem
        self._told(problem)
        return False

    def _open(self) -> Database:
        if self._held is None:
            self._held = Held(self.path, self._now, lambda: self.came_back())
        return self._held.database()

    def _close(self) -> None:
        if self._held is not None:
            self._held.close()
            self._held = None
