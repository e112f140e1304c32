"""How a command ends: what the user reads, what the log keeps, the exit code."""

import io
import os
import sys
from collections.abc import Callable
from pathlib import Path

import click

from vp_tui.commands.dutch import usage_sentence
from vp_tui.commands.problems import CommandProblem, one_line
from vp_tui.home import HomeProblem, prepare
from vp_tui.store.problems import StoreError

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
    except Exception as error:  # noqa: BLE001 (the one place where nothing may pass)
        return _told(_unforeseen(error, home), 1)
    return result if isinstance(result, int) else 0


def _told(sentence: str, code: int) -> int:
    click.echo(one_line(sentence), err=True)
    return code


def _discard_output() -> None:
    """Python would try to write the rest at its end, and complain."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())


def _unforeseen(error: Exception, home: Callable[[], Path]) -> str:
    from vp_tui.log import log_file, logger, logging_to

    try:
        folder = home()
        prepare(folder)
    except HomeProblem as problem:
        return f"Er ging onverwacht iets mis, en ik kon het niet opschrijven. {problem}"
    with logging_to(folder):
        logger.error("uncaught", exc_info=error)
    return f"Er ging onverwacht iets mis. Probeer het nog eens; wat er misging staat in {log_file(folder)}."


def speak_utf8() -> None:
    """Output in UTF-8 in any console and any pipe; names of files as they are on the disk."""
    on_disk = "surrogateescape" if os.name == "posix" else "backslashreplace"
    for stream, errors in ((sys.stdout, on_disk), (sys.stderr, "backslashreplace")):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors=errors)
