"""What *Zoeken* finds in our own texts: the explanation of the fields, and the catalogue."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from vp_tui.knowledge.catalogue.search import texts
from vp_tui.knowledge.explanations import SECTIONS, section
from vp_tui.plan.address import list_of, locate, record_model
from vp_tui.plan.fields import Kind
from vp_tui.plan.text_search import letter_folded
from vp_tui.workspace.catalogues import catalogues

CATALOGUE, EXPLANATION = "Catalogus", "Uitleg"


@dataclass(frozen=True, slots=True)
class Explained:
    """kind: CATALOGUE or EXPLANATION; at: the slug of the intervention, or the address that is explained, without a
    record's id; text: its name, and what is said first of it; folded: all that can be found of it."""

    kind: str
    at: str
    text: str
    folded: str


def explained_texts(home: Path) -> list[Explained]:
    """All of them; reads files."""
    return [*_catalogue(home), *_explanations()]


def _catalogue(home: Path) -> Iterator[Explained]:
    for entry in catalogues(home).entries:
        yield Explained(CATALOGUE, entry.slug, entry.title, letter_folded(" ".join(texts(entry))))


def _explanations() -> Iterator[Explained]:
    for name in SECTIONS:
        for address, found in section(name).fields.items():
            text = f"{explained_label(address)}: {' '.join(found.what.split())}"
            whole = " ".join((text, found.why, found.good, found.poor))
            yield Explained(EXPLANATION, address, text, letter_folded(whole))


def explained_label(address: str) -> str:
    """What a field is called, of a record's without its id: *Indicator*."""
    if address.count("/") == 2 and locate(list_of(address)).spec.kind is Kind.RECORDS:
        return record_model(list_of(address)).specs[address.rpartition("/")[2]].label
    return locate(address).spec.label
