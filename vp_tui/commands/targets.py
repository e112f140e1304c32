"""Where an export goes, and as what; told before anything heavy is loaded."""

import os
from dataclasses import dataclass
from pathlib import Path

import click

from vp_tui.commands.problems import CommandProblem
from vp_tui.documents.kind import Kind
from vp_tui.documents.kinds import IMPLEMENTATION_PLAN, formats

# What people may want instead, and what else programs know by its ending.
OTHERS = frozenset(
    """
    pdf doc docm dot dotx dotm odt ott fodt rtf txt text md markdown rst tex wps wpd pages gdoc xps ps epub mobi html
    htm xhtml mht xml docx json jsonl yaml yml toml ini csv tsv xls xlsx xlsm ods ppt pptx odp key numbers eml msg zip
    gz tgz tar bz2 xz 7z rar db sqlite sqlite3 bak tmp log png jpg jpeg gif svg tif tiff bmp heic webp mp3 mp4 exe bat
    cmd ps1 sh py js css lnk url
    """.split()  # noqa: SIM905 (a list would take ninety lines)
)


@dataclass(frozen=True, slots=True)
class Target:
    """A folder, and a name in it where the user gave one."""

    folder: Path
    name: str | None


def kind_of(ctx: click.Context, named: str | None, to: str | None) -> Kind:
    """What --format says, else what the name behind --to ends in, else Word.

    Raises click.UsageError where those two contradict each other.
    """
    ending = Path(to).suffix.lower().removeprefix(".") if to and not is_folder(Path(to)) else ""
    known = formats()
    if named and ending in known and known[named].ending != f".{ending}":
        raise click.UsageError(f"--format {named} en een naam op .{ending} gaan niet samen.", ctx)
    return known[named] if named else known.get(ending, IMPLEMENTATION_PLAN)


def target(home: Path, to: str | None, kind: Kind) -> Target:
    """`to` is a folder that exists, or a file in one; a name without an ending gets one. Without `to`: exports/.

    Raises CommandProblem where the folder isn't there, or the name says it is neither a document nor a plan file.
    """
    if to is None:
        return Target(home / "exports", None)
    path = Path(to).absolute()
    if is_folder(path):
        return Target(path, None)
    folder = path if to.endswith(("/", os.sep)) else path.parent
    if not is_folder(folder):
        raise CommandProblem(f"De map {folder} is er niet. Maak die map eerst, of kies een andere map achter --to.")
    return Target(folder, _with_ending(path.name, kind))


def is_folder(path: Path) -> bool:
    """Whether there is such a folder; a name that no disk takes is none.

    Raises CommandProblem where the name is too long to say.
    """
    try:
        return path.is_dir()
    except OSError as error:
        raise CommandProblem("De naam achter --to is te lang. Kies een kortere.") from error


def _with_ending(name: str, kind: Kind) -> str:
    """A name ends in what the file is, or programs open it wrongly; a point in it (`plan v1.2`) makes no ending.

    Raises CommandProblem where the name says it is something else.
    """
    name = name.rstrip(" .") or kind.ending.removeprefix(".")  # no name on Windows ends in these
    ending = Path(name).suffix
    if ending.lower() == kind.ending:
        return name
    if ending.lower().removeprefix(".") in OTHERS:
        raise CommandProblem(
            f"Ik maak een Word-document (.docx) of een planbestand (.json), geen {ending}. Laat de naam achter --to"
            f" eindigen op {kind.ending}."
        )
    return f"{name}{kind.ending}"
