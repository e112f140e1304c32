"""Phase 6, Bespreken en afwegen: what do we choose together, and why?"""

from typing import Annotated, Literal

from vp_tui.plan import fields as f
from vp_tui.plan.fields import Day, Record, RecordRef, Section, Text

SIDES = {"pro": "Voordeel", "con": "Nadeel"}
MEETING_KINDS = {"team": "Teamoverleg", "supervisor": "Met opleider", "return_day": "Terugkomdag", "other": "Anders"}


class Argument(Record):
    intervention: Annotated[RecordRef, f.Spec("Interventie", "", f.Kind.INTERVENTION, core=True)] = None
    side: Annotated[Literal["pro", "con"] | None, f.choice("Voordeel of nadeel", SIDES, core=True)] = None
    text: Annotated[Text, f.long("Argument", "Wat pleit ervoor of ertegen?", core=True)] = ""
    by: Annotated[Text, f.who("Volgens", "Wie bracht dit in? Een rol is genoeg")] = ""


class Meeting(Record):
    date: Annotated[Day, f.date("Datum", core=True, past=True)] = None
    kind: Annotated[
        Literal["team", "supervisor", "return_day", "other"] | None, f.choice("Soort overleg", MEETING_KINDS, core=True)
    ] = None
    participants: Annotated[Text, f.who("Aanwezig", "Wie waren erbij?")] = ""
    outcome: Annotated[Text, f.long("Uitkomst", "Wat kwam eruit?", core=True)] = ""


class Weigh(Section):
    arguments: Annotated[
        list[Argument],
        f.records("Voordelen en nadelen", "Nieuw argument", "argument", "text", core=True, minimum=2, each="side"),
    ] = []
    meetings: Annotated[list[Meeting], f.records("Besprekingen", "Nieuwe bespreking", "bespreking", "outcome")] = []
