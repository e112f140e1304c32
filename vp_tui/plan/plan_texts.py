"""All that was written in a plan, as one text to search in: as fast for a thousand plans as for one that is open."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache

from vp_tui.plan.address import id_of, leaves, list_of, locate, name_of, record_model, records_at
from vp_tui.plan.fields import Kind
from vp_tui.plan.plan import Plan
from vp_tui.plan.references import REFERENCES
from vp_tui.plan.text_search import WRITTEN, letter_folded
from vp_tui.plan.values.kinds import show

PageName = Callable[[str], str]  # the number of the page that an address stands on, or its name


def query_words(query: str) -> tuple[str, ...]:
    """The words that are sought, folded; each must be found."""
    return tuple(letter_folded(query).split())


@dataclass(frozen=True, slots=True)
class PlanTexts:
    """All that was written in one plan.

    `lines`: a text a line; `folded`: the same for comparing, letter for letter. The n-th text is field `names[n]`
    of `bases[n]` (`ideate/goals/7f3ak2p9`). `numbers`: of the records that have one (goals), by their address.
    """

    lines: str
    folded: str
    bases: tuple[str, ...]
    names: tuple[str, ...]
    numbers: Mapping[str, int] = field(default_factory=dict)

    def address(self, n: int) -> str:
        return f"{self.bases[n]}/{self.names[n]}"

    def found(self, words: Sequence[str]) -> "Iterator[FoundLine]":
        """The texts that hold all the words (folded, one at least), in their order."""
        longest, folded = max(words, key=len), self.folded
        n = counted = 0
        at = folded.find(longest)
        while at >= 0:
            start, end = folded.rfind("\n", 0, at) + 1, folded.find("\n", at)
            end = len(folded) if end < 0 else end
            n += folded.count("\n", counted, start)
            counted = start
            if all(folded.find(word, start, end) >= 0 for word in words):
                yield FoundLine(n, self.lines[start:end], folded[start:end])
            at = folded.find(longest, end)

    def is_called(self, words: Sequence[str]) -> bool:
        """Whether the plan's title holds all the words."""
        title = self.folded.partition("\n")[0] if self.names[:1] == ("title",) else ""
        return all(word in title for word in words)


@dataclass(frozen=True, slots=True)
class FoundLine:
    """The n-th text of a plan, as it was written and folded."""

    n: int
    line: str
    folded: str


def plan_texts(written: Iterable[tuple[str, str, str]], numbers: Mapping[str, int]) -> PlanTexts:
    """`written`: base, name and text; an empty text is left out."""
    lines, bases, names = list[str](), list[str](), list[str]()
    for base, name, text in written:
        if line := " ".join(text.split()):
            lines.append(line)
            bases.append(base)
            names.append(name)
    folded = "\n".join(map(letter_folded, lines))
    return PlanTexts("\n".join(lines), folded, tuple(bases), tuple(names), numbers)


def texts_of(plan: Plan) -> PlanTexts:
    """All that was written in an open plan."""
    shown = ((address, show(value, spec)) for address, spec, value in leaves(plan) if spec.kind in WRITTEN)
    written = ((address.rpartition("/")[0], name_of(address), text) for address, text in shown)
    numbers = {
        f"{each.list_address}/{record.id}": getattr(record, each.number)
        for each in REFERENCES.values()
        if each.number
        for record in records_at(plan, each.list_address)
    }
    return plan_texts(written, numbers)


def ranked(found: Iterable[FoundLine], words: Sequence[str]) -> list[FoundLine]:
    """Those with the words as they were typed, at a word's start, first; then as typed; then the words apart."""
    phrase = " ".join(words)

    def rank(each: FoundLine) -> int:
        return 0 if f" {phrase}" in f" {each.folded}" else 1 if phrase in each.folded else 2

    return sorted(found, key=rank)


@cache
def numbered(list_address: str) -> bool:
    """Whether the records of a list have a number of their own."""
    return any(each.list_address == list_address and each.number for each in REFERENCES.values())


def place_text(address: str, page: PageName, number: int | None = None) -> str:
    """Where a text stands, in few words: *3 Doel 1 · Indicator*, *7 Acties · Wie*, *1 Verbeterpunt*; `page`: the number
    of the page of an address."""
    outer = locate(list_of(address)).spec
    parts = [outer.label]
    if outer.kind is Kind.GROUP and address.count("/") == 2:
        parts.append(locate(address).spec.label)
    elif outer.kind is Kind.RECORDS and id_of(address):
        name = name_of(address) if address.count("/") == 3 else outer.main
        parts = [f"{outer.one.capitalize()} {number}"] if number is not None else parts
        if number is not None or name != outer.main:
            parts.append(record_model(list_of(address)).specs[name].label)
    return f"{page(address)} {' · '.join(parts)}".strip()


# --- what is shown of it -----------------------------------------------------------------------------------------


def marks(text: str, words: Sequence[str]) -> list[tuple[int, int]]:
    """Where the words (folded) stand in a text: first and last, a pair a place; those typed together as one."""
    folded, phrase = letter_folded(text), " ".join(words)
    wanted = (phrase,) if phrase in folded else words
    found = [(at, at + len(word)) for word in wanted for at in _places(folded, word)]
    return sorted(found)


def _places(text: str, word: str) -> Iterator[int]:
    at = text.find(word) if word else -1
    while at >= 0:
        yield at
        at = text.find(word, at + len(word))


def first_place(folded: str, words: Sequence[str]) -> int:
    """Where in a text that holds all the words one wants to look: where they stand as typed, or else the first."""
    phrase = " ".join(words)
    at = f" {folded}".find(f" {phrase}")
    return at if at >= 0 else folded.find(phrase) if phrase in folded else folded.find(words[0])
