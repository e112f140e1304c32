"""What import-linter can't see: plan and checks read no clock by themselves, and a start loads nothing heavy."""

import ast
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from vp_tui.screens.plan.pages.registry import PAGES

PACKAGE = Path(__file__).parents[1] / "vp_tui"
PURE = sorted([*PACKAGE.glob("plan/**/*.py"), *PACKAGE.glob("checks/**/*.py")])
IMPURE_CALLS = {"open", "print", "input", "today", "now", "utcnow", "fromtimestamp"}


def called(source: str) -> set[str]:
    """The bare names of all that is called in a source text: f() gives f, a.b.f() gives f."""
    functions = [node.func for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call)]
    names = {each.id for each in functions if isinstance(each, ast.Name)}
    return names | {each.attr for each in functions if isinstance(each, ast.Attribute)}


def test_the_search_for_calls_finds_them() -> None:
    assert called("import datetime as dt\nx = [dt.date.today() for _ in open('f')]") == {"today", "open"}


@pytest.mark.parametrize("path", PURE, ids=lambda path: path.name)
def test_plan_and_checks_read_no_file_and_no_clock(path: Path) -> None:
    assert called(path.read_text("utf-8")) & IMPURE_CALLS == set()


HEAVY = {"docx", "lxml", "pydantic", "sqlite_utils"}


def modules_after(code: str) -> set[str]:
    """The modules that a fresh Python has loaded after running some code."""
    run = [sys.executable, "-c", f"{code}; import sys; print(*sys.modules)"]
    done = subprocess.run(run, capture_output=True, text=True, check=True, timeout=60)
    return set(done.stdout.split())


def loaded_by(module: str) -> set[str]:
    """The packages that a fresh Python has loaded after importing a module."""
    return {name.split(".")[0] for name in modules_after(f"import {module}")}


@pytest.mark.parametrize(
    "module", ["vp_tui.cli", "vp_tui.app.main", "vp_tui.screens.plans.screen", "vp_tui.screens.plans.welcome"]
)
def test_what_the_first_frame_needs_loads_nothing_heavy(module: str) -> None:
    loaded = loaded_by(module)
    assert "vp_tui" in loaded
    assert loaded & HEAVY == set()


def test_no_page_of_a_plan_loads_a_rule_or_the_catalogue() -> None:
    loaded = modules_after("from vp_tui.screens.plan.pages.registry import load_pages; load_pages()")
    later = {"vp_tui.checks.rules", "vp_tui.checks.privacy", "vp_tui.knowledge.catalogue"}
    assert all(find_spec(module) for module in later)
    assert "vp_tui.screens.plan.pages.checks" in loaded
    assert loaded & later == set()


def test_a_page_of_a_plan_is_loaded_when_it_is_shown() -> None:
    loaded = modules_after("import vp_tui.screens.plan.screen")
    pages = "vp_tui.screens.plan.pages"
    assert f"{pages}.registry" in loaded
    assert loaded & {f"{pages}.{each.name}" for each in PAGES} == set()


def test_help_and_the_list_on_the_command_line_load_no_screen() -> None:
    assert "textual" not in loaded_by("vp_tui.cli") | loaded_by("vp_tui.commands.plans")


def test_the_store_would_be_seen() -> None:
    assert loaded_by("vp_tui.store.schema") >= {"pydantic", "sqlite_utils"}
