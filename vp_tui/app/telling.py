"""An app that tells what happened in one place: line 23 of the screen in front. Nothing floats over what is typed."""

import math
from collections import Counter
from typing import Any

from textual import events
from textual.app import App
from textual.content import Content
from textual.notifications import Notification
from textual.timer import Timer

from vp_tui.widgets.frame.hints import HintLine
from vp_tui.widgets.frame.message import TAKES_BACK, Told

KEYS = 2  # after so many a message has been read
INFORMATION = "information"


class TellingApp(App[str | None]):
    """A message stands there for its time, or until the second key after it; a warning stays its time."""

    def __init__(self, *args: Any, **options: Any):
        super().__init__(*args, **options)
        self._steps: dict[str, int] = {}  # by sentence: what Ctrl+Z would take back when it was told
        self._keys: Counter[str] = Counter()  # by message: the keys since
        self._ends: Timer | None = None

    def last_step(self) -> int:
        """The number of what was changed last; 0 where no plan is open."""
        return 0

    def lasting(self) -> Told | None:
        """What is to be told as long as it is so."""
        return None

    @property
    def told(self) -> Told | None:
        """What is told now: the newest that still stands."""
        standing = list(self._notifications)
        return self._as_told(standing[-1]) if standing else self.lasting()

    def _as_told(self, each: Notification) -> Told:
        said = Content.from_markup(each.message).plain if each.markup else each.message
        return Told(said, each.severity, self._steps.get(each.message) if TAKES_BACK.search(said) else None)

    def notify(self, message: str, **options: Any) -> None:
        """Tell something; what was told before makes place for it, but for a warning, which comes back."""
        for each in list(self._notifications):
            if each.severity == INFORMATION:
                self._unnotify(each, refresh=False)
        self._steps[message] = self.last_step()
        super().notify(message, **options)

    def heard_key(self, event: events.Event) -> None:
        """Count the keys behind a message: who types on has read it, or does not want to."""
        if not isinstance(event, events.Key):
            return
        for each in list(self._notifications):
            if each.severity == INFORMATION:
                self._keys[each.identity] += 1
                if self._keys[each.identity] >= KEYS:
                    self._unnotify(each)

    def _refresh_notifications(self) -> None:
        """Textual's own shows toasts."""
        if not len(self._notifications):
            self._steps.clear()
            self._keys.clear()
        self._plan_end()
        self.show_told()

    def show_told(self) -> None:
        """In the line of the screen in front, or of the one below it where that has none."""
        for screen in reversed(self.screen_stack if self._running else []):
            if lines := screen.query(HintLine):
                lines.first().refill()
                return

    def _plan_end(self) -> None:
        if self._ends is not None:
            self._ends.stop()
            self._ends = None
        left = min((each.time_left for each in self._notifications), default=math.inf)
        if left < math.inf:
            self._ends = self.set_timer(left + 0.01, self._refresh_notifications)
