"""Phase 3, Ideeën en doelen: how can it be better, and what do we want to reach?"""

from typing import Annotated, Literal, get_args

from pydantic import Field

from vp_tui.plan import fields as f
from vp_tui.plan.fields import Count, Day, Number, Record, Section, Text

FIVE = {1: "1 · heel weinig", 2: "2 · weinig", 3: "3 · gemiddeld", 4: "4 · veel", 5: "5 · heel veel"}
# The five SMART criteria of a goal, by their fields, in the order of the word.
Criterion = Literal["specific", "measurable", "acceptable", "realistic", "timebound"]
CRITERIA: tuple[Criterion, ...] = get_args(Criterion)
TERMS = {"short": "Korte termijn", "long": "Lange termijn"}
DESIRED = {"up": "Omhoog is beter", "down": "Omlaag is beter", "same": "Gelijk houden"}
# The centre line of the chart: the median of all measurements, unless one of these days is filled in.
FROZEN, FROZEN_HINT = "Nulperiode tot en met", "De laatste dag waarop alles nog was als altijd"
REBASED, REBASED_HINT = "Nieuwe lijn vanaf", "Vanaf deze dag een eigen middelste waarde"
CONCLUSIONS = {"open": "Loopt nog", "secured": "Geborgd", "adjust": "Bijstellen", "stop": "Stoppen"}
EVALUATE = "evaluate"


class Idea(Record):
    text: Annotated[Text, f.long("Idee", "Wat zou je kunnen doen?", core=True)] = ""
    impact: Annotated[Literal[1, 2, 3, 4, 5] | None, f.scale("Opbrengst", FIVE, "Hoeveel levert het op?")] = None
    effort: Annotated[Literal[1, 2, 3, 4, 5] | None, f.scale("Moeite", FIVE, "Hoeveel moeite kost het?")] = None
    chosen: Annotated[bool, f.tick("Hiermee verder")] = False


class Goal(Record):
    """A goal with the five SMART criteria of the IPS format; `number` is never given out twice."""

    number: Annotated[int, Field(ge=1, le=9999), f.hidden("Nummer")]
    text: Annotated[Text, f.long("Doel", "Wat is er bereikt, bij wie, en wanneer?", core=True)] = ""
    term: Annotated[Literal["short", "long"] | None, f.choice("Termijn", TERMS)] = None
    specific: Annotated[Text, f.long("Specifiek", "Wat, wie, waar, wanneer en waarom?", core=True)] = ""
    indicator: Annotated[Text, f.text("Indicator", "Waaraan zie je het? Bijvoorbeeld de opkomst", core=True)] = ""
    unit: Annotated[Text, f.text("Eenheid", "Bijvoorbeeld %, minuten of telefoontjes per dag")] = ""
    baseline: Annotated[Number, f.number("Nulmeting", "De waarde nu, bijvoorbeeld 62,5", core=True)] = None
    baseline_on: Annotated[Day, f.date("Nulmeting gedaan op", past=True)] = None
    target: Annotated[Number, f.number("Streefwaarde", "De waarde die je wilt halen", core=True)] = None
    direction: Annotated[Literal["up", "down", "same"] | None, f.choice("Gewenste richting", DESIRED)] = None
    baseline_until: Annotated[Day, f.date(FROZEN, FROZEN_HINT, past=True)] = None
    rebased_on: Annotated[Day, f.date(REBASED, REBASED_HINT, past=True)] = None
    measurable: Annotated[
        Text, f.long("Meetbaar", "Vult zich met indicator, nulmeting en streefwaarde; aanpassen mag", core=True)
    ] = ""
    acceptable: Annotated[Text, f.long("Acceptabel", "Wie staat erachter, en past het bij het beleid?", core=True)] = ""
    realistic: Annotated[Text, f.long("Realistisch", "Haalbaar, en toch de moeite waard?", core=True)] = ""
    start: Annotated[Day, f.date("Begin", core=True)] = None
    end: Annotated[Day, f.date("Einde", core=True)] = None
    timebound: Annotated[Text, f.long("Tijdgebonden", "Vult zich met begin en einde; aanpassen mag", core=True)] = ""
    result: Annotated[Number, f.number("Resultaat", "De waarde aan het einde", asked_in=EVALUATE, late="goal")] = None
    conclusion: Annotated[
        Literal["open", "secured", "adjust", "stop"], f.choice("Conclusie", CONCLUSIONS, asked_in=EVALUATE, late="goal")
    ] = "open"


class Ideate(Section):
    ideas: Annotated[
        list[Idea],
        f.records("Ideeën", "Nieuw idee", "idee", "text", "Een idee, dan Enter. Beoordelen kan later", minimum=0),
    ] = []
    setup: Annotated[Text, f.long("Opzet van het project", "Hoe pak je het aan, in grote lijnen?")] = ""
    goals: Annotated[
        list[Goal],
        f.records("Doelen", "Nieuw doel", "doel", "text", "Wat wil je bereiken? Eén of twee is genoeg", core=True),
    ] = []
    last_goal_number: Annotated[Count, f.hidden("Hoogste doelnummer")] = 0
