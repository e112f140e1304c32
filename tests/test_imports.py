"""What import-linter can't see: the plan reads no clock by itself, and a start loads nothing heavy."""

import ast
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[1] / "vp_tui"
PURE = sorted(PACKAGE.glob("plan/**/*.py"))
IMPURE_CALLS = {"open", "print", "input", "today", "now", "utcnow", "fromtimestamp"}


def called(source: str) -> set[str]:
    """The bare names of all that is called in a source text: f() gives f, a.b.f() gives f."""
    functions = [node.func for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call)]
    names = {each.id for each in functions if isinstance(each, ast.Name)}
    return names | {each.attr for each in functions if isinstance(each, ast.Attribute)}


def test_the_search_for_calls_finds_them() -> None:
    assert called("import datetime as dt\nx = [dt.date.today() for _ in open('f')]") == {"today", "open"}


@pytest.mark.parametrize("path", PURE, ids=lambda path: path.name)
def test_the_plan_reads_no_file_and_no_clock(path: Path) -> None:
    assert called(path.read_text("utf-8")) & IMPURE_CALLS == set()
