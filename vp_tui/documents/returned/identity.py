"""Whose plan a document says it is, and which version."""

from collections.abc import Iterable
from itertools import islice, product
from typing import NamedTuple

from vp_tui.documents.kinds import ANNEXES
from vp_tui.documents.places import PLAN_PROPERTY, PREFIX, VERSION_PROPERTY, bookmark
from vp_tui.documents.returned.body import Body, Grid, Words
from vp_tui.documents.returned.package import Package
from vp_tui.documents.returned.wording import line_key

MOST_DIGITS = 6  # of a version
PERSONAL = ("interest", "influence", "stance", "wanted", "resistance")
CONTACT = ("stakeholder", "date", "summary", "agreement")
CAPTIONS = ("houding", "contacten")  # of the tables with what is said about people
FIRST = 8  # paragraphs that the title is looked for in


class Identity(NamedTuple):
    """`plan_id`: empty where the document does not say it; `version`: 0 then."""

    plan_id: str
    version: int


def identity_of(package: Package) -> Identity:
    """Raises NotReturned."""
    return Identity(package.properties.get(PLAN_PROPERTY, ""), _number(package.properties.get(VERSION_PROPERTY, "")))


def _number(text: str) -> int:
    whole = text.partition(".")[0].strip()
    return int(whole) if whole.isascii() and whole.isdigit() and len(whole) <= MOST_DIGITS else 0


def title_among(body: Body, titles: Iterable[str]) -> str:
    """Of these titles the one that the document has on its first page: Google Docs takes the properties out."""
    first = {line_key(each.text) for each in islice((each for each in body.words() if each.text.strip()), FIRST)}
    found = [each for each in titles if each.strip() and line_key(each) in first]
    return found[0] if len(found) == 1 else ""


def version_on_cover(body: Body) -> int:
    """The version that stands on the first page; 0 where there is none."""
    for grid in islice((each for each in body.items if isinstance(each, Grid)), 2):
        for line in grid.lines:
            for label, box in zip(line.boxes, line.boxes[1:], strict=False):
                if line_key(label.text) == "versie":
                    return _number(box.text)
    return 0


def annexes_in(body: Body) -> frozenset[int]:
    """Which annexes came along."""
    headings = [line_key(each.text) for each in body.items if isinstance(each, Words) and each.text.strip()]
    starts = {number: line_key(title).partition(":")[0] + ":" for number, title in ANNEXES.items()}
    return frozenset(number for number, start in starts.items() if any(each.startswith(start) for each in headings))


def is_personal(body: Body, stakeholders: Iterable[str], contacts: Iterable[str]) -> bool:
    """Whether what is said about people came along; of both the ids. Without bookmarks the captions tell."""
    marks = {mark for each in body.words() for mark in each.marks if mark.startswith(PREFIX)}
    if not marks:
        return any(line_key(each.text) in CAPTIONS for each in body.items if isinstance(each, Words))
    people = _fields("relate/stakeholders", stakeholders, PERSONAL)
    return any(bookmark(each) in marks for each in (*people, *_fields("relate/contacts", contacts, CONTACT)))


def _fields(path: str, ids: Iterable[str], names: Iterable[str]) -> list[str]:
    return ["/".join((path, each, name)) for each, name in product(ids, names)]
