"""What the checks find in the open plan, kept up to date with its changes. Rules and catalogue are loaded late."""

import datetime as dt
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from vp_tui.plan.plan import Plan

if TYPE_CHECKING:
    from vp_tui.checks.checker import Checker
    from vp_tui.checks.shown import ShownFinding


class Findings:
    """One for each open plan; `home` may hold catalogues of the practice's own.

    Tell it every change; ask it when the user is at rest.
    """

    def __init__(self, home: Path) -> None:
        self.home = home
        self._checker: Checker | None = None
        self._changed: set[str] = set()
        self.hidden = 0  # found at the last look, but in what is not begun or not the author's part
        self._last: tuple[dt.date, list[ShownFinding]] | None = None

    @property
    def is_loaded(self) -> bool:
        """Whether looking is quick by now."""
        return self._checker is not None

    @property
    def is_stale(self) -> bool:
        """Whether the plan changed since the last look, or there was none."""
        return self._last is None or bool(self._changed)

    def changed(self, addresses: Iterable[str]) -> None:
        self._changed.update(addresses)

    def load(self) -> "Checker":
        """Rules and catalogue; the first time takes a tenth of a second, so it may be done in a thread."""
        if self._checker is None:
            from vp_tui.checks.checker import Checker
            from vp_tui.workspace.catalogues import known_entries

            self._checker = Checker(known_entries(self.home))
        return self._checker

    def of(self, plan: Plan, today: dt.date) -> "list[ShownFinding]":
        """What the screen shows of this plan, which is the same object at each call."""
        if self._last is None or self._changed or self._last[0] != today:
            checker = self.load()
            from vp_tui.checks.shown import shown_findings

            changed, self._changed = self._changed, set()
            found = checker.update(plan, changed, today)
            self._last = today, shown_findings(found, plan)
            self.hidden = len(found) - len(self._last[1])
        return self._last[1]
