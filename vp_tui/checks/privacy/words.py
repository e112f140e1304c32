"""Lists behind the names: first names, surnames, and words with a capital that are neither. Our own lists."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Common in the Netherlands among patients of all ages; only together with a surname.
FIRST_NAMES = _words(
    """
    aad aaltje aart abdel abdelkader abdul abdullah achmed adam adele adri adriaan adriana agnes ahmed ahmet aicha
    aisha albert aleida aletta alex alexander ali alice alicja alida alie aliye alwin amal amina amira anass anders
    andrea andries andrzej andré angela angelique anita anja anke ankie ann anna anne anneke annelies anneloes
    annemarie annet annette annie annika ans antje antoinette anton antonia antoon anya arend ariane arie arjan
    arjen arno arnold arthur asha asma assia astrid aukje aylin ayse ayşe aziz bahar barbara bart bas baukje bea
    beatrix ben bep beppie bernadette bernard bernd berry bert bertha betsy betty bianca bilal bo bob boris bram
    brigitte britt burak camiel carel carla carlijn carolien caroline catharina cecile cees celine chaima chantal
    charlotte chris christiaan christina clara claudia coby conny constance coosje cor corine corinne cornelia
    cornelie cornelis corrie corry daan dagmar daniel danielle danny daphne david debbie debora denise dennis derk
    desiree diana dick dilek dina dini diny dirk djamila doortje dora dorien doris dorothea douwe driss dunya durk
    ed eddy edith edo edwin eefje eelco elif elina eline elisabeth elise elke ella ellen elly elma els elsje elvira
    emiel emilia emine emma emre engelbert enno erdogan eric erica erik erna ernst ester esther eugenie eva evelien
    evelyn evert ewa ewout ezra fabian fadila fadoua farah fatih fatiha fatima fatma faysal feike femke femmie fenna
    fenneke fien finn fleur floor floris foekje fokke franciscus frank franka frans fransje fred frederik freek
    frits froukje gabriel gea geert geertje gerard gerardus gerben gerda gerhard gerlof germaine gerrie gerrit gert
    gertrude ghislaine gijs gijsbert gina giovanni greet greetje grietje grzegorz guido gustaaf guus gülsen hakan
    halima hamid hamza hanna hanneke hannie hans harm harmen harrie harriet harry hasan hassan hatice hayat hedwig
    hein heleen helena helga helma hendrik hendrika hendrikje hendrikus henk hennie henny henri henriette herman
    hermina hilde hiske houda hubert hugo huib huibert ibrahim ien ilse iman ine ineke inge ingeborg ingrid irena
    irene iris irma isabel ismail issam ivo iwona jaap jacco jaco jacob jacoba jacobus jacqueline jacques jamal jan
    janine janke janna janneke jannes jannetje jannie janny jantje janusz jasper jeanette jeanne jeannette jelena
    jelle jeltje jenny jeroen jerzy jesse jessica jet jetske jetty jikke jill jitse jitske jo joan joanna job jochem
    joep johan johanna johannes john jolanda jolien joop joost jopie jorien joris jorrit jos josef josé joyce jozef
    judith judy julia julian juliana jurgen justyna kadir karel karim karima karin karolien katarzyna kathleen katja
    kees kemal kerem khadija khalid kim klaas klaasje klara koen koos krijn krystyna kübra laila lambert lars latifa
    laura leah leen leendert leendertje leila lena lenie lennard leny leo leon leonie leyla lia lidia lidwien lieke
    lieneke lies liesbeth lieuwe lina linda linde lineke lisa lisette loek loes lorenzo lotje lotte loubna louis
    louise luc lucas lucia lucien lucy ludo luna luuk lydia maaike maarten maartje machteld madelon magda magdalena
    mahmoud mahmut malgorzata malika manon manuel mara marc marcel marco margaretha margot margreet margriet maria
    marian marianne marie marieke marijke marijn marina marinus mariska marit marita mariëlle marja marjan marjo
    marjolein mark marleen marlene marlies marlijn marloe marloes marta marten martha martijn martin martina martine
    marwan mary maryam mathilde matthijs maud maurice maurits max mehdi mehmed mehmet meike melissa mels menno merel
    merve mia michael michel michiel mieke miep mies mike mila milou mina miranda mirella miriam mirjam mo mohamed
    mohammad mohammed monica monique morris mouad mounir mourad muhammed murat mustafa myra myrthe nabil nadia naima
    najat nancy nasira natasja nathalie nawal neeltje nel nelleke nellie nelly nick nico nicolaas nicole nicolette
    niels nienke nina noor noortje nora nynke odette okke olga omar onno oscar osman otto pascal patricia patrick
    paul paula paulien pauline peter petra petronella philip pia piet pieter pim piotr pleun quirine rabia rachel
    rachid rafael ralph ramon raoul rashid raymond rebecca rein reinder reinier remco renate renee renske rené resi
    ria rian rianne ricardo richard riekje rieks rien riet rik rika rina rinske rita rob robbert robert robin roel
    roelof roger rogier roland rolf romy ron ronald roos rosa rosalie rosanne roy ruben rudolf rukiye ruth ruud
    ruurd sabine sadia safia said saida salima salma samantha sami samir samira sander sandra sanne sara sarah
    sarina sarita saskia saïd sebastiaan selim selma sem semra serge sevim sharon sheila sherida siem sien sietske
    sigrid silvia simon simone sina sjaak sjaan sjef sjoerd sjors sjoukje sofia sofie sonja sophie soraya souad stan
    stef stefan stefanie steffie stella stephan steven stijn sumaya susan susanne suzanne sven sylvia tahar tamar
    tamara tanja tara ted teun teunis teuntje thea theo theodora theresia thijmen thijs thirsa thirza thomas tiemen
    tijn tim tineke tinie tinus tiny tjalling tjeerd tobias tom tomasz ton toni toon toos trees trijntje trix trudy
    truus tsjitske umit ursula valerie veerle vera victor viktor vincent virginia wendy werner wessel wiebe wiesje
    wietske wil wilfred wilhelmina willeke willem willemien willemijn willie willy wilma wim winnie wouter wytske
    xander xenia yara yasmin yasmina yassin yassine yolanda yolande youri youssef yusra yusuf yvette yvonne zahra
    zainab zakaria zeki zeynep zofia zohra zoë zwaantje
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
