"""Searching in all plans of a home: what was written in them, kept until a plan changes."""

import datetime as dt
import threading
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from vp_tui.plan.plan_texts import PlanTexts
from vp_tui.store.opening import Listed, listed_plans

# A change within the second of another one has the same stamp: what is so young is read again next time.
YOUNG = dt.timedelta(seconds=3)


@dataclass(frozen=True, slots=True)
class PlanFound:
    """A plan in which something was found."""

    plan: Listed
    texts: PlanTexts


@dataclass
class TextIndex:
    """`refresh` reads the file: call it from a thread. `search` looks in memory alone: 40 ms for 1,000 full plans."""

    path: Path
    now: Callable[[], dt.datetime]
    plans: list[Listed] = field(default_factory=list)
    _texts: dict[str, PlanTexts] = field(default_factory=dict)
    _stamps: dict[str, str] = field(default_factory=dict)
    _last: tuple[tuple[str, ...], list[PlanFound]] = ((), [])  # what was sought last, and found
    _refreshing: threading.Lock = field(default_factory=threading.Lock)

    def refresh(self, without: str = "") -> None:
        """Read what changed since the last time; not of the plan `without`, which is open, nor of those in the bin.

        Raises sqlite3.Error where the file can't be read.
        """
        from vp_tui.store.written import texts_of_plans

        with self._refreshing:
            rows = [each for each in listed_plans(self.path) if not each.deleted and each.id != without]
            stale = [each.id for each in rows if self._stamps.get(each.id) != each.changed]
            read = texts_of_plans(self.path, stale) if stale else {}
            kept = {each.id: read.get(each.id) or self._texts.get(each.id) for each in rows}
            self._texts = {plan_id: texts for plan_id, texts in kept.items() if texts}
            young = (self.now() - YOUNG).isoformat(timespec="seconds")
            self._stamps = {each.id: each.changed for each in rows if each.changed < young}
            self.plans = sorted(rows, key=lambda each: each.archived)
            self._last = (), []

    def search(self, words: Sequence[str]) -> list[PlanFound]:
        """The plans that hold all the words in one text: those that are called so first, then the last changed first;
        the archive behind the others."""
        found = [each for each in self._among(words) if next(each.texts.found(words), None)]
        self._last = tuple(words), found
        return sorted(found, key=lambda each: (each.plan.archived, not each.texts.is_called(words)))

    def _among(self, words: Sequence[str]) -> Iterable[PlanFound]:
        """The plans that may hold the words: of a query that was typed on, those that held what there was of it."""
        before, found = self._last
        if before and all(any(old in word for word in words) for old in before):
            return found
        return [PlanFound(each, self._texts[each.id]) for each in self.plans if each.id in self._texts]
