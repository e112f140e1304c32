"""What *Zoeken* finds by its name: what can be done here, the pages, the guides, the colours."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from textual.screen import Screen

from vp_tui.plan.text_search import letter_folded, score
from vp_tui.screens.help import keys_of as key_help
from vp_tui.screens.help.key_names import key_name
from vp_tui.screens.plan import guides as guiding
from vp_tui.screens.plan import navigation as going
from vp_tui.screens.plan.pages import registry
from vp_tui.styles.themes import NAMES

if TYPE_CHECKING:
    from vp_tui.screens.plan.screen import PlanScreen

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


SEARCHING = ("find", "app.find")


@dataclass(frozen=True)
class Command:
    """One thing to do: its name, a sentence about it with its key, and the doing."""

    name: str
    more: str
    do: Callable[[], Any]
    synonyms: str = ""

    def fits(self, query: str) -> float:
        """How well a query (folded) fits; 0: it doesn't."""
        around = letter_folded(f"{self.more} {self.synonyms}")
        return score(query, letter_folded(self.name), around) or 0.48 * (query in around)


def plan_below(screen: Screen[Any]) -> "PlanScreen | None":
    """The plan that is open beneath a screen, where one can leave that screen for another place in the plan."""
    from vp_tui.screens.plan.record import RecordScreen
    from vp_tui.screens.plan.screen import PlanScreen

    if not isinstance(screen, PlanScreen | RecordScreen):
        return None
    return next((each for each in screen.app.screen_stack if isinstance(each, PlanScreen)), None)


def commands(screen: Screen[Any], plan: "PlanScreen | None") -> list[Command]:
    """All that can be done on a screen, in the order in which it is told."""
    return [*_bound(screen), *_guides(plan), *_pages(screen, plan), *_themes(screen), *_drawings(screen)]


def _bound(screen: Screen[Any]) -> Iterator[Command]:
    for each in key_help.commands(screen):
        if each.binding.action not in SEARCHING:
            key = key_name(each.binding.key) if each.binding.key else ""
            more = " · ".join(part for part in (each.tooltip, key) if part)
            do = partial(screen.app.run_action, each.binding.action, each.node)
            synonyms = SYNONYMS.get(each.binding.action.split("(")[0], "")
            yield Command(each.binding.description, more, do, synonyms)


def _guides(plan: "PlanScreen | None") -> Iterator[Command]:
    if plan is not None:
        for name, (what, more, other) in guiding.GUIDES.items():
            yield Command(what, more, partial(going.to_guide, plan, name), other)


def _pages(screen: Screen[Any], plan: "PlanScreen | None") -> Iterator[Command]:
    """The pages, from a record too; on the plan's own screen those that have a key are named by that already."""
    if plan is None:
        return
    for page in registry.PAGES:
        if not page.key or plan is not screen:
            yield Command(page.title, page.words, partial(going.to_page, plan, page.name))


def _themes(screen: Screen[Any]) -> Iterator[Command]:
    for name, word in NAMES.items():
        now = "Dit thema heb je nu" if screen.app.theme == name else "Een ander thema; het wordt onthouden"
        yield Command(f"Kleuren: {word}", now, partial(setattr, screen.app, "theme", name))


def _drawings(screen: Screen[Any]) -> Iterator[Command]:
    now = bool(getattr(screen.app, "text_instead", False))
    what = "Tekeningen in plaats van tekst" if now else "Tekst in plaats van tekeningen"
    do = partial(screen.app.run_action, "app.text_instead")
    yield Command(what, "Kaarten als lijst, voor wie liever leest of laat voorlezen; het wordt onthouden", do, "")
