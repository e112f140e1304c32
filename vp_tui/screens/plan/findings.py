"""A screen that shows findings at their place: it looks at rest, never at a key."""

import asyncio
from collections.abc import Iterable

from textual.screen import Screen
from textual.timer import Timer

from vp_tui.screens.plan.pages.page import PlanPage
from vp_tui.widgets.frame.explanation import Notes
from vp_tui.workspace.session import Session

REST = 1.0  # seconds without a change
LEFT = 0.2  # seconds after a field was left


class NotingScreen(Screen[None]):
    """Shows pages of the plan, with what the checks say of them."""

    session: Session
    _looking: Timer | None = None
    _seconds: float = REST

    def noted_pages(self) -> Iterable[PlanPage]:
        """The pages that are shown."""
        raise NotImplementedError

    async def load_checks(self) -> None:
        """Load rules and catalogue beside the first frames, then look."""
        await asyncio.to_thread(self.session.found.load)
        self.look()

    def look_soon(self, seconds: float = REST) -> None:
        """Look after so many seconds without another change."""
        if self._looking is not None and self._seconds == seconds:
            self._looking.reset()  # at each key: a new timer costs more
            return
        if self._looking is not None:
            self._looking.stop()
        self._seconds, self._looking = seconds, self.set_timer(seconds, self.look)

    def look(self) -> None:
        """Show what the checks find now."""
        if self._looking is not None:
            self._looking.stop()
            self._looking = None
        if self.session.found.is_loaded:
            for page in self.noted_pages():
                page.note(self.session.findings())

    def notes_known(self, address: str) -> Notes:
        """The same as far as is known without looking again."""
        return [] if self.session.found.is_stale else self.notes_at(address)

    def notes_at(self, address: str) -> Notes:
        """What is to be said below the explanation of a place."""
        if not self.session.found.is_loaded:
            return []
        from vp_tui.screens.plan.pages.points import notes

        return notes(self.session.findings(), address)
