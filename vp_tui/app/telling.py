"""An app that tells what happened in one place: line 23 of the screen in front. Nothing floats over what is typed."""

from dataclasses import dataclass
from functools import partial
from typing import Any, Final

from textual import events
from textual.app import App
from textual.content import Content
from textual.notifications import SeverityLevel

from vp_tui.widgets.frame.hints import HintLine
from vp_tui.widgets.frame.message import TAKES_BACK, Told

KEYS = 2  # after so many a message has been read
INFORMATION: Final = "information"


@dataclass(eq=False)
class Notice:
    """Something that is told. step: what Ctrl+Z would take back when it was told; keys: how many came since."""

    message: str
    severity: SeverityLevel
    step: int
    keys: int = 0

    @property
    def told(self) -> Told:
        return Told(self.message, self.severity, self.step if TAKES_BACK.search(self.message) else None)


class TellingApp(App[str | None]):
    """A message stands there for its time, or until the second key after it; a warning stays its time."""

    def __init__(self, *args: Any, **options: Any):
        super().__init__(*args, **options)
        self.notices: list[Notice] = []  # what still stands, the newest last

    def last_step(self) -> int:
        """The number of what was changed last; 0 where no plan is open."""
        return 0

    def lasting(self) -> Told | None:
        """What is to be told as long as it is so."""
        return None

    @property
    def told(self) -> Told | None:
        """What is told now: the newest that still stands."""
        return self.notices[-1].told if self.notices else self.lasting()

    def is_told(self, sentence: str) -> bool:
        """Whether this still stands, be it behind another."""
        return any(each.message == sentence for each in self.notices)

    def notify(
        self,
        message: str,
        *,
        title: str = "",
        severity: SeverityLevel = INFORMATION,
        timeout: float | None = None,
        markup: bool = True,
    ) -> None:
        """Tell something; what was told before makes place for it, but for a warning, which comes back."""
        said = Content.from_markup(message).plain if markup else message
        made = Notice(f"{title}: {said}" if title else said, severity, self.last_step())
        self.notices = [each for each in self.notices if each.severity != INFORMATION] + [made]
        if self.is_running:
            self.set_timer(self.NOTIFICATION_TIMEOUT if timeout is None else timeout, partial(self._end, made))
        self.show_told()

    def clear_notifications(self) -> None:
        self.notices = []
        self.show_told()

    def _end(self, notice: Notice) -> None:
        if notice in self.notices:
            self.notices.remove(notice)
            self.show_told()

    def heard_key(self, event: events.Event) -> None:
        """Count the keys behind a message: who types on has read it, or does not want to."""
        if isinstance(event, events.Key):
            for each in [each for each in self.notices if each.severity == INFORMATION]:
                each.keys += 1
                if each.keys >= KEYS:
                    self._end(each)

    def show_told(self) -> None:
        """In the line of the screen in front, or of the one below it where that has none."""
        for screen in reversed(self.screen_stack if self.is_running else []):
            if lines := screen.query(HintLine):
                lines.first().refill()
                return
