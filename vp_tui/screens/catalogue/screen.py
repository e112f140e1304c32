"""*Uit de catalogus*: look for an intervention, read all of it, and take it over in phase 5."""

import asyncio
from typing import Any, ClassVar

from rich.text import Text
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Container, Horizontal, VerticalScroll
from textual.widgets import Input, Select, Static

from vp_tui.knowledge.catalogue import ROLES, Entry, adopting, search
from vp_tui.plan.fields import Kind
from vp_tui.plan.texts import shortened_text
from vp_tui.plan.values.kinds import show_euro
from vp_tui.screens.catalogue.adopt import AdoptScreen
from vp_tui.screens.catalogue.text import COLUMNS, Part, cheapest, columns_text, whole_text
from vp_tui.screens.dialogs.question import CLOSE, COPY, Question
from vp_tui.screens.help.bindings import footer_key, keyless_action, quiet_key
from vp_tui.screens.plan.undoing import UndoingScreen
from vp_tui.widgets.drawings.cells import cut_text
from vp_tui.widgets.fields.oneline import OneLine
from vp_tui.widgets.frame.entry import EntryText
from vp_tui.widgets.frame.foot import Foot
from vp_tui.widgets.frame.lines import LineChosen, LineMoved, Lines
from vp_tui.widgets.frame.title import TitleLine
from vp_tui.widgets.naming import names_of
from vp_tui.workspace.catalogues import Broken, Catalogues, catalogues
from vp_tui.workspace.library import title_text
from vp_tui.workspace.session import Session

ADDRESS = "design/interventions"
COSTS = (0, 100, 250, 500, 1000)  # euro
WIDE = 120  # cells from which list and text stand side by side
NOTHING = "Niets gevonden. Zoek met een ander woord, of wis met Esc alle filters."


class SearchLine(OneLine):
    """Enter or down: to what was found."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("down,enter", "leave", "Naar de lijst", show=False)]

    def action_leave(self) -> None:
        self.screen.query_one("#catalogue-list").focus()


class Entries(Lines):
    """Page Down reads on in the text beside it, Enter goes there."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("pagedown", "read_on(1)", "Verder lezen", show=False),
        Binding("pageup", "read_on(-1)", "Terug in de tekst", show=False),
    ]

    def action_read_on(self, by: int) -> None:
        text = self.screen.query_one("#catalogue-text")
        text.scroll_relative(y=by * text.size.height, animate=False)


class CatalogueScreen(UndoingScreen[str | None]):
    """Gives the address of what was taken over last. `slug`: the intervention to begin at."""

    AUTO_FOCUS = "#catalogue-list"
    BINDINGS: ClassVar[list[BindingType]] = [
        footer_key("f1", "app.help", "Help", "Uitleg bij waar je bent, en alle toetsen"),
        footer_key("insert", "adopt", "Overnemen", "Zet deze interventie in je plan, bij Interventies", priority=False),
        footer_key(
            "escape", "close", "Terug", "Van de tekst naar de lijst, wist de filters, en dan terug", priority=False
        ),
        footer_key("ctrl+z", "undo", "Ongedaan", "Neem de laatste wijziging terug"),
        quiet_key("ctrl+y", "redo", "Opnieuw doen", "Doe weer wat je terugnam"),
    ]
    KEYLESS: ClassVar[tuple[Binding, ...]] = (
        keyless_action("search", "Zoeken in de catalogus", "Typ een woord"),
        keyless_action("clear", "Filters wissen", "Toon weer alle interventies"),
    )

    def __init__(self, session: Session, slug: str = ""):
        super().__init__()
        self.session, self.slug = session, slug
        self.shelf = Catalogues((), ())
        self.found: list[Entry] = []
        self.price_width = 0
        self.added: str | None = None

    def compose(self) -> ComposeResult:
        yield TitleLine(title_text(self.session.plan.plan.title), "5 Interventies", "Catalogus")
        yield Static(id="catalogue-banner", markup=False)
        with Horizontal(id="catalogue-search"):
            yield SearchLine(placeholder="Zoek een woord", compact=True, id="catalogue-query", select_on_focus=False)
            yield Select(
                _pairs(COLUMNS), prompt="Elke kolom", compact=True, id="catalogue-column", type_to_search=False
            )
            roles = {role: name for role, name in ROLES.items() if role != "iedereen"}
            yield Select(_pairs(roles), prompt="Elke rol", compact=True, id="catalogue-role", type_to_search=False)
            costs = {cost: f"tot {show_euro(cost)}" if cost else "gratis" for cost in COSTS}
            yield Select(_pairs(costs), prompt="Elke prijs", compact=True, id="catalogue-cost", type_to_search=False)
        with Container(id="catalogue-body"):
            yield Entries(self._draw, 1, id="catalogue-list", dense=True)
            with VerticalScroll(id="catalogue-text"):
                yield EntryText()
        yield Foot()

    async def on_mount(self) -> None:
        self.shelf = await asyncio.to_thread(catalogues, self.session.home)
        self._search()
        if self.shelf.broken:
            self._tell_broken(self.shelf.broken)

    def _tell_broken(self, broken: tuple[Broken, ...]) -> None:
        told = "\n\n".join(f"{each.path}\n{each.problems}" for each in broken)
        one = len(broken) == 1
        heading = "Een eigen catalogus klopt nog niet" if one else f"{len(broken)} eigen catalogi kloppen nog niet"
        after = "Verbeter het bestand en open de catalogus opnieuw. De rest staat er gewoon."
        self.app.push_screen(Question(heading, f"{told}\n\n{after}", (CLOSE, COPY)))

    def on_resize(self) -> None:
        self.entries.reshape(1 + self.is_wide)

    @property
    def is_wide(self) -> bool:
        return self.app.size.width >= WIDE

    @property
    def entries(self) -> Lines:
        return self.query_one("#catalogue-list", Lines)

    @property
    def chosen(self) -> Entry | None:
        return self.found[self.entries.cursor] if self.found else None

    def adopted(self, entry: Entry) -> bool:
        return any(each.catalogue_id == entry.slug for each in self.session.plan.design.interventions)

    # --- searching ---------------------------------------------------------------------------------------------

    def on_input_changed(self, event: Input.Changed) -> None:
        event.stop()
        self._search()

    def on_select_changed(self, event: Select.Changed) -> None:
        event.stop()
        self._search()

    def _search(self) -> None:
        """Show what fits, with the cursor on what fits best."""
        column, role, cost = (self._filter(each) for each in ("column", "role", "cost"))
        query = self.query_one(SearchLine).value
        self.found = search(query, column, role, cost, among=self.shelf.entries)
        self.price_width = max((len(cheapest(each)) for each in self.found), default=0)
        begin = 0 if self.is_filtered else next((n for n, each in enumerate(self.found) if each.slug == self.slug), 0)
        self.entries.fill(len(self.found), begin)
        self._show()

    def _filter(self, name: str) -> Any:
        value = self.query_one(f"#catalogue-{name}", Select).value
        return None if value is Select.NULL else value

    def action_clear(self) -> None:
        self.query_one(SearchLine).value = ""
        for each in self.query("#catalogue-search Select").results(Select):
            each.clear()

    def action_search(self) -> None:
        self.query_one(SearchLine).focus()

    def typing_goes_to(self) -> SearchLine:
        return self.query_one(SearchLine)

    # --- showing -----------------------------------------------------------------------------------------------

    def _draw(self, item: int, width: int) -> tuple[Text, ...]:
        entry = self.found[item]
        muted = self.entries.get_component_rich_style("lines--muted")
        source = self.shelf.of(entry)
        own = f" · {source.source.title}" if source is not self.shelf.sound[0] else ""
        mark = "✓" if self.adopted(entry) else " "
        if self.is_wide:
            more = f"    {columns_text(entry)} · {cheapest(entry)}{own}"
            return Text(cut_text(f" {mark} {entry.title}", width)), Text(cut_text(more, width), muted)
        right = f"{columns_text(entry)[:13]:<13}  {cheapest(entry):<{self.price_width}}"
        line = Text(f" {mark} {entry.title}").append(own, muted)
        line.truncate(width - len(right) - 1, overflow="ellipsis", pad=True)
        return (line.append(f" {right}", muted),)

    def on_line_moved(self, event: LineMoved) -> None:
        event.stop()
        self._show()

    def _show(self) -> None:
        text, pane = self.query_one(EntryText), self.query_one("#catalogue-text")
        pane.scroll_to(y=0, animate=False)
        entry = self.chosen
        if entry is None:
            text.show([Part("text", NOTHING)] if self.shelf.sound else [])
            return
        self.query_one("#catalogue-banner", Static).update(self.shelf.of(entry).source.banner)
        there = [Part("note", "✓ Staat al in je plan")] if self.adopted(entry) else []
        whole = list(whole_text(entry, self.shelf, self.session.today))
        text.show([whole[0], *there, *whole[1:]])

    # --- taking over -------------------------------------------------------------------------------------------

    def on_line_chosen(self, event: LineChosen) -> None:
        event.stop()
        self.query_one("#catalogue-text").focus()

    def action_adopt(self) -> None:
        """Ask what comes along, where there is anything to ask."""
        entry, today = self.chosen, self.session.today
        if entry is None:
            return
        goals, there = names_of(self.session.plan, Kind.GOAL), self.adopted(entry)
        if there or entry.trainings or len(goals) > 1:
            self.app.push_screen(AdoptScreen(entry, today, goals, there), self._insert)
        else:
            self._insert(adopting(entry, today, goal=next(iter(goals), None)))

    def _insert(self, values: dict[str, Any] | None) -> None:
        if values is not None:
            end = len(self.session.plan.design.interventions)
            self.added = self.session.insert(ADDRESS, values, end)
            title = shortened_text(str(values["title"]), 40)
            self.undone(f"“{title}” staat nu bij Interventies. Ctrl+Z haalt het weer weg.")

    def undone(self, sentence: str) -> None:
        self.notify(sentence, timeout=5, markup=False)
        self.entries.refresh()
        self._show()

    @property
    def is_filtered(self) -> bool:
        chosen = (self._filter(each) for each in ("column", "role", "cost"))
        return bool(self.query_one(SearchLine).value) or any(each is not None for each in chosen)

    def action_close(self) -> None:
        """From the text to the list; then away with search and filters; then back to the plan."""
        searching = self.entries.has_focus or self.query_one(SearchLine).has_focus
        if searching and not self.is_filtered:
            self.dismiss(self.added)
        else:
            if searching:
                self.action_clear()
            self.entries.focus()


def _pairs(options: dict[Any, str]) -> list[tuple[str, Any]]:
    return [(name, value) for value, name in options.items()]
