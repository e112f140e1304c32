"""What undo takes back at once while someone types: a few words, a run of erasing, a paste; a pause ends each."""

import itertools
import time
from bisect import bisect_left
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

PAUSE = 2.0  # seconds without a key after which typing is another burst
WORDS = 12  # characters after which the next word begins another burst
PART = 20  # in a long text that is one in so many: each burst is kept with all of the text

Sort = Literal["typed", "erased", "other"]
_numbers = itertools.count(1)


def shared_start(one: str, other: str) -> int:
    """How many characters two texts have in common at their start."""
    most = min(len(one), len(other))
    if one[:most] == other[:most]:
        return most
    return bisect_left(range(most), 1, key=lambda n: one[: n + 1] != other[: n + 1])


def shared_end(one: str, other: str, but: int = 0) -> int:
    """The same at their end, outside the first `but` characters."""
    most = min(len(one), len(other)) - but

    def differs(n: int) -> bool:
        return one[len(one) - n - 1 :] != other[len(other) - n - 1 :]

    return bisect_left(range(most), 1, key=differs)


@dataclass(frozen=True, slots=True)
class Edit:
    """One change of a text: where, and how many characters went and came."""

    start: int
    removed: int
    added: int

    @property
    def behind(self) -> int:
        """Where what came ends, in the text after it."""
        return self.start + self.added

    @property
    def sort(self) -> Sort:
        if (self.removed, self.added) == (0, 1):
            return "typed"
        return "erased" if (self.removed, self.added) == (1, 0) else "other"

    def is_between(self, before: str, after: str) -> bool:
        """Whether this change, at its place, makes the one text of the other."""
        same = before[: self.start] == after[: self.start]
        return same and before[self.start + self.removed :] == after[self.start + self.added :]


def edit_between(before: str, after: str) -> Edit:
    start = shared_start(before, after)
    end = shared_end(before, after, start)
    return Edit(start, len(before) - end - start, len(after) - end - start)


class Bursts:
    """Numbers the bursts of one field; `clock` gives seconds."""

    def __init__(self, clock: Callable[[], float] = time.monotonic):
        self.number = 0
        self._clock = clock
        self._last: Edit | None = None
        self._moment = 0.0
        self._length = 0

    def begin(self) -> None:
        """What comes next belongs to nothing before it."""
        self.number, self._last, self._length = next(_numbers), None, 0

    def take(self, before: str, after: str) -> int:
        """The number of the burst that this change belongs to."""
        edit, now = edit_between(before, after), self._clock()
        further = self._further(edit, before, after) if now - self._moment < PAUSE else None
        if further is None or self._is_full(further, after):
            self.begin()
        self._last, self._moment = further or edit, now
        self._length += 1
        return self.number

    def _further(self, edit: Edit, before: str, after: str) -> Edit | None:
        """The same change right behind the last one, where it can be that; a second `l` may have come before or behind
        the first, which the texts don't tell."""
        last = self._last
        if last is None or edit.sort != last.sort or edit.sort == "other":
            return None
        places = (last.start + 1,) if edit.sort == "typed" else (last.start - 1, last.start)
        here = (Edit(place, edit.removed, edit.added) for place in places if place >= 0)
        return next((each for each in here if each.is_between(before, after)), None)

    def _is_full(self, edit: Edit, after: str) -> bool:
        """At the first letter of a word, once there are enough of them."""
        if edit.sort != "typed" or self._length < max(WORDS, len(after) // PART):
            return False
        here, before = after[edit.start], after[edit.start - 1 : edit.start]
        return not here.isspace() and (not before or before.isspace())
