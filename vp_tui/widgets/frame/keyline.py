"""Line 24: the keys of a screen, as words: at most five, help first and leaving last."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Protocol, runtime_checkable

from rich.markup import escape
from textual.binding import Binding
from textual.content import Content
from textual.screen import Screen

from vp_tui.widgets.frame.clickable import GAP, Clickable
from vp_tui.widgets.frame.signs import CUT

MOST = 5
FIRST, LAST = "f1", "ctrl+q"


@runtime_checkable
class NamesKeys(Protocol):
    """A screen whose keys do something else by turns: *Meer vragen* becomes *Alleen de kern*."""

    def key_word(self, action: str) -> str:
        """What the key of an action does now; empty for what its binding says."""


class KeyLine(Clickable):
    """One widget that stays as it is: Textual's Footer makes its widgets anew at each step of the focus."""

    shown = ""

    def on_mount(self) -> None:
        self.screen.bindings_updated_signal.subscribe(self, self._bindings_updated)
        self.refill()

    def _bindings_updated(self, screen: Screen[Any]) -> None:
        self.refill()

    def refill(self) -> None:
        """Show the screen's and the app's keys that are meant to be shown and can be used now."""
        markup = fitting_keys([self._part(each) for each in self._meant()], self.content_size.width)
        if markup != self.shown:
            self.shown = markup
            self.update(Content.from_markup(markup), layout=False)

    def on_resize(self) -> None:
        self.refill()

    def _meant(self) -> list[Binding]:
        found: dict[str, Binding] = {}
        for owner in (self.screen, self.app):
            for each in type(owner).BINDINGS:
                if isinstance(each, Binding) and each.show and owner.check_action(each.action.split("(")[0], ()):
                    found.setdefault(each.key, each)
        between = [each for key, each in found.items() if key not in (FIRST, LAST)]
        ends = [[found[key]] if key in found else [] for key in (FIRST, LAST)]
        return [*ends[0], *between[: MOST - len(ends[0]) - len(ends[1])], *ends[1]]

    def _part(self, binding: Binding) -> str:
        action = binding.action if "." in binding.action.split("(")[0] else self._owned(binding)
        key = escape(self.app.get_key_display(replace(binding, key=binding.key.split(",")[0])))
        return f"[@key={action}][b]{key}[/b] [/][@click={action}]{escape(self._word(binding))}[/]"

    def _word(self, binding: Binding) -> str:
        screen = self.screen
        return (screen.key_word(binding.action) if isinstance(screen, NamesKeys) else "") or binding.description

    def _owned(self, binding: Binding) -> str:
        return f"{'screen' if binding in type(self.screen).BINDINGS else 'app'}.{binding.action}"


def fitting_keys(parts: Sequence[str], width: int) -> str:
    """As many as there is room for, the first and the last always: what is left out in between is a `…`."""
    kept, cut = list(parts), False
    while len(kept) > 2 and 0 < width < Content.from_markup(GAP.join(_marked(kept, cut))).cell_length:
        kept.pop(-2)
        cut = True
    return GAP.join(_marked(kept, cut))


def _marked(parts: list[str], cut: bool) -> list[str]:
    return [*parts[:-1], CUT, parts[-1]] if cut else parts
