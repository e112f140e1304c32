"""Undo and redo on a screen of the open plan: what was done is told."""

from typing import TypeVar

from textual.screen import Screen

from vp_tui.workspace.session import Session

Result = TypeVar("Result")


class UndoingScreen(Screen[Result]):
    """Takes back and does again what was done in its `session`."""

    session: Session

    def action_undo(self) -> None:
        done = self.session.undo(getattr(self.focused, "address", ""))
        self.undone(f"Ongedaan gemaakt: {done}." if done else "Er is niets om ongedaan te maken.")

    def action_redo(self) -> None:
        done = self.session.redo()
        self.undone(f"Opnieuw gedaan: {done}." if done else "Er is niets om opnieuw te doen.")

    def undone(self, sentence: str) -> None:
        """Tell what was undone or redone, in a sentence that quotes the plan: brackets in it are text."""
        self.notify(sentence, timeout=3, markup=False)
