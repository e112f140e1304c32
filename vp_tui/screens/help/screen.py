"""*Help* (F1): what the field, list or page is about that has the focus, and the keys that work there."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, ClassVar

from rich.table import Table
from rich.text import Text
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen, Screen
from textual.widget import Widget
from textual.widgets import Static

from vp_tui.screens.help.bindings import footer_key
from vp_tui.screens.help.keys_of import EVERYWHERE, GROUPS, HERE, SCREEN, HelpLine, help_lines
from vp_tui.screens.help.texts import TEXTS, WELCOME
from vp_tui.widgets.frame.foot import Foot
from vp_tui.widgets.frame.hints import Hint
from vp_tui.widgets.frame.signs import MEANINGS
from vp_tui.widgets.frame.title import TitleLine

if TYPE_CHECKING:
    from vp_tui.widgets.frame.explanation import Notes

HEADS = {HERE: "Toetsen hier", SCREEN: "Toetsen op dit scherm", EVERYWHERE: "Toetsen overal"}
ADDRESSED = ("PlanScreen", "RecordScreen", "DetailsScreen")
WIDEST = 21  # cells for the names of keys
SIGNS = "\n".join(f"{sign}  {meaning}" for sign, meaning in MEANINGS.items())


def subject(screen: Screen[object], address: str = "") -> Content:
    """What help says of an address, or of the place where the focus is."""
    if address and (text := _explained(screen, address)):
        return text
    name = next((each.__name__ for each in type(screen).__mro__ if each.__name__ in TEXTS), "PlanScreen")
    if name in ADDRESSED and (text := _explained(screen)):
        return text
    focused = screen.focused
    title, words = WELCOME if focused is not None and focused.id == "welcome-choices" else TEXTS[name]
    return Content.assemble((title, "bold"), "\n\n", words)


def _explained(screen: Screen[object], address: str = "") -> Content | None:
    """The explanation of an address, or of the field or list with the focus, or else of the page."""
    # They need the models, which the list of plans does without.
    from vp_tui.screens.plan.pages.registry import BY_NAME
    from vp_tui.widgets.frame.explanation import explanation_text

    inside: list[object] = list(screen.focused.ancestors_with_self) if isinstance(screen.focused, Widget) else []
    places = [address] if address else [_address(each) for each in inside] + [getattr(screen, "current", "")]
    notes: Callable[[str], Notes] = getattr(screen, "notes_at", lambda address: ())
    return next((text for each in places if each and (text := explanation_text(each, BY_NAME, notes(each)))), None)


def _address(node: object) -> str:
    """What a widget is about: the place under its cursor, or the field or list it shows."""
    spot = getattr(node, "spot", None)
    return getattr(spot, "explained", "") or getattr(node, "address", "") or ""


class Keys(Static):
    """The keys of one group: name, what it does, and in more words."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"keys--key", "keys--more"}

    def __init__(self, lines: list[HelpLine]):
        super().__init__()
        self.lines = lines

    def on_mount(self) -> None:
        key, more = (self.get_component_rich_style(f"keys--{each}") for each in ("key", "more"))
        table = Table.grid(padding=(0, 2, 0, 0))
        table.add_column(width=min(WIDEST, max(len(each.keys) for each in self.lines)))
        table.add_column()
        for each in self.lines:
            what = Text(each.what)
            if each.more:
                what.append(f" · {each.more}", more)
            table.add_row(Text(each.keys, key), what)
        self.update(table)


class HelpScreen(ModalScreen[None]):
    """About `screen`, as it is now, or about an `address`; scrolls by keyboard, Esc or F1 closes."""

    AUTO_FOCUS = "#help-body"
    BINDINGS: ClassVar[list[BindingType]] = [
        footer_key("escape", "close", "Terug", "Terug naar waar je was", priority=False),
    ]

    def __init__(self, screen: Screen[object], address: str = ""):
        super().__init__()
        self.about, self.keys = subject(screen, address), help_lines(screen)
        below = next(iter(screen.query(TitleLine)), None)
        self.path, self.told = (below.path, below.told) if below else ((), None)

    def compose(self) -> ComposeResult:
        yield TitleLine(*self.path, "Help", told=self.told)
        with VerticalScroll(id="help-body", classes="window"):
            yield Static(self.about, id="help-about")
            for group in GROUPS:
                if lines := [each for each in self.keys if each.group == group]:
                    yield Static(HEADS[group], classes="help-head")
                    yield Keys(lines)
            yield Static("Tekens", classes="help-head")
            yield Static(SIGNS, id="help-signs", markup=False)
        yield Foot()

    def hints(self) -> Iterator[Hint]:
        yield Hint("↑ ↓ PgDn", "lezen", "read_on")

    def action_read_on(self) -> None:
        self.query_one("#help-body").scroll_page_down(animate=False)

    def action_close(self) -> None:
        self.dismiss()
