"""`vp export`, the whole process, against zipping its finished parts and against what else makes such tables."""

import zipfile
from collections.abc import Sequence
from pathlib import Path

from benchmarks.bench import Bench, in_turns
from benchmarks.rows import Found, absent, paired

TABLES = (
    "analyse/members", "relate/communications", "implement/actions", "implement/cycles", "implement/bottlenecks",
    "evaluate/spreading",
)  # fmt: skip
ROWS = 40


def tables_home(bench: Bench, times: int) -> tuple[Path, str]:
    """A home with one plan whose document has six tables of so many times 40 rows; its id."""
    home, ids = bench.home(f"tables-{times}", {"records": dict.fromkeys(TABLES, ROWS * times)})
    return home, ids[0]


def exporting(bench: Bench, times: int) -> list[str]:
    home, plan_id = tables_home(bench, times)
    return [bench.vp, "export", plan_id, "--home", str(home)]


def rows(bench: Bench) -> list[Found]:
    parts = finished_parts(bench)
    commands: dict[str, Sequence[str]] = {"vp": exporting(bench, 1)}
    floor = Path(__file__).parent / "inside/zipping.py"
    commands["zip"] = [bench.python, str(floor), str(parts), str(bench.folder / "zipped.docx")]
    if "docxtpl" not in bench.problems:
        commands["docxtpl"] = docxtpl(bench)
    if "pandoc" not in bench.problems:
        commands["pandoc"] = pandoc(bench)
    found = in_turns(commands, bench.rounds(9))
    wall = {name: [each.wall for each in all_] for name, all_ in found.items()}
    peers = [
        paired(name, wall["vp"], wall[name]) if name in wall else absent(name, bench.problems[name])
        for name in ("docxtpl", "pandoc")
    ]
    return [paired("export", wall["vp"], wall["zip"]), *peers, hundredfold(bench)]


def hundredfold(bench: Bench) -> Found:
    found = in_turns({"many": exporting(bench, 100), "one": exporting(bench, 1)}, bench.rounds(4))
    many, one = ([each.wall for each in found[name]] for name in ("many", "one"))
    return paired("export_100", many, one)


def finished_parts(bench: Bench) -> Path:
    """The parts of the document that `vp export` makes, unzipped."""
    command, folder = exporting(bench, 1), bench.folder / "parts"
    in_turns({"vp": [*command, "--to", str(bench.folder / "made.docx")]}, 0)
    with zipfile.ZipFile(bench.folder / "made.docx") as document:
        document.extractall(folder)
    return folder


def docxtpl(bench: Bench) -> list[str]:
    """The command that fills a template of six tables with the same texts."""
    script, python = Path(__file__).parent / "inside/docxtpl_tables.py", str(bench.peer / "python")
    words = [str(bench.folder / name) for name in ("made.docx", "template.docx", "tables.json")]
    bench.inside("docxtpl_tables", "prepare", *words, python=python)
    return [python, str(script), "render", *words[1:], str(bench.folder / "docxtpl.docx")]


def pandoc(bench: Bench) -> list[str]:
    """The command that makes the same document of its own Markdown."""
    source, command = bench.folder / "made.md", bench.pandoc
    in_turns({"read": [command, str(bench.folder / "made.docx"), "-t", "markdown", "-o", str(source)]}, 0)
    return [command, str(source), "-o", str(bench.folder / "pandoc.docx")]
