"""Putting a document in a folder: whole or not at all, and never over another file."""

import errno
import os
import tempfile
import unicodedata
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from vp_tui.system.file_names import document_name
from vp_tui.system.windows_errors import patiently, windows_sentence

__all__ = ["DocumentError", "Written", "document_name", "write_document"]


PREFIX = ".verbeterplan-"  # of a document that is not finished yet


@dataclass(frozen=True, slots=True)
class Written:
    """Where the document is; `note`: a Dutch sentence where that is not the name asked for, else empty."""

    path: Path
    note: str


class DocumentError(Exception):
    """The document could not be written; `sentence` says why and what to do, in Dutch."""

    def __init__(self, sentence: str):
        super().__init__(sentence)
        self.sentence = sentence


def write_document(content: bytes, folder: Path, name: str, to_hand_on: bool = False) -> Written:
    """Write a file of this name, or of the next free one, in a folder that exists. `to_hand_on`: others may read it as
    they may any file that this user makes; else it is for the user alone.

    Raises DocumentError; then there is no file at all.
    """
    name = _storable(name)
    try:
        temporary = _written_beside(content, folder)
        if to_hand_on and os.name == "posix":
            temporary.chmod(0o666 & ~_umask())
        try:
            path = patiently(lambda: _placed(temporary, folder, name))
        finally:
            temporary.unlink(missing_ok=True)
        _sync_folder(folder)
    except OSError as error:
        raise DocumentError(_sentence(error, folder)) from error
    return Written(path, "" if path.name == name else _note(folder / name, path))


def _storable(name: str) -> str:
    """The name in letters that this system can write in a name: with the locale C on Linux those are few."""
    try:
        os.fsencode(name)
    except UnicodeEncodeError:
        plain = unicodedata.normalize("NFKD", name)
        return "".join(each for each in plain if each.isascii()) or "document"
    return name


def _written_beside(content: bytes, folder: Path) -> Path:
    """A finished temporary file in the same folder, so that it can be moved in one step.

    Raises OSError; then the temporary file is gone.
    """
    handle, name = tempfile.mkstemp(prefix=PREFIX, suffix=".tmp", dir=folder)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
    return Path(name)


def _umask() -> int:
    """What this user keeps from others in a new file; it can only be asked for by setting it."""
    kept = os.umask(0o077)
    os.umask(kept)
    return kept


def clear_leftovers(folder: Path, before: float) -> None:
    """Remove what a killed export left unfinished before this moment (seconds since 1970)."""
    for each in folder.glob(f"{PREFIX}*.tmp"):
        with suppress(OSError):  # another program may have it; it does no harm
            if each.stat().st_mtime < before:
                each.unlink()


def _placed(temporary: Path, folder: Path, name: str) -> Path:
    for path in _names(folder, name):
        with suppress(FileExistsError):
            place_exclusively(temporary, path)
            return path
    raise AssertionError("names never run out")


def _names(folder: Path, name: str) -> Iterator[Path]:
    """name, name (2), name (3), …"""
    yield folder / name
    for number in count(2):
        yield folder / f"{Path(name).stem} ({number}){Path(name).suffix}"


def place_exclusively(temporary: Path, path: Path) -> None:
    """Give a finished file its name, in one step and only if that name is free.

    Raises FileExistsError. A rename does this on Windows, but replaces elsewhere; there a hard link does it. Disks
    without links (a USB stick) get the name reserved first, so that two programs can't both take it.
    """
    if os.name == "nt":
        temporary.rename(path)
        return
    try:
        os.link(temporary, path)
    except FileExistsError:
        raise
    except OSError as error:
        if error.errno not in NO_LINKS:
            raise
        _reserve_and_replace(temporary, path)


NO_LINKS = (errno.EPERM, errno.EOPNOTSUPP, errno.ENOTSUP, errno.ENOSYS, errno.EMLINK, errno.EACCES)


def _reserve_and_replace(temporary: Path, path: Path) -> None:
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY))
    try:
        temporary.replace(path)
    except BaseException:
        path.unlink(missing_ok=True)
        raise


def _sync_folder(folder: Path) -> None:
    """Make the name as lasting as the content; Windows neither needs nor allows it."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno not in (errno.EINVAL, errno.ENOTSUP):  # network disks that can't; the file itself is synced
            raise
    finally:
        os.close(handle)


def _note(wanted: Path, path: Path) -> str:
    if is_open_elsewhere(wanted):
        return f"“{wanted.name}” staat nog open in Word. Dit document heet nu “{path.name}”."
    return f"“{wanted.name}” bestond al en is niet overschreven. Dit document heet nu “{path.name}”."


def is_open_elsewhere(path: Path) -> bool:
    """Whether Word or LibreOffice keeps its own lock file beside the document."""
    word = (f"~${path.name[2:]}", f"~${path.name}")  # Word leaves out two letters of a long name
    return any(path.with_name(name).exists() for name in (*word, f".~lock.{path.name}#"))


def _sentence(error: OSError, folder: Path) -> str:
    if told := windows_sentence(error, folder):
        return told
    match error.errno:
        case errno.ENOENT | errno.ENOTDIR:
            return f"De map {folder} is er niet (meer). Kies een andere map."
        case errno.EACCES | errno.EPERM | errno.EROFS:
            return f"In de map {folder} kan ik niet schrijven. Kies een andere map."
        case errno.ENOSPC | errno.EDQUOT:
            return f"De schijf met de map {folder} is vol. Maak ruimte en probeer het nog eens."
        case errno.ENAMETOOLONG:
            return "De naam van het document is te lang. Kies een kortere titel of een andere map."
    return f"Het document kon niet worden bewaard in {folder} ({error.strerror}). Probeer het nog eens."
