"""A copy of the file with plans, and back from one, on the command line."""

import datetime as dt
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from vp_tui.commands.listing import day_of, row
from vp_tui.commands.plans import title
from vp_tui.commands.problems import CommandProblem, one_line
from vp_tui.store.backups import Why, ailing, copy_to, file_name, make
from vp_tui.store.lock import take
from vp_tui.store.opening import Listed, database
from vp_tui.store.problems import DamagedContent
from vp_tui.store.restoring import Comparison, look, restore
from vp_tui.system.home import prepare
from vp_tui.workspace.safekeeping import lost

QUESTION = "Dit terugzetten? (j/n)"
UNASKED = "Ik kan het je hier niet vragen, want er is geen terminal. Weet je het zeker, zet er dan --ja achter."


def backup(home: Path, to: Path | None, now: dt.datetime) -> Path:
    """Copy the file with plans among the other copies, or to `to`: a new file, or a folder that is there.

    The app may be open. Raises CommandProblem, StoreError.
    """
    path = database(home)
    if to is None:
        return make(path, Why.HAND, now).path
    target = _target(expanded_path(to), now)
    copy_to(path, target)
    return target


def fault_in(copy: Path, path: Path) -> str:
    """What is to be said of a copy that carries a fault of the file with plans on; nothing where it is sound."""
    return str(DamagedContent(path)) if ailing(copy, still=True) else ""


def expanded_path(path: Path) -> Path:
    """The path as meant, ~ and all.

    Raises CommandProblem.
    """
    try:
        return path.expanduser().absolute()
    except RuntimeError as error:
        raise CommandProblem(f"Ik weet niet welke map {path} is. Kijk of de naam klopt.") from error


def _target(to: Path, now: dt.datetime) -> Path:
    try:
        return _new_name(to, now)
    except OSError as error:
        raise CommandProblem("Die naam is te lang. Kies een kortere.") from error


def _new_name(to: Path, now: dt.datetime) -> Path:
    target = to / file_name(Why.HAND, now) if to.is_dir() else to if to.suffix else to.with_name(f"{to.name}.db")
    if target.exists():
        raise CommandProblem(f"{target} bestaat al en wordt niet overschreven. Kies een andere naam, of noem een map.")
    return target


@contextmanager
def locked_home(home: Path) -> Iterator[Path]:
    """The file with plans, while no window has it.

    Raises HomeProblem, LockedFile, StoreError.
    """
    prepare(home)
    lock = take(home)
    try:
        yield database(home)
    finally:
        lock.release()


def put_back(home: Path, file: Path, now: dt.datetime, sure: bool) -> str:
    """Show what a copy holds and what would be lost, ask (unless `sure`), and restore; says in Dutch what was done.

    Raises CommandProblem, HomeProblem, StoreError; then nothing has changed.
    """
    file = expanded_path(file)
    with locked_home(home) as path:
        found = look(file, path, now)
        for line in comparison_lines(file, found):
            click.echo(one_line(line) if not line.startswith(" ") else f"  {one_line(line)}")
        if not (sure or _agreed()):
            return "Er is niets veranderd."
        done = restore(file, path, now)
    kept = f" Wat er stond, is bewaard in {done.kept}" if done.kept else ""
    ill = " Er staat iets in wat niet te lezen is; kijk ernaar met: vp doctor" if ailing(database(home)) else ""
    return f"Je plannen zijn teruggezet uit {file.name}.{kept}{ill}"


def comparison_lines(file: Path, found: Comparison) -> Iterator[str]:
    """What is in a copy and what would be lost, a line each."""
    count = len(found.held)
    yield f"In {file.name} {'staat 1 plan' if count == 1 else f'staan {count} plannen'}{':' if count else '.'}"
    yield from (f"  {row(each)}{_bin(each)}" for each in found.held)
    if not found.readable:
        yield "Je huidige planbestand is niet te lezen; wat daarin stond, kan ik niet vergelijken. Het blijft bewaard."
    elif not found.losing:
        yield "Je raakt niets kwijt."
    else:
        yield "Dit raak je kwijt:"
        yield from (
            f"  {title(each.shown)}{_bin(each.shown)}: {lost(each, _moment(each.shown.changed))}"
            for each in found.losing
        )
        yield "Van alles wat je nu hebt, blijft een kopie bewaard."


def _bin(plan: Listed) -> str:
    return " (in de prullenbak)" * bool(plan.deleted)


def _moment(stamp: str) -> str:
    return f"{day_of(stamp)} {dt.datetime.fromisoformat(stamp):%H:%M}"


def _agreed() -> bool:
    """What the user answers. Raises CommandProblem where nobody can be asked."""
    if not sys.stdin.isatty():
        raise CommandProblem(UNASKED)
    while True:
        answer = click.prompt(QUESTION, default="n", show_default=False).strip().lower()
        if answer in ("j", "ja", "n", "nee"):
            return bool(answer.startswith("j"))
