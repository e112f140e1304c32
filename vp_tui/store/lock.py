"""One window writes at a time: a lock of the operating system, gone when its process is, however that ended."""

from pathlib import Path

from filelock import BaseFileLock, FileLock, Timeout

from vp_tui.store.problems import LockedFile, StoreError


def lock_file(home: Path) -> Path:
    return home / "data" / "vp.lock"


def take(home: Path) -> BaseFileLock:
    """The lock on the plans of `home`; any thread may release it.

    Raises LockedFile where another window has it, StoreError where the file can't be made.
    """
    lock = FileLock(lock_file(home), timeout=0, thread_local=False, mode=0o600)
    try:
        lock.acquire()
    except Timeout as error:
        raise LockedFile from error
    except OSError as error:
        if lock_file(home).is_symlink() or lock_file(home).is_dir():
            raise StoreError(f"{lock_file(home)} is geen gewoon bestand. Gooi het weg en start opnieuw.") from error
        raise StoreError(
            f"Ik mag niet schrijven in {lock_file(home).parent}. "
            "Vraag wie de computers van de praktijk beheert om schrijfrechten op die map."
        ) from error
    return lock
