"""The README holds what the project holds: its packages, its commands, its files."""

import re
import tomllib
from itertools import pairwise, takewhile
from pathlib import Path

import click
import pytest
from textual.binding import Binding

from vp_tui.cli import main

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text("utf-8")
COMMANDS = main.commands
# `vp list [--json]` and the like, in backticks or on a line of a code block; a bar in a table is written \|.
WRITTEN = re.findall(r"(?:`|uv run )(vp(?: [^`\n]+)?)(?=`|\n)", README)
MENTIONED = sorted({each.replace(r"\|", "|") for each in WRITTEN})
DOCUMENTS = [ROOT / "README.md", ROOT / "CHANGELOG.md", *sorted(ROOT.glob("docs/**/*.md"))]


def tables(header: str) -> list[list[list[str]]]:
    """The tables under this header line: a list of rows, each a list of its cells."""
    starts = [found.end() for found in re.finditer(rf"^{re.escape(header)}\n\|[-|]+\n", README, re.MULTILINE)]
    rows = [takewhile(lambda line: line.startswith("|"), README[start:].splitlines()) for start in starts]
    return [[[cell.strip() for cell in re.split(r"(?<!\\)\|", row)[1:-1]] for row in each] for each in rows]


def names(requirements: list[str]) -> list[str]:
    return [each.split("==")[0] for each in requirements]


def test_the_tables_of_packages_list_what_the_project_asks_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    groups = project["dependency-groups"]
    asked = [project["project"]["dependencies"], groups["dev"], groups["lint"]]
    told = tables("| package | what for | why this one |")
    assert [[row[0] for row in table] for table in told] == [names(each) for each in asked]
    assert all(len(row) == 3 and all(row) for table in told for row in table)


def test_what_the_documents_point_to_is_there() -> None:
    links = [(each, link) for each in DOCUMENTS for link in re.findall(r"\]\(([^)]+)\)", each.read_text("utf-8"))]
    local = [(each, link.split("#")[0]) for each, link in links if not link.startswith(("http", "#"))]
    assert local, "the README points to docs/ at least"
    assert [(each.name, link) for each, link in local if not (each.parent / link).exists()] == []


def options(command: click.Command) -> dict[str, click.Option]:
    """The options of a command by their names on the command line."""
    found = [each for each in command.params if isinstance(each, click.Option)]
    return {name: each for each in found for name in each.opts}


@pytest.mark.parametrize("mentioned", MENTIONED)
def test_a_command_of_the_readme_exists_with_its_options(mentioned: str) -> None:
    words = re.findall(r"[^\s\[\]]+", mentioned)[1:]
    command = COMMANDS[words[0]] if words and words[0].isalpha() and words[0].islower() else main
    known = {**options(command), "--help": None}
    assert [each for each in words if each.startswith("--") and each not in known] == []
    for name, values in pairwise(words):
        if name.startswith("--") and "|" in values:
            kind = options(command)[name].type
            assert isinstance(kind, click.Choice)
            assert list(kind.choices) == values.split("|")


def test_the_table_of_commands_is_whole() -> None:
    (table,) = tables("| command | does |")
    told = [re.findall(r"[a-z]+", row[0])[1:2] for row in table]
    assert sorted(each[0] for each in told if each) == sorted(COMMANDS)


def test_the_readme_knows_that_vp_alone_opens_the_app() -> None:
    assert "vp" in MENTIONED
    assert main.invoke_without_command


def test_the_keys_of_the_readme_are_bound() -> None:
    """The table under *Keys* names keys that the app or the plan's screen has, and all that the plan's screen has."""
    from vp_tui.app.main import Verbeterplan
    from vp_tui.screens.plan.screen import PlanScreen

    bound = {each.key for owner in (Verbeterplan, PlanScreen) for each in owner.BINDINGS if isinstance(each, Binding)}
    section = (ROOT / "README.md").read_text("utf-8").split("## Keys")[1].split("\n## ")[0]
    named = {
        key.lower().replace("esc", "escape")
        for row in re.findall(r"^\|(.*?)\|", section, re.M)
        for key in re.findall(r"`(.+?)`", row)
    }
    named |= {f"f{number}" for number in range(2, 10)}  # the table says from … to
    assert named == bound - {"tab", "shift+tab"}  # told below the table
