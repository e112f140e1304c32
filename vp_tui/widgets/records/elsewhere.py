"""Where a letter, digit or sign goes: it is always text, and never a command.

(1) Into the field with the focus; (2) from a list or drawing into its line for a new record, with all that follows;
(3) from the rail and from reading pages into the search; (4) elsewhere nowhere, which is told, and Space and Enter are
deaf then: they belong to the sentence.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import Protocol, runtime_checkable

from textual import events
from textual.dom import DOMNode
from textual.screen import Screen
from textual.widget import Widget

from vp_tui.widgets.frame.message import Telling

REST = 1.0  # seconds without a key after which Space and Enter are heard again
WAYS = frozenset(("up", "down", "left", "right", "home", "end", "pageup", "pagedown", "tab", "shift+tab", "escape"))
NOT_HERE = "Hier typ je niet: ← → en Enter kiezen"
NO_FIELD = "Hier typ je niet: Tab brengt je naar een veld"


class TypingGoal(Enum):
    """What a place without a line does with what is typed there."""

    SEARCHED = "opens the search with it"
    HERE = "takes it itself"


@runtime_checkable
class TypedElsewhere(Protocol):
    """A list, drawing, page or screen that says what is done with letters typed in it."""

    def typing_goes_to(self) -> Widget | TypingGoal | None:
        """The line for a new record, say; None: nowhere."""


def say(node: DOMNode, sentence: str) -> None:
    """Tell something about keys; not again while it stands there."""
    if not (isinstance(node.app, Telling) and node.app.is_told(sentence)):
        node.app.notify(sentence, timeout=4, markup=False)


def takes_text(widget: Widget | None) -> bool:
    return widget is not None and widget.check_consume_key("x", "x")


@dataclass
class Typing:
    """Leads keys to their place; `search` opens the search with a text."""

    search: Callable[[str], None]
    unheard: float | None = None  # when the last key went nowhere, until an arrow, Tab or Esc

    def lead(self, event: events.Event, screen: Screen[object]) -> bool:
        """Bring the focus to where this key or paste belongs, before it is handed on: so no letter comes out of turn.
        Whether it ends here."""
        if isinstance(event, events.MouseDown):
            self.unheard = None
        if not isinstance(event, events.Key | events.Paste) or event.is_forwarded:
            return False
        if takes_text(screen.focused):
            self.unheard = None
            return False
        if isinstance(event, events.Key) and (event.key == "space" or not event.is_printable):
            return self._is_deaf(event)
        return self._type(event, screen)

    def _type(self, event: events.Key | events.Paste, screen: Screen[object]) -> bool:
        goal = _goal(screen)
        if goal is None:
            self._unheard(event.time, screen)
        elif goal is TypingGoal.SEARCHED:
            self.search(text_of(event))
        elif isinstance(goal, Widget):
            screen.set_focus(goal)
        return goal in (None, TypingGoal.SEARCHED)

    def _is_deaf(self, event: events.Key) -> bool:
        """Whether Space or Enter belongs to a sentence that went nowhere."""
        resting = self.unheard is None or event.time - self.unheard >= REST
        if event.key in WAYS or resting:
            self.unheard = None
        elif event.key in ("space", "enter"):
            self.unheard = event.time
            return True
        return False

    def _unheard(self, now: float, screen: Screen[object]) -> None:
        if self.unheard is None or now - self.unheard >= REST:
            say(screen, NO_FIELD if any(takes_text(each) for each in screen.focus_chain) else NOT_HERE)
        self.unheard = now


def _goal(screen: Screen[object]) -> Widget | TypingGoal | None:
    """What has the focus says it, or what that is part of."""
    around = screen.focused.ancestors_with_self if screen.focused else [screen]
    found = next((each for each in around if isinstance(each, TypedElsewhere)), None)
    return found.typing_goes_to() if found else None


def text_of(event: events.Key | events.Paste) -> str:
    """What a key or paste types, as one line; empty for a key that types nothing."""
    if isinstance(event, events.Paste):
        return " ".join(event.text.splitlines())
    return (event.character or "") if event.is_printable else ""
