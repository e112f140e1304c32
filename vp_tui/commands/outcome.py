"""How a command ends: what the user reads, what the log keeps, the exit code."""

import errno
import io
import os
import sys
from collections.abc import Callable
from pathlib import Path

import click

from vp_tui.commands.dutch import usage_sentence
from vp_tui.commands.problems import CommandProblem, one_line
from vp_tui.store.opening import database
from vp_tui.store.problems import DamagedContent, StoreError
from vp_tui.system.home import HomeProblem, prepare

INTERRUPTED = 130  # as shells number it


def exit_code(work: Callable[[], object], home: Callable[[], Path]) -> int:
    """Do the work; on an error say one Dutch line. 0 is done, 1 an error, 2 wrong usage, 130 stopped with Ctrl+C.

    Never raises an Exception: what nobody foresaw goes to the log in `home`.
    """
    try:
        result = work()
        if sys.stdout:
            sys.stdout.flush()
    except click.UsageError as error:
        return _told(usage_sentence(error), 2)
    except (CommandProblem, HomeProblem, StoreError) as error:
        return _told(str(error), 1)
    except (click.Abort, KeyboardInterrupt):
        return _told("Gestopt met Ctrl+C.", INTERRUPTED)
    except BrokenPipeError:  # who read our output wants no more of it, as `head` does
        _discard_output()
        return 1
    except OSError as error:
        if os.name == "nt" and error.errno == errno.EINVAL and _is_of_output(error):  # Windows' broken pipe
            _discard_output()
            return 1
        if error.errno not in (errno.ENOSPC, errno.EDQUOT, errno.EIO) or not _is_of_output(error):
            return _told(_unforeseen(error, home), 1)
        _discard_output()
        return _told("Ik kan de uitkomst niet kwijt: de schijf waar die heen moet, is vol. Maak ruimte.", 1)
    except Exception as error:  # noqa: BLE001 (the one place where nothing may pass)
        return _told(_unforeseen(error, home), 1)
    return result if isinstance(result, int) else 0


def _told(sentence: str, code: int) -> int:
    click.echo(one_line(sentence), err=True)
    return code


def _is_of_output(error: OSError) -> bool:
    """Whether it was our own output that could not be written: no file has a name then."""
    return error.filename is None


def _discard_output() -> None:
    """Python would try to write the rest at its end, and complain."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())


def _unforeseen(error: Exception, home: Callable[[], Path]) -> str:
    from vp_tui.system.log import log_file, logger, logging_to

    try:
        folder = home()
        prepare(folder)
    except HomeProblem as problem:
        return f"Er ging onverwacht iets mis, en ik kon het niet opschrijven. {problem}"
    with logging_to(folder):
        logger.error("uncaught", exc_info=error)
    if _is_about_the_file(error, folder):
        return str(DamagedContent(database(folder)))
    return f"Er ging onverwacht iets mis. Probeer het nog eens; wat er misging staat in {log_file(folder)}."


def _is_about_the_file(error: Exception, home: Path) -> bool:
    """Whether what nobody foresaw came from what stands in the file with plans."""
    from vp_tui.store.doctor import about_file
    from vp_tui.store.problems import came_from_store

    if came_from_store(error):
        return True
    try:
        return any(each.wrong for each in about_file(database(home)))
    except Exception:  # noqa: BLE001 (a doctor that stumbles over the file has found it ill)
        return True


def speak_utf8() -> None:
    """Output in UTF-8 in any console and any pipe; names of files as they are on the disk."""
    on_disk = "surrogateescape" if os.name == "posix" else "backslashreplace"
    for stream, errors in ((sys.stdout, on_disk), (sys.stderr, "backslashreplace")):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors=errors)
