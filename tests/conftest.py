"""Hermetic tests: a home folder of their own, no settings of this machine, a clock that stands still."""

import datetime as dt
import gc
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings
from textual.app import App
from textual.pilot import Pilot

import tests.styling  # noqa: F401  (shares what is parsed)
from tests.settling import pause, press_keys, wait_for_screen

# Textual reads these when it is imported.
os.environ |= {"TEXTUAL_ANIMATIONS": "none", "TEXTUAL_COLOR_SYSTEM": "truecolor", "COLORTERM": "truecolor"}
os.environ.pop("NO_COLOR", None)

# Each start of the app makes many thousands of objects that live as long as its test: looking through them is a tenth
# of the time.
gc.set_threshold(50_000, 20, 20)

# The same examples in every run of CI; new ones each time at a desk.
settings.register_profile("ci", deadline=None, derandomize=True, print_blob=True)
settings.register_profile("desk", deadline=None)
settings.load_profile("ci" if os.environ.get("CI") else "desk")

App._press_keys, Pilot.pause, Pilot._wait_for_screen = press_keys, pause, wait_for_screen  # type: ignore[method-assign]


def pytest_collection_finish() -> None:
    """What was imported and collected stays: nobody has to look through it for garbage."""
    gc.collect()
    gc.freeze()


NOW = dt.datetime(2027, 3, 12, 9, 30)


class Clock:
    """A clock that only moves when it is told to; call it for the time, as the app does."""

    def __init__(self, now: dt.datetime = NOW) -> None:
        self.now = now

    def __call__(self) -> dt.datetime:
        return self.now

    def forward(self, **span: float) -> None:
        """Move on by a span, told as `datetime.timedelta` takes it: forward(minutes=5)."""
        self.now += dt.timedelta(**span)


@pytest.fixture
def clock() -> Clock:
    """Friday 12 March 2027, half past nine."""
    return Clock()


@pytest.fixture
def today() -> dt.date:
    """The day of `clock`."""
    return NOW.date()


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The folder that holds data/ and exports/ in this test (VP_HOME); the user's own folder lies elsewhere too."""
    user = tmp_path / "user"
    user.mkdir()
    for name in ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(user))
    for name in [each for each in os.environ if each.startswith("XDG_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("VP_HOME", str(tmp_path / "home"))
    yield tmp_path / "home"
