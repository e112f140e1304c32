"""The parts of the format, in its order, and by which words they are known (design/ips-format.md)."""

from dataclasses import dataclass
from enum import IntEnum

from vp_tui.documents.form.wording import letters
from vp_tui.documents.implementation_plan.context import OUTLOOK, TEAM
from vp_tui.documents.kinds import ANNEXES


class Part(IntEnum):
    COVER = 0
    INTRODUCTION = 1
    CONTEXT = 2
    GOALS = 3
    INTERVENTIONS = 4
    DATA = 5
    COMMUNICATION = 6
    SPREADING = 7
    STAKEHOLDERS = 8
    WEIGHING = 9
    MEASUREMENTS = 10
    LEARNING = 11


TITLES = {
    Part.COVER: "Voorblad",
    Part.INTRODUCTION: "Inleiding",
    Part.CONTEXT: "De Context",
    Part.GOALS: "Doelen",
    Part.INTERVENTIONS: "Verbeterinterventies en Veranderingen",
    Part.DATA: "Gegevensverzameling",
    Part.COMMUNICATION: "Communiceren en motiveren",
    Part.SPREADING: "Verspreiding en borging",
    Part.STAKEHOLDERS: ANNEXES[1],
    Part.WEIGHING: ANNEXES[2],
    Part.MEASUREMENTS: ANNEXES[3],
    Part.LEARNING: ANNEXES[4],
}
# The field that takes what stands in a part and belongs to nothing else there; the other parts have none.
TEXTS = {
    Part.COVER: "recognise/occasion",
    Part.INTRODUCTION: "recognise/occasion",
    Part.CONTEXT: "analyse/team",
    Part.GOALS: "ideate/setup",
    Part.SPREADING: "evaluate/handover",
    Part.LEARNING: "evaluate/kba",
}
ELSEWHERE = "ideate/setup"


@dataclass(frozen=True, slots=True)
class Heading:
    """`field`: whose label it is."""

    part: Part
    field: str = ""


_AGREED = "Acties en afspraken over: "
_KNOWN: dict[str, Heading] = {
    **{title: Heading(part, TEXTS.get(part, "")) for part, title in TITLES.items() if part},
    "Context": Heading(Part.CONTEXT, "analyse/team"),
    TEAM: Heading(Part.CONTEXT, "analyse/team"),
    "Samenstelling team": Heading(Part.CONTEXT, "analyse/team"),
    OUTLOOK: Heading(Part.CONTEXT, "analyse/outlook"),
    "Korte beschrijving van de kansen en bedreigingen": Heading(Part.CONTEXT, "analyse/outlook"),
    "Kansen en bedreigingen": Heading(Part.CONTEXT, "analyse/outlook"),
    "SMART Doelen": Heading(Part.GOALS, "ideate/setup"),
    f"{_AGREED}Interventies en veranderingen": Heading(Part.INTERVENTIONS),
    "Interventies en veranderingen": Heading(Part.INTERVENTIONS),
    "Verbeterinterventies": Heading(Part.INTERVENTIONS),
    f"{_AGREED}gegevensverzameling monitoring PDCA": Heading(Part.DATA),
    "Gegevensverzameling monitoring PDCA": Heading(Part.DATA),
    f"{_AGREED}Communicatie over aanpak en resultaten": Heading(Part.COMMUNICATION),
    "Communicatie over aanpak en resultaten": Heading(Part.COMMUNICATION),
    f"{_AGREED}Borging en verspreiding": Heading(Part.SPREADING, "evaluate/handover"),
    "Borging en verspreiding": Heading(Part.SPREADING, "evaluate/handover"),
}
HEADINGS = {letters(title): heading for title, heading in _KNOWN.items()}
