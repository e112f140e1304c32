"""Is the file with plans sound: what the doctor says on the command line."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import click

from vp_tui.commands.copying import locked_home
from vp_tui.commands.problems import one_line
from vp_tui.store.backups import copies
from vp_tui.store.doctor import examine
from vp_tui.store.finding import Finding
from vp_tui.store.opening import database

SOUND, TO_DO = 0, 1
MEND = "Herstellen kan met: vp doctor --repair (er wordt eerst een kopie bewaard)."


def doctor(home: Path, now: dt.datetime, repair: bool) -> int:
    """Tell what is found, and repair it where asked; 0 where the file is sound, 1 where something must be done.

    Raises HomeProblem, LockedFile (only a repair needs the lock), StoreError.
    """
    path = database(home)
    if repair:
        with locked_home(home):
            from vp_tui.store.repairs import repair as repaired

            done = repaired(path, now)
    found = examine(path, now)
    if repair:
        wrong = any(each.wrong for each in found)
        nothing = "Er was niets wat ik zelf kan herstellen." if wrong else "Er was niets te herstellen."
        for sentence in done or [nothing]:
            click.echo(one_line(sentence))
        if wrong and (last := next(iter(copies(path)), None)):
            click.echo(f"Lukt het zo niet, dan zet je de laatste kopie terug met: vp restore {last.path}")
    for line in finding_lines(path, found):
        click.echo(one_line(line))
    return TO_DO if any(each.wrong for each in found) else SOUND


def finding_lines(path: Path, found: list[Finding]) -> Iterator[str]:
    """The findings, a line each, and what they come to."""
    yield from (f"{'Fout' if each.wrong else 'Let op'}: {each.sentence}" for each in found)
    if not any(each.wrong for each in found):
        yield f"{path} is in orde." if path.exists() else f"Er zijn nog geen plannen in {path.parent}."
    if any(each.mendable for each in found):
        yield MEND
