"""Where an export goes, and as what; told before anything heavy is loaded."""

import os
from dataclasses import dataclass
from pathlib import Path

import click

from vp_tui.commands.problems import CommandProblem
from vp_tui.documents.kind import Kind
from vp_tui.documents.kinds import IMPLEMENTATION_PLAN, formats


@dataclass(frozen=True, slots=True)
class Target:
    """A folder, and a name in it where the user gave one."""

    folder: Path
    name: str | None


def kind_of(ctx: click.Context, named: str | None, to: str | None) -> Kind:
    """What --format says, else what the name behind --to ends in, else Word.

    Raises click.UsageError where those two contradict each other.
    """
    ending = Path(to).suffix.lower().removeprefix(".") if to and not Path(to).is_dir() else ""
    known = formats()
    if named and ending in known and known[named].ending != f".{ending}":
        raise click.UsageError(f"--format {named} en een naam op .{ending} gaan niet samen.", ctx)
    return known[named] if named else known.get(ending, IMPLEMENTATION_PLAN)


def target(home: Path, to: str | None, kind: Kind) -> Target:
    """`to` is a folder that exists, or a file in one; a name without an ending gets one. Without `to`: exports/.

    Raises CommandProblem where the folder isn't there.
    """
    if to is None:
        return Target(home / "exports", None)
    path = Path(to).absolute()
    if path.is_dir():
        return Target(path, None)
    folder = path if to.endswith(("/", os.sep)) else path.parent
    if not folder.is_dir():
        raise CommandProblem(f"De map {folder} is er niet. Maak haar eerst, of kies een andere map achter --to.")
    return Target(folder, path.name if path.suffix else f"{path.name}{kind.ending}")
