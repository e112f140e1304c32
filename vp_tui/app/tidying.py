"""What is done when nobody types: Python's garbage is looked for, which takes as long as a few keys and makes a step
half again as slow when it comes in between; and after a while the cursor stands still, so that nothing wakes any more.
"""

import gc
from typing import Any

from textual import events
from textual.app import App
from textual.widgets import Input, TextArea

STANDS = 1.5  # seconds after the start: the first screen has been painted, and what is loaded behind it is there
REST = 0.5  # seconds without a key or click
STILL = 10.0  # seconds without either: nobody looks for the cursor
# Of objects, when nobody rests: some 3,000 keys, and one page with its parts is 30,000.
WITHOUT_REST = (100_000, 10, 10)
OLD = 50  # rests until what outlived one is looked through too, which takes 50 to 100 ms


class Tidying:
    """Takes over from the command line, which stopped Python's own collector for the start."""

    def __init__(self, app: App[Any]):
        self._app = app
        self._timer = app.set_interval(REST, self._tidy, pause=True)
        self._still = app.set_interval(STILL, self._stand_still)
        self._begun, self._first = False, True
        app.set_timer(STANDS, self._begin)

    def heard(self, event: events.Event) -> None:
        """Wait for the next rest."""
        if isinstance(event, events.Key | events.Paste | events.MouseUp):
            if self._begun:
                self._timer.reset()
            self._still.reset()

    def _stand_still(self) -> None:
        self._still.pause()
        focused = self._app.focused
        if isinstance(focused, Input | TextArea):
            focused._pause_blink(visible=True)  # the next key lets it blink again

    def _begin(self) -> None:
        gc.freeze()  # so that it does not look through all of it right now
        gc.set_threshold(*WITHOUT_REST)
        gc.enable()
        self._begun = True
        self._timer.resume()

    def _tidy(self) -> None:
        self._timer.pause()
        if self._first:
            # What the start made stays, but for what it left behind.
            self._first = False
            gc.unfreeze()
            gc.collect()
            gc.freeze()
        else:
            gc.collect(2 if gc.get_count()[2] > OLD else 1)
