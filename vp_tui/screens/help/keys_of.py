"""The keys that work now, read from the active bindings, for help and search."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from textual.app import App
from textual.binding import ActiveBinding, Binding
from textual.containers import ScrollableContainer
from textual.dom import DOMNode
from textual.screen import Screen
from textual.widget import Widget

from vp_tui.screens.help.bindings import Keyless
from vp_tui.screens.help.key_names import EDITING, FIRST_ROW, key_names, shared_words

HERE, SCREEN, EVERYWHERE = "Hier", "Dit scherm", "Overal"
GROUPS = (HERE, SCREEN, EVERYWHERE)
GENERAL = ("app.focus_next", "app.focus_previous")


@dataclass(frozen=True)
class HelpLine:
    """One line of help: the keys by name, what they do, and in more words."""

    group: str
    keys: str
    what: str
    more: str = ""


@cache
def _textuals(node: type[DOMNode]) -> frozenset[str]:
    """The actions that a class has from Textual, with their English descriptions: `action description`."""
    known = [each for each in node.__mro__ if each.__module__.startswith("textual.")]
    bindings = [each for base in known for each in Binding.make_bindings(base.__dict__.get("BINDINGS", ()))]
    return frozenset(f"{each.action} {each.description}" for each in bindings)


def is_ours(active: ActiveBinding) -> bool:
    """Whether a binding was declared by us, and so speaks Dutch."""
    words = f"{active.binding.action} {active.binding.description}"
    return bool(active.binding.description) and words not in _textuals(type(active.node))


def active(screen: Screen[object]) -> dict[str, ActiveBinding]:
    """What each key does on a screen; in a modal too, where Textual leaves out the app's own keys."""
    found = {key: each for key, each in screen.active_bindings.items() if each.enabled}
    app = screen.app
    for each in Binding.make_bindings(type(app).BINDINGS):
        if each.priority and (each.key not in found or not found[each.key].binding.priority):
            found[each.key] = ActiveBinding(app, each, True, each.tooltip)
    return found


def help_lines(screen: Screen[object]) -> list[HelpLine]:
    """What there is to tell of the keys on a screen: what has the focus, the screen, the whole app."""
    groups = {group: dict[str, list[ActiveBinding]]() for group in GROUPS}
    found = active(screen)
    for key, each in sorted(found.items(), key=lambda item: not is_ours(item[1])):
        if "super+" not in key and (is_ours(each) or each.binding.action in EDITING):
            groups[_group(each, screen.focused)].setdefault(_same(each), []).append(each)
    return [_line(group, found) for group, lines in groups.items() for found in lines.values()]


def _group(each: ActiveBinding, focused: Widget | None) -> str:
    if isinstance(each.node, App) or each.binding.action.startswith("app."):
        return SCREEN if each.binding.action in GENERAL else EVERYWHERE
    around = isinstance(each.node, ScrollableContainer) and each.node is not focused
    return SCREEN if around or isinstance(each.node, Screen) else HERE


def _same(each: ActiveBinding) -> str:
    """What stands on one line: one action, or a row of digits."""
    name = each.binding.action.split("(")[0]
    return name if each.binding.key in FIRST_ROW else _words(each)


def _words(each: ActiveBinding) -> str:
    return each.binding.description if is_ours(each) else EDITING[each.binding.action]


def _line(group: str, found: list[ActiveBinding]) -> HelpLine:
    keys = key_names([each.binding.key for each in found])
    return HelpLine(group, keys, shared_words([_words(each) for each in found]), found[0].tooltip)


# Keys by which one looks around: no commands.
LOOKING = (
    "step",
    "leaf",
    "choose",
    "into_table",
    "page",
    "next",
    "escape",
    "cursor_down",
    "command_list",
    "leave",
    "hand_over",
    "select_all",
    "home",
    "end",
    "text_start",
    "text_end",
    "cut_selection",
    "nothing",
    "delete_left_word",
    "delete_right_word",
    "delete_word_right",
    "read_on",
    "go_on",
)


def _keyless(screen: Screen[object]) -> Iterator[ActiveBinding]:
    """What has no key, on the screen or where the focus is."""
    around = screen.focused.ancestors_with_self if screen.focused else [screen]
    for node in around:
        for each in node.KEYLESS if isinstance(node, Keyless) else ():
            if node.check_action(each.action.split("(")[0], ()):
                yield ActiveBinding(node, each, True, each.tooltip)


def commands(screen: Screen[object]) -> Iterator[ActiveBinding]:
    """The bindings that are commands in the search, each action once."""
    seen: set[str] = set()
    for each in (*active(screen).values(), *_keyless(screen)):
        action = each.binding.action
        around = not isinstance(each.node, Screen | App) and action.split("(")[0] in LOOKING
        if is_ours(each) and not around and "focus_" not in action and f"{each.node} {action}" not in seen:
            seen.add(f"{each.node} {action}")
            yield each
