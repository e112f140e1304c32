"""*Rode draad*: each goal from observation to securing, and where that breaks."""

from textual.app import ComposeResult
from textual.widgets import Static

from vp_tui.screens.phases.page import PlanPage
from vp_tui.session import Session


class ThreadPage(PlanPage):
    def __init__(self, session: Session):
        super().__init__(session, "thread")

    def compose(self) -> ComposeResult:
        yield Static("Rode draad", classes="page-title")
