"""Looking in all that *Zoeken* knows: the open plan, the other plans, commands, explanation. Knows no widget."""

from collections.abc import Iterator, Sequence
from functools import partial
from typing import Any

from textual.screen import Screen

from vp_tui.plan.address import get, locate, record_of
from vp_tui.plan.fields import Kind
from vp_tui.plan.plan_texts import PlanTexts, place_text, query_words, ranked, texts_of
from vp_tui.plan.text_search import FoundText, fields, letter_folded, score
from vp_tui.plan.values.kinds import show
from vp_tui.screens.help.screen import HelpScreen
from vp_tui.screens.plan import navigation as going
from vp_tui.screens.plan.pages.registry import page_at
from vp_tui.screens.plan.record import RecordScreen
from vp_tui.screens.plans.screen import PlanOpened
from vp_tui.screens.search.commands import Command, commands, plan_below
from vp_tui.screens.search.explained import CATALOGUE, Explained, record_field
from vp_tui.screens.search.results import ELSEWHERE, HERE, MANY, OTHERS, Group, Result
from vp_tui.workspace.library import title_text
from vp_tui.workspace.text_index import PlanFound

LEAST = 2  # letters before texts are searched
EMPTY = "nog leeg"
DOING = "Opdrachten"
OUR_TEXTS = "Opdrachten en uitleg"


def page_number(address: str) -> str:
    """The number of the phase that asks for an address; empty for what is on another page."""
    return str(page_at(address).number or "")


def _page_heading(address: str) -> str:
    return page_at(address).heading


class Finder:
    """Of one opening of the window, over `screen`."""

    def __init__(self, screen: Screen[Any]):
        self.screen, self.plan = screen, plan_below(screen)
        self.may_leave = self.plan is not None or len(screen.app.screen_stack) == 1
        self.commands = commands(screen, self.plan)
        self.texts: PlanTexts | None = None
        self.fields: list[tuple[FoundText, str, str]] = []
        self.explained: list[Explained] = []
        if self.plan is not None:
            open_plan = self.plan.session.plan
            self.texts = texts_of(open_plan)
            found = fields(open_plan, _page_heading)
            self.fields = [(each, letter_folded(each.name), letter_folded(each.where)) for each in found]

    @property
    def open_id(self) -> str:
        """The plan that is open, which is searched as it is now."""
        return self.plan.session.plan_id if self.plan is not None else ""

    def finds_texts(self, words: Sequence[str]) -> bool:
        """Whether these are letters enough to search in what was written, and one may go to other plans from here."""
        return self.may_leave and len("".join(words)) >= LEAST

    def groups(self, query: str, elsewhere: Sequence[PlanFound], most: int) -> list[Group]:
        """All that is found, in the order of the window; `most`: of so many other plans."""
        words = query_words(query)
        if not words:
            return [Group("commands", "", [self._command(each) for each in self.commands], MANY)]
        named, other = self._commands(" ".join(words))
        other += self._explained(words)
        found = [
            Group("named", _head(DOING, named), named),
            self._here(words),
            *self._elsewhere(elsewhere, words, most),
            Group("ours", _head(OUR_TEXTS, other), other),
        ]
        return [each for each in found if each.results or each.more]

    # --- commands and our own texts ------------------------------------------------------------------------------

    def _commands(self, wanted: str) -> tuple[list[Result], list[Result]]:
        """Those whose name begins so, which is what one means; and what fits otherwise."""
        fits = sorted(((each.fits(wanted), each) for each in self.commands), key=lambda pair: -pair[0])
        named = [self._command(each) for fit, each in fits if fit == 1]
        return named, [self._command(each) for fit, each in fits if 0 < fit < 1]

    def _command(self, each: Command) -> Result:
        return Result(each.name, each.more, each.do)

    def _explained(self, words: Sequence[str]) -> list[Result]:
        if len("".join(words)) < LEAST:
            return []
        found = [each for each in self.explained if all(word in each.folded for word in words)]
        found = [each for each in found if each.kind != CATALOGUE or self.plan is not None]
        found.sort(key=lambda each: not all(word in letter_folded(each.name) for word in words))
        return [Result(each.name, each.told(words), partial(self._explain, each)) for each in found]

    def _explain(self, each: Explained) -> None:
        if each.kind == CATALOGUE and self.plan is not None:
            going.to_catalogue(self.plan, each.at)
        else:
            self.screen.app.push_screen(HelpScreen(self.screen, record_field(each.at)))

    # --- plans -----------------------------------------------------------------------------------------------------

    def _here(self, words: Sequence[str]) -> Group:
        """Fields by their names, then texts; what is found twice once."""
        found = dict(self._written(words))
        named = dict(self._fields(words))
        both = [*named.values(), *(each for address, each in found.items() if address not in named)]
        return Group("here", _head("In dit plan", both), both, HERE)

    def _fields(self, words: Sequence[str]) -> Iterator[tuple[str, Result]]:
        wanted = " ".join(words)
        fits = [(score(wanted, name, around), each) for each, name, around in self.fields]
        for _, each in sorted((pair for pair in fits if pair[0]), key=lambda pair: -pair[0]):
            yield each.address, self._field(each)

    def _field(self, each: FoundText) -> Result:
        assert self.plan is not None and self.texts is not None
        number = self.texts.numbers.get(record_of(each.address))
        place = place_text(each.address, page_number, number)
        held = self._held(each.address)
        if each.address.count("/") == 3 and number is None:
            held = f"{each.where.removesuffix(f' · {_page_heading(each.address)}')}: {held}"
        elif not place.endswith(each.name):
            held = f"{each.name}: {held}"
        return Result(place, held, partial(going.go_to, self.plan, each.address))

    def _held(self, address: str) -> str:
        assert self.plan is not None
        spec, value = locate(address).spec, get(self.plan.session.plan, address)
        if spec.kind is Kind.RECORDS:
            count = len(value)
            return f"{count} {spec.one if count == 1 else spec.label.lower()}" if count else EMPTY
        return " ".join(show(value, spec).split()) or EMPTY

    def _written(self, words: Sequence[str]) -> Iterator[tuple[str, Result]]:
        if self.texts is not None and self.plan is not None and self.finds_texts(words):
            for each in ranked(self.texts.found(words), words):
                address = self.texts.address(each.n)
                yield address, Result(_place(self.texts, each.n), each.line, partial(going.go_to, self.plan, address))

    def _elsewhere(self, found: Sequence[PlanFound], words: Sequence[str], most: int) -> Iterator[Group]:
        """The first of the other plans, and how many more there are."""
        for each in found[:most]:
            results = [self._there(each, line.n, line.line) for line in ranked(each.texts.found(words), words)]
            away = " · archief" if each.plan.archived else ""
            title = f"In “{title_text(each.plan.title)}”{away}"
            yield Group(each.plan.id, _head(title, results), results, ELSEWHERE)
        if (more := len(found) - most) > 0:
            yield Group(OTHERS, "Andere plannen", more=more, unit="plan" if more == 1 else "plannen")

    def _there(self, found: PlanFound, n: int, line: str) -> Result:
        go = partial(self._open, found.plan.id, found.texts.address(n))
        return Result(_place(found.texts, n), line, go)

    def _open(self, plan_id: str, address: str) -> None:
        """Another plan at an address; a record that is open here closes first."""
        app = self.screen.app
        if isinstance(self.screen, RecordScreen):
            self.screen.action_close()
        app.post_message(PlanOpened(plan_id, address))


def _head(name: str, results: Sequence[Any]) -> str:
    return f"{name} · {len(results)}"


def _place(found: PlanTexts, n: int) -> str:
    return place_text(found.address(n), page_number, found.numbers.get(found.bases[n]))
