"""*Opdrachten* (Ctrl+P): what can be done here, the fields of the plan, and the words that were written in it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from rich.markup import escape
from textual.command import DiscoveryHit, Hit, Hits, Provider
from textual.content import Content
from textual.screen import Screen

from vp_tui.screens.help import keys_of as key_help
from vp_tui.screens.help.key_names import key_name
from vp_tui.screens.help.searching import SearchWindow
from vp_tui.styles.themes import NAMES

if TYPE_CHECKING:
    from vp_tui.screens.plan.screen import PlanScreen

PLACEHOLDER = "Zoek een opdracht, een veld of een woord uit je plan"
# Other words for what can be done, by action without its arguments; sought, not shown.
SYNONYMS = {
    "app.plans": "nieuw plan importeren archief prullenbak back-up backup veiligheidskopie",
    "app.quit": "stoppen sluiten",
    "bring_in": "import inlezen json planbestand",
    "copies": "back-up backup reservekopie",
    "delete": "weg weggooien weghalen wissen",
    "duplicate": "dupliceren kopieren",
    "export": "exporteren document docx json planbestand afdrukken printen opslaan",
    "help": "uitleg sneltoetsen",
    "app.help": "uitleg sneltoetsen",
    "new": "toevoegen",
    "open": "bewerken wijzigen",
    "undo": "terugdraaien herstellen",
    "versions": "versie vergelijken verschillen geschiedenis",
}
LEAST = 2  # letters before texts are searched
COMMAND = 3  # hundredths that a command goes before a field that fits as well
FIELD, WRITTEN = "Ga naar veld: ", "In je tekst: "
MOST = 25  # texts that are shown


@dataclass(frozen=True)
class Command:
    """One thing to do: its name, a sentence about it, and the doing."""

    name: str
    more: str
    do: Callable[[], Any]
    folded: str = ""
    around: str = ""
    synonyms: str = ""


def plan_below(screen: Screen[Any]) -> "PlanScreen | None":
    """The plan that is open beneath a screen, where one can leave that screen for another place in the plan."""
    from vp_tui.screens.plan.record import RecordScreen
    from vp_tui.screens.plan.screen import PlanScreen

    if not isinstance(screen, PlanScreen | RecordScreen):
        return None
    return next((each for each in screen.app.screen_stack if isinstance(each, PlanScreen)), None)


class Commands(Provider):
    """All of it, in this order: commands, places in the plan, texts."""

    async def startup(self) -> None:
        from vp_tui.plan import text_search
        from vp_tui.screens.plan import guides as guiding
        from vp_tui.screens.plan import navigation as going
        from vp_tui.screens.plan.pages import registry

        self.text_search, self.going, self.guiding, self.pages = text_search, going, guiding, registry
        self.plan = plan_below(self.screen)
        self.known = [self._folded(each) for each in (*self._commands(), *self._pages(), *self._themes())]
        self.fields = [self._folded(each) for each in self._fields()]
        self.texts = text_search.texts(self.plan.session.plan) if self.plan else []

    def _folded(self, each: Command) -> Command:
        fold = self.text_search.letter_folded
        return Command(each.name, each.more, each.do, fold(each.name), fold(f"{each.more} {each.synonyms}"))

    # --- what there is -------------------------------------------------------------------------------------------

    def _commands(self) -> Iterator[Command]:
        for each in key_help.commands(self.screen):
            if each.binding.action != "command_palette":
                key = key_name(each.binding.key) if each.binding.key else ""
                more = " · ".join(part for part in (each.tooltip, key) if part)
                do = partial(self._run, each.binding.action, each.node)
                other = SYNONYMS.get(each.binding.action.split("(")[0], "")
                yield Command(each.binding.description, more, do, synonyms=other)

        if self.plan is not None:
            for name, (what, more, other) in self.guiding.GUIDES.items():
                yield Command(what, more, partial(self.going.to_guide, self.plan, name), synonyms=other)

    async def _run(self, action: str, node: Any) -> None:
        await self.app.run_action(action, node)

    def _pages(self) -> Iterator[Command]:
        """The pages, from a record too; on the plan's own screen those that have a key are named by that already."""
        if self.plan is None:
            return
        for page in self.pages.PAGES:
            if not page.key or self.plan is not self.screen:
                yield Command(page.title, page.words, partial(self.going.to_page, self.plan, page.name))

    def _themes(self) -> Iterator[Command]:
        for name, word in NAMES.items():
            now = "Dit thema heb je nu" if self.app.theme == name else "Een ander thema; het wordt onthouden"
            yield Command(f"Kleuren: {word}", now, partial(setattr, self.app, "theme", name))

    def _fields(self) -> Iterator[Command]:
        if self.plan is not None:
            for each in self.text_search.fields(self.plan.session.plan, self._page_name):
                yield Command(each.name, each.where, partial(self.going.go_to, self.plan, each.address))

    def _page_name(self, address: str) -> str:
        return self.pages.page_at(address).heading

    # --- showing and searching -------------------------------------------------------------------------------------

    async def discover(self) -> Hits:
        for each in self.known:
            yield DiscoveryHit(Content(each.name), each.do, each.name, escape(each.more))

    async def search(self, query: str) -> Hits:
        wanted = " ".join(self.text_search.letter_folded(query).split())
        found = [*self._named(wanted, self.known, "", COMMAND), *self._named(wanted, self.fields, FIELD, 2)]
        found += self._written(wanted)
        for hit in found:
            yield hit
        if not found:
            again = partial(self.app.search, query)  # type: ignore[attr-defined]
            yield Hit(0.1, Content(f"Niets gevonden voor “{query.strip()}”"), again, query, "Probeer een ander woord")

    def _named(self, wanted: str, known: list[Command], head: str, weight: int) -> Iterator[Hit]:
        for each in known:
            score = self.text_search.score(wanted, each.folded, each.around)
            if score or (weight == COMMAND and wanted in each.around):
                title = self._marked(f"{head}{each.name}", each.folded.find(wanted), len(head), wanted)
                yield Hit((score or 0.48) + weight / 100, title, each.do, each.name, escape(each.more))

    def _written(self, wanted: str) -> Iterator[Hit]:
        """The texts in which the words stand; those with the words at a word's start first."""
        if self.plan is None or len(wanted) < LEAST:
            return
        hits = [(at, each) for each in self.texts if (at := each[2].find(wanted)) >= 0]
        hits.sort(key=lambda hit: f" {wanted}" not in f" {hit[1][2]}")
        for rank, (at, (address, line, _)) in enumerate(hits[:MOST]):
            shown, place = self.text_search.snippet(line, at)
            where = self.text_search.text_place(self.plan.session.plan, self._page_name, address)
            do = partial(self.going.go_to, self.plan, address)
            title = self._marked(WRITTEN + shown, place, len(WRITTEN), wanted)
            yield Hit(0.45 - rank / 1000, title, do, shown, escape(where))

    def _marked(self, text: str, place: int, head: int, wanted: str) -> Content:
        """A line with the words that were sought marked in it, and what goes before it muted."""
        content = Content(text).stylize("$text-muted", 0, head)
        return content.stylize("bold underline", head + place, head + place + len(wanted)) if place >= 0 else content


def palette(typed: str = "") -> SearchWindow:
    """`typed`: what was typed where no text goes, and opens it."""
    return SearchWindow(PLACEHOLDER, typed)
