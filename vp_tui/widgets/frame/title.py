"""Line 1: where you are, and whether what you typed is saved."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar, Protocol, runtime_checkable

from rich.cells import cell_len
from textual.content import Content
from textual.signal import Signal
from textual.widgets import Static

from vp_tui.plan.texts import shortened_text
from vp_tui.widgets.frame.signs import STEP

APART = 2  # cells between the two at the least
LEAST = 8  # characters that stay of a part of the path
SIDES = 2  # cells of padding
NARROW = 80  # columns; below that the time goes


class Saved(StrEnum):
    """How it is with what was typed."""

    YES = "bewaard"
    SOON = "bewaart…"
    NOT = "! nog niet bewaard"
    READING = "alleen lezen"
    ALL = "alles bewaard"


@dataclass(frozen=True, slots=True)
class SavedAt:
    """With the time where that is known: *20:14*."""

    state: Saved = Saved.ALL
    time: str = ""

    def words(self, width: int) -> str:
        timed = self.state is Saved.YES and self.time and width >= NARROW
        return f"{self.state} {self.time}" if timed else str(self.state)


@runtime_checkable
class Saving(Protocol):
    """An app that knows how saving goes, and says when that changes."""

    saving_signal: Signal[SavedAt]

    @property
    def saved(self) -> SavedAt: ...


def path_text(parts: Sequence[str], width: int) -> str:
    """*Griepprik › 3 Ideeën › Doel 1*: where it is too long, the longest part gives way."""
    shown = [each for each in parts if each]
    while len(text := f" {STEP} ".join(shown)) > width and max(map(len, shown), default=0) > LEAST:
        longest = max(shown, key=len)
        over = len(text) - width
        shown[shown.index(longest)] = shortened_text(longest, max(LEAST, len(longest) - over))
    return text


class TitleLine(Static):
    """`told`: what is said at the right, whatever the app knows (*alleen lezen*)."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"title--saved", "title--unsaved"}

    def __init__(self, *path: str, told: Saved | None = None):
        super().__init__(classes="title-line")
        self.path, self.told = path, told
        self.shown = SavedAt()

    def go(self, *path: str) -> None:
        """Another place."""
        if path != self.path:
            self.path = path
            self.refresh()

    def on_mount(self) -> None:
        if isinstance(self.app, Saving):
            self.app.saving_signal.subscribe(self, lambda _: self.look())

    def look(self) -> None:
        """Show how it is with what was typed, where that is not what stands there."""
        if self.shown != self.saved():
            self.refresh()

    def saved(self) -> SavedAt:
        """What the app knows, or what is said here whatever it knows."""
        if self.told or not isinstance(self.app, Saving):
            return SavedAt(self.told or Saved.ALL)
        return self.app.saved

    def render(self) -> Content:
        self.shown = saved = self.saved()
        width = self.content_size.width
        words = saved.words(width + SIDES)
        left = path_text(self.path, max(0, width - len(words) - APART))
        between = " " * max(APART, width - cell_len(left) - len(words))
        style = self.get_visual_style("title--unsaved" if saved.state is Saved.NOT else "title--saved")
        return Content.assemble((left, "bold"), between, (words, style))
