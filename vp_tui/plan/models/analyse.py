"""Phase 2, Analyseren: why do things go here as they go?"""

from typing import Annotated, Literal

from vp_tui.plan import fields as f
from vp_tui.plan.fields import Lines, Record, Section, Text

# The four kinds of factors of the IPS format (Inleiding).
CATEGORIES = {
    "professional": "Individuele hulpverlener",
    "environment": "Omgeving",
    "organisation": "Organisatie",
    "change": "De verandering zelf",
}
DIRECTIONS = {"promoting": "Bevorderend", "hindering": "Belemmerend"}
WEIGHTS = {1: "1 · licht", 2: "2 · gemiddeld", 3: "3 · zwaar"}
DISCIPLINES = (
    "huisarts", "aios", "praktijkassistent", "doktersassistent",
    "POH-somatiek", "POH-GGZ", "praktijkmanager", "praktijkverpleegkundige",
    "verpleegkundig specialist", "physician assistant", "apotheker", "wijkverpleegkundige", "fysiotherapeut",
)  # fmt: skip


class Member(Record):
    name: Annotated[Text, f.text("Naam", "Voor- en achternaam, of alleen de functie", core=True)] = ""
    role: Annotated[Text, f.text("Rol in het plan", "Bijvoorbeeld trekker of meelezer")] = ""
    discipline: Annotated[Text, f.text("Discipline", "Bijvoorbeeld praktijkassistent", suggestions=DISCIPLINES)] = ""


class Factor(Record):
    category: Annotated[
        Literal["professional", "environment", "organisation", "change"] | None,
        f.choice("Soort", CATEGORIES, "Waar zit het in?", core=True),
    ] = None
    direction: Annotated[
        Literal["promoting", "hindering"] | None,
        f.choice("Richting", DIRECTIONS, "Helpt het of houdt het tegen?", core=True),
    ] = None
    text: Annotated[Text, f.long("Factor", "Wat helpt, of wat houdt tegen?", core=True)] = ""
    weight: Annotated[Literal[1, 2, 3] | None, f.scale("Gewicht", WEIGHTS, "Hoe zwaar telt het?")] = None
    response: Annotated[Text, f.long("Wat doen we eraan", "Alleen bij een belemmerende factor")] = ""


class Analyse(Section):
    current_situation: Annotated[Text, f.long("Huidige situatie", "Hoe gaat het nu? Cijfers helpen", core=True)] = ""
    whys: Annotated[Lines, f.lines("Waarom het zo gaat", "Vraag een paar keer door: elke regel een waarom")] = []
    desired_situation: Annotated[Text, f.long("Gewenste situatie", "Hoe gaat het als het gelukt is?", core=True)] = ""
    present: Annotated[Text, f.long("Wat is er al", "Waar kun je op bouwen?")] = ""
    missing: Annotated[Text, f.long("Wat ontbreekt", "Wat is er nog niet?")] = ""
    needed: Annotated[Text, f.long("Wat is er nodig", "Wat brengt jullie van nu naar de gewenste situatie?")] = ""
    team: Annotated[
        Text,
        f.long(
            "Samenstelling team en plek in de organisatie/regio",
            "Wie werken er, en met wie buiten de praktijk werken jullie samen?",
            core=True,
        ),
    ] = ""
    members: Annotated[
        list[Member],
        f.records(
            "Teamleden", "Nieuw teamlid", "teamlid", "name", "Naam van een teamlid, dan Enter", minimum=0, offered=True
        ),
    ] = []
    factors: Annotated[
        list[Factor],
        f.records(
            "Bevorderende en belemmerende factoren",
            "Nieuwe factor",
            "factor",
            "text",
            core=True,
            minimum=2,
            each="direction",
        ),
    ] = []
    outlook: Annotated[
        Text, f.long("Korte beschrijving van de kansen en bedreigingen", "Vat de factoren samen in een paar zinnen")
    ] = ""
