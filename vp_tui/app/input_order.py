"""Keys, pastes and clicks in their order: each goes where it would have gone on an infinitely fast machine.

A letter that goes into a text is handed on at once. Whatever may move the focus, open a window or close one comes after
all that was typed before it, and what is typed behind it waits until it is done. Nothing is lost, however slow the
machine is: what waits is handed on after PATIENCE at the latest.
"""

import asyncio
import time
from collections import deque
from collections.abc import Awaitable, Callable
from typing import Any

from textual import events
from textual.app import App
from textual.message_pump import MessagePump
from textual.widget import Widget
from textual.widgets import Input, TextArea
from textual.worker import WorkerState

PATIENCE = 10.0  # seconds; a key must never be dead
STUCK = 1.0  # seconds for one widget to come to what it was sent
BESIDE = 0.005  # seconds between two looks at work in a thread
# Work that no key waits for: it changes nothing that has the focus.
BACKGROUND = frozenset({"checks", "theme", "counts", "ready", "known", "quitting"})
# These open and close nothing. (Textual runs what a key is bound to only once the key has come up to the app: without
# waiting, letters typed right behind a Backspace would overtake it.)
STEPS = frozenset({"tab", "shift+tab", "left", "right", "home", "end", "backspace", "delete"})
UP_AND_DOWN = frozenset({"up", "down"})  # from a line of text they scroll, and the focus comes along

Deliver = Callable[[events.Event], Awaitable[None]]


class InputOrder:
    """Of one app; `deliver` hands an event to what has the focus, as the app itself does."""

    def __init__(self, app: App[Any], deliver: Deliver):
        self._app, self._deliver = app, deliver
        self._waiting: deque[events.Event] = deque()
        self._at_work: asyncio.Task[None] | None = None

    @property
    def is_busy(self) -> bool:
        """Whether something of what was typed is not yet where it goes, or what came of it is not yet there."""
        return self._at_work is not None and not self._at_work.done()

    def begin(self) -> None:
        """At the start: what is typed now is for the first screen, once it stands."""
        self._at_work = asyncio.create_task(self._settle_and_go_on())

    def stop(self) -> None:
        if self._at_work is not None:
            self._at_work.cancel()

    async def done(self) -> None:
        """Wait until all that was typed is where it goes."""
        if self._at_work is not None and not self._at_work.done():
            await asyncio.wait({self._at_work}, timeout=STUCK)

    def takes(self, event: events.Event) -> bool:
        """Whether an event comes by `deliver`, in its turn; else it goes its way now."""
        if not is_typed(event) or event.is_forwarded:
            return False
        if not self.is_busy and (is_motion(event) or goes_into_text(event, self._app.focused)):
            return False
        self._waiting.append(event)
        if not self.is_busy:
            self._at_work = asyncio.create_task(self._go_on())
        return True

    async def _settle_and_go_on(self) -> None:
        await settled(self._app, closely=True)
        await self._go_on()

    async def _go_on(self) -> None:
        while self._waiting and self._app.is_running:
            event = self._waiting.popleft()
            focused = self._app.focused
            into_text = is_motion(event) or goes_into_text(event, focused)
            if not into_text:
                await caught_up(focused)
            await self._hand_on(event)
            if not into_text:
                await settled(self._app, closely=not is_step(event, focused))

    async def _hand_on(self, event: events.Event) -> None:
        """As a message of the app's own, so that errors and contexts are those of any key."""
        done = asyncio.Event()

        async def deliver() -> None:
            try:
                await self._deliver(event)
            finally:
                done.set()

        if self._app.call_later(deliver):
            await done.wait()


def is_typed(event: events.Event) -> bool:
    return isinstance(event, events.Key | events.Paste | events.MouseEvent)


def is_motion(event: events.Event) -> bool:
    """The mouse goes somewhere, or the wheel turns: nothing comes of it that a key has to wait for."""
    return isinstance(event, events.MouseEvent) and not isinstance(event, events.MouseDown | events.MouseUp)


def is_step(event: events.Event, focused: Widget | None) -> bool:
    key = event.key if isinstance(event, events.Key) else ""
    return key in STEPS or (key in UP_AND_DOWN and not isinstance(focused, Input))


def goes_into_text(event: events.Event, focused: Widget | None) -> bool:
    """Whether a field takes this and keeps the focus."""
    if not isinstance(focused, Input | TextArea):
        return False
    if isinstance(event, events.Key):
        return event.is_printable or (event.key == "enter" and isinstance(focused, TextArea))
    return isinstance(event, events.Paste)


async def settled(app: App[Any], closely: bool) -> None:
    """Wait until what a key set going is done: windows that open or close, pages that are made, work in a thread.

    `closely`: also what waits for the screen to be painted. Twice in a row nothing may be new.
    """
    end = time.monotonic() + PATIENCE
    before: object = None
    while app.is_running and time.monotonic() < end:
        await caught_up(app.focused or app.screen)
        await reached(app)
        if closely:
            await reached(app.screen, painted=True)
        now = (app.screen, app.focused, len(app.screen_stack))
        working = any(each.state is WorkerState.RUNNING and each.group not in BACKGROUND for each in app.workers)
        if now == before and not working:
            return
        before = now
        if working:
            await asyncio.sleep(BESIDE)


async def caught_up(widget: Widget | None) -> None:
    """Wait until what a widget was sent, and what it said of it, has come up to its screen."""
    for node in widget.ancestors_with_self if widget is not None else ():
        if isinstance(node, Widget):
            await reached(node)


async def reached(node: MessagePump, painted: bool = False) -> None:
    """Wait until a widget, screen or app has done what was sent to it so far; `painted`: and the screen shows it."""
    done = asyncio.Event()
    wait = node.call_after_refresh if painted else node.call_later
    if node.is_running and wait(done.set):
        try:
            await asyncio.wait_for(done.wait(), STUCK)
        except TimeoutError:
            return  # it is closing, or at something long: the key goes on all the same
