"""What is shown where the window is too small to work in; all that was typed stays beneath it."""

from textual import events
from textual.app import ComposeResult
from textual.geometry import Size
from textual.screen import ModalScreen
from textual.widgets import Static

LEAST = Size(60, 20)


def too_small(size: Size) -> bool:
    return size.width < LEAST.width or size.height < LEAST.height


class TooSmall(ModalScreen[None]):
    """Goes by itself once the window is large enough."""

    def compose(self) -> ComposeResult:
        yield Static(id="too-small")

    def on_mount(self) -> None:
        self._look()

    def on_resize(self, event: events.Resize) -> None:
        self._look()

    def on_screen_resume(self) -> None:
        self._look()

    def _look(self) -> None:
        size = self.app.size
        if too_small(size):
            self.query_one("#too-small", Static).update(
                f"Dit venster is te klein: {size.width} × {size.height}.\n"
                f"Verbeterplan heeft minstens {LEAST.width} × {LEAST.height} nodig.\n\n"
                "Maak het venster groter of de letters kleiner. Wat je typte, blijft staan;\n"
                "typen kan weer als het venster groter is."
            )
        elif self.is_current:
            self.dismiss()
