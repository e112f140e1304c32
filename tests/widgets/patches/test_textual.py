"""What we use of Textual's insides: all of it is listed here, and nothing depends on what only makes it faster.

Textual may change what begins with `_` at any time. A patch of ours can be taken away alone: better is the change in
Textual itself.
"""

import ast
import importlib
import inspect
import pkgutil
import re
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import textual

import vp_tui
from tests.screens.opened import Run, example, screen_text
from tests.settling import press_keys, settle
from vp_tui.app.main import Verbeterplan
from vp_tui.plan.files.file import write
from vp_tui.widgets.patches import terminal
from vp_tui.widgets.patches.painting import NarrowCompositor
from vp_tui.widgets.patches.paragraphs import Paragraphs

VERSION = "8.2.8"
# By file: a module, or a name of Textual's that we call, read, set or override; and what for.
INSIDES = {
    "app/main.py": {
        "_push_result_callback": "a default screen can be switched from",
        "_fatal_error": "a bug of ours is told in a sentence; the traceback goes to the log alone",
        "_exception": "the traceback for the log",
        "_exit_renderables": "the sentence is told once",
    },
    "screens/plan/focusing.py": {"_reset_focus": "what has the focus and goes away leaves it nowhere"},
    "screens/plan/screen.py": {"_compositor": "painting.py's takes its place"},
    "screens/plan/record.py": {"_compositor": "painting.py's takes its place"},
    "widgets/patches/terminal.py": {
        "textual._time": "when an Esc that nothing follows is an Esc",
        "textual._xterm_parser": "what the terminal's bytes mean",
        "_timeout_time": "when an Esc that nothing follows is an Esc",
        "_debug": "handed on to the parser",
        "_key_thread": "the thread that is woken to end",
        **({} if sys.platform == "win32" else {"_file": "a terminal that is gone is no error"}),
    },
    "app/tidying.py": {"_pause_blink": "the cursor stands still in rest"},
    "widgets/fields/oneline.py": {"_on_paste": "a paste of several lines becomes one line, whole"},
    "widgets/patches/painting.py": {
        "textual._compositor": "what it extends",
        "_render_chops": "fewer widgets are asked",
    },
    "widgets/patches/paragraphs.py": {
        "_theme": "its styles",
        "_draw_cursor": "whether the cursor blinks now",
        "_offset_to_line_info": "which part of which paragraph a line of the screen is",
    },
    "widgets/records/measure_line.py": {"_on_paste": "pasted measurements are looked at first"},
    "widgets/records/quick.py": {"_on_paste": "a paste of several lines becomes as many records"},
}
OURS = Path(vp_tui.__file__).parent
THEIRS = Path(textual.__file__).parent
LOOK = (
    f"Textual is {textual.__version__}, and what INSIDES lists was looked at in {VERSION}: look at each of it in "
    "Textual's source, run tests/widgets, and write the new version here"
)


def test_textual_is_the_version_whose_insides_were_looked_at() -> None:
    assert textual.__version__ == VERSION, LOOK


# --- the list is whole ---------------------------------------------------------------------------------------------


def is_private(name: str) -> bool:
    return name.startswith("_") and not name.startswith("__") and name != "_"


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"))


def made(node: ast.AST) -> set[str]:
    """The private names that are defined in it, or set on an object."""
    found = set[str]()
    for each in ast.walk(node):
        if isinstance(each, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            found.add(each.name)
        elif isinstance(each, ast.Attribute) and isinstance(each.ctx, ast.Store):
            found.add(each.attr)
    return {each for each in found if is_private(each)}


@cache
def class_node(kind: type) -> ast.ClassDef | None:
    path = Path(inspect.getsourcefile(kind) or "")
    top = ast.walk(tree(path)) if "<locals>" in kind.__qualname__ else tree(path).body
    nodes = (each for each in top if isinstance(each, ast.ClassDef))
    return next((each for each in nodes if each.name == kind.__name__), None)


@cache
def inside(kind: type) -> set[str]:
    node = class_node(kind)
    return made(node) if node else set()


@cache
def used(kind: type) -> set[str]:
    node = class_node(kind)
    return inside(kind) | {each.attr for each in ast.walk(node) if isinstance(each, ast.Attribute)} if node else set()


def our_classes() -> Iterator[type]:
    for found in pkgutil.walk_packages([str(OURS)], "vp_tui."):
        if not found.name.endswith("__main__"):
            module = importlib.import_module(found.name)
            yield from (
                each for each in vars(module).values() if isinstance(each, type) and each.__module__ == found.name
            )
    if ours := terminal.driver():  # made in a function, since Textual has it on this system only
        yield ours


def place(path: str | None) -> str:
    return Path(path or "").relative_to(OURS).as_posix()


def shared_with_textual() -> Iterator[tuple[str, str]]:
    """File and name: what a class of ours or its mixin has or uses, and a class of Textual's it extends has too."""
    for kind in our_classes():
        bases = {each for each in kind.__mro__ if each.__module__.startswith("textual.")}
        theirs = set[str]().union(*(inside(each) for each in bases))
        for each in (each for each in kind.__mro__ if theirs and each.__module__.startswith("vp_tui.")):
            yield from ((place(inspect.getsourcefile(each)), name) for name in used(each) & theirs)


def only_textuals() -> Iterator[tuple[str, str]]:
    """File and name: imports of private modules, and private names that nothing of ours has."""
    files = sorted(OURS.rglob("*.py"))
    ours = set[str]().union(*(made(tree(each)) for each in files))
    theirs = {name for each in THEIRS.rglob("*.py") for name in re.findall(r"\b_[a-z]\w+", each.read_text("utf-8"))}
    for path in (each for each in files if "textual" in each.read_text("utf-8")):
        for node in ast.walk(tree(path)):
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("textual"):
                names = [*(node.module or "").split("."), *(each.name for each in node.names)]
                if any(is_private(each) for each in names):
                    yield place(str(path)), node.module or ""
            elif isinstance(node, ast.Attribute) and is_private(node.attr) and node.attr in theirs - ours:
                yield place(str(path)), node.attr


def test_every_use_of_textuals_insides_is_listed_with_what_it_is_for() -> None:
    """A name that is here by accident hides one of Textual's: give it another."""
    found = {*shared_with_textual(), *only_textuals()}
    assert sorted(found) == sorted((path, name) for path, names in INSIDES.items() for name in names)


# --- each patch can go ---------------------------------------------------------------------------------------------

# (Without app/terminal.py: tests/app/test_terminal.py.)
PATCHES: dict[str, list[tuple[type, str]]] = {
    "painting.py": [(NarrowCompositor, "_render_chops")],
    "paragraphs.py": [(Paragraphs, "render_lines"), (Paragraphs, "render_line")],
    "harmless.py": [(Verbeterplan, "get_line_filters")],
}


async def walked(run: Run) -> list[str]:
    """All that was painted while someone types, steps, opens a record and takes back; and the plan in the end."""
    seen = list[str]()
    app: Any = run.app
    for key in (
        *("f3", "tab", *"Zin", "enter", "x", "up", "end", "shift+left", "y", "backspace", "ctrl+t", "pagedown"),
        *("f6", "tab", "down", "f4", "tab", "enter", *"ab", "escape", "ctrl+z", "ctrl+y", "f12", "escape", "f1"),
    ):
        await press_keys(app, [key])
        seen.append(screen_text(run))
    return [*seen, write(app.session.plan)]


@pytest.mark.slow
async def test_without_a_patch_all_works_as_well(home: Path) -> None:
    async def without(name: str) -> list[str]:
        with pytest.MonkeyPatch.context() as patched:
            for owner, attribute in PATCHES.get(name, ()):
                patched.delattr(owner, attribute)
            async with example(home / name, (100, 30)) as run:
                await settle(run.app)
                return await walked(run)

    with_all = await without("")
    assert len(set(with_all)) > 15, "nearly each key shows something"
    for name in PATCHES:
        found = await without(name)
        assert [n for n, each in enumerate(found) if each != with_all[n]] == [], f"without {name}"


def imported(path: Path) -> Iterator[str]:
    for each in ast.walk(tree(path)):
        if isinstance(each, ast.Import):
            yield from (name.name for name in each.names)
        elif isinstance(each, ast.ImportFrom) and each.module:
            yield from (f"{each.module}.{name.name}" for name in each.names)


def test_only_the_patches_import_what_textual_keeps_to_itself() -> None:
    found = {
        path.relative_to(OURS).parent.as_posix()
        for path in OURS.rglob("*.py")
        for name in imported(path)
        if name.startswith("textual") and any(map(is_private, name.split(".")))
    }
    assert found == {"widgets/patches"}
