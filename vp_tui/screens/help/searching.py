"""The window of *Opdrachten* and search."""

from textual.command import CommandInput, CommandPalette
from textual.widgets import Input


class SearchWindow(CommandPalette):
    """`typed`: what was typed where no text goes, and opened it. Then Enter runs nothing before a key went to it: the
    Enter behind a sentence is no command; it marks the first result."""

    def __init__(self, placeholder: str, typed: str = ""):
        super().__init__(placeholder=placeholder)
        self.typed, self.is_asked = typed, not typed
        self.set_class(self.is_asked, "-chosen")

    def on_mount(self) -> None:
        line = self.query_one(CommandInput)
        line.value = self.typed
        line.cursor_position = len(self.typed)
        self.set_focus(line)

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
