"""What went wrong, for who mends it: data/vp.log. Nothing of it goes to the terminal, where the app draws."""

import logging
import os
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import Any

BYTES = 1_000_000  # of one file
KEPT = 2  # older files beside it: vp.log.1, vp.log.2
FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"

logger = logging.getLogger("vp_tui")


def log_file(home: Path) -> Path:
    return home / "data" / "vp.log"


class QuietHandler(RotatingFileHandler):
    """Writes to a file that is made at the first line."""

    def _open(self) -> TextIOWrapper:
        """For its user alone: a line may quote a file's name. A link is not followed: what it points to is not ours."""
        return open(self.baseFilename, self.mode, encoding=self.encoding, opener=_own_file)  # type: ignore[return-value]

    def handleError(self, record: logging.LogRecord) -> None:
        """A line that can't be written (a full disk, a file that Windows keeps locked) is lost: the only other place
        to tell it is the terminal, and that would blank the screen."""


@contextmanager
def logging_to(home: Path) -> Iterator[None]:
    """Meanwhile all that the libraries log, warnings, and errors in threads and finalizers go to `data/vp.log`.

    The folder data/ must exist.
    """
    handler = QuietHandler(log_file(home), maxBytes=BYTES, backupCount=KEPT, encoding="utf-8", delay=True)
    handler.setFormatter(logging.Formatter(FORMAT))
    root, hooks = logging.getLogger(), (threading.excepthook, sys.unraisablehook)
    root.addHandler(handler)
    logging.captureWarnings(True)
    threading.excepthook, sys.unraisablehook = _in_thread, _in_finalizer
    try:
        yield
    finally:
        threading.excepthook, sys.unraisablehook = hooks
        logging.captureWarnings(False)
        root.removeHandler(handler)
        handler.close()


def _own_file(name: str, flags: int) -> int:
    return os.open(name, flags | getattr(os, "O_NOFOLLOW", 0), 0o600)


Caught = tuple[type[BaseException], BaseException, TracebackType | None]


def _in_thread(found: threading.ExceptHookArgs) -> None:
    if found.exc_type is not SystemExit and found.exc_value is not None:  # Python's own hook is silent on an exit too
        name = found.thread.name if found.thread else "?"
        caught: Caught = (found.exc_type, found.exc_value, found.exc_traceback)
        logger.error("uncaught in thread %s", name, exc_info=caught)


def _in_finalizer(found: Any) -> None:  # typeshed's UnraisableHookArgs can't be imported
    logger.error("%s: %r", found.err_msg or "ignored", found.object, exc_info=found.exc_value)
