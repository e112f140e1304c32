"""A closed terminal and a computer that shuts down: write first, then go."""

import asyncio
import os
import signal
import sys
import threading
from collections.abc import Callable
from types import FrameType

PATIENCE = 3.0  # seconds; with the terminal gone, drawing may block for ever


def when_told_to_go(then: Callable[[], None]) -> None:
    """Call `then` in the running event loop at a signal that would end the process; after SIGHUP and SIGQUIT it ends in
    any case.

    Windows has no such signals.
    """
    if sys.platform == "win32":
        return
    loop = asyncio.get_running_loop()

    def told(number: int, frame: FrameType | None) -> None:
        if number in (signal.SIGHUP, signal.SIGQUIT):
            end = threading.Timer(PATIENCE, os._exit, (1,))
            end.daemon = True
            end.start()
        loop.call_soon_threadsafe(then)

    for each in (signal.SIGTERM, signal.SIGHUP, signal.SIGINT, signal.SIGQUIT, signal.SIGUSR1, signal.SIGUSR2):
        signal.signal(each, told)
