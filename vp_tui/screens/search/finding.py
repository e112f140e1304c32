"""Looking in all that *Zoeken* knows: the open plan, the other plans, commands, explanation. Knows no widget."""

from collections.abc import Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from textual.screen import Screen

from vp_tui.plan import text_search as texts
from vp_tui.plan.text_search import FoundText, PlanTexts
from vp_tui.screens.plan import navigation as going
from vp_tui.screens.plan.pages.registry import page_at
from vp_tui.screens.search.commands import Command, commands, plan_below
from vp_tui.screens.search.explained import CATALOGUE, Explained
from vp_tui.screens.search.results import ELSEWHERE, HERE, MANY, OTHERS, Group, Result
from vp_tui.workspace.library import title_text
from vp_tui.workspace.text_index import PlanFound

if TYPE_CHECKING:
    from vp_tui.app.main import Verbeterplan

LEAST = 2  # letters before texts are searched
NOTHING_YET = "nog leeg"
COMMAND, DOING = "Opdracht", "Opdrachten"
OUR_TEXTS = "Opdrachten en uitleg"


def page_number(address: str) -> str:
    """The number of the phase that asks for an address; empty for what is on another page."""
    return str(page_at(address).number or "")


def page_heading(address: str) -> str:
    return page_at(address).heading


class Finder:
    """Of one opening of the window, over `screen`."""

    def __init__(self, app: "Verbeterplan", screen: Screen[Any]):
        self.app, self.plan = app, plan_below(screen)
        self.commands = commands(screen, self.plan)
        self.texts: PlanTexts | None = None
        self.fields: list[tuple[FoundText, str, str]] = []
        self.explained: list[Explained] = []
        if self.plan is not None:
            open_plan = self.plan.session.plan
            self.texts = texts.texts(open_plan)
            fold = texts.letter_folded
            self.fields = [(each, fold(each.name), fold(each.where)) for each in texts.fields(open_plan, page_heading)]

    def groups(self, query: str, elsewhere: Sequence[PlanFound], most: int) -> list[Group]:
        """All that is found, in the order of the window; `most`: of so many other plans."""
        words = texts.query_words(query)
        if not words:
            return [Group("commands", "", [self._command(each) for each in self.commands], MANY)]
        named, other = self._commands(" ".join(words))
        found = [Group("named", _head(DOING, named), named), self._here(words)]
        found += self._elsewhere(elsewhere, words, most)
        other += self._explained(words)
        found.append(Group("ours", _head(OUR_TEXTS, other), other))
        return [each for each in found if each.results or each.more]

    # --- commands and our own texts ------------------------------------------------------------------------------

    def _commands(self, wanted: str) -> tuple[list[Result], list[Result]]:
        """What is called so, which is what one means, and what fits otherwise."""
        fits = [(each.fits(wanted), each) for each in self.commands]
        fits.sort(key=lambda pair: -pair[0])
        named = [self._command(each) for fit, each in fits if fit == 1]
        return named, [self._command(each) for fit, each in fits if 0 < fit < 1]

    def _command(self, each: Command) -> Result:
        return Result(COMMAND, f"{each.name} · {each.more}" if each.more else each.name, each.do)

    def _explained(self, words: Sequence[str]) -> list[Result]:
        if len("".join(words)) < LEAST:
            return []
        found = [each for each in self.explained if all(word in each.folded for word in words)]
        found = [each for each in found if each.kind != CATALOGUE or self.plan is not None]
        found.sort(key=lambda each: not all(word in texts.letter_folded(each.text) for word in words))
        return [Result(each.kind, each.text, partial(self._explain, each)) for each in found]

    async def _explain(self, each: Explained) -> None:
        if each.kind == CATALOGUE and self.plan is not None:
            await going.to_catalogue(self.plan, each.at)
        else:
            self.app.explain(each.at)

    # --- plans -----------------------------------------------------------------------------------------------------

    def _here(self, words: Sequence[str]) -> Group:
        found = {address: result for address, result in (*self._fields(words), *self._written(words))}
        return Group("here", _head("In dit plan", found), list(found.values()), HERE)

    def _fields(self, words: Sequence[str]) -> Iterator[tuple[str, Result]]:
        wanted = " ".join(words)
        fits = [(texts.score(wanted, name, around), each) for each, name, around in self.fields]
        for _, each in sorted((pair for pair in fits if pair[0]), key=lambda pair: -pair[0]):
            yield f"{each.address} {each.name}", self._field(each)

    def _field(self, each: FoundText) -> Result:
        assert self.plan is not None and self.texts is not None
        place = texts.place_text(each.address, page_number, self.texts.numbers.get(_record(each.address)))
        held = texts.held_text(self.plan.session.plan, each.address)
        if not held:
            held = NOTHING_YET if place.endswith(each.name) else each.name
        return Result(place, held, partial(going.go_to, self.plan, each.address))

    def _written(self, words: Sequence[str]) -> Iterator[tuple[str, Result]]:
        if self.texts is None or self.plan is None or len("".join(words)) < LEAST:
            return
        for each in texts.ranked(self.texts.found(words), words):
            address = self.texts.address(each.n)
            result = Result(_place(self.texts, each.n), each.line, partial(going.go_to, self.plan, address))
            yield f"{address} {texts.locate(address).spec.label}", result

    def _elsewhere(self, found: Sequence[PlanFound], words: Sequence[str], most: int) -> Iterator[Group]:
        """The first of the other plans, and how many more there are."""
        for each in found[:most]:
            results = [
                Result(
                    _place(each.texts, line.n),
                    line.line,
                    partial(self.app.go_to_plan, each.plan.id, each.texts.address(line.n)),
                )
                for line in texts.ranked(each.texts.found(words), words)
            ]
            away = " · archief" if each.plan.archived else ""
            title = f"In “{title_text(each.plan.title)}”{away}"
            yield Group(each.plan.id, _head(title, results), results, ELSEWHERE)
        if more := len(found) - most:
            if more > 0:
                yield Group(OTHERS, "Andere plannen", more=more, unit="plan" if more == 1 else "plannen")


def _head(name: str, results: Any) -> str:
    return f"{name} · {len(results)}"


def _record(address: str) -> str:
    return "/".join(address.split("/")[:3])


def _place(found: PlanTexts, n: int) -> str:
    return texts.place_text(found.address(n), page_number, found.numbers.get(found.bases[n]))
