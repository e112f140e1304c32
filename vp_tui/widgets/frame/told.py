"""A line or block of text that is told anew now and then, mostly the same again."""

from textual.content import Content
from textual.widgets import Static


class SteadyText(Static):
    """Telling what is there already costs nothing; an update lays out the whole screen."""

    told: str | Content = ""

    def tell(self, text: str | Content) -> None:
        if text != self.told:
            self.told = text
            self.update(text)
