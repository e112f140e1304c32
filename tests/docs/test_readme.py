"""The README holds what the project holds: its packages, its commands, its files."""

import re
import tomllib
from itertools import takewhile
from pathlib import Path

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text("utf-8")
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
