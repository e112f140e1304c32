"""Lists behind the names: first names, surnames, and words with a capital that are neither. Ours, from common knowledge."""

# Common in the Netherlands among patients of all ages; only together with a surname.
FIRST_NAMES = frozenset(
    """
    aad aart abdel abdul abdullah achmed adam adri adriaan adriana aisha albert aleida alex alexander ali alice alida amal
    amina anass andrea andré anita anja anke ankie ann anna anne anneke annelies annemarie annie annika ans anton antoinette
    antonia antoon arend arie arjan arnold arthur astrid ayse ayşe bart bas bea beatrix ben bernard bert bertha bianca bob
    bram brigitte carel carla carlijn carolien caroline cees chantal charlotte chris christiaan christina cor corrie cornelia
    cornelis corry daan daniel danielle david debbie denise dennis diana dick dirk dora dorien driss ed eddy edith edwin eefje
    elise elisabeth ellen elly els elsje emiel emine emma eric erica erik erna ernst esther eva evelien evert fadoua fatih fatima
    fatma femke fenna floor floris frank frans fred frederik freek froukje gea geert geertje gerard gerda gerrit gert gertrude
    gijs gijsbert greet greetje guus hamid hanneke hannie hans harm harrie harry hasan hassan hatice heleen helena hendrik
    hendrika henk hennie henny henri herman hilde hubert hugo ibrahim ien ilse ineke ingrid irene iris irma isabel ivo jaap
    jacob jacoba jacqueline jacques jamal jan janna janneke janny jannie jasper jeanette jelle jeroen jesse jet jill jo joan
    joanna job jochem joep johan johanna johannes john jolanda joop joost jopie joris jos josé josef joyce judith julia jurgen
    karel karim karin kees khadija khalid kim klaas klaasje koen koos lars laura leen lena leendert lenie leny leo leon lia
    lidia lies liesbeth lieke linda lisa lisette loes lotte louis louise luc lucas lucia lies luuk maaike maarten machteld
    mahmoud malika marc marcel maria marian marianne marie marieke mariëlle marijke marina marinus marja marjan marjolein
    mark marleen marloes marten martha martijn martin martina mary mathilde maud maurits max mehmet meike mehdi melissa merel
    mia michael michel michiel miep mies mieke milou mina mirjam mohamed mohammad mohammed monique mounir muhammed murat mustafa
    nabil nadia nancy naima natasja nel nelleke nellie nico nicole niels nienke nina noor noortje nora olga omar onno otto
    patricia patrick paul paula pauline peter petra petronella piet pieter pim pleun rachid rachel ralph ramon rashid raymond
    rebecca remco renate rené renske ria rianne richard riet rik rinske rita rob robert robin roel roelof roger roland rolf
    ron ronald roos rosa rosalie ruben rudolf ruth ruud saida saïd salima samir samira sander sandra sanne sara sarah saskia
    sebastiaan selma serge siem sien sietske simon sjaak sjoerd sjoukje sofie sonja sophie stan stefan stef steven stijn
    susan susanne suzanne sylvia tamara tanja tara ted teun theo theodora thea thijs thomas tiny tim tineke tjeerd tom ton
    toon toos trees trudy truus ursula vera veerle vincent wendy werner wessel wil wilfred wilhelmina willem willemien willie
    willy wim wilma wouter xander yasmin yasmina youssef yusuf yvette yvonne zahra zeynep zoë
    """.split()
)
# Common enough to be one in small letters behind a title, or before initials; without what is an adjective too.
SURNAMES = frozenset(
    """
    jansen janssen vries berg bakker dijk visser smit meijer meyer boer mulder bos vos peters hendriks leeuwen dekker brouwer
    dijkstra smits graaf meer linden kok jacobs haan vermeulen heuvel veen broek bruijn bruin schouten beek willems vliet
    hoekstra koster verhoeven prins huisman peeters postma kuipers veenstra kramer brink wal ven molenaar maas scholten dam
    koning bosch schipper wijk hoek doorn berends bosman sanders gerritsen groen martens kuiper bouwman bosma ruiter blom
    yilmaz kaya demir öztürk mohamed ali hassan singh chen wang nguyen pham amrani bouali haddad aydin şahin celik hussein
    wolters hermans timmermans verbeek snoek vonk driessen rietveld kroon tromp langen evers schreuder pos groot jong wit zwart
    lange jonge wolf roos verschoor mol huizinga bouma wiersma dekkers roelofs claassen nijhuis terpstra zijlstra hofman
    """.split()
)
# Only with "de" before it are these surnames in small letters.
ADJECTIVES = frozenset("groot jong wit zwart lange jonge bruin groen ali roos meer pos wal dam hoek".split())

# Words that a sentence begins with, and nouns that a trainee writes with a capital.
NOT_NAMES = frozenset(
    """
    aan achter al alle alleen allemaal als alsof ander andere anders bij binnen bovendien buiten daar daarbij daarna daarnaast
    daarom daarop daarvoor dan dat de deze die dit doe door doordat dus echter een eén één eens eerst elk elke en er ervan even
    geen gewoon haar had heb hebben heeft helaas hen het hier hierdoor hierna hij hoe hoeveel hun iedere iedereen iemand ieder
    ik in inmiddels is ja je jij jullie kan kies komt krijgt kun kunnen later laat maar maak mag meer men met mijn misschien
    moet moeten na naar naast nadat nee niemand niet niets nog nooit nu of om omdat onder ondanks ongeveer ons onze ook op opnieuw
    over per pas samen sinds soms sommige steeds te tegen ten tenslotte ter terwijl tijdens toch toen tot tussen tweede uit
    uiteindelijk u uw vaak van vanaf vandaag veel verder via vier voor vooral vooraf vorig vorige vraag vraagt waar waarbij waardoor
    waarna waarom waarop wanneer want waren was wat we weer wel welk welke werd werken werkt wie wij wil wordt worden zal ze
    zeg zelf zes zie zij zijn zo zodat zoals zodra zolang zonder zou geef gebruik let neem noteer start stap stel stuur
    zet schrijf volgens bel bespreek denk drie twee vijf tien volg vul houd controleer dank eigen geachte beste hallo
    maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september
    oktober november december pasen pinksteren kerst ramadan
    patiënt patiënten patient patienten patiënte mevrouw meneer meneren mevrouwen dhr mw heer heren dames assistent assistente assistenten
    praktijk praktijken praktijkassistent huisarts huisartsen apotheek apotheker ouderen mensen kinderen vrouwen mannen team teams zorg centraal
    thuis thuisarts thuiszorg ziekenhuis kliniek polikliniek centrum kinderziekenhuis huisartsenpost spoedpost school college
    stichting vereniging gemeente wijk wijkteam buurtteam buurtzorg regio nederland nederlands nederlandse turks turkse arabisch
    marokkaanse engels engelse pools poolse europa utrecht amsterdam rotterdam haag groningen leiden eindhoven nijmegen arnhem
    haarlem zwolle maastricht tilburg breda almere apeldoorn enschede amersfoort bosch doelgroep doel doelen interventie bijlage
    naam achternaam voornaam anoniem onbekend x y z nn volgsysteem portaal dossier folder brief panel tevredenheid veiligheid
    participatie raad federatie platform protocol diabetes astma copd cvrm ggz poh hap his epd icpc nhg lhv ketenzorg corona covid
    griep griepprik standaard richtlijn model methode test score schaal koffie catering bv advies training coach academie zaal
    kamer locatie balie receptie wachtkamer mantelzorger mantelzorgers nabestaanden familie
    """.split()
)
# M. (morbus) Parkinson and the like.
EPONYMS = frozenset(
    """
    addison alzheimer basedow bechterew behçet behcet besnier bowen cushing crohn dupuytren fabry gaucher graves hashimoto
    hirschsprung hodgkin horton huntington kahler ledderhose legg ménière meniere menière ménétrier osgood paget parkinson
    perthes peyronie pfeiffer quervain raynaud recklinghausen scheuermann schlatter sever sjögren sjogren still waldenström weil
    werlhof whipple wilson bell
    """.split()
)
# The second word of a Latin name, as some write it.
LATIN = frozenset(
    """
    pylori coli aureus difficile albicans burgdorferi pneumoniae pneumophila trachomatis gonorrhoeae pyogenes influenzae
    meningitidis jejuni scabiei tuberculosis epidermidis faecalis aeruginosa genitalium vaginalis lamblia pertussis
    quadriceps biceps triceps deltoideus medianus ulnaris radialis femoralis carotis poplitea saphena vagus facialis
    """.split()
)
# What a letter with a full stop stands behind, at the end of a sentence: "hepatitis B."
LETTERED = frozenset(
    """
    hepatitis vitamine vit plan optie type groep locatie team kamer bijlage categorie cat punt deel stap fase variant scenario
    ronde lijst spreekuur unit vleugel ingang influenza griep klasse niveau kolom vraag antwoord methode werkwijze cohort
    praktijk patiënt arm factor streptokokken graad bloedgroep model vak route gebouw poli hb lijn
    """.split()
)
# Abbreviations in capitals that look like initials.
ABBREVIATIONS = frozenset("nb ps ls nv bv aub ivm tav ehbo oa dd mi tzt mbt ivf bvd zoz ad ha poh da va ca".split())
# Before a name that is a building's, a prize's, or somebody known to all.
HONOURED = frozenset(
    """
    prins prinses koning koningin sint st burgemeester burg pater stichting fonds praktijk huisartsenpraktijk apotheek ziekenhuis
    kliniek school basisschool zorgcentrum centrum gezondheidscentrum verpleeghuis woonzorgcentrum locatie zaal instituut college
    academie hospice gebouw laboratorium bureau firma bedrijf leverancier uitgeverij spinnenweb
    """.split()
)
