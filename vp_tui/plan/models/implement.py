"""Phase 7, Implementatie: who does what when, and do we notice a difference?"""

from typing import Annotated, Literal

from vp_tui.plan import fields as f
from vp_tui.plan.fields import Day, GoalRef, Lines, Number, Record, RecordRef, Round, Section, Text
from vp_tui.plan.models.ideate import DESIRED, FROZEN, FROZEN_HINT, REBASED, REBASED_HINT

# The three bottlenecks of the mbo guideline (seed 004), in our words.
BOTTLENECKS = (
    "De nieuwe aanpak wordt niet gedaan zoals bedoeld",
    "Volgen en bijstellen schieten erbij in",
    "Het levert te weinig verbetering op",
)

ROLES = {"outcome": "Uitkomst", "process": "Proces", "balancing": "Evenwicht: mag niet slechter worden"}
KINDS = {"count": "Aantal", "share": "Deel van het geheel, in %", "duration": "Tijdsduur", "score": "Score"}


class Action(Record):
    goal: Annotated[GoalRef, f.goal(core_with_goals=True)] = None
    intervention: Annotated[RecordRef, f.Spec("Interventie", "", f.Kind.INTERVENTION)] = None
    action: Annotated[Text, f.long("Actie", "Wat moet er gebeuren?", core=True)] = ""
    who: Annotated[Text, f.who("Wie", core=True)] = ""
    when: Annotated[Text, f.when("Wanneer", core=True)] = ""
    when_written: Annotated[Day, f.written()] = None
    done: Annotated[bool, f.tick("Gedaan")] = False
    done_on: Annotated[Day, f.date("Gedaan op", past=True)] = None


class DataCollection(Record):
    goal: Annotated[GoalRef, f.goal(core_with_goals=True)] = None
    data: Annotated[Text, f.long("Gegevens", "Wat houden jullie bij?", core=True)] = ""
    who: Annotated[Text, f.who("Wie legt vast", core=True)] = ""
    how: Annotated[Text, f.text("Hoe", "Bijvoorbeeld: turven, uitdraai, korte vragenlijst", core=True)] = ""
    when: Annotated[Text, f.when("Wanneer", core=True)] = ""
    when_written: Annotated[Day, f.written()] = None
    tool: Annotated[Text, f.text("Waarmee/waarin", "Bijvoorbeeld: HIS, Excel, turflijst", core=True)] = ""
    analysis: Annotated[
        Text, f.long("Hoe beoordelen we de cijfers", "Wie rekent het uit, en waarmee vergelijken jullie?")
    ] = ""
    feedback: Annotated[Text, f.text("Terugkoppeling", "Wanneer hoort het team de cijfers?")] = ""


class Indicator(Record):
    """What is measured of a goal beside its own indicator; a goal of its own it is not."""

    goal: Annotated[GoalRef, f.goal(core_with_goals=True)] = None
    name: Annotated[Text, f.text("Indicator", "Wat meet je nog meer? Bijvoorbeeld de wachttijd", core=True)] = ""
    role: Annotated[
        Literal["outcome", "process", "balancing"] | None,
        f.choice("Wat laat het zien", ROLES, "Meet ook wat er niet slechter van mag worden"),
    ] = None
    kind: Annotated[Literal["count", "share", "duration", "score"] | None, f.choice("Soort getal", KINDS)] = None
    unit: Annotated[Text, f.text("Eenheid", "Bijvoorbeeld %, minuten of telefoontjes per dag")] = ""
    direction: Annotated[Literal["up", "down", "same"] | None, f.choice("Gewenste richting", DESIRED)] = None
    baseline: Annotated[Number, f.number("Nulmeting", "De waarde nu, bijvoorbeeld 62,5")] = None
    target: Annotated[Number, f.number("Streefwaarde", "De waarde die je wilt halen")] = None
    baseline_until: Annotated[Day, f.date(FROZEN, FROZEN_HINT, past=True)] = None
    rebased_on: Annotated[Day, f.date(REBASED, REBASED_HINT, past=True)] = None


class Measurement(Record):
    """One value of a goal's own indicator, or of the one that it names; without a value: not measured that day.

    numerator and denominator: of a share; the value, in per cent, follows from them.
    """

    goal: Annotated[GoalRef, f.goal(core_with_goals=True)] = None
    indicator: Annotated[RecordRef, f.Spec("Indicator", "Leeg: de indicator van het doel zelf", f.Kind.INDICATOR)] = (
        None
    )
    date: Annotated[Day, f.date("Datum", core=True, near=True)] = None
    value: Annotated[Number, f.number("Waarde", core=True)] = None
    numerator: Annotated[Number, f.number("Teller", "Bij hoeveel was het zo?")] = None
    denominator: Annotated[Number, f.number("Noemer", "Van hoeveel in totaal?")] = None
    group: Annotated[Text, f.text("Groep", "Alleen bij groepen apart: jonger dan 12")] = ""
    note: Annotated[Text, f.text("Bijzonderheid", "Was er iets bijzonders?")] = ""


class Cycle(Record):
    """One short PDCA round."""

    goal: Annotated[GoalRef, f.goal()] = None
    number: Annotated[Round, f.Spec("Ronde", "De hoeveelste ronde is dit?", f.Kind.NUMBER)] = None
    start: Annotated[Day, f.date("Begonnen op", past=True)] = None
    end: Annotated[Day, f.date("Klaar op")] = None
    scope: Annotated[Text, f.text("Met wie, en hoeveel", "Bijvoorbeeld: één assistent, twintig patiënten")] = ""
    plan: Annotated[Text, f.long("Plan", "Wat gaan we proberen?", core=True)] = ""
    prediction: Annotated[Text, f.long("Wat verwachtten we?", "Schrijf het op voordat je begint")] = ""
    do: Annotated[Text, f.long("Do", "Wat hebben we gedaan?")] = ""
    check: Annotated[Text, f.long("Check", "Wat zagen we?")] = ""
    act: Annotated[Text, f.long("Act", "Wat houden we, wat passen we aan?")] = ""


class Bottleneck(Record):
    kind: Annotated[Text, f.text("Knelpunt", "Wat loopt er niet?", core=True, suggestions=BOTTLENECKS)] = ""
    checked: Annotated[Lines, f.lines("Nagegaan", "Wat heb je bekeken? Elke regel een punt")] = []
    cause: Annotated[Text, f.long("Oorzaak", "Waar komt het door?", core=True)] = ""
    measure: Annotated[Text, f.long("Maatregel", "Wat doen we eraan?", core=True)] = ""
    who: Annotated[Text, f.who("Wie")] = ""
    when: Annotated[Text, f.when("Wanneer")] = ""
    when_written: Annotated[Day, f.written()] = None


class Implement(Section):
    actions: Annotated[
        list[Action],
        f.records("Acties", "Nieuwe actie", "actie", "action", "Wat moet er gebeuren? Enter zet het erbij", core=True),
    ] = []
    data_collection: Annotated[
        list[DataCollection], f.records("Gegevensverzameling", "Nieuwe meetafspraak", "meetafspraak", "data", core=True)
    ] = []
    indicators: Annotated[
        list[Indicator],
        f.records(
            "Meer indicatoren", "Nieuwe indicator", "indicator", "name", "Wat wil je nog meer volgen?", minimum=0
        ),
    ] = []
    measurements: Annotated[list[Measurement], f.records("Metingen", "Nieuwe meting", "meting", "note")] = []
    cycles: Annotated[list[Cycle], f.records("PDCA-rondes", "Nieuwe ronde", "PDCA-ronde", "plan")] = []
    bottlenecks: Annotated[list[Bottleneck], f.records("Knelpunten", "Nieuw knelpunt", "knelpunt", "kind")] = []
