"""Words below a list that each do something, for keys and mouse alike."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.dom import DOMNode

from vp_tui.widgets.frame.clickable import Clickable
from vp_tui.widgets.frame.hints import Hint


@dataclass(frozen=True, slots=True)
class Word:
    """An action of the screen, its word, and the key that does it too, if any."""

    action: str
    word: str
    key: str = ""


class Words(Clickable, can_focus=True):
    """← → go from word to word, Enter or a click does what it says."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("left", "step(-1)", "Vorig woord", show=False),
        Binding("right", "step(1)", "Volgend woord", show=False),
        Binding("up", "app.focus_previous", "Terug naar de lijst", show=False),
        Binding("enter", "take", "Doen wat hier staat", show=False),
    ]

    def __init__(self, *lines: Sequence[Word], id: str):
        super().__init__(id=id)
        self.lines, self.at = lines, 0

    def hints(self) -> Iterator[Hint]:
        yield Hint("← →", "kiezen")
        yield Hint("Enter", "doen wat hier staat", "take")
        yield Hint("↑", "terug naar de lijst", "app.focus_previous")

    @property
    def owner(self) -> DOMNode:
        return self

    @property
    def words(self) -> list[Word]:
        return [each for line in self.lines for each in line]

    def on_mount(self) -> None:
        self._draw()

    def show(self, *lines: Sequence[Word]) -> None:
        """Show other words; the cursor stays at its word where that is still there."""
        kept = self.words[self.at].action if self.words else ""
        self.lines = lines
        self.at = next((n for n, each in enumerate(self.words) if each.action == kept), 0)
        self._draw()

    def watch_has_focus(self, has_focus: bool) -> None:
        super().watch_has_focus(has_focus)
        self._draw()

    def _draw(self) -> None:
        numbered = iter(range(len(self.words)))
        self.update("\n".join("  ".join(self._word(next(numbered), each) for each in line) for line in self.lines))

    def _word(self, n: int, each: Word) -> str:
        chosen = " $background on $primary" if self.has_focus and n == self.at else ""
        key = f"[@key='do({n})'] [$text-muted]{each.key}[/][/]" if each.key else ""
        word = f"[{chosen.strip()}]{each.word}[/]" if chosen else each.word
        return f"[@click='do({n})']{word}[/]{key}"

    def action_step(self, by: int) -> None:
        self.at = max(0, min(len(self.words) - 1, self.at + by))
        self._draw()

    async def action_take(self) -> None:
        await self.action_do(self.at)

    async def action_do(self, n: int) -> None:
        if n < len(self.words):
            await self.run_action(f"screen.{self.words[n].action}")
