"""Lists behind the names: first names, surnames, and words with a capital that are neither. Our own lists."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Common in the Netherlands among patients of all ages; only together with a surname.
FIRST_NAMES = _words(
    """
    aad aart abdel abdul abdullah achmed adam adri adriaan adriana aisha albert aleida alex alexander ali alice
    alida amal amina anass andrea andré anita anja anke ankie ann anna anne anneke annelies annemarie annie annika
    ans antoinette anton antonia antoon arend arie arjan arnold arthur astrid ayse ayşe bart bas bea beatrix ben
    bernard bert bertha bianca bob bram brigitte carel carla carlijn carolien caroline cees chantal charlotte chris
    christiaan christina cor cornelia cornelis corrie corry daan daniel danielle david debbie denise dennis diana
    dick dirk dora dorien driss ed eddy edith edwin eefje elisabeth elise ellen elly els elsje emiel emine emma eric
    erica erik erna ernst esther eva evelien evert fadoua fatih fatima fatma femke fenna floor floris frank frans
    fred frederik freek froukje gea geert geertje gerard gerda gerrit gert gertrude gijs gijsbert greet greetje guus
    hamid hanneke hannie hans harm harrie harry hasan hassan hatice heleen helena hendrik hendrika henk hennie henny
    henri herman hilde hubert hugo ibrahim ien ilse ineke ingrid irene iris irma isabel ivo jaap jacob jacoba
    jacqueline jacques jamal jan janna janneke jannie janny jasper jeanette jelle jeroen jesse jet jill jo joan
    joanna job jochem joep johan johanna johannes john jolanda joop joost jopie joris jos josef josé joyce judith
    julia jurgen karel karim karin kees khadija khalid kim klaas klaasje koen koos lars laura leen leendert lena
    lenie leny leo leon lia lidia lieke lies liesbeth linda lisa lisette loes lotte louis louise luc lucas lucia
    luuk maaike maarten machteld mahmoud malika marc marcel maria marian marianne marie marieke marijke marina
    marinus mariëlle marja marjan marjolein mark marleen marloes marten martha martijn martin martina mary mathilde
    maud maurits max mehdi mehmet meike melissa merel mia michael michel michiel mieke miep mies milou mina mirjam
    mohamed mohammad mohammed monique mounir muhammed murat mustafa nabil nadia naima nancy natasja nel nelleke
    nellie nico nicole niels nienke nina noor noortje nora olga omar onno otto patricia patrick paul paula pauline
    peter petra petronella piet pieter pim pleun rachel rachid ralph ramon rashid raymond rebecca remco renate
    renske rené ria rianne richard riet rik rinske rita rob robert robin roel roelof roger roland rolf ron ronald
    roos rosa rosalie ruben rudolf ruth ruud saida salima samir samira sander sandra sanne sara sarah saskia saïd
    sebastiaan selma serge siem sien sietske simon sjaak sjoerd sjoukje sofie sonja sophie stan stef stefan steven
    stijn susan susanne suzanne sylvia tamara tanja tara ted teun thea theo theodora thijs thomas tim tineke tiny
    tjeerd tom ton toon toos trees trudy truus ursula veerle vera vincent wendy werner wessel wil wilfred wilhelmina
    willem willemien willie willy wilma wim wouter xander yasmin yasmina youssef yusuf yvette yvonne zahra zeynep
    zoë
    """
)
# Common enough to be one in small letters behind a title, or before initials; without what is an adjective too.
SURNAMES = _words(
    """
    ali amrani aydin bakker beek berends berg blom boer bos bosch bosma bosman bouali bouma bouwman brink broek
    brouwer bruijn bruin celik chen claassen dam dekker dekkers demir dijk dijkstra doorn driessen evers gerritsen
    graaf groen groot haan haddad hassan hendriks hermans heuvel hoek hoekstra hofman huisman huizinga hussein
    jacobs jansen janssen jong jonge kaya kok koning koster kramer kroon kuiper kuipers lange langen leeuwen linden
    maas martens meer meijer meyer mohamed mol molenaar mulder nguyen nijhuis peeters peters pham pos postma prins
    rietveld roelofs roos ruiter sanders schipper scholten schouten schreuder singh smit smits snoek terpstra
    timmermans tromp veen veenstra ven verbeek verhoeven vermeulen verschoor visser vliet vonk vos vries wal wang
    wiersma wijk willems wit wolf wolters yilmaz zijlstra zwart öztürk şahin
    """
)
# Only with "de" before it are these surnames in small letters.
ADJECTIVES = _words(
    """
    ali bruin dam groen groot hoek jong jonge lange meer pos roos wal wit zwart
    """
)

# Words that a sentence begins with, and nouns that a trainee writes with a capital.
NOT_NAMES = _words(
    """
    aan academie achter achternaam advies al alle alleen allemaal almere als alsof amersfoort amsterdam ander andere
    anders anoniem apeldoorn apotheek apotheker april arabisch arnhem assistent assistente assistenten astma
    augustus balie bel bespreek beste bij bijlage binnen bosch bovendien breda brief buiten buurtteam buurtzorg bv
    catering centraal centrum coach college controleer copd corona covid cvrm daar daarbij daarna daarnaast daarom
    daarop daarvoor dames dan dank dat de december denk deze dhr diabetes die dinsdag dit doe doel doelen doelgroep
    donderdag door doordat dossier drie dus echter een eens eerst eigen eindhoven elk elke en engels engelse
    enschede epd er ervan europa even eén familie februari federatie folder geachte gebruik geef geen gemeente
    gewoon ggz griep griepprik groningen haag haar haarlem had hallo hap heb hebben heeft heer helaas hen heren het
    hier hierdoor hierna hij his hoe hoeveel houd huisarts huisartsen huisartsenpost hun icpc ieder iedere iedereen
    iemand ik in inmiddels interventie is ja januari je jij journey juli jullie juni kamer kan kerst ketenzorg kies
    kinderen kinderziekenhuis kliniek koffie komt krijgt kun kunnen laat later leiden let lhv locatie maak maandag
    maar maart maastricht mag mannen mantelzorger mantelzorgers marokkaanse meer mei men meneer meneren mensen met
    methode mevrouw mevrouwen mijn misschien model moet moeten mw na naam naar naast nabestaanden nadat nederland
    nederlands nederlandse nee neem nhg niemand niet niets nijmegen nn nog nooit noteer november nu of oktober om
    omdat onbekend ondanks onder ondersteuning ongeveer ons onze ook op opnieuw ouderen over panel participatie pas
    pasen patient patienten patiënt patiënte patiënten per pinksteren platform poh polikliniek pools poolse portaal
    portal praktijk praktijkassistent praktijken protocol raad ramadan receptie regio reis richtlijn rotterdam samen
    schaal school schrijf score september sinds sommige soms spoedpost standaard stap start steeds stel stichting
    stuur support te team teams tegen ten tenslotte ter terwijl test tevredenheid thuis thuisarts thuiszorg tien
    tijdens tilburg toch toen tot training turks turkse tussen twee tweede u uit uiteindelijk utrecht uw vaak van
    vanaf vandaag veel veiligheid verder vereniging via vier vijf volg volgens volgsysteem voor vooraf vooral
    voornaam vorig vorige vraag vraagt vrijdag vrouwen vul waar waarbij waardoor waarna waarom waarop wachtkamer
    wanneer want waren was wat we weer wel welk welke werd werken werkt wie wij wijk wijkteam wil woensdag worden
    wordt x y z zaal zal zaterdag ze zeg zelf zes zet zie ziekenhuis zij zijn zo zoals zodat zodra zolang zondag
    zonder zorg zou zwolle één
    """
)
# M. (morbus) Parkinson and the like.
EPONYMS = _words(
    """
    addison alzheimer basedow bechterew behcet behçet bell besnier bowen crohn cushing dupuytren fabry gaucher
    graves hashimoto hirschsprung hodgkin horton huntington kahler ledderhose legg meniere menière ménière ménétrier
    osgood paget parkinson perthes peyronie pfeiffer quervain raynaud recklinghausen scheuermann schlatter sever
    sjogren sjögren still waldenström weil werlhof whipple wilson
    """
)
# The second word of a Latin name, as some write it.
LATIN = _words(
    """
    aeruginosa albicans aureus biceps burgdorferi carotis coli deltoideus difficile epidermidis facialis faecalis
    femoralis genitalium gonorrhoeae influenzae jejuni lamblia medianus meningitidis pertussis pneumoniae
    pneumophila poplitea pylori pyogenes quadriceps radialis saphena scabiei trachomatis triceps tuberculosis
    ulnaris vaginalis vagus
    """
)
# What a letter with a full stop stands behind, at the end of a sentence: "hepatitis B."
LETTERED = _words(
    """
    antwoord arm bijlage bloedgroep cat categorie cohort deel factor fase gebouw graad griep groep hb hepatitis
    influenza ingang kamer klasse kolom lijn lijst locatie methode model niveau optie patiënt plan poli praktijk
    punt ronde route scenario spreekuur stap streptokokken team type unit vak variant vit vitamine vleugel vraag
    werkwijze
    """
)
# Abbreviations in capitals that look like initials.
ABBREVIATIONS = _words(
    """
    ad aub bv bvd ca da dd ehbo ha ivf ivm ls mbt mi nb nv oa poh ps tav tzt va zoz
    """
)
# Before a name that is a building's, a prize's, or somebody known to all.
HONOURED = _words(
    """
    academie apotheek basisschool bedrijf bureau burg burgemeester centrum college firma fonds gebouw
    gezondheidscentrum hospice huisartsenpraktijk instituut kliniek koning koningin laboratorium leverancier locatie
    pater praktijk prins prinses school sint spinnenweb st stichting uitgeverij verpleeghuis woonzorgcentrum zaal
    ziekenhuis zorgcentrum
    """
)
