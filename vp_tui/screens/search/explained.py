"""What *Zoeken* finds in our own texts: the explanation of the fields, and the catalogue."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from vp_tui.knowledge.catalogue.search import texts
from vp_tui.knowledge.explanations import SECTIONS, section
from vp_tui.plan.address import list_of, locate
from vp_tui.plan.fields import Kind
from vp_tui.plan.text_search import letter_folded
from vp_tui.workspace.catalogues import catalogues

CATALOGUE, EXPLANATION = "Catalogus", "Uitleg"
BEFORE = 12  # characters of a part that are shown before the words found


@dataclass(frozen=True, slots=True)
class Explained:
    """kind: CATALOGUE or EXPLANATION; at: the slug of the intervention, or the address that is explained, without a
    record's id; name: what it is called; parts: all that is said of it."""

    kind: str
    at: str
    name: str
    parts: tuple[str, ...]
    folded: str

    def told(self, words: Sequence[str]) -> str:
        """What kind of text it is, and the part of it in which words (folded) stand that don't stand in its name."""
        name = letter_folded(self.name)
        wanted = max((word for word in words if word not in name), key=len, default="")
        part = next((each for each in self.parts if wanted in letter_folded(each)), "")
        start = letter_folded(part).find(wanted) - BEFORE
        return f"{self.kind} · {part if start <= 0 else '…' + part[part.find(' ', start) + 1 :]}"


def explained(kind: str, at: str, name: str, texts: Iterable[str]) -> Explained:
    parts = tuple(" ".join(each.split()) for each in texts if each)
    return Explained(kind, at, name, parts, letter_folded("\n".join((name, *parts))))


def explained_texts(home: Path) -> list[Explained]:
    """All of them; reads files."""
    return [*_catalogue(home), *_explanations()]


def _catalogue(home: Path) -> Iterator[Explained]:
    for entry in catalogues(home).entries:
        yield explained(CATALOGUE, entry.slug, entry.title, texts(entry))


def _explanations() -> Iterator[Explained]:
    for name in SECTIONS:
        for address, found in section(name).fields.items():
            parts = (found.what, found.why, found.good, found.poor)
            yield explained(EXPLANATION, address, explained_label(address), parts)


def record_field(address: str) -> str:
    """An address that names a field or list: of a record's field with a place for its id."""
    section, _, name = address.rpartition("/")
    if address.count("/") == 2 and locate(list_of(address)).spec.kind is Kind.RECORDS:
        return f"{section}/-/{name}"
    return address


def explained_label(address: str) -> str:
    """What a field is called, of a record's without its id: *Indicator*."""
    return locate(record_field(address)).spec.label
