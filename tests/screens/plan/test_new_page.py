"""Another page of the plan is a class and a line in the registry: then all that leads to a page leads to it.

The package is copied, the line is added, and a Python of its own runs the copy; and once more without the line.
"""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import vp_tui
from tests.conftest import NOW
from vp_tui.app.main import Verbeterplan
from vp_tui.plan.phases import PHASES
from vp_tui.plan.plan import Plan
from vp_tui.screens.plan.pages.registry import BY_NAME, FIRST, PAGES, STEPS, page_at
from vp_tui.screens.plan.screen import PlanScreen
from vp_tui.widgets.pages import rail_rows
from vp_tui.workspace.library import Library

pytestmark = pytest.mark.slow

SCRIPT = Path(__file__).with_name("new_page_script.py")
PAGE = '''"""A page to try it with."""

from textual.app import ComposeResult
from textual.widgets import Static

from vp_tui.screens.plan.pages.page import PlanPage
from vp_tui.workspace.session import Session
from vp_tui.widgets.pages import Page


class MirrorPage(PlanPage):
    def __init__(self, session: Session, page: Page):
        super().__init__(session, page.name, page.title)

    def compose(self) -> ComposeResult:
        yield Static(self.heading, classes="page-title")
        yield Static("Dit zie je in de spiegel.")
'''
LINE = """    Page("mirror", "Spiegel", "Kijk terug", "s", _make, lambda: {"": "Zo zie je."}, "f10", is_view=True),
"""
LAST = '    _phase("evaluate"),\n'


def seen(package: Path, home: Path) -> dict[str, Any]:
    """What the script saw, with the package in a folder."""
    library = Library(home, lambda: NOW)
    plan_id = library.example()
    library.close()
    path = {"PYTHONPATH": os.pathsep.join([str(package), str(Path(vp_tui.__file__).parents[1])])}
    command = [sys.executable, str(SCRIPT), str(home), plan_id]
    done = subprocess.run(command, env={**os.environ, **path}, cwd=package, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    assert found["package"] == str(package / "vp_tui")
    return found


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A folder with the package and one page more."""
    folder = tmp_path / "copy"
    shutil.copytree(Path(vp_tui.__file__).parent, folder / "vp_tui", ignore=shutil.ignore_patterns("__pycache__"))
    pages = folder / "vp_tui" / "screens" / "plan" / "pages"
    (pages / "mirror.py").write_text(PAGE, "utf-8")
    registry = pages / "registry.py"
    text = registry.read_text("utf-8")
    assert text.count(LAST) == 1
    registry.write_text(text.replace(LAST, LAST + LINE), "utf-8")
    return folder


def test_one_line_is_all_that_a_new_page_takes(home: Path, copy: Path) -> None:
    found = seen(copy, home)
    assert found["rail"] == "Spiegel F10"
    assert found["click"] == found["key"] == found["jump"] == found["chosen"] == "mirror"
    assert "Dit zie je in de spiegel." in found["text"]
    assert "Zo zie je." in found["text"]  # in the explanation beside it
    assert found["help"].startswith("Spiegel") and "Zo zie je." in found["help"]
    assert "Spiegel" in found["keys"]
    assert found["letters"] == [*"012345678", "s", "t", "m", "d", "o", "c"]
    assert found["palette"] == "Spiegel"
    assert (found["arrows"], found["next"]) == ("checks", "analyse")


def test_names_keys_and_letters_are_those_of_one_page_each() -> None:
    for given in (
        [each.name for each in PAGES],
        [each.letter for each in PAGES],
        [each.key for each in PAGES if each.key],
    ):
        assert len(set(given)) == len(given) and "" not in given
    others = [*PlanScreen.BINDINGS, *Verbeterplan.BINDINGS]
    for each in PAGES:
        assert each.title and each.words and each.texts()
        assert sum(getattr(other, "key", "") == each.key for other in others) == bool(each.key)


def test_every_section_stands_on_a_page() -> None:
    for section, model in ((name, info.annotation) for name, info in Plan.model_fields.items()):
        assert model is not None
        for name in model.model_fields:
            assert page_at(f"{section}/{name}") in PAGES
    found = {each: page_at(each).name for each in ("plan/title", "plan/start", "plan/dismissed", "ideate/goals/x/text")}
    assert list(found.values()) == ["overview", "recognise", "checks", "ideate"]


def test_the_phases_stand_between_overview_and_views() -> None:
    rows = [each.name if each else "" for each in rail_rows(PAGES)]
    assert rows == [
        "overview",
        "",
        *(each.name for each in PHASES),
        "",
        "timeline",
        "measurements",
        "thread",
        "remarks",
        "checks",
    ]
    assert [each.name for each in STEPS] == rows[:1] + rows[2:10]
    assert FIRST is BY_NAME["recognise"]
