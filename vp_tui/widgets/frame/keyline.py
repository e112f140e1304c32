"""The keys of a screen, in the line at the bottom."""

from typing import Any

from textual.binding import Binding
from textual.content import Content
from textual.screen import Screen

from vp_tui.widgets.frame.clickable import GAP, Clickable

UNSAVED = "[$text-error][b]Nog niet bewaard![/b][/]"


class KeyLine(Clickable):
    """One widget that stays as it is: Textual's Footer makes its widgets anew at each step of the focus."""

    shown = ""

    def on_mount(self) -> None:
        self.screen.bindings_updated_signal.subscribe(self, self._bindings_updated)
        self.refill()

    def _bindings_updated(self, screen: Screen[Any]) -> None:
        self.refill()

    def refill(self) -> None:
        """Show the screen's and the app's keys that are meant to be shown and can be used now; while what was typed
        can't be saved, that comes first."""
        unsaved = [UNSAVED] if getattr(self.app, "unsaved", None) else []
        markup = self._fitting([*unsaved, *(self._part(each) for each in self._meant())])
        if markup != self.shown:
            self.shown = markup
            self.update(Content.from_markup(markup))

    def _fitting(self, parts: list[str]) -> str:
        """As many as there is room for: half a word says nothing."""
        while len(parts) > 1 and 0 < self.size.width < Content.from_markup(GAP.join(parts)).cell_length:
            parts.pop()
        return GAP.join(parts)

    def on_resize(self) -> None:
        self.refill()

    def _meant(self) -> list[Binding]:
        found: dict[str, Binding] = {}
        for owner in (self.screen, self.app):
            for each in type(owner).BINDINGS:
                if isinstance(each, Binding) and each.show and owner.check_action(each.action.split("(")[0], ()):
                    found.setdefault(each.key, each)
        return list(found.values())

    def _part(self, binding: Binding) -> str:
        action = binding.action if "." in binding.action.split("(")[0] else self._owned(binding)
        key = self.app.get_key_display(binding)
        return f"[@key={action}][$accent][b]{key}[/b][/] [/][@click={action}]{binding.description}[/]"

    def _owned(self, binding: Binding) -> str:
        return f"{'screen' if binding in type(self.screen).BINDINGS else 'app'}.{binding.action}"
