"""A button takes every Enter, however soon it comes."""

import re
from pathlib import Path

from textual.app import App, ComposeResult
from textual.widgets import Button

import vp_tui
from vp_tui.widgets.frame.press_button import PressButton


class OneButton(App[None]):
    pressed = 0

    def compose(self) -> ComposeResult:
        yield PressButton("Volgende")

    def on_button_pressed(self) -> None:
        self.pressed += 1


async def test_three_enters_in_a_burst_press_three_times() -> None:
    app = OneButton()
    async with app.run_test() as run:
        await run.press("enter", "enter", "enter")
        assert app.pressed == 3


def test_no_window_has_another_button() -> None:
    files = Path(vp_tui.__file__).parent.rglob("*.py")
    assert [path.name for path in files if re.search(rf"\byield {Button.__name__}\(", path.read_text("utf-8"))] == []
