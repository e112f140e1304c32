"""Waiting in tests of screens: until all messages have been handled and what they changed has been painted.

Textual's Pilot waits until the processor has nothing to do, at least twice 20 ms a key: a third of the suite, and on a
busy machine not long enough.
"""

import asyncio
import time
from collections.abc import Callable, Iterable
from typing import Any

from textual import events
from textual.app import App
from textual.keys import REPLACED_KEYS, _character_to_key, _get_unicode_name_from_key
from textual.pilot import Pilot
from textual.worker import WorkerState

PATIENCE = 1.0  # seconds for work beside the messages: a worker may wait for ever
BESIDE = 0.002  # seconds for a thread to say that it is done
LATEST = 30.0  # seconds for what must come: a busy machine takes long, and a wait ends when it has come


def _unpainted(app: App[Any]) -> bool:
    screen = app.screen
    return bool(screen._layout_required or screen._dirty_widgets or screen._callbacks or screen._recompose_required)


def _under_way(app: App[Any]) -> bool:
    """Whether something waits for the clock or for a thread."""
    animator = app._animator
    order = getattr(app, "order", None)
    return (
        (order is not None and order.is_busy)
        or bool(animator._animations or animator._scheduled)
        or any(each.state is WorkerState.RUNNING for each in app.workers)
    )


def _has_keys(app: App[Any]) -> bool:
    """Whether keys wait for what the one before them set going."""
    order = getattr(app, "order", None)
    return order is not None and order.is_busy


async def handled(end: float) -> None:
    """Wait until every widget waits for its next message, or until a moment of time.monotonic."""
    ready = asyncio.get_running_loop()._ready  # type: ignore[attr-defined]
    await asyncio.sleep(0)
    while ready and time.monotonic() < end:
        await asyncio.sleep(0)


async def settle(app: App[Any], paint: bool = True) -> None:
    """Wait until nothing is under way, on the screen too unless not `paint`; for workers at most PATIENCE."""
    end = time.monotonic() + PATIENCE
    calm = 0
    while calm < 2 and app.is_running:
        await handled(end + PATIENCE)
        if paint and app.screen_stack and _unpainted(app):
            calm = 0
            app.screen._on_timer_update()
        elif _has_keys(app) or (_under_way(app) and time.monotonic() < end):
            calm = 0
            await asyncio.sleep(BESIDE)
        else:
            calm += 1
            await asyncio.sleep(BESIDE / 2)


async def until(app: App[Any], come: Callable[[], object]) -> None:
    """Wait until something is so, for what a clock or a thread brings; AssertionError where it never is."""
    end = time.monotonic() + LATEST
    await settle(app)
    while not come():
        assert time.monotonic() < end, "it never came"
        await asyncio.sleep(5 * BESIDE)
        await settle(app)


def _event(key: str) -> events.Key:
    import unicodedata

    if len(key) == 1 and not key.isalnum():
        key = _character_to_key(key)
    try:
        char: str | None = unicodedata.lookup(_get_unicode_name_from_key(REPLACED_KEYS.get(key, key)))
    except KeyError:
        char = key if len(key) == 1 else None
    return events.Key(key, char)


async def press_keys(self: App[Any], keys: Iterable[str], paint: bool = True) -> None:
    """Instead of App's own. Letters within a text are not painted one by one, unless they are sent so."""
    keys = list(keys)
    for n, key in enumerate(keys):
        event = _event(key)
        event.set_sender(self)
        assert self._driver is not None
        self._driver.send_message(event)
        await settle(self, paint and (n == len(keys) - 1 or len(key) > 1))


async def wait_for_screen(self: Pilot[Any], timeout: float = LATEST) -> bool:
    """Instead of Pilot's own, which sends each widget of the screen a message; whether the app still runs."""
    await settle(self.app, paint=False)
    return self.app.is_running


async def pause(self: Pilot[Any], delay: float | None = None) -> None:
    """Instead of Pilot's own."""
    if delay is not None:
        await asyncio.sleep(delay)
    await settle(self.app)
    if self.app.screen_stack:
        self.app.screen._on_timer_update()
