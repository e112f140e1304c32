"""The window of *Opdrachten* and search, which takes what is typed while it opens."""

from textual import events
from textual.command import CommandInput, CommandPalette
from textual.widgets import Input

from vp_tui.widgets.elsewhere import text_of


class SearchWindow(CommandPalette):
    """`typed`: what was typed where no text goes, and opened it. Then Enter runs nothing before a key went to it: the
    Enter behind a sentence is no command; it marks the first result."""

    def __init__(self, placeholder: str, typed: str = ""):
        super().__init__(placeholder=placeholder)
        self.typed, self.is_asked = typed, not typed
        self.opening = True
        self.set_class(self.is_asked, "-chosen")

    def on_mount(self) -> None:
        line = self.query_one(CommandInput)
        line.value = self.typed
        line.cursor_position = len(self.typed)
        self.set_focus(line)
        self.opening = False

    def type_ahead(self, event: events.Key | events.Paste) -> None:
        """What comes before the line is there, in order."""
        erased = isinstance(event, events.Key) and event.key == "backspace"
        self.typed = self.typed[:-1] if erased else self.typed + text_of(event)

    # --- what was gone to by a key -------------------------------------------------------------------------------

    def on_input_changed(self, event: Input.Changed) -> None:
        """(Textual's own handler comes after this one.)"""
        self.set_class(self.is_asked, "-chosen")

    def on_input_submitted(self, event: Input.Submitted) -> None:
        if not self._choose():
            event.stop()
            event.prevent_default()

    def _choose(self) -> bool:
        """Whether a result was chosen; from now on one is."""
        chosen = self.has_class("-chosen")
        self.add_class("-chosen")
        return chosen

    def _action_cursor_down(self) -> None:
        if self._choose():
            super()._action_cursor_down()

    def _action_command_list(self, action: str) -> None:
        self.add_class("-chosen")
        super()._action_command_list(action)
