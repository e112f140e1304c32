"""The first start: three ways to begin."""

from rich.text import Text
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widgets import Static

from vp_tui.widgets.frame.lines import LineChosen, Lines

# The action of the screen, what it is, what comes of it.
CHOICES = (
    ("new", "Een nieuw plan beginnen", "Vier korte vragen, en je bent bij fase 1: Herkennen."),
    ("example", "Het voorbeeldplan bekijken", "Zo ziet een ingevuld plan eruit. Je mag er alles in proberen."),
    ("bring_in", "Een plan importeren", "Neem een planbestand (.json) op, van een collega bijvoorbeeld."),
)
WORDS = (
    "Van een verwondering in de praktijk naar een verbeterplan, in acht fasen. Wat je typt, wordt vanzelf bewaard,"
    " alleen op deze computer. Aan het eind maak je er een Word-document van voor je opleider."
)


class Welcome(Vertical):
    """Asks the screen to do what is chosen."""

    def compose(self) -> ComposeResult:
        yield Static("Welkom bij Verbeterplan", classes="welcome-title")
        yield Static(WORDS, classes="welcome-text")
        yield Lines(self._draw, 2, one_click=True, id="welcome-choices")
        yield Static("Kies met ↑ ↓ en Enter, of met een klik.", classes="welcome-keys")

    def on_mount(self) -> None:
        self.query_one(Lines).fill(len(CHOICES))

    def _draw(self, item: int, width: int) -> tuple[Text, Text]:
        _, what, comes = CHOICES[item]
        muted = self.query_one(Lines).get_component_rich_style("lines--muted")
        return Text(f" {what}"), Text(f"   {comes}", style=muted)

    async def on_line_chosen(self, event: LineChosen) -> None:
        event.stop()
        await self.run_action(f"screen.{CHOICES[event.item][0]}")
