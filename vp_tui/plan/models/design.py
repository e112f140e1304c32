"""Phase 5, Interventies bedenken: what will we do differently, and what must we learn for it?"""

from typing import Annotated, Literal

from vp_tui.plan import fields as f
from vp_tui.plan.fields import Day, GoalRef, Lines, Number, Record, Section, Text

INTERVENTION_KINDS = {"design": "Ontwerpgericht", "development": "Ontwikkelgericht"}
PER = {"person": "persoon", "practice": "praktijk", "group": "groep"}
DECISIONS = {"open": "Nog te bespreken", "chosen": "Gekozen", "adapted": "Aangepast gekozen", "rejected": "Afgevallen"}
FORMS = (
    "training in de praktijk", "training buiten de praktijk", "teamoverleg", "coaching", "intervisie", "folder",
    "brief aan patiënten", "nieuwe werkafspraak", "aanpassing in het HIS",
)  # fmt: skip
WEIGH = "weigh"


class Intervention(Record):
    goal: Annotated[GoalRef, f.goal(core_with_goals=True)] = None
    title: Annotated[Text, f.text("Interventie", "Wat gaan jullie anders doen?", core=True)] = ""
    kind: Annotated[
        Literal["design", "development"] | None,
        f.choice("Soort", INTERVENTION_KINDS, "Iets anders inrichten, of iets leren?", core=True),
    ] = None
    form: Annotated[Text, f.text("Vorm", "Bijvoorbeeld: training in de praktijk", suggestions=FORMS)] = ""
    audience: Annotated[Text, f.text("Voor wie", "Wie gaat hier anders door werken?")] = ""
    description: Annotated[Text, f.long("Omschrijving", "Hoe ziet het eruit?")] = ""
    steps: Annotated[Lines, f.lines("Stappen", "Elke regel een stap; na het besluit ‘gekozen’ worden het acties")] = []
    benefit: Annotated[Text, f.long("Verwachte opbrengst", "Wat levert het op, en voor wie?")] = ""
    cost: Annotated[Number, f.Spec("Kosten", "In euro; leeg is onbekend, 0 is gratis", f.Kind.EURO)] = None
    cost_per: Annotated[Literal["person", "practice", "group"] | None, f.choice("Kosten per", PER)] = None
    number: Annotated[Number, f.number("Aantal", "Hoeveel personen, praktijken of groepen?")] = None
    time: Annotated[Text, f.text("Tijd", "Hoeveel tijd kost het, en van wie?")] = ""
    catalogue_id: Annotated[Text, f.hidden("Uit de catalogus")] = ""
    decision: Annotated[
        Literal["open", "chosen", "adapted", "rejected"],
        f.choice("Besluit", DECISIONS, core=True, asked_in=WEIGH),
    ] = "open"
    reason: Annotated[Text, f.long("Reden van het besluit", "Waarom wel of niet?", asked_in=WEIGH)] = ""
    decided_on: Annotated[Day, f.date("Besloten op", asked_in=WEIGH, past=True)] = None


class Design(Section):
    interventions: Annotated[
        list[Intervention],
        f.records(
            "Interventies", "Nieuwe interventie", "interventie", "title", "Wat gaan jullie anders doen?", core=True
        ),
    ] = []
