"""A .docx on the disk as paragraphs and tables, with what its margins say."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from vp_tui.documents.blocks import Style
from vp_tui.documents.form.problems import NoForm
from vp_tui.documents.places import PLAN_PROPERTY
from vp_tui.documents.returned.beside import MARGINS, notes_of
from vp_tui.documents.returned.body import Grid, Item
from vp_tui.documents.returned.body_reading import Reading
from vp_tui.documents.returned.package import Package, opened_package
from vp_tui.documents.returned.problems import NotReturned
from vp_tui.documents.returned.runs import plain_text
from vp_tui.documents.returned.styles import attribute, style_names, styles_by_id
from vp_tui.documents.returned.xml_parts import EMPTY, local_name

INSTEAD = {
    "een pdf": "Daar haal ik geen plan uit: importeer het Word-document (.docx) waar het van gemaakt is.",
    "leeg": "Kijk of dit het goede bestand is.",
    "een Pages-bestand": "Kies in Pages: Archief, Exporteer naar, Word, en importeer dat.",
    "geen Word-document maar tekst, misschien een planbestand": "Geef een planbestand een naam die eindigt op .json.",
    "een Office-bestand, maar geen Word-document": "Kies het ingevulde format als Word-document (.docx).",
    "geen Word-document": "Kies het ingevulde format als Word-document (.docx); pak een zip eerst uit.",
}


@dataclass(frozen=True, slots=True)
class OpenedForm:
    """`comments`: who said what, by the id at their place; `margins`: the texts of headers and footers; `pictures`:
    how many there are; `recovered`: something of it may be lost; `plan_id`: of which plan it is an export, empty where
    it says none."""

    name: str
    items: list[Item]
    comments: dict[str, str]
    margins: list[str]
    pictures: int
    recovered: bool
    plan_id: str = ""


def opened_form(path: Path) -> OpenedForm:
    """Raises NoForm."""
    try:
        package = opened_package(path)
        return _read(package)
    except NotReturned as problem:
        raise NoForm(_sentence(path, problem)) from problem


def _sentence(path: Path, problem: NotReturned) -> str:
    """What to do with a file that is filled in, not sent back."""
    told = str(problem)
    for what, do in INSTEAD.items():
        if told.startswith(f"{path.name} is {what}."):
            return f"{path.name} is {what}. {do}"
    return told


def _read(package: Package) -> OpenedForm:
    """Raises NotReturned."""
    part = package.part(package.main)
    if part is None or not len(part.root):
        raise NotReturned(EMPTY.format(package.name))
    body = Reading(_styles(package), notes_of(package)).body(part.root)
    pictures = sum(local_name(each) in ("blip", "imagedata") for each in part.root.iter())
    if not any(_filled(each) for each in body.items):
        raise NotReturned(EMPTY.format(package.name))
    plan_id = package.properties.get(PLAN_PROPERTY, "")
    margins = list(dict.fromkeys(_margins(package)))
    return OpenedForm(package.name, body.items, _comments(package), margins, pictures, bool(package.recovered), plan_id)


def _filled(item: Item) -> bool:
    if isinstance(item, Grid):
        return any(box.text.strip() for line in item.lines for box in line.boxes)
    return bool(item.text.strip())


def _styles(package: Package) -> dict[str, Style]:
    """Also Word's lower headings and the lines of its contents, which a document of ours has not."""
    part = package.of_document("styles")
    found = styles_by_id(part)
    for each, name in style_names(part).items():
        kind, _, level = name.rpartition(" ")
        if kind in ("heading", "kop") and level.isdigit():
            found.setdefault(each, Style.HEADING_2)
        elif kind in ("toc", "inhopg", "contents"):
            found.setdefault(each, Style.CONTENTS)
    return found


def _comments(package: Package) -> dict[str, str]:
    part = package.of_document("comments")
    found = {}
    for each in part.root if part else ():
        if local_name(each) == "comment" and (text := plain_text(each)):
            author = attribute(each, "author").strip()
            found[attribute(each, "id")] = f"{author}: {text}" if author else text
    return found


def _margins(package: Package) -> Iterator[str]:
    for kind, name in package.all_related(package.main):
        part = package.part(name) if kind in MARGINS else None
        if part is not None:
            yield from (text for each in _paragraphs(part.root) if (text := plain_text(each)))


def _paragraphs(root: Any) -> Iterator[Any]:
    return (each for each in root.iter() if local_name(each) == "p")
