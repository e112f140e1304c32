"""`plan`: who plans, where, and from when to when."""

from typing import Annotated, Literal

from vp_tui.plan import fields as f
from vp_tui.plan.fields import Count, Day, Phases, Record, Section, Text

STATUS = {"draft": "Concept", "final": "Definitief"}
MTVP_YEAR = {1: "MTVP-jaar 1", 2: "MTVP-jaar 2", 3: "Al langer dan twee jaar"}


class Dismissed(Record):
    """A finding that the user has put aside, and why."""

    code: Annotated[Text, f.hidden("Regel")] = ""
    address: Annotated[Text, f.hidden("Plek")] = ""
    reason: Annotated[Text, f.long("Reden", "Waarom speelt dit hier niet?")] = ""
    date: Annotated[Day, f.hidden("Datum")] = None


class ReturnedRemark(Record):
    """A remark that came back in a document, and what became of it (design: round-trip.md, *Decide*).

    What the remark says stands as it was read (plan/remarks.py, `Remark`), empty for what there was not; `after` of a
    row that was added is JSON. version: of the document; date: as Word keeps it; kind: of `RemarkKind`.
    """

    version: Annotated[Count, f.hidden("Versie")] = 0
    kind: Annotated[Text, f.hidden("Soort opmerking")] = "comment"
    address: Annotated[Text, f.hidden("Plek")] = ""
    author: Annotated[Text, f.hidden("Van")] = ""
    date: Annotated[Text, f.hidden("Datum")] = ""
    text: Annotated[Text, f.hidden("Opmerking")] = ""
    quote: Annotated[Text, f.hidden("Op de woorden")] = ""
    thread: Annotated[Text, f.hidden("Antwoord op")] = ""
    before: Annotated[Text, f.hidden("Zo stuurde je het")] = ""
    after: Annotated[Text, f.hidden("Zo kwam het terug")] = ""
    state: Annotated[Text, f.hidden("Wat je ermee deed")] = "open"  # or taken, aside, done
    answer: Annotated[Text, f.text("Antwoord", "Wat wil je erover terugschrijven?")] = ""
    decided_on: Annotated[Day, f.hidden("Besloten op")] = None


class PlanDetails(Section):
    """The cover of the plan (IPS format: Naam, Instelling, Laatst bijgewerkt op) and its settings."""

    title: Annotated[Text, f.text("Titel", "Zo heet je plan, ook in het document", core=True)] = ""
    author: Annotated[Text, f.text("Jouw naam", "Voor- en achternaam", core=True)] = ""
    institution: Annotated[Text, f.text("Praktijk", "Naam van de opleidingspraktijk", core=True)] = ""
    supervisor: Annotated[Text, f.text("Opleider", "Naam van je opleider")] = ""
    teacher: Annotated[Text, f.text("Docent", "Naam van je docent")] = ""
    start: Annotated[Day, f.date("Begin van het plan", asked_in="recognise")] = None
    end: Annotated[Day, f.date("Einde van het plan", asked_in="recognise")] = None
    placement_end: Annotated[Day, f.date("Einde van je stage", "De laatste dag in deze praktijk")] = None
    updated: Annotated[
        Day, f.date("Laatst bijgewerkt op", "Laat leeg voor de dag van je laatste wijziging", past=True)
    ] = None
    status: Annotated[Literal["draft", "final"], f.choice("Status", STATUS)] = "draft"
    mtvp_year: Annotated[
        Literal[1, 2, 3] | None,
        f.choice("MTVP-jaar", MTVP_YEAR, "Alleen als je praktijk aan MTVP meedoet"),
    ] = None
    outside_my_part: Annotated[
        Phases, f.Spec("Buiten mijn deel", "Nummers van fasen van anderen, bijvoorbeeld 5, 7", f.Kind.PHASES)
    ] = []
    round: Annotated[Count, f.hidden("Ronde")] = 1
    example: Annotated[bool, f.hidden("Voorbeeldplan")] = False
    dismissed: Annotated[list[Dismissed], f.records("Weggelegde punten", "Nieuw punt", "weggelegd punt", "reason")] = []
    remarks: Annotated[list[ReturnedRemark], f.records("Opmerkingen", "Nieuwe opmerking", "opmerking", "answer")] = []
