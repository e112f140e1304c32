"""Phase 7, Implementatie: who does what when, and do we notice a difference?"""

from typing import Annotated

from vp_tui.plan import fields as f
from vp_tui.plan.fields import Day, GoalRef, Lines, Number, Record, RecordRef, Round, Section, Text

# The three bottlenecks of the mbo guideline (seed 004), in our words.
BOTTLENECKS = (
    "De nieuwe aanpak wordt niet gedaan zoals bedoeld",
    "Volgen en bijstellen schieten erbij in",
    "Het levert te weinig verbetering op",
)


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
    analysis: Annotated[Text, f.long("Hoe kijken we ernaar", "Wie rekent het uit, en waarmee vergelijken jullie?")] = ""
    feedback: Annotated[Text, f.text("Terugkoppeling", "Wanneer hoort het team de cijfers?")] = ""


class Measurement(Record):
    goal: Annotated[GoalRef, f.goal(core_with_goals=True)] = None
    date: Annotated[Day, f.date("Datum", core=True, near=True)] = None
    value: Annotated[Number, f.number("Waarde", core=True)] = None
    note: Annotated[Text, f.text("Bijzonderheid", "Was er iets bijzonders?")] = ""


class Cycle(Record):
    """One short PDCA round."""

    goal: Annotated[GoalRef, f.goal()] = None
    number: Annotated[Round, f.Spec("Ronde", "De hoeveelste ronde is dit?", f.Kind.NUMBER)] = None
    start: Annotated[Day, f.date("Begonnen op", past=True)] = None
    plan: Annotated[Text, f.long("Plan", "Wat gaan we proberen?", core=True)] = ""
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
    measurements: Annotated[list[Measurement], f.records("Metingen", "Nieuwe meting", "meting", "note")] = []
    cycles: Annotated[list[Cycle], f.records("PDCA-rondes", "Nieuwe ronde", "PDCA-ronde", "plan")] = []
    bottlenecks: Annotated[list[Bottleneck], f.records("Knelpunten", "Nieuw knelpunt", "knelpunt", "kind")] = []
