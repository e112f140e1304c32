"""Phase 8, Evaluatie en borging: what has it brought, and how do we keep it?"""

from typing import Annotated, Literal

from vp_tui.plan import fields as f
from vp_tui.plan.fields import Day, GoalRef, Lines, Phase, Record, Section, Text, YesNoText
from vp_tui.plan.phases import PHASES

ANCHORS = {"structure": "Borgen in de structuur", "person": "Borgen bij personen", "spread": "Verspreiden"}
ASSESSORS = {"aios": "Aios", "supervisor": "Opleider", "teacher": "Docent"}
PHASE_NAMES = {phase.number: f"{phase.number} {phase.title}" for phase in PHASES}
# The seven areas of the GP competence profile (2023).
COMPETENCES = (
    "Medisch handelen", "Arts-patiëntcommunicatie", "Samenwerking", "Leiderschap", "Maatschappelijk handelen",
    "Kennis en wetenschap", "Professionaliteit",
)  # fmt: skip


class Spreading(Record):
    goal: Annotated[GoalRef, f.goal(core_with_goals=True, instead="new_method")] = None
    new_method: Annotated[Text, f.text("Nieuwe werkwijze", "Vul dit in als de actie niet bij een doel hoort")] = ""
    action: Annotated[Text, f.long("Actie", "Hoe zorg je dat het blijft of verder komt?", core=True)] = ""
    who: Annotated[Text, f.who("Wie", core=True)] = ""
    when: Annotated[Text, f.when("Wanneer", core=True)] = ""
    when_written: Annotated[Day, f.written()] = None
    done: Annotated[bool, f.tick("Gedaan")] = False
    anchor: Annotated[
        Literal["structure", "person", "spread"] | None,
        f.choice("Borgen of verspreiden", ANCHORS, "Leg je het vast, of breng je het verder?"),
    ] = None


class AgendaDate(Record):
    """A date on the team's agenda, with the two questions of the guideline (seed 004)."""

    date: Annotated[Day, f.date("Datum", core=True)] = None
    as_intended: Annotated[YesNoText, f.long("Doen we het nog zoals bedoeld?")] = ""
    bottlenecks: Annotated[Text, f.long("Waar lopen we tegenaan?")] = ""


class QualityCard(Section):
    purpose: Annotated[Text, f.long("Waarvoor", "Waar is de nieuwe werkwijze voor?")] = ""
    approach: Annotated[Text, f.long("Zo doen we het", "De aanpak in een paar stappen")] = ""
    attention: Annotated[Text, f.long("Aandachtspunten", "Waar gaat het makkelijk mis?")] = ""


class Reflection(Record):
    phase: Annotated[Phase | None, f.choice("Fase", PHASE_NAMES, core=True)] = None
    text: Annotated[Text, f.long("Wat heb je geleerd", "Wat ging goed, wat zou je anders doen?", core=True)] = ""


class Combel(Record):
    assessor: Annotated[
        Literal["aios", "supervisor", "teacher"] | None, f.choice("Beoordelaar", ASSESSORS, core=True)
    ] = None
    competence: Annotated[
        Text, f.text("Competentie", "Kies een competentiegebied, of typ zelf iets", suggestions=COMPETENCES)
    ] = ""
    level: Annotated[Text, f.text("Oordeel", "In eigen woorden")] = ""
    remarks: Annotated[Text, f.long("Onderbouwing", "Waar blijkt het uit?")] = ""
    date: Annotated[Day, f.date("Datum", past=True)] = None


class Evaluate(Section):
    spreading: Annotated[
        list[Spreading],
        f.records("Borging en verspreiding", "Nieuwe borgingsactie", "borgingsactie", "action", core=True),
    ] = []
    guardian: Annotated[Text, f.who("Wie bewaakt het", "Wie let erop dat het blijft? Niet jijzelf")] = ""
    guardian_tasks: Annotated[Lines, f.lines("Taken van wie het bewaakt", "Elke regel een taak")] = []
    agenda: Annotated[
        list[AgendaDate],
        f.records("Op de teamagenda", "Nieuwe datum", "agendadatum", "date", "Datum van een teamoverleg, dan Enter"),
    ] = []
    quality_card: Annotated[QualityCard, f.group("Kwaliteitskaart", "De nieuwe werkwijze op één kaart")] = QualityCard()
    handover: Annotated[Text, f.long("Overdracht", "Wat moet degene na jou weten?")] = ""
    reflections: Annotated[
        list[Reflection],
        f.records(
            "Leerverslag", "Nieuwe reflectie", "reflectie", "text", "Wat leerde je in deze fase?", late="placement"
        ),
    ] = []
    kba: Annotated[
        Text, f.long("KBA (thema praktijkmanagement)", "Welke KBA, en waaruit blijkt dat je die beheerst?")
    ] = ""
    combel: Annotated[
        list[Combel], f.records("ComBeL", "Nieuwe beoordeling", "beoordeling", "remarks", late="placement")
    ] = []
