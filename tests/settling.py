"""Waiting in tests of screens: until all messages have been handled and what they changed has been painted.

Textual's Pilot waits until the processor has nothing to do, at least twice 20 ms a key: a third of the suite, and on a
busy machine not long enough.
"""

import asyncio
import time
from collections.abc import Iterable
from typing import Any

from textual import events
from textual.app import App
from textual.keys import REPLACED_KEYS, _character_to_key, _get_unicode_name_from_key
from textual.pilot import Pilot
from textual.worker import WorkerState

LOOKS = 3  # in a row at which nothing is under way
PATIENCE = 1.0  # seconds for work beside the messages: a worker may wait for ever


def _busy(app: App[Any]) -> bool:
    nodes = [app, *(node for screen in app.screen_stack for node in screen.walk_children(with_self=True))]
    moving = app._animator._animations or app._animator._scheduled
    return bool(moving) or any(node.message_queue_size or node._next_callbacks for node in nodes)


def _unpainted(app: App[Any]) -> bool:
    screen = app.screen
    return bool(screen._layout_required or screen._dirty_widgets or screen._callbacks or screen._recompose_required)


async def settle(app: App[Any]) -> None:
    """Wait until nothing is under way; for workers and threads at most PATIENCE."""
    looks, end = 0, time.monotonic() + PATIENCE
    while looks < LOOKS and app.is_running:
        await asyncio.sleep(0.001)
        if not app.screen_stack or _busy(app):
            looks = 0
        elif _unpainted(app):
            looks = 0
            app.screen._on_timer_update()
        elif any(each.state is WorkerState.RUNNING for each in app.workers) and time.monotonic() < end:
            looks = 0
        else:
            looks += 1


def _event(key: str) -> events.Key:
    import unicodedata

    if len(key) == 1 and not key.isalnum():
        key = _character_to_key(key)
    try:
        char: str | None = unicodedata.lookup(_get_unicode_name_from_key(REPLACED_KEYS.get(key, key)))
    except KeyError:
        char = key if len(key) == 1 else None
    return events.Key(key, char)


async def press_keys(self: App[Any], keys: Iterable[str]) -> None:
    """Instead of App's own."""
    for key in keys:
        event = _event(key)
        event.set_sender(self)
        assert self._driver is not None
        self._driver.send_message(event)
        await settle(self)


async def pause(self: Pilot[Any], delay: float | None = None) -> None:
    """Instead of Pilot's own."""
    await self._wait_for_screen()
    if delay is not None:
        await asyncio.sleep(delay)
    else:
        await settle(self.app)
    if self.app.screen_stack:
        self.app.screen._on_timer_update()
