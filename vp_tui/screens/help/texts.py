"""What F1 says where no field, list or phase has the focus: a title and a few sentences, by the screen's class."""

TEXTS = {
    "PlansScreen": (
        "Je plannen",
        "Hier staan al je plannen, het laatst gewijzigde bovenaan. Loop er met de pijltjes langs en open er een met"
        " Enter: je komt dan terug waar je was. Met → zie je wat er met een plan nog meer kan: hernoemen, kopiëren,"
        " archiveren.\n\n"
        "Wat je weggooit (Del), gaat eerst naar de prullenbak; Ctrl+Z haalt het terug. Met Tab kom je bij de woorden"
        " onder de lijst, zoals Importeer, Archief en prullenbak en Back-ups; daar kies je met ← → en Enter. Of typ"
        " wat je zoekt: dat opent Zoeken.",
    ),
    "PlanScreen": (
        "Je plan",
        "Links staan de acht fasen, in het midden de vragen van de fase waar je bent. Je mag ze in elke volgorde"
        " beantwoorden, en alles wat je typt wordt vanzelf bewaard.\n\n"
        "Een rondje voor een vraag (○) betekent dat ze bij de kern hoort; is ze beantwoord, dan is het rondje dicht"
        " (●). Meer vragen komen tevoorschijn met Ctrl+T.",
    ),
    "RecordScreen": (
        "Eén regel van een lijst",
        "Hier vul je één regel van een lijst in. Alles wat je typt wordt vanzelf bewaard; met Esc ga je terug naar de"
        " lijst, met Ctrl+N door naar de volgende regel. Enter brengt je naar het volgende veld.",
    ),
    "DetailsScreen": (
        "Over je plan",
        "Een paar korte vragen. Enter brengt je naar de volgende, en na de laatste wordt het bewaard. Je kunt alles"
        " later nog veranderen.",
    ),
    "ImportScreen": (
        "Een plan importeren",
        "Neem een planbestand (.json) op in je lijst, of het format dat je in Word invulde (.docx). Typ of plak waar"
        " het staat, of sleep het bestand naar dit venster. Klopt er iets niet, dan lees je wat en waar, en komt er"
        " niets bij.",
    ),
    "PreviewScreen": (
        "Wat er in je Word-document is gevonden",
        "Per onderdeel van het format zie je wat waar terechtkomt. Tekst zonder eigen plek gaat mee bij de tekst van"
        " zijn onderdeel. Zet in je lijst maakt er een plan van; met Annuleren komt er niets bij.",
    ),
    "PastedScreen": (
        "Metingen die je plakt",
        "Zo las ik de regels: dag, waarde en bijzonderheid. Klopt er een regel niet, dan staat die bovenaan, met wat"
        " eraan schort, en komt er nog niets bij. Kopieer uit Excel een kolom met datums en een met waarden; teller en"
        " noemer mogen ook.",
    ),
    "BackupsScreen": (
        "Veiligheidskopieën",
        "Van al je plannen samen wordt vanzelf een kopie gemaakt: elke dag dat je werkt, en voordat er iets groots"
        " gebeurt. Oude kopieën worden opgeruimd, maar van de laatste weken en maanden blijft er steeds een staan; wat"
        " je zelf maakt met Ins, blijft altijd.\n\n"
        "Met Enter zie je wat er in een kopie staat en wat je kwijtraakt als je die terugzet. Terugzetten doe je met"
        " alle plannen tegelijk, en van wat er dan stond wordt eerst weer een kopie gemaakt. Met Tab en → kies je een"
        " bestand dat ergens anders staat.",
    ),
    "FileScreen": (
        "Een kopie van elders",
        "Zet je plannen terug uit een kopie die op een andere plek staat, zoals een USB-stick. Je ziet eerst wat erin"
        " staat; daarna beslis je.",
    ),
    "ExportScreen": (
        "Word-document maken",
        "Maak van je plan een Word-document voor je opleider. Kies wat er meekomt; elk document krijgt een eigen nummer"
        " en er wordt nooit iets overschreven.\n\n"
        "Wat je over mensen opschreef, zoals houding en invloed, komt alleen mee als je dat hier aanvinkt.",
    ),
    "ReadingScreen": (
        "Een plan lezen",
        "Hier kun je het plan lezen, maar er nu niet in schrijven; bovenaan staat waarom. Staat het open in een ander"
        " venster, dan kun je hier verder zodra dat venster dicht is.",
    ),
    "PlanFileScreen": (
        "Een planbestand maken",
        "Bewaar het hele plan als bestand (.json), in welke map je wilt: om door te geven aan wie verdergaat, of als"
        " reddingskopie als bewaren even niet lukt. Met Importeren, in de lijst van plannen, lees je het weer in.",
    ),
    "VersionsScreen": (
        "Versies",
        "Elk Word-document dat je maakte, is een versie, en elke ronde die je afsloot ook.\n\n"
        "Bovenaan kies je er een; daaronder staat wat er sindsdien"
        " veranderde, en onderaan de twee teksten naast elkaar, met de woorden die verschillen gemerkt.\n\n"
        "Enter op een versie vergelijkt die met nu. Met Enter op een verschil zet je dat terug; Ctrl+Z maakt dat weer"
        " ongedaan. Met Tab kom je bij de woorden onderaan: twee versies met elkaar vergelijken, het hele plan terug,"
        " of het document openen.",
    ),
    "ReasonScreen": (
        "Een punt wegleggen",
        "Speelt een punt van Controle in jouw plan niet? Schrijf in één regel waarom, en druk op Enter."
        " Het punt staat daarna onderaan bij Controle, en met Ins haal je het terug.",
    ),
    "PrivacyScreen": (
        "Patiëntgegevens?",
        "Voordat het document wordt gemaakt, kijkt Verbeterplan of er iets in je plan staat wat op patiëntgegevens"
        " lijkt: een naam, een geboortedatum, een nummer. Per vondst kies je: vervangen, laten staan, of er zelf naar"
        " kijken. Wat mag blijven, wordt niet nog eens gevraagd; je vindt het onderaan bij Controle.\n\n"
        "Je kunt altijd toch exporteren. En niet alles is te zien: lees je document ook zelf na.",
    ),
    "CatalogueScreen": (
        "Uit de catalogus",
        "Interventies die anderen al uitwerkten: wat het is, wat het oplevert, hoe je het aanpakt, en welke scholing"
        " erbij hoort met de prijs. Loop met de pijltjes door de lijst; typ om te zoeken, lees verder met Page Down"
        " of Enter, en ga met Tab naar de filters voor kolom, rol en prijs. Esc wist wat je zocht.\n\n"
        "Met Ins zet je een interventie in je plan, bij Interventies (fase 5). Een ✓ betekent dat ze er al"
        " staat. Controleer data en prijzen bij de aanbieder: de catalogus heeft een datum.\n\n"
        "Heeft jouw regio of praktijk een eigen catalogus, zet dat bestand (.toml) dan in de map data/catalogus; de"
        " interventies komen er vanzelf bij te staan.",
    ),
    "AdoptScreen": (
        "Overnemen",
        "Vink aan welke scholingen meekomen: elke wordt een stap van de interventie, en na het besluit ‘gekozen’ een"
        " actie. De kosten in je plan zijn die van de eerste scholing waarvan de prijs bekend is. Alles blijft daarna"
        " gewoon te veranderen.",
    ),
    "OrderGuideScreen": (
        "De orde van verandering",
        "Beantwoord drie vragen met Ja of Nee: ← → en Enter. Daarna zie je welke orde erbij past, waarom, en wat die"
        " vraagt van afbakening, tijd en je opleider. Met Overnemen zet je haar in je plan; jij beslist.",
    ),
    "PremortemScreen": (
        "Vooraf nagaan wat kan misgaan",
        "Doe alsof jullie een halfjaar verder zijn en het niet lukte. Loop met de pijltjes langs wat er mis kan gaan en"
        " vink met de spatie aan wat bij jullie kan gebeuren. Schrijf op wat je eraan doet; het wordt een knelpunt in"
        " fase 7.",
    ),
    "Question": (
        "Een vraag",
        "Kies een antwoord met ← → en Enter, of met een klik. Met Esc verandert er niets. Typen doet hier niets.",
    ),
    "RowMenu": (
        "Wat kan met dit plan",
        "Kies met ↑ ↓ en Enter, of met een klik. Met Esc of ← ga je terug naar de lijst.",
    ),
    "TooSmall": (
        "Het venster is te klein",
        "Verbeterplan heeft een venster van minstens 60 × 20 tekens nodig. Maak het groter, of de letters kleiner. Wat"
        " je typte blijft staan.",
    ),
    "JumpScreen": (
        "Ga naar",
        "Bij alles waar je heen kunt, staat een letter. Druk op die letter, en je bent er. Een cijfer brengt je naar"
        " een fase: 1 tot en met 8, en 0 is het overzicht.",
    ),
    "SearchScreen": (
        "Zoeken",
        "Typ een paar letters van iets wat je opschreef, van een veld, of van wat je wilt doen. Zoeken kijkt in al je"
        " plannen, ook in het archief, en verder in de opdrachten, de catalogus en de uitleg. Enter gaat naar het"
        " bovenste, ↓ naar de lijst. Staat het in een ander plan, dan opent dat plan op die plek.\n\n"
        "Typ je waar geen veld is, dan opent Zoeken ook: Enter kiest dan eerst het bovenste, en nog eens Enter gaat"
        " erheen. Esc brengt je terug, en er is niets veranderd.",
    ),
}
WELCOME = (
    "Welkom",
    "Begin een nieuw plan, bekijk eerst het voorbeeldplan, of neem een planbestand op dat je van iemand kreeg. In het"
    " voorbeeldplan mag je alles uitproberen.\n\n"
    "Heb je een veiligheidskopie (back-up) van eerder, van een andere computer bijvoorbeeld? Typ back-up, en"
    " kies Veiligheidskopieën.",
)
