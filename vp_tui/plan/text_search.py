"""What can be found in a plan by its name, its fields, and how texts are compared (what was written: plan_texts.py)."""

import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from vp_tui.plan.address import list_of, locate, record_model, records_at
from vp_tui.plan.changes.describe import record_title
from vp_tui.plan.fields import Kind, Spec
from vp_tui.plan.plan import Plan
from vp_tui.plan.texts import shortened_text
from vp_tui.plan.walk import plan_fields

WRITTEN = (Kind.TEXT, Kind.LONG, Kind.WHO, Kind.WHEN, Kind.LINES, Kind.DATE, Kind.NUMBER, Kind.EURO)
PageName = Callable[[str], str]  # what the page is called that an address stands on
FEW = 8  # records of a list that are offered one by one


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
