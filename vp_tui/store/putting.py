"""A sound file in the place of one that SQLite can't open; what was there is kept under another name."""

import datetime as dt
import os
import shutil
from pathlib import Path

from vp_tui.store.copying import SIDES, sync


def put_in_place(made: Path, path: Path, now: dt.datetime) -> Path | None:
    """Give `made` the name of the live file, which no connection may have open; where the old one is kept, if any.

    There is never a moment without a file of that name. The `-wal` belongs to the old content and goes before the new
    one comes: SQLite would write it into the new file. Raises OSError.
    """
    kept = keep_aside(path, now) if path.exists() else None
    for end in SIDES:
        path.with_name(path.name + end).unlink(missing_ok=True)
    sync(path.parent)
    made.replace(path)
    sync(path.parent)
    return kept


def keep_aside(path: Path, now: dt.datetime) -> Path:
    """Copy a file as it is, with its `-wal`, beside itself; where. What is no file is moved. Raises OSError."""
    kept = _free(path.with_name(f"{path.stem}_beschadigd_{now:%Y-%m-%d_%H.%M.%S}{path.suffix}"))
    if not path.is_file():
        path.rename(kept)
        return kept
    for end in ("-wal", ""):
        old, new = path.with_name(path.name + end), kept.with_name(kept.name + end)
        if old.exists():
            handle = os.open(new, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
            with os.fdopen(handle, "wb") as target, old.open("rb") as source:
                shutil.copyfileobj(source, target)
            sync(new)
    sync(path.parent)
    return kept


def _free(path: Path) -> Path:
    names = [path, *(path.with_name(f"{path.stem}_{n}{path.suffix}") for n in range(2, 100))]
    return next(each for each in names if not each.exists())
