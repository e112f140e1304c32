"""A question or a message over what is on the screen; its text can be selected and copied."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

from textual import on
from textual.app import App, ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.screen import ModalScreen, Screen
from textual.widgets import Button, Static

from vp_tui.screens.help.bindings import WALKING
from vp_tui.store.problems import LockedFile, StoreError
from vp_tui.widgets.frame.foot import Foot
from vp_tui.widgets.frame.press_button import PressButton


@dataclass(frozen=True)
class Answer:
    """One answer: what it gives, and its word."""

    value: str
    word: str


COPY = Answer("copy", "Kopieer de tekst")
CLOSE = Answer("close", "Sluiten")


class Question(ModalScreen[str]):
    """The first answer is the safe one: it has the focus, and Esc gives it."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "safe", "Terug", tooltip="Sluit dit venster; er verandert niets"),
        *WALKING,
    ]

    def __init__(self, heading: str, sentence: str, answers: Sequence[Answer]):
        super().__init__()
        self.heading, self.sentence, self.answers = heading, sentence, answers

    def compose(self) -> ComposeResult:
        with VerticalScroll(classes="dialog", can_focus=False):
            yield Static(self.heading, classes="dialog-title", markup=False)
            yield Static(self.sentence, classes="dialog-text", markup=False)
            with Horizontal(classes="dialog-buttons"):
                for each in self.answers:
                    yield PressButton(each.word, id=each.value)
        yield Foot()

    def on_mount(self) -> None:
        self.query_one(f"#{self.answers[0].value}").focus()

    @on(Button.Pressed)
    def pressed(self, event: Button.Pressed) -> None:
        event.stop()
        self._give(event.button.id or "")

    def _give(self, value: str) -> None:
        if value == COPY.value:
            self.app.copy_to_clipboard(self.sentence)
            self.notify("De tekst staat op het klembord.", timeout=3)
        else:
            self.dismiss(value)

    def action_safe(self) -> None:
        self.dismiss(self.answers[0].value)


def tell(app: App[str | None], problem: StoreError) -> None:
    """Say what is wrong with the file."""
    heading = "Al open" if isinstance(problem, LockedFile) else "Dit lukt niet"
    app.push_screen(Question(heading, str(problem), (CLOSE, COPY)))


def at_once(screen: Screen[Any]) -> None:
    """Let the buttons of a window that stays hear Enter after Enter at any speed: Textual's are deaf for 0.2 s."""
    for each in screen.query(Button):
        each.active_effect_duration = 0
