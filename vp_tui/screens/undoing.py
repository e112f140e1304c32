"""Undo and redo on a screen of the open plan: what was done is told."""

from typing import TYPE_CHECKING

from textual.widget import Widget

from vp_tui.session import Session

if TYPE_CHECKING:
    Base = Widget
else:
    Base = object


class Undoing(Base):
    """Mixed into a screen with a `session`."""

    session: Session

    def action_undo(self) -> None:
        done = self.session.undo(getattr(self.screen.focused, "address", ""))
        self.undone(f"Ongedaan gemaakt: {done}." if done else "Er is niets om ongedaan te maken.")

    def action_redo(self) -> None:
        done = self.session.redo()
        self.undone(f"Opnieuw gedaan: {done}." if done else "Er is niets om opnieuw te doen.")

    def undone(self, sentence: str) -> None:
        """Tell what was undone or redone, in a sentence that quotes the plan: brackets in it are text."""
        self.notify(sentence, timeout=3, markup=False)
