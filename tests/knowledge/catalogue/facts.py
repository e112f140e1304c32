"""The facts of the brochure (seed 002), taken from it by hand: what the catalogue must hold."""

import datetime as dt
from dataclasses import dataclass

EVENING = (dt.time(18), dt.time(21))
HUS, CHRONIC, GGZ = "HUS Academie", "Chronische Zorg", "GGZ"
FREE_FOR = {"poh", "praktijkverpleegkundige", "huisarts", "dietist", "apotheker", "fysiotherapeut"}


@dataclass(frozen=True)
class Fact:
    """A training as the brochure has it. `amounts`: every price in euro, None for one that is not told."""

    of: str
    provider: str
    title: str
    amounts: tuple[float | None, ...] = ()
    days: tuple[str, ...] = ()
    hours: tuple[dt.time, dt.time] | None = None
    period: str = ""
    maximum: int = 0
    points: int = 0
    duration: str = ""
    members: bool = False
    payer: str = ""
    setting: str = "open"


# The table on page 1: slug, column, number (0: none, -1: extra).
TABLE = (
    ("flexibele-consultduur", "anders_werken", 1),
    ("triage", "anders_werken", 0),
    ("taakherschikking", "anders_werken", 2),
    ("kracht-van-het-huisartsteam", "anders_werken", 0),
    ("tijdsurfen", "anders_werken", -1),
    ("praktijkmanagers", "anders_werken", -1),
    ("veelgebruikers", "anders_werken", 3),
    ("digitale-toepassingen", "anders_werken", 4),
    ("3-gesprekken", "anders_werken", 5),
    ("lean-werken", "anders_werken", 6),
    ("meekijken", "anders_werken", -1),
    ("alk-kernteams", "netwerk", 0),
    ("positieve-gezondheid", "goede_gesprek", 1),
    ("4d-model", "goede_gesprek", 2),
    ("alk", "goede_gesprek", 3),
    ("alk-kernteams", "goede_gesprek", 0),
    ("alk-gespreksmodellen", "goede_gesprek", 0),
    ("motiverende-gespreksvoering", "goede_gesprek", 4),
    ("oplossingsgericht-werken", "goede_gesprek", 5),
)
# What the text works out below those, and can be taken up by itself.
PARTS = (
    "soh-spreekuur", "regie-arts", "lean-verdieping", "wijknetwerk-positieve-gezondheid", "samen-beslissen",
    "lastige-patient",
)  # fmt: skip

TRAININGS = (
    Fact("triage", HUS, "Triage voor praktijkassistenten op de dagpraktijk", (115,), ("do 2023-10-26",), EVENING,
         maximum=15),
    Fact("triage", HUS, "Triage voor praktijkassistenten op de dagpraktijk", (115,), period="2024", maximum=15),
    Fact("triage", "NVDA", "Triage en communicatie in de dagpraktijk", (460,), period="september",
         duration="drie dagdelen", members=True),
    Fact("triage", "NVDA", "Terugkombijeenkomst triage en communicatie", (185,), period="november",
         duration="één dagdeel", members=True),
    Fact("triage", "NVDA", "Triage vanuit positieve gezondheid", (None,), period="najaar 2023",
         duration="drie dagdelen"),
    Fact("triage", "WDA", "Triage training", (260,), period="september, oktober en november", duration="drie dagdelen"),
    Fact("triage", "Zorgdidact", "Triage in de huisartspraktijk", (205,), period="juni", duration="twee dagdelen"),
    Fact("triage", "NHA", "Effectief communiceren", (319,), duration="4 uur per week, 5 maanden", setting="home"),
    Fact("kracht-van-het-huisartsteam", HUS, "De kracht van het huisartsteam", (0,), ("ma 2023-10-23",),
         (dt.time(18), dt.time(20)), maximum=15, payer=CHRONIC),
    Fact("kracht-van-het-huisartsteam", "aanbieder niet genoemd", "De kracht van het huisartsteam", (None,),
         period="vanaf 2024", maximum=15, setting="in_company"),
    Fact("kracht-van-het-huisartsteam", HUS, "De kracht van het huisartsteam", (0,), period="2024", maximum=15,
         payer=CHRONIC),
    Fact("tijdsurfen", HUS, "Stressvrij werken met Tijdsurfen (introductieworkshop)", (0,), ("do 2023-09-14",),
         (dt.time(15), dt.time(17)), payer=CHRONIC),
    Fact("tijdsurfen", HUS, "Stressvrij werken met Tijdsurfen", (0,), period="2024", maximum=15, payer=CHRONIC),
    Fact("praktijkmanagers", HUS, "Verandering in de praktijk", (0,), ("di 2023-09-12",), (dt.time(13), dt.time(16))),
    Fact("lean-werken", "Lean in de 1e lijn", "Basiscursus Lean werken op de praktijk", (900,), duration="4 uur",
         period="avond", points=4, setting="in_company"),
    Fact("lean-werken", "ZorgSteedsBeter", "Basiscursus Lean werken op de praktijk", setting="in_company"),
    Fact("lean-werken", "LHV Academie", "Lean werken"),
    Fact("lean-werken", "Sterkzorg", "Stedelijke basistraining Lean"),
    Fact("lean-verdieping", "LHV", "Lean Coach", (599,), duration="drie dagdelen", points=9, members=True),
    Fact("lean-verdieping", "Sterkzorg", "Lean Coach", (375,), duration="drie dagdelen", points=9, maximum=10),
    Fact("positieve-gezondheid", HUS, "Positieve Gezondheid", (595,),
         ("ma 2023-10-30", "ma 2023-11-27", "ma 2024-01-15"), EVENING, period="data volgen", duration="3 x 3 uur",
         maximum=12),
    Fact("positieve-gezondheid", "aanbieder niet genoemd", "Positieve Gezondheid", (6200,), period="vanaf 2024",
         maximum=12, setting="in_company"),
    Fact("positieve-gezondheid", HUS, "Positieve Gezondheid", (595,), period="2024", duration="6 x 1 uur", maximum=12),
    Fact("wijknetwerk-positieve-gezondheid", "aanbieder niet genoemd", "Wijknetwerk Positieve Gezondheid",
         period="najaar 2024"),
    Fact("4d-model", "aanbieder niet genoemd", "4D-model in Utrecht Stad", (39, None), period="vanaf oktober",
         setting="in_company"),
    Fact("alk", HUS, "Slim samenwerken rondom ALK-patiënten", (0,), period="2024", maximum=30, payer=GGZ),
    Fact("alk-gespreksmodellen", HUS, "Slim samenwerken rondom ALK-patiënten", (0,), ("di 2023-09-12",), maximum=30,
         payer=GGZ),
    Fact("motiverende-gespreksvoering", HUS, "Motiverende gespreksvoering", (0, 175), period="2024", maximum=15,
         payer=CHRONIC),
    Fact("samen-beslissen", HUS, "Samen beslissen met behulp van motiverende gespreksvoering", (0, 95),
         period="2024, datum volgt binnenkort", maximum=15, payer=CHRONIC),
    Fact("lastige-patient", HUS, "Omgaan met de ‘lastige’ patiënt", (0, 95), ("di 2023-11-28",), EVENING, maximum=15,
         payer=CHRONIC),
    Fact("lastige-patient", HUS, "Omgaan met de ‘lastige’ patiënt", (0, 95), period="2024", maximum=15, payer=CHRONIC),
)  # fmt: skip

# Words and figures that must occur in what is said of an intervention (any of its texts).
SAID = {
    "flexibele-consultduur": (
        "15 minuten", "3 x 20 minuten", "5 minuten", "visiteplekken", "Flitsconsulten", "drie maanden", "weekrooster",
        "beslisboom", "e-consult", "regiearts", "lessons learned", "MTVP-HA-web groep", "triagetraining", "huid",
    ),
    "triage": ("lunch & learn", "mbassadeur", "lesmateriaal", "inwerkschema", "ICT", "twee jaar", "dringend"),
    "taakherschikking": (
        "verpleegkundig specialist", "physician assistant", "praktijkverpleegkundige", "waarnemer", "SOH", "regie-arts",
        "bevoegdheid", "Tijdsurfen", "meer tijd",
    ),
    "soh-spreekuur": ("verwondingen", "extra opleiding"),
    "regie-arts": ("backoffice", "apotheker", "urine", "spoed", "coach"),
    "kracht-van-het-huisartsteam": ("duo", "talenten", "arbeidsmarkt", "Alle medewerkers"),
    "tijdsurfen": (
        "aandacht", "voldoening", "balans", "ruis verminderen", "anticiperen", "piekeren verminderen", "organiseren",
        "Zeven", "eerste lijn",
    ),
    "praktijkmanagers": ("eigen casus", "Theorie"),
    "veelgebruikers": ("HIS", "HAP", "half jaar", "spoedpost", "Sterkzorg"),
    "digitale-toepassingen": ("stappenplan", "startgesprek", "E-consult", "ideoconsult", "doktersassistent"),
    "3-gesprekken": (
        "buurtteam", "wijkverpleegkundige", "Lister", "shared decision making", "Krachtige basiszorg", "intervisie",
    ),
    "lean-werken": (
        "zoeken", "telefoon", "over de datum", "spreekuur", "administratie", "zorgkosten", "praktijkplan",
        "opfriscursus", "€ 10 per deelnemer", "btw", "reiskosten",
    ),
    "lean-verdieping": (
        "Lean Team", "minstens twee", "5S", "en-punts-lessen", "voorraadbeheer", "waardestroomanalyse", "wijk",
    ),
    "meekijken": ("MTVP-HA-web groep", "Sterkzorg"),
    "positieve-gezondheid": (
        "spinnenweb", "4 keer 1 uur", "2 keer 1 uur", "kwartaal", "half jaar", "actieplan", "gedragsverandering",
        "genoeg aanmeldingen", "zonder locatie en eten", "kostprijs", "dag 2 van de ALK-scholing",
    ),
    "wijknetwerk-positieve-gezondheid": ("wijknetwerk",),
    "4d-model": (
        "lichaam", "geest", "maatschappelijk", "sociaal", "simulatie", "tartbijeenkomst", "Krachtige", "buurtteam",
        "Leergang Werken in een Achterstandswijk", "dag 2 van de ALK-scholing", "evenveel als Positieve Gezondheid",
        "€ 39 tot € 79", "landelijk",
    ),
    "alk": (
        "SOLK", "50%", "40-60%", "Overvecht", "Binnenstad", "vijf ervaringsdeskundigen", "POH-GGZ", "fysiotherapeut",
        "DUO GGZ",
    ),
    "alk-kernteams": ("kernteam", "casus"),
    "alk-gespreksmodellen": ("4D-model", "spinnenweb", "per beroep"),
    "motiverende-gespreksvoering": ("reparatiereflex", "gedragsverandering"),
    "samen-beslissen": ("niet behandelen", "doelen"),
    "lastige-patient": ("reflecties", "weerstand", "eigen casus"),
    "oplossingsgericht-werken": ("dag 2", "regie", "evenveel als Positieve Gezondheid"),
}  # fmt: skip
