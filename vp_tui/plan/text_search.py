"""What can be found in a plan: its fields by their names, and the words the user wrote."""

import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from vp_tui.plan.address import get, has, id_of, leaves, list_of, locate, name_of, record_model, records_at
from vp_tui.plan.changes.describe import record_title
from vp_tui.plan.fields import Kind, Spec
from vp_tui.plan.plan import Plan
from vp_tui.plan.references import REFERENCES
from vp_tui.plan.texts import shortened_text
from vp_tui.plan.values.kinds import show
from vp_tui.plan.walk import plan_fields

WRITTEN = (Kind.TEXT, Kind.LONG, Kind.WHO, Kind.WHEN, Kind.LINES, Kind.DATE, Kind.NUMBER, Kind.EURO)
PageName = Callable[[str], str]  # what the page is called that an address stands on
FEW = 8  # records of a list that are offered one by one
BEFORE, AROUND = 20, 50  # characters of a text that are shown before the words found, and in all
NUMBERS: Mapping[str, int] = MappingProxyType({})


@dataclass(frozen=True)
class FoundText:
    """A place in the plan: where it is, what it is called, and in which phase or record."""

    address: str
    name: str
    where: str


# Letters with an accent as the letter alone, capitals as small ones; the length of a text stays the same.
_FOLDED = {n: unicodedata.normalize("NFD", chr(n))[0].lower()[0] for n in (*range(0x41, 0x5B), *range(0xC0, 0x250))}


def letter_folded(text: str) -> str:
    """A text for comparing: `Eén Idee` as `een idee`, letter for letter."""
    return text.lower() if text.isascii() else text.translate(_FOLDED)


def query_words(query: str) -> tuple[str, ...]:
    """The words that are sought, folded; each must be found."""
    return tuple(letter_folded(query).split())


# --- fields by their names -----------------------------------------------------------------------------------------


def fields(plan: Plan, page: PageName) -> Iterator[FoundText]:
    """All fields and lists, those of records too: of each of a few records, else once for the list."""
    for address, spec in plan_fields():
        yield from _fields_at(plan, page, address, spec)


def _fields_at(plan: Plan, page: PageName, address: str, spec: Spec) -> Iterator[FoundText]:
    if spec.kind is not Kind.HIDDEN:
        yield FoundText(address, spec.label, _where(plan, page, address))
    if spec.kind is Kind.RECORDS:
        records = records_at(plan, address)
        bases = [f"{address}/{each.id}" for each in records] if 0 < len(records) <= FEW else [address]
        for inner, inner_spec in record_model(address).specs.items():
            if inner_spec.kind is not Kind.HIDDEN:
                yield from (_in_record(plan, page, base, inner, inner_spec) for base in bases)


def _in_record(plan: Plan, page: PageName, base: str, name: str, spec: Spec) -> FoundText:
    """A field of a record; of the list itself where there are too many records to choose from, or none."""
    is_record = base.count("/") == 2
    return FoundText(f"{base}/{name}" if is_record else base, spec.label, _where(plan, page, f"{base}/{name}"))


def _where(plan: Plan, page: PageName, address: str) -> str:
    """*Doel 2 Minder bellen · 3 Ideeën en doelen*."""
    parts = address.split("/")
    if len(parts) < 3 or locate(list_of(address)).spec.kind is Kind.GROUP:
        return page(address)
    return f"{_record(plan, address) if len(parts) == 4 else locate(list_of(address)).spec.label} · {page(address)}"


def _record(plan: Plan, address: str) -> str:
    """A record by its kind, its place in the list and its main text."""
    spec = locate(list_of(address)).spec
    records = records_at(plan, list_of(address))
    place = [each.id for each in records].index(address.split("/")[2])
    title = record_title(dict(records[place]), list_of(address))
    return f"{spec.one.capitalize()} {place + 1} {shortened_text(title, 24)}".strip()


def held_text(plan: Plan, address: str) -> str:
    """What a field holds, on one line; of a field in a record without a number, the record by its title. Empty for a
    list, and where nothing is filled in."""
    spec = locate(list_of(address)).spec if address.count("/") > 1 else locate(address).spec
    if address.count("/") == 3 and not numbered(list_of(address)):
        return _record(plan, address)
    if spec.kind is Kind.RECORDS and address.count("/") < 3:
        return ""
    value = get(plan, address) if has(plan, address) else None
    return " ".join(show(value, locate(address).spec).split())


def score(query: str, name: str, around: str) -> float:
    """How well a query fits a name, or in part a name and in part what is said around it, all folded; 0: it doesn't."""
    if name.startswith(query):
        return 1.0
    if f" {query}" in name:
        return 0.9
    if query in name:
        return 0.8
    words: Sequence[str] = query.split()
    if all(word in name for word in words):
        return 0.7
    return 0.5 if any(word in name for word in words) and all(word in f"{name} {around}" for word in words) else 0.0


# --- what was written ------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class PlanTexts:
    """All that was written in one plan.

    `lines`: a text a line; `folded`: the same for comparing, letter for letter. The n-th text stands in field `names[n]`
    of `bases[n]` (`ideate/goals/7f3ak2p9`). `numbers`: of the records that have one (goals), by their address.
    """

    lines: str
    folded: str
    bases: tuple[str, ...]
    names: tuple[str, ...]
    numbers: Mapping[str, int] = NUMBERS

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


def plan_texts(written: Iterable[tuple[str, str, str]], numbers: Mapping[str, int] = NUMBERS) -> PlanTexts:
    """`written`: base, name and text; an empty text is left out."""
    lines, bases, names = list[str](), list[str](), list[str]()
    for base, name, text in written:
        if line := " ".join(text.split()):
            lines.append(line)
            bases.append(base)
            names.append(name)
    folded = "\n".join(map(letter_folded, lines))
    return PlanTexts("\n".join(lines), folded, tuple(bases), tuple(names), numbers)


def texts(plan: Plan) -> PlanTexts:
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


# --- what is shown of it ---------------------------------------------------------------------------------------------


def snippet(line: str, at: int, room: int = AROUND) -> tuple[str, int]:
    """The part of a line around a place, and how far into that part the place is; `room`: characters in all, but for the
    ellipses."""
    if len(line) <= room:
        return line, at
    start = max(0, at - BEFORE)
    start = line.rfind(" ", 0, start) + 1 if start else 0
    start = max(start, at - 2 * BEFORE)
    cut = line[start : start + room]
    head, tail = "…" if start else "", "…" if start + room < len(line) else ""
    return f"{head}{cut}{tail}", at - start + len(head)


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
