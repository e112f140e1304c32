"""The kinds of file that can be made of a plan. A new one is a file with its Kind, and its name in KINDS below.

Light: what makes a file is loaded by who makes one.
"""

from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING

from vp_tui.documents.kind import Choice, DocumentFacts, Kind

if TYPE_CHECKING:
    from vp_tui.documents.implementation_plan.options import ExportOptions
    from vp_tui.plan.plan import Plan

ANNEXES = {
    1: "Bijlage 1: doelgroepen",
    2: "Bijlage 2: afweging van interventies",
    3: "Bijlage 3: metingen",
    4: "Bijlage 4: leerverslag",
}
LEARNING = 4  # the one that is the author's own


def _implementation_plan(plan: "Plan", options: "ExportOptions", facts: DocumentFacts) -> bytes:
    from vp_tui.documents.implementation_plan import build

    return build(plan, options, facts)


def _export_options(ticked: frozenset[str]) -> "ExportOptions":
    from vp_tui.documents.implementation_plan.options import ExportOptions

    annexes = frozenset(number for number in ANNEXES if f"annex-{number}" in ticked)
    chosen = ("with-explanations", "personal", "changes", "remarks")
    return ExportOptions(annexes, *(each in ticked for each in chosen))


def _plan_file(plan: "Plan", options: object, facts: DocumentFacts) -> bytes:
    from vp_tui.plan.files import file

    return file.write(plan).encode()


def _calendar(plan: "Plan", options: object, facts: DocumentFacts) -> bytes:
    from vp_tui.documents.calendar import build

    return build(plan, options, facts)


def _slides(plan: "Plan", options: object, facts: DocumentFacts) -> bytes:
    from vp_tui.documents.slides import build

    return build(plan, options, facts)


def _short(name: str, plan: "Plan", options: object, facts: DocumentFacts) -> bytes:
    """One of the short documents, by the name of its module."""
    made: bytes = import_module(f"vp_tui.documents.short.{name}").build(plan, options, facts)
    return made


def _remarks(plan: "Plan") -> int:
    return len(plan.plan.remarks)


def _compares(options: "ExportOptions") -> bool:
    return options.changes


IMPLEMENTATION_PLAN = Kind(
    "implementation_plan",
    "Implementatieplan",
    ".docx",
    _implementation_plan,
    _export_options,
    choices=(
        *(Choice(f"annex-{number}", title, number != LEARNING) for number, title in ANNEXES.items()),
        Choice("with-explanations", "Met korte uitleg onder de koppen"),
        Choice("personal", "Ook houding, belang, invloed, bezwaren en contacten"),
        Choice("remarks", "Wat er met opmerkingen is gedaan ({})", ticked=True, counts=_remarks),
        Choice("changes", "Met een lijst van wat er sinds versie {} veranderde", ticked=True, since=True),
    ),
    word="Word-document",
    compares=_compares,
)
PLAN_FILE = Kind("plan_file", "Plan", ".json", _plan_file, word="Planbestand", numbered=False)
CALENDAR = Kind(
    "calendar", "Agenda", ".ics", _calendar, word="Agenda", about="wat een dag heeft, voor de agenda van de praktijk"
)
TALK = Kind(
    "talk",
    "Gespreksleidraad",
    ".docx",
    partial(_short, "talk"),
    about="één pagina voor het volgende gesprek met je opleider",
    compares=lambda options: True,
)
REPORT = Kind(
    "report", "Leerverslag", ".docx", partial(_short, "report"), about="voor je docent; zonder namen van anderen"
)
CARD = Kind(
    "card", "Kwaliteitskaart", ".docx", partial(_short, "card"), about="één pagina voor het handboek of aan de muur"
)
YEARLY = Kind(
    "yearly", "Voor het jaarverslag", ".docx", partial(_short, "yearly"), about="een halve pagina, met de cijfers"
)
SLIDES = Kind(
    "slides", "Presentatie", ".pptx", _slides, about="vijf dia’s voor je groep op de terugkomdag (PowerPoint)"
)

KINDS = {each.name: each for each in (IMPLEMENTATION_PLAN, PLAN_FILE, CALENDAR, TALK, REPORT, CARD, YEARLY, SLIDES)}


def formats() -> dict[str, Kind]:
    """The kinds by what stands behind --format: the ending for the first that has it, the name for the others."""
    found: dict[str, Kind] = {}
    for each in KINDS.values():
        ending = each.ending.removeprefix(".")
        found[each.name if ending in found else ending] = each
    return found
