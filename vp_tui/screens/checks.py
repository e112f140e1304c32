"""*Controle*: what the plan still lacks, what contradicts itself, and tips."""

from textual.app import ComposeResult
from textual.widgets import Static

from vp_tui.screens.phases.page import PlanPage
from vp_tui.session import Session


class ChecksPage(PlanPage):
    def __init__(self, session: Session):
        super().__init__(session, "checks")

    def compose(self) -> ComposeResult:
        yield Static("Controle", classes="page-title")
