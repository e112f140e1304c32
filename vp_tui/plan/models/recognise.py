"""Phase 1, Herkennen: what do you wonder about in this practice?"""

from typing import Annotated, Literal

from vp_tui.plan import fields as f
from vp_tui.plan.fields import Day, Record, Section, Text

SOURCES = {
    "wonder": "Eigen verwondering",
    "incident": "Incidentmelding (VIM)",
    "accreditation": "Praktijkaccreditatie",
    "patients": "Patiënten",
    "team": "Team",
    "supervisor": "Opleider",
    "other": "Anders",
}
# The three orders stand in the hand-out, part 2.
ORDERS = {1: "1e orde: beter organiseren", 2: "2e orde: anders denken en doen", 3: "3e orde: deel van een transitie"}


class Observation(Record):
    date: Annotated[Day, f.date("Datum", past=True)] = None
    source: Annotated[
        Literal["wonder", "incident", "accreditation", "patients", "team", "supervisor", "other"] | None,
        f.choice("Bron", SOURCES, "Waar kwam je het tegen?"),
    ] = None
    text: Annotated[Text, f.long("Verwondering", "Wat viel je op? Schrijf het op zoals je het zag", core=True)] = ""
    chosen: Annotated[bool, f.tick("Gekozen als aanleiding")] = False


class Recognise(Section):
    observations: Annotated[
        list[Observation],
        f.records(
            "Verwonderingen",
            "Nieuwe verwondering",
            "verwondering",
            "text",
            "Wat viel je op? Enter zet het in de lijst",
            offered=True,
        ),
    ] = []
    improvement_point: Annotated[
        Text, f.long("Verbeterpunt", "Wat wil je beter maken, in één of twee zinnen?", core=True)
    ] = ""
    occasion: Annotated[
        Text,
        f.long(
            "Aanleiding", "Hoe kwam dit op tafel? Een gekozen verwondering telt ook", core=True, instead="observations"
        ),
    ] = ""
    importance: Annotated[Text, f.long("Belang voor praktijk en opleider", "Wat hebben zij eraan als dit lukt?")] = ""
    change_order: Annotated[
        Literal[1, 2, 3] | None, f.choice("Orde van verandering", ORDERS, "Hoe diep gaat de verandering?", core=True)
    ] = None
    order_reason: Annotated[
        Text, f.long("Waarom deze orde", "Wat maakt dat je deze orde kiest?", core_from_order=2)
    ] = ""
    my_part: Annotated[Text, f.long("Mijn deel", "Welk stuk neem jij op je?", core=True)] = ""
    not_my_part: Annotated[Text, f.long("Niet mijn deel", "Wat laat je aan anderen?", core_from_order=2)] = ""
    agreed_on: Annotated[Day, f.date("Besproken met opleider op", core=True, past=True)] = None
    continued_by: Annotated[
        Text, f.who("Wie gaat hierna verder", "Wie neemt het over als jij weg bent?", core=True)
    ] = ""
    partner: Annotated[Text, f.text("Samen met groepsgenoot", "Naam, als je samenwerkt met iemand uit je groep")] = ""
