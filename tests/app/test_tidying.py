"""What waits until nobody types."""

import gc
import time
import weakref

import pytest
from textual.app import App, ComposeResult
from textual.widgets import Input

from tests.settling import until
from vp_tui.app import tidying
from vp_tui.app.tidying import Tidying


class Typing(App[None]):
    def compose(self) -> ComposeResult:
        yield Input()

    def on_mount(self) -> None:
        self.tidying = Tidying(self)

    async def on_event(self, event: object) -> None:
        self.tidying.heard(event) if hasattr(self, "tidying") else None  # type: ignore[arg-type]
        await super().on_event(event)  # type: ignore[arg-type]


class Knot:
    """Garbage that only a look finds."""

    def __init__(self) -> None:
        self.self = self


@pytest.fixture(autouse=True)
def soon(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(tidying, "STANDS", 0.01)
    monkeypatch.setattr(tidying, "REST", 0.1)
    monkeypatch.setattr(tidying, "STILL", 0.3)
    before = gc.get_threshold()
    yield
    gc.freeze()  # as in conftest.py
    gc.set_threshold(*before)


def knot() -> "weakref.ref[Knot]":
    return weakref.ref(Knot())


async def test_garbage_goes_in_a_rest_and_not_between_keys() -> None:
    app = Typing()
    async with app.run_test() as run:
        await until(app, lambda: not app.tidying._first)
        tied, typed = knot(), time.monotonic()
        for _ in range(6):
            await run.press("a")
            since, typed = time.monotonic() - typed, time.monotonic()
            assert tied() is not None or since > tidying.REST, "a busy machine rests between two keys"
        await until(app, lambda: tied() is None)


async def test_what_the_start_left_behind_goes_too() -> None:
    gc.disable()
    tied = knot()
    app = Typing()
    async with app.run_test():
        await until(app, lambda: tied() is None and gc.isenabled())


async def test_after_a_while_the_cursor_stands_still_until_the_next_key() -> None:
    app = Typing()
    async with app.run_test() as run:
        field = app.query_one(Input)
        assert field._blink_timer is not None
        assert field._blink_timer._active.is_set()
        still = (field._blink_timer, app.tidying._still, app.tidying._timer)
        await until(app, lambda: not any(each._active.is_set() for each in still))
        assert field._cursor_visible
        await run.press("a")
        assert field._blink_timer._active.is_set()
