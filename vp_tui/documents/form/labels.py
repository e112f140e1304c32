"""The names of fields that stand before their text, in the part of the format where they are at home."""

import re
from collections.abc import Iterator
from functools import cache

from vp_tui.documents.form.parts import Part
from vp_tui.documents.form.wording import letters, meant
from vp_tui.documents.returned.wording import RENAMED, line_key
from vp_tui.plan.address import locate
from vp_tui.plan.fields import Kind
from vp_tui.plan.plan import Plan

COVER = {
    "Naam": "plan/author", "Jouw naam": "plan/author", "Naam aios": "plan/author", "Auteur": "plan/author",
    "Instelling": "plan/institution", "Praktijk": "plan/institution", "Naam instelling": "plan/institution",
    "Laatst bijgewerkt op": "plan/updated", "Laatst bijgewerkt": "plan/updated", "Datum": "plan/updated",
    "Opleider": "plan/supervisor", "Docent": "plan/teacher", "Status": "plan/status",
    "Titel": "plan/title", "Titel van het plan": "plan/title", "Titel plan": "plan/title",
}  # fmt: skip
SECTIONS = {
    Part.INTRODUCTION: ("recognise", "analyse"),
    Part.COMMUNICATION: ("relate/network",),
    Part.SPREADING: ("evaluate", "evaluate/quality_card"),
}
MORE = {
    Part.INTRODUCTION: {
        "Opzet van het project": "ideate/setup",
        "Begin van het plan": "plan/start",
        "Einde van het plan": "plan/end",
        "Einde van de stage": "plan/placement_end",
        "Einde van je stage": "plan/placement_end",
    },
    Part.LEARNING: {"KBA (thema praktijkmanagement)": "evaluate/kba"},
}
INLINE = re.compile(r"(?s)(.{2,100}?)\s*(?::|\t)\s*(.*)")
LONG_KINDS = (Kind.LONG, Kind.LINES)


@cache
def labels(part: Part) -> dict[str, str]:
    """The addresses of the fields that have a label in a part, by the letters of the label."""
    if part is Part.COVER:
        return {letters(label): address for label, address in COVER.items()}
    found = {letters(label): address for label, address in MORE.get(part, {}).items()}
    for base in SECTIONS.get(part, ()):
        found |= {letters(label): address for label, address in _of(base)}
    return found


def _of(base: str) -> Iterator[tuple[str, str]]:
    section, *group = base.split("/")
    model = Plan.inner_models[section]
    for name in group:
        model = model.inner_models[name]
    for name, spec in model.specs.items():
        if spec.kind not in (Kind.RECORDS, Kind.GROUP, Kind.HIDDEN):
            yield spec.label, f"{base}/{name}"


def field_of_label(text: str, part: Part) -> str:
    """The address of the field whose label this is; empty where it is none."""
    return meant(RENAMED.get(line_key(text), text), labels(part)) or ""


def split_label(text: str, part: Part) -> tuple[str, str]:
    """A field and what stands behind its label in the same line; an empty address where the line has no label."""
    if match := INLINE.fullmatch(text):
        return field_of_label(match[1], part), match[2].strip()
    return "", text


def goes_on(address: str) -> bool:
    """Whether the text of a field may have more lines than one."""
    return locate(address).spec.kind in LONG_KINDS
