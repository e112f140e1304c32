"""The button of all windows."""

from typing import Any

from textual.widgets import Button


class PressButton(Button):
    """Takes every Enter: Textual's own is deaf for 0.2 s after it was pressed, and then the Enter of who types ahead is
    lost. One line high.
    """

    def __init__(self, label: str, *args: Any, **more: Any):
        super().__init__(label, *args, compact=True, **more)
        self.active_effect_duration = 0
