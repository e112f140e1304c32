"""Phase 4, Relaties opbouwen: whom do you need, and what do they need?"""

from typing import Annotated, Literal

from vp_tui.plan import fields as f
from vp_tui.plan.fields import Day, GoalRef, Record, RecordRef, Section, Text
from vp_tui.plan.models.analyse import DISCIPLINES

FIVE = {1: "1 · heel weinig", 2: "2 · weinig", 3: "3 · gemiddeld", 4: "4 · veel", 5: "5 · heel veel"}
STANCES = {"against": "Tegen", "waiting": "Afwachtend", "favour": "Voor", "driving": "Trekker"}
COMMUNICATION_KINDS = {
    "approach": "Aanpak en voortgang",
    "preconditions": "Randvoorwaarden",
    "results": "Tussenresultaten",
}
Stance = Literal["against", "waiting", "favour", "driving"]
Five = Literal[1, 2, 3, 4, 5]


class Stakeholder(Record):
    name: Annotated[Text, f.text("Naam", "Een naam, of alleen de rol", core=True, instead="role")] = ""
    role: Annotated[Text, f.text("Rol", "Wat doet deze persoon of groep?")] = ""
    discipline: Annotated[Text, f.text("Discipline", "Bijvoorbeeld apotheker", suggestions=DISCIPLINES)] = ""
    external: Annotated[bool, f.tick("Van buiten de praktijk")] = False
    needs: Annotated[Text, f.long("Wat hebben zij nodig", "Wat vinden zij belangrijk?")] = ""
    approach: Annotated[Text, f.long("Aanpak", "Hoe krijg en houd je hen mee?", core=True)] = ""
    interest: Annotated[Five | None, f.scale("Belang", FIVE, "Hoeveel hangt er voor hen van af?")] = None
    influence: Annotated[Five | None, f.scale("Invloed", FIVE, "Hoeveel kunnen zij helpen of tegenhouden?")] = None
    stance: Annotated[Stance | None, f.choice("Houding nu", STANCES, "Niet in het document, tenzij je dat kiest")] = (
        None
    )
    wanted: Annotated[
        Stance | None, f.choice("Gewenste houding", STANCES, "Niet in het document, tenzij je dat kiest")
    ] = None
    resistance: Annotated[
        Text, f.long("Bezwaren", "Wat houdt hen tegen? Niet in het document, tenzij je dat kiest")
    ] = ""


class Contact(Record):
    stakeholder: Annotated[RecordRef, f.Spec("Betrokkene", "Wie sprak je?", f.Kind.STAKEHOLDER, core=True)] = None
    date: Annotated[Day, f.date("Datum", core=True, past=True)] = None
    summary: Annotated[Text, f.long("Waar ging het over", "In een paar woorden", core=True)] = ""
    agreement: Annotated[Text, f.long("Afspraak", "Wat spraken jullie af?")] = ""


class Message(Record):
    """A key message, held against the four qualities of the IPS format (Communiceren en motiveren)."""

    audience: Annotated[Text, f.text("Doelgroep", "Voor wie is de boodschap?", core=True)] = ""
    text: Annotated[Text, f.long("Kernboodschap", "Wat moeten zij onthouden?", core=True)] = ""
    fits_audience: Annotated[bool, f.tick("Past bij deze groep en dit moment")] = False
    appeals: Annotated[bool, f.tick("Raakt iets wat zij belangrijk vinden")] = False
    unambiguous: Annotated[bool, f.tick("Is voor iedereen duidelijk en maar op één manier te lezen")] = False
    minds_resistance: Annotated[bool, f.tick("Heeft oog voor bezwaren")] = False


class Communication(Record):
    goal: Annotated[GoalRef, f.goal(instead="new_method")] = None
    new_method: Annotated[Text, f.text("Nieuwe werkwijze", "Vul dit in als de actie niet bij een doel hoort")] = ""
    kind: Annotated[
        Literal["approach", "preconditions", "results"] | None, f.choice("Onderwerp", COMMUNICATION_KINDS)
    ] = None
    audience: Annotated[Text, f.text("Doelgroep", "Wie moet het weten?", core=True)] = ""
    action: Annotated[Text, f.long("Actie of overlegvorm", "Bijvoorbeeld: vast punt in het teamoverleg", core=True)] = (
        ""
    )
    who: Annotated[Text, f.who("Wie", core=True)] = ""
    when: Annotated[Text, f.when("Wanneer", core=True)] = ""
    when_written: Annotated[Day, f.written()] = None
    done: Annotated[bool, f.tick("Gedaan")] = False


class Network(Section):
    """The learning network (interview on Krachtige basiszorg)."""

    theme: Annotated[Text, f.text("Thema", "Wat willen jullie samen leren?", core_from_order=2)] = ""
    participants: Annotated[
        Text, f.who("Deelnemers", "Wie doen er mee, ook van buiten de praktijk?", core_from_order=2)
    ] = ""
    organisations: Annotated[Text, f.text("Organisaties", "Uit welke organisaties komen zij?")] = ""
    form: Annotated[Text, f.text("Vorm", "Bijvoorbeeld casuïstiek bespreken, samen trainen")] = ""
    agreements: Annotated[Text, f.long("Afspraken", "Wat spreken jullie af over het samen leren?")] = ""
    time: Annotated[Text, f.text("Tijd", "Hoeveel tijd maakt ieder vrij?", core_from_order=2)] = ""
    money: Annotated[Text, f.text("Geld", "Is er geld nodig, en waar komt dat vandaan?")] = ""
    safety: Annotated[
        Text, f.long("Veiligheid", "Wat maakt dat iedereen durft te oefenen en fouten durft te noemen?")
    ] = ""


class Relate(Section):
    stakeholders: Annotated[
        list[Stakeholder],
        f.records("Betrokkenen", "Nieuwe betrokkene", "betrokkene", "name", "Naam of rol, dan Enter", core=True),
    ] = []
    contacts: Annotated[
        list[Contact],
        f.records(
            "Contacten",
            "Nieuw contact",
            "contact",
            "summary",
            "Wat besprak je? Niet zomaar in het document",
        ),
    ] = []
    messages: Annotated[
        list[Message], f.records("Kernboodschappen", "Nieuwe kernboodschap", "kernboodschap", "text", core=True)
    ] = []
    communications: Annotated[
        list[Communication],
        f.records("Communicatieplan", "Nieuwe communicatieactie", "communicatieactie", "action", core=True),
    ] = []
    network: Annotated[Network, f.group("Leernetwerk", "Met wie leer je samen, ook van buiten de praktijk?")] = (
        Network()
    )
