"""Line 23: what can be done where the focus is; and for a while what has to be told."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from rich.markup import escape
from textual.content import Content
from textual.dom import DOMNode
from textual.widget import Widget

from vp_tui.widgets.frame.clickable import Clickable
from vp_tui.widgets.frame.message import Telling, told_markup

GAP = "   "


@dataclass(frozen=True, slots=True)
class Hint:
    """The key by its name, the verb, and the action of the widget that says so; without one it can't be clicked."""

    key: str
    verb: str
    action: str = ""

    def markup(self, n: int) -> str:
        key, verb = f"[b]{escape(self.key)}[/b]", escape(self.verb)
        return f"[@key=do({n})]{key} [/][@click=do({n})]{verb}[/]" if self.action else f"{key} {verb}"


@runtime_checkable
class Hinting(Protocol):
    """A widget or screen that says what its keys do now, the most wanted first."""

    def hints(self) -> Iterable[Hint]: ...


NEXT = Hint("Tab", "volgend veld", "app.focus_next")
# What Textual's widgets do, by the name of their class: having them here would load all of them before the first frame.
OF_TEXTUAL: dict[str, Sequence[Hint]] = {
    "TextArea": (Hint("Enter", "nieuwe regel"), NEXT),
    "Input": (Hint("Enter", "verder", "submit"), NEXT),
    "Select": (Hint("Enter", "keuzes tonen", "show_overlay"), NEXT),
    "SelectOverlay": (Hint("↑ ↓", "kiezen"), Hint("Enter", "neemt deze", "select"), Hint("Esc", "sluit", "dismiss")),
    "Checkbox": (Hint("Spatie", "aan of uit", "toggle_button"), NEXT),
    "Button": (Hint("Enter", "doen wat hier staat", "press"), Hint("← →", "kiezen")),
    "ScrollableContainer": (Hint("↑ ↓ PgDn", "lezen", "page_down"),),
}


def hints_at(screen: DOMNode, focused: Widget | None) -> tuple[DOMNode, Sequence[Hint]]:
    """Whose keys they are, and what these do."""
    around = focused.ancestors_with_self if focused is not None else [screen]
    for node in around:
        if isinstance(node, Hinting):
            return node, tuple(node.hints())
        for kind in type(node).__mro__:
            if known := OF_TEXTUAL.get(kind.__name__):
                return node, known
    return screen, ()


class HintLine(Clickable):
    """Of the screen that it stands on. What does not fit is left out from the right: F1 tells all."""

    shown = ""

    def __init__(self) -> None:
        super().__init__(classes="hints")
        self._of: DOMNode = self
        self._hints: Sequence[Hint] = ()

    @property
    def owner(self) -> DOMNode:
        return self

    def on_mount(self) -> None:
        self.screen.bindings_updated_signal.subscribe(self, lambda _: self.refill())
        self.refill()

    def on_resize(self) -> None:
        self.refill()

    def refill(self) -> None:
        """Show what is told now, or else what can be done."""
        told = self.app.told if isinstance(self.app, Telling) else None
        self.set_class(bool(told), "-told")
        self._of, self._hints = hints_at(self.screen, self.screen.focused)
        width = self.content_size.width
        markup = told_markup(told, width) if told else hints_markup(self._hints, width)
        if markup != self.shown:
            self.shown = markup
            self.update(Content.from_markup(markup), layout=False)

    async def action_do(self, n: int) -> None:
        """What a hint says, as its key would."""
        if n < len(self._hints):
            await self.app.run_action(self._hints[n].action, self._of)


def hints_markup(hints: Sequence[Hint], width: int) -> str:
    """As many as there is room for: half a word says nothing."""
    parts: list[str] = []
    cells = 0
    for n, each in enumerate(hints):
        cells += len(f"{each.key} {each.verb}") + (len(GAP) if parts else 0)
        if parts and cells > width > 0:
            break
        parts.append(each.markup(n))
    return GAP.join(parts)
