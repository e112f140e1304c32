"""*Rode draad*: each goal from observation to securing, and where that breaks."""

from textual.app import ComposeResult
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from vp_tui.screens.plan.pages.page import PlanPage
from vp_tui.widgets.drawings.thread_view import ThreadView
from vp_tui.widgets.frame.clickable import ClickWords
from vp_tui.widgets.frame.told import SteadyText
from vp_tui.widgets.pages import Page
from vp_tui.workspace.session import Session

QUESTION = "Hangt alles samen, van wat je opviel tot wat blijft?"
ACTIONS = (("Ga erheen", "open", ""), ("Volgende ontbrekende schakel", "next_break", ""))
LEGEND = "● is er   ○ ontbreekt   – buiten mijn deel"


class ThreadPage(PlanPage):
    """The thread is drawn anew where it changed and is seen."""

    undivided = True

    def __init__(self, session: Session, page: Page):
        super().__init__(session, page.name, page.title)

    def compose(self) -> ComposeResult:
        yield Static(self.heading, classes="page-title")
        yield Static(QUESTION, classes="page-question")
        yield SteadyText(classes="page-state thread-told")
        view = ThreadView(str(self.id))
        yield ClickWords(view, ACTIONS, classes="thread-keys")
        yield view
        yield Static(LEGEND, classes="page-question")

    @property
    def view(self) -> ThreadView:
        return self.query_one(ThreadView)

    def show_state(self) -> None:
        found = self.view.found
        style = "$text-error" if found.breaks or found.loose else "$text-success"
        told = Content(self.view.told())
        self.query_one(".thread-told", SteadyText).tell(told.stylize(style) if found.chains else told)

    def show_changed(self, addresses: set[str]) -> None:
        super().show_changed(addresses)
        self.show_state()

    def go_on(self) -> bool:
        """To the next break."""
        self.view.focus()
        self.view.action_next_break()
        return True

    def first_text(self) -> Widget:
        """The thread itself: there is nothing to type here."""
        return self.view
