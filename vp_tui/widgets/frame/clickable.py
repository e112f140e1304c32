"""Words to click, each with the key that does the same behind it: the key is part of the target."""

from collections.abc import Iterable

from rich.markup import escape
from textual import events
from textual.content import Content
from textual.dom import DOMNode
from textual.widget import Widget
from textual.widgets import Static

Action = tuple[str, str, str]  # the word, the action with its arguments, the key; "" where it has none
GAP = "  "


def clickable(action: Action) -> str:
    """One word as markup. The key's name has the action under `@key`: Textual makes a link of all under `@click`."""
    word, does, key = action
    named = f'[@key="{does}"] [$text-muted]{key}[/][/]' if key else ""
    return f'[@click="{does}"]{escape(word)}[/]{named}'


class Clickable(Static):
    """Its words do what `owner` can, the widget or screen that they belong to; a click on one gives it the focus."""

    @property
    def owner(self) -> DOMNode:
        return self.screen

    async def on_click(self, event: events.Click) -> None:
        meta = event.style.meta
        if does := meta.get("@click") or meta.get("@key"):
            event.stop()
            event.prevent_default()  # Textual would look for the action on these words
            if isinstance(self.owner, Widget) and self.owner.focusable:
                self.owner.focus()
            await self.app.run_action(does, self.owner)


class ClickWords(Clickable):
    """One or more lines of them; a word and its key stay together on a line."""

    def __init__(self, owner: DOMNode, actions: Iterable[Action] = (), id: str | None = None, classes: str = ""):
        super().__init__(id=id, classes=f"words {classes}")
        self._owner, self.actions = owner, tuple(actions)

    @property
    def owner(self) -> DOMNode:
        return self._owner

    def on_mount(self) -> None:
        self._show()

    def offer(self, actions: Iterable[Action]) -> None:
        """Other words."""
        if (offered := tuple(actions)) != self.actions:
            self.actions = offered
            self._show()

    def on_resize(self, event: events.Resize) -> None:
        self._show()

    def _show(self) -> None:
        lines = [""]
        for each in self.actions:
            longer = f"{lines[-1]}{GAP}{clickable(each)}" if lines[-1] else clickable(each)
            if lines[-1] and 0 < self.size.width < Content.from_markup(longer).cell_length:
                lines.append(clickable(each))
            else:
                lines[-1] = longer
        shown = "\n".join(lines)
        if shown != self.content:
            self.update(shown)
