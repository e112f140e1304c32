"""The steps of an open plan, in memory: which one typing extends, which is undone next, and which can be redone."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from vp_tui.plan.changes.change import Change


@dataclass
class HistoryEntry:
    """A step of this plan's history; `visit` tells one stay in a field from the next; `ends`: the first undone step
    that nobody can redo since this one."""

    number: int
    changes: tuple[Change, ...]
    undone: bool = False
    visit: int = 0
    ends: int = 0


@dataclass
class History:
    """Those since the plan was opened, and the earlier ones once they were recalled (`whole`)."""

    steps: list[HistoryEntry] = field(default_factory=list)
    whole: bool = False
    _stand: int = 0  # where the undone steps at the end began when it was last asked

    @property
    def last(self) -> HistoryEntry | None:
        return self.steps[-1] if self.steps else None

    def recalled(self, found: Iterable[tuple[int, bool, tuple[Change, ...]]]) -> None:
        """Put what the journal has before these."""
        first = self.steps[0].number if self.steps else None
        earlier = (HistoryEntry(n, changes, undone) for n, undone, changes in found if first is None or n < first)
        before = list(earlier)
        self.steps[:0], self.whole = before, True
        self._stand += len(before)

    def extended(self, made: list[Change], visit: int) -> HistoryEntry | None:
        """The last step, with more typing in the same visit of the same field; None where this is a step of its own."""
        last = self.last
        if last and visit and last.visit == visit and not last.undone:
            last.changes = joined_changes(last.changes, made)
            return last
        return None

    def add(self, number: int, made: list[Change], visit: int) -> HistoryEntry:
        """A new step; what was undone before it can't be redone any more."""
        ends = 0
        while self.steps and self.steps[-1].undone:
            ends = self.steps.pop().number
        self.steps.append(HistoryEntry(number, tuple(made), visit=visit, ends=ends))
        return self.steps[-1]

    def forget(self, done: HistoryEntry) -> None:
        """A step that can't be taken back or made again is the end of what can be."""
        at = self.steps.index(done)
        self.steps = self.steps[:at] if done.undone else self.steps[at + 1 :]

    @property
    def to_undo(self) -> HistoryEntry | None:
        return self.steps[stand - 1] if (stand := self._standing()) else None

    @property
    def to_redo(self) -> HistoryEntry | None:
        """The first of those that are undone at the end."""
        stand = self._standing()
        return self.steps[stand] if stand < len(self.steps) else None

    def _standing(self) -> int:
        """How many steps stand before those that are undone at the end; from where that was last, one step at a time,
        so that undoing many does not go over them all each time."""
        stand = min(self._stand, len(self.steps))
        while stand < len(self.steps) and not self.steps[stand].undone:
            stand += 1
        while stand and self.steps[stand - 1].undone:
            stand -= 1
        self._stand = stand
        return stand


def joined_changes(old: tuple[Change, ...], new: list[Change]) -> tuple[Change, ...]:
    """Two steps of one visit as one: a field set in both keeps its first before and its last after."""
    made = list(old)
    places = {each.address: n for n, each in reversed(list(enumerate(made))) if each.kind == "set"}
    for change in new:
        if change.kind == "set" and change.address in places:
            n = places[change.address]
            made[n] = replace(made[n], after=change.after)
        else:
            if change.kind == "set":
                places[change.address] = len(made)
            made.append(change)
    return tuple(made)
