"""What is shown where the window is too small to work in; all that was typed stays beneath it."""

from textual import events
from textual.app import ComposeResult
from textual.geometry import Size
from textual.screen import ModalScreen
from textual.widgets import Input, Static, TextArea

from vp_tui.widgets.records.elsewhere import TypingGoal

LEAST = Size(60, 20)


def too_small(size: Size) -> bool:
    return size.width < LEAST.width or size.height < LEAST.height


class TooSmall(ModalScreen[None]):
    """Goes by itself once the window is large enough."""

    _going = False

    def compose(self) -> ComposeResult:
        yield Static(id="too-small")

    def typing_goes_to(self) -> TypingGoal:
        return TypingGoal.HERE

    def on_mount(self) -> None:
        self._look()

    def on_resize(self, event: events.Resize) -> None:
        self._look()

    def on_screen_resume(self) -> None:
        self._look()

    def on_key(self, event: events.Key) -> None:
        """Who goes on typing while the window shrinks types where they were."""
        if event.is_printable or event.key in ("backspace", "delete", "enter"):
            event.stop()
            self._pass_on(events.Key(event.key, event.character))

    def on_paste(self, event: events.Paste) -> None:
        event.stop()
        self._pass_on(events.Paste(event.text))

    def _pass_on(self, event: events.Event) -> None:
        below = next(each for each in reversed(self.app.screen_stack) if not isinstance(each, TooSmall))
        if isinstance(below.focused, Input | TextArea):
            below.focused.post_message(event)

    def _look(self) -> None:
        size = self.app.size
        if too_small(size):
            self.query_one("#too-small", Static).update(
                f"Dit venster is te klein: {size.width} × {size.height}.\n"
                f"Verbeterplan heeft minstens {LEAST.width} × {LEAST.height} nodig.\n\n"
                "Maak het venster groter of de letters kleiner.\n"
                "Wat je typte, blijft staan; wat je nu typt, komt in het veld waar je was."
            )
        elif self.app.screen is self and not self._going:  # what was opened over it goes first
            self._going = True  # resume and resize both ask, before it is gone
            self.dismiss()
