"""Every action that is named somewhere is there, and takes what it is given: a name that is wrong ends the app."""

import ast
import importlib
import inspect
import pkgutil
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, ClassVar

import pytest
from textual.actions import ActionError, parse
from textual.app import App
from textual.binding import Binding, BindingType
from textual.dom import DOMNode
from textual.screen import Screen
from textual.widget import Widget

import vp_tui
from vp_tui.app.main import Verbeterplan
from vp_tui.screens.help import key_names
from vp_tui.screens.help import keys_of as key_help
from vp_tui.screens.help.bindings import Keyless
from vp_tui.screens.search import commands

PACKAGE = Path(vp_tui.__file__).parent
SOURCES = sorted([*PACKAGE.glob("screens/**/*.py"), *PACKAGE.glob("widgets/**/*.py"), PACKAGE / "app/saving.py"])
IN_MARKUP = re.compile(r"@(?:click|key)=['\"]?([\w.]+(?:\(.*?\))?)")
NAMED = re.compile(r"[a-z_.]+(\(.*\))?")
KEYS = re.compile(r"|enter|Enter|Esc|ins|Ins|del|Del|[←→↑↓⏎]|\^.|Ctrl\+.")  # as they stand behind a word


def loaded() -> None:
    for part in ("screens", "widgets"):
        for module in pkgutil.walk_packages([str(PACKAGE / part)], f"vp_tui.{part}."):
            importlib.import_module(module.name)


def classes(kind: type[DOMNode] = DOMNode) -> set[type[DOMNode]]:
    """All screens, widgets and apps that are known, ours and Textual's."""
    loaded()
    found, waiting = set[type[DOMNode]](), [kind]
    while waiting:
        each = waiting.pop()
        found.add(each)
        waiting += each.__subclasses__()
    return found


def ours() -> list[type[DOMNode]]:
    found = [each for each in classes() if each.__module__.startswith("vp_tui.")]
    return sorted(found, key=lambda each: f"{each.__module__}.{each.__qualname__}")


def takes(node: type[DOMNode], name: str, values: tuple[object, ...]) -> bool:
    """Whether a class has an action that can be called so."""
    does = getattr(node, f"action_{name}", None) or getattr(node, f"_action_{name}", None)
    if does is None:
        return False
    try:
        inspect.signature(does).bind(None, *values)
    except TypeError:
        return False
    return True


def is_known(action: str, owners: list[type[DOMNode]]) -> bool:
    """Whether an action can be done by one of these, or by what it names itself."""
    try:
        named, name, values = parse(action)
    except ActionError:
        return False
    if named == "app":
        owners = [Verbeterplan]
    elif named == "screen":
        owners = [each for each in ours() if issubclass(each, Screen)]
    elif named:
        return False
    return any(takes(each, name, values) for each in owners)


def broken(node: type[DOMNode]) -> list[str]:
    """The actions of a class's keys, and of what it does without a key, that it can't do."""
    bindings = [*Binding.make_bindings(node.__dict__.get("BINDINGS", ()))]
    bindings += getattr(node, "KEYLESS", ())
    return [each.action for each in bindings if not is_known(each.action, [node])]


class Wrong(Widget):
    """To see that it is seen."""

    BINDINGS: ClassVar[list[BindingType]] = [("x", "gone", "X"), ("y", "page.open", "Y"), ("z", "go", "Z")]
    KEYLESS: ClassVar[tuple[Binding, ...]] = (Binding("", "go(1)", "W"), Binding("", "app.gone", "V"))

    def action_go(self, by: int) -> None: ...


def test_a_wrong_name_and_a_wrong_argument_are_seen() -> None:
    assert broken(Wrong) == ["gone", "page.open", "go", "app.gone"]
    assert isinstance(Wrong(), Keyless)


def test_every_key_and_every_keyless_name_has_its_action() -> None:
    nodes = ours()
    assert len(nodes) > 90 and Verbeterplan in nodes
    assert {each.__name__: broken(each) for each in nodes if broken(each)} == {}


def written(source: str) -> set[str]:
    """The actions in a text of Python: in markup, as the second of three words for ClickWords, in Word and lead."""
    found: set[str] = set()
    nodes = list(ast.walk(ast.parse(source)))
    inside = {id(part) for node in nodes if isinstance(node, ast.JoinedStr) for part in node.values}
    for node in nodes:
        if isinstance(node, ast.Constant | ast.JoinedStr) and id(node) not in inside:
            found |= {each for each in IN_MARKUP.findall(_text(node)) if not each.startswith("0")}
        elif isinstance(node, ast.Tuple) and len(node.elts) == 3 and "clickable" in source:
            words = [_text(each) for each in node.elts if isinstance(each, ast.Constant | ast.JoinedStr)]
            if len(words) == 3 and NAMED.fullmatch(words[1]) and KEYS.fullmatch(words[2]):
                found.add(words[1])
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("Word", "lead"):
            given = node.args[0] if node.args else None
            if isinstance(given, ast.Constant | ast.JoinedStr):
                found.add(f"screen.{_text(given)}" if node.func.id == "Word" else _text(given))
    return found


def _text(node: ast.expr) -> str:
    """A text; what is filled in as 0."""
    if isinstance(node, ast.JoinedStr):
        return "".join(_text(each) if isinstance(each, ast.Constant) else "0" for each in node.values)
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


def test_the_search_for_written_actions_finds_them() -> None:
    source = """
from vp_tui.widgets.frame.clickable import ClickWords
ClickWords(self, [("Klaar", "close", "Esc"), ("Meer", f"step({n})", "")])
Static("[@click=take]Neem[/]", f"[@key='do({n})'] x[/]", f"[@click={action}]x[/]")
Word("open", "Open")
lead(f"page('{name}')", "", "x")
"""
    assert written(source) == {"close", "step(0)", "take", "do(0)", "screen.open", "page('0')"}


def test_every_action_that_a_word_names_is_there() -> None:
    found = {path.relative_to(PACKAGE).as_posix(): written(path.read_text("utf-8")) for path in SOURCES}
    assert sum(map(len, found.values())) > 40
    assert {"open", "new", "duplicate", "delete", "shift(-1)"} <= found["widgets/records/table.py"]
    nodes = ours()
    assert {(file, each) for file, all_here in found.items() for each in all_here if not is_known(each, nodes)} == set()


def lists_of_names() -> Iterator[tuple[str, Any]]:
    yield from (("key_help.LOOKING", each) for each in key_help.LOOKING)
    yield from (("commands.SYNONYMS", each) for each in commands.SYNONYMS)
    yield from (("key_names.EDITING", each) for each in key_names.EDITING)


@pytest.mark.parametrize("place", ["key_help.LOOKING", "commands.SYNONYMS", "key_names.EDITING"])
def test_what_is_told_of_actions_is_told_of_actions_that_are_there(place: str) -> None:
    nodes = [*classes(Widget), *classes(App)]
    names = [name for where, name in lists_of_names() if where == place]
    known = {name for node in nodes for name in dir(node)}

    def exists(name: str) -> bool:
        bare = name.split("(")[0].removeprefix("app.")
        return f"action_{bare}" in known or f"_action_{bare}" in known

    assert names and [each for each in names if not exists(each)] == []
