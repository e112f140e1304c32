BEGIN TRANSACTION;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
INSERT INTO "_sqlite_migrations" VALUES(1,'verbeterplan','first_tables','2026-12-01 12:21:30.202971+00:00');
INSERT INTO "_sqlite_migrations" VALUES(2,'verbeterplan','open_days','2026-12-01 12:21:30.203724+00:00');
INSERT INTO "_sqlite_migrations" VALUES(3,'verbeterplan','exports_by_kind','2026-12-01 12:21:30.204187+00:00');
INSERT INTO "_sqlite_migrations" VALUES(4,'verbeterplan','returned_remarks','2026-12-01 12:21:30.204555+00:00');
CREATE TABLE "actions" (
   "plan_id" TEXT REFERENCES "plans"("id"),
   "id" TEXT,
   "position" INTEGER,
   "goal" TEXT,
   "intervention" TEXT,
   "action" TEXT,
   "who" TEXT,
   "when" TEXT,
   "when_written" TEXT,
   "done" INTEGER,
   "done_on" TEXT,
   FOREIGN KEY ("plan_id", "goal") REFERENCES "goals"("plan_id", "id"),
   FOREIGN KEY ("plan_id", "intervention") REFERENCES "interventions"("plan_id", "id"),
   PRIMARY KEY ("plan_id", "id")
) STRICT;
INSERT INTO "actions" VALUES('9ki3seg8','actagnd1',0,'goalbell','inttijdv','Tijdvakken voor drie prikdagen in de online agenda zetten','Joost Regenboom','23 september 2026',NULL,1,'2026-09-22');
INSERT INTO "actions" VALUES('9ki3seg8','actsele2',1,'goalbell','inttijdv','Doelgroep selecteren, nummers nalopen, sms en brief schrijven','Noor Vuurdoorn, Loes Ganzewater','30 september 2026',NULL,1,'2026-09-30');
INSERT INTO "actions" VALUES('9ki3seg8','actband3',2,'goalbell','inttijdv','Bandje en website aanpassen: een tijd kiezen kan online','Joost Regenboom','2 oktober 2026',NULL,1,'2026-10-02');
INSERT INTO "actions" VALUES('9ki3seg8','actuitn4',3,'goalbell','inttijdv','Uitnodigingen versturen: 606 sms’jes, 152 brieven','Loes Ganzewater','5 oktober 2026',NULL,1,'2026-10-05');
INSERT INTO "actions" VALUES('9ki3seg8','actoefn5',4,'goalopkm','intoefen','Oefenuur houden en stappenkaart maken','Noor Vuurdoorn, Yasmina Bloesemdal','29 september 2026',NULL,1,'2026-09-29');
INSERT INTO "actions" VALUES('9ki3seg8','actprik6',5,'goalopkm','intoefen','Prikken op 21 en 31 oktober en 11 november; vastleggen aan tafel','Yasmina Bloesemdal, Petra Kruidenhage','11 november 2026',NULL,1,'2026-11-11');
INSERT INTO "actions" VALUES('9ki3seg8','actzorg7',6,'goalopkm',NULL,'Prikken bij de bewoners van het zorgcentrum','Petra Kruidenhage','3 november 2026',NULL,1,'2026-11-03');
INSERT INTO "actions" VALUES('9ki3seg8','acthrin8',7,'goalopkm',NULL,'Herinnering per sms of brief aan wie nog niet kwam','Loes Ganzewater','26 november 2026',NULL,0,NULL);
INSERT INTO "actions" VALUES('9ki3seg8','actinha9',8,'goalopkm',NULL,'Inhaalspreekuur voorbereiden en houden','Yasmina Bloesemdal','10 december 2026',NULL,0,NULL);
INSERT INTO "actions" VALUES('9ki3seg8','acteind0',9,'goalopkm',NULL,'Eindstand uit het HIS met het team bespreken','Noor Vuurdoorn','28 januari 2027',NULL,0,NULL);
CREATE TABLE "agenda" (
   "plan_id" TEXT REFERENCES "plans"("id"),
   "id" TEXT,
   "position" INTEGER,
   "date" TEXT,
   "as_intended" TEXT,
   "bottlenecks" TEXT,
   PRIMARY KEY ("plan_id", "id")
) STRICT;
INSERT INTO "agenda" VALUES('9ki3seg8','agdnov26',0,'2026-11-19','Ja: sinds 31 oktober leggen we elke prik aan tafel vast.','Voor wie zonder afspraak komt, is nog geen plek bedacht.');
INSERT INTO "agenda" VALUES('9ki3seg8','agdmrt27',1,'2027-03-11','','');
INSERT INTO "agenda" VALUES('9ki3seg8','agdsep27',2,'2027-09-09','','');
CREATE TABLE "analyse" (
   "plan_id" TEXT PRIMARY KEY REFERENCES "plans"("id"),
   "current_situation" TEXT,
   "whys" TEXT,
   "desired_situation" TEXT,
   "present" TEXT,
   "missing" TEXT,
   "needed" TEXT,
   "team" TEXT,
   "outlook" TEXT
) STRICT;
INSERT INTO "analyse" VALUES('9ki3seg8','In 2025 kregen 752 van onze 2.600 patiënten een kaart voor twee inloopmiddagen; 399 kwamen (53,1%). In de vier weken daarna waren er gemiddeld 26 telefoontjes per werkdag over de griepprik, samen 520.','Mensen bellen omdat er op de kaart maar twee middagen staan.
Er zijn maar twee middagen omdat we zonder afspraken iedereen tegelijk ontvangen.
Er zijn geen afspraken omdat we ze per telefoon moesten inplannen, en daar was geen tijd voor.
Online kon het niet, omdat niemand de griepprik aan de online agenda had gekoppeld.','Wie een mobiel nummer heeft, kiest via een sms zelf een tijdvak; de anderen krijgen een brief met een vaste tijd. Aan de priktafel legt de prikker de vaccinatie direct vast in het HIS.','Online agenda, sms-koppeling, een selectiemodule in het HIS en een belmenu dat telefoontjes per keuze telt.','Een afspraak over wie selecteert, uitnodigt en vastlegt, en het mobiele nummer van 152 mensen.','Drie prikdagen met tijdvakken, twee laptops aan de priktafel, een oefenuur en een sms-bundel.','Praktijk met 2.600 patiënten: twee huisartsen in deeltijd, een aios, twee assistenten, een POH-somatiek en een praktijkmanager voor twee dagen. We werken samen met de apotheek en het zorgcentrum in het dorp, waar 24 mensen uit onze doelgroep wonen. Onze hagro telt vier praktijken.','Later.');
CREATE TABLE "arguments" (
   "plan_id" TEXT REFERENCES "plans"("id"),
   "id" TEXT,
   "position" INTEGER,
   "intervention" TEXT,
   "side" TEXT,
   "text" TEXT,
   "by" TEXT,
   FOREIGN KEY ("plan_id", "intervention") REFERENCES "interventions"("plan_id", "id"),
   PRIMARY KEY ("plan_id", "id")
) STRICT;
INSERT INTO "arguments" VALUES('9ki3seg8','argtijp1',0,'inttijdv','pro','Scheelt het meeste telefoonwerk, en spreidt de drukte.','praktijkassistenten');
INSERT INTO "arguments" VALUES('9ki3seg8','argtijc2',1,'inttijdv','con','Ouderen zonder mobiel of internet kunnen afhaken.','opleider');
INSERT INTO "arguments" VALUES('9ki3seg8','argoefp3',2,'intoefen','pro','Wat je samen hebt geoefend, geeft rust op de prikdag.','POH-somatiek');
INSERT INTO "arguments" VALUES('9ki3seg8','argoefc4',3,'intoefen','con','Weer een uur extra, in een toch al volle week.','praktijkassistenten');
INSERT INTO "arguments" VALUES('9ki3seg8','argnabp5',4,'intnabel','pro','Je hoort waarom mensen niet komen.','huisarts');
INSERT INTO "arguments" VALUES('9ki3seg8','argnabc6',5,'intnabel','con','Kost 23 uur in de drukste tijd van het jaar.','praktijkmanager');
CREATE TABLE "bottlenecks" (
   "plan_id" TEXT REFERENCES "plans"("id"),
   "id" TEXT,
   "position" INTEGER,
   "kind" TEXT,
   "checked" TEXT,
   "cause" TEXT,
   "measure" TEXT,
   "who" TEXT,
   "when" TEXT,
   "when_written" TEXT,
   PRIMARY KEY ("plan_id", "id")
) STRICT;
INSERT INTO "bottlenecks" VALUES('9ki3seg8','bottafl1',0,'De nieuwe aanpak wordt niet gedaan zoals bedoeld','Doel duidelijk? Ja, iedereen kon het noemen.
Kan iedereen het? Ja, na het oefenuur.
Iets in de weg? Ja: op 21 oktober gingen 6 van de 20 prikken eerst op papier.','De tweede laptop meldde zich steeds af; papier was dan sneller.','Een laptop die niet vanzelf afmeldt. Op 31 oktober was het 20 van de 20.','Joost Regenboom','30 oktober 2026',NULL);
CREATE TABLE "combel" (
   "plan_id" TEXT REFERENCES "plans"("id"),
   "id" TEXT,
   "position" INTEGER,
   "assessor" TEXT,
   "competence" TEXT,
   "level" TEXT,
   "remarks" TEXT,
   "date" TEXT,
   PRIMARY KEY ("plan_id", "id")
) STRICT;
INSERT INTO "combel" VALUES('9ki3seg8','cbaios01',0,'aios','Leiderschap','Ik kan dit zelfstandig, met overleg vooraf','Taken op tijd verdeeld en na een week bijgesteld. Borging kon eerder.','2026-11-16');
INSERT INTO "combel" VALUES('9ki3seg8','cbopld02',1,'supervisor','Samenwerking','Sterk; het team nam het over','Betrok de assistenten vanaf het begin en nam twijfel serieus.','2026-11-18');
INSERT INTO "combel" VALUES('9ki3seg8','cbdoct03',2,'teacher','Professionaliteit','Op schema, reflectie wordt concreter','Bracht op de terugkomdag ook in wat misging. Schrijf bij de eindstand op wat je zelf anders gaat doen.','2026-11-17');
CREATE TABLE "communications" (
   "plan_id" TEXT REFERENCES "plans"("id"),
   "id" TEXT,
   "position" INTEGER,
   "goal" TEXT,
   "new_method" TEXT,
   "kind" TEXT,
   "audience" TEXT,
   "action" TEXT,
   "who" TEXT,
   "when" TEXT,
   "when_written" TEXT,
   "done" INTEGER,
   FOREIGN KEY ("plan_id", "goal") REFERENCES "goals"("plan_id", "id"),
   PRIMARY KEY ("plan_id", "id")
) STRICT;
INSERT INTO "communications" VALUES('9ki3seg8','comrand1',0,'goalbell','','preconditions','Opleider en praktijkmanager','Leergesprek over uren en budget','Noor Vuurdoorn','10 september 2026',NULL,1);
INSERT INTO "communications" VALUES('9ki3seg8','comteam2',1,'goalbell','','approach','Team','Teamoverleg: voorstel en taken','Noor Vuurdoorn','17 september 2026',NULL,1);
INSERT INTO "communications" VALUES('9ki3seg8','compati3',2,NULL,'Zelf een tijdvak kiezen','approach','Patiënten','Website en poster bij de apotheek','Joost Regenboom','2 oktober 2026',NULL,1);
INSERT INTO "communications" VALUES('9ki3seg8','comtuss4',3,'goalbell','','results','Team','Cijfers in het teamoverleg','Loes Ganzewater','19 november 2026',NULL,1);
INSERT INTO "communications" VALUES('9ki3seg8','comextn5',4,'goalopkm','','results','Apotheek en zorgcentrum','Bericht met eindstand en data 2027','Petra Kruidenhage','4 februari 2027',NULL,0);
CREATE TABLE "contacts" (
   "plan_id" TEXT REFERENCES "plans"("id"),
   "id" TEXT,
   "position" INTEGER,
   "stakeholder" TEXT,
   "date" TEXT,
   "summary" TEXT,
   "agreement" TEXT,
   FOREIGN KEY ("plan_id", "stakeholder") REFERENCES "stakeholders"("plan_id", "id"),
   PRIMARY KEY ("plan_id", "id")
) STRICT;
INSERT INTO "contacts" VALUES('9ki3seg8','conloes1',0,'staloes2','2026-09-15','Wat er misging met de vorige online agenda.','Loes leest de sms na; papier ligt klaar als de computer uitvalt.');
INSERT INTO "contacts" VALUES('9ki3seg8','conapot2',1,'staapot4','2026-09-21','Prikdagen en levering besproken.','Levering op 19 oktober; de apotheek hangt onze poster op.');
INSERT INTO "contacts" VALUES('9ki3seg8','conzorg3',2,'stazorg5','2026-10-13','Op bezoek geweest: welke middag, welke kamer, wie helpt.','Prikken op 3 november om 14 uur; de verzorging haalt de bewoners op.');
CREATE TABLE "cycles" (
   "plan_id" TEXT REFERENCES "plans"("id"),
   "id" TEXT,
   "position" INTEGER,
   "goal" TEXT,
   "number" INTEGER,
   "start" TEXT,
   "plan" TEXT,
   "do" TEXT,
   "check" TEXT,
   "act" TEXT,
   FOREIGN KEY ("plan_id", "goal") REFERENCES "goals"("plan_id", "id"),
   PRIMARY KEY ("plan_id", "id")
) STRICT;
INSERT INTO "cycles" VALUES('9ki3seg8','cycpdca1',0,'goalbell',1,'2026-10-05','Sms met link sturen en kijken of mensen nog bellen.','606 sms’jes en 152 brieven verstuurd; elke dag geteld.','Week 1: 22,4 per dag. De meeste bellers vragen of hun afspraak gelukt is.','Een bevestiging per sms toevoegen.');
INSERT INTO "cycles" VALUES('9ki3seg8','cycpdca2',1,'goalbell',2,'2026-10-12','Elke afspraak krijgt meteen een bevestiging.','Aangezet voor oude en nieuwe afspraken.','Week 2: 11,4 per dag, in week 4 nog 6,2.','Bevestiging blijft, en staat in het draaiboek.');
CREATE TABLE "data_collection" (
   "plan_id" TEXT REFERENCES "plans"("id"),
   "id" TEXT,
   "position" INTEGER,
   "goal" TEXT,
   "data" TEXT,
   "who" TEXT,
   "how" TEXT,
   "when" TEXT,
   "when_written" TEXT,
   "tool" TEXT,
   "analysis" TEXT,
   "feedback" TEXT,
   FOREIGN KEY ("plan_id", "goal") REFERENCES "goals"("plan_id", "id"),
   PRIMARY KEY ("plan_id", "id")
) STRICT;
INSERT INTO "data_collection" VALUES('9ki3seg8','datbell1',0,'goalbell','Telefoontjes over de griepprik','Loes Ganzewater','Telling per werkdag in het belmenu','5 tot en met 30 oktober 2026',NULL,'Belmenu, Excel','Run chart per werkdag; het gemiddelde naast de 26 van 2025.','Elke vrijdag op het bord');
INSERT INTO "data_collection" VALUES('9ki3seg8','datopkm2',1,'goalopkm','Opkomst (van de 758)','Yasmina Bloesemdal','Telling na elke prikdag','21 oktober 2026 tot en met 28 januari 2027',NULL,'HIS','Alleen de eindstand telt; tussenstanden lopen vanzelf op.','28 januari 2027');
INSERT INTO "data_collection" VALUES('9ki3seg8','datfide3',2,'goalopkm','Zoals bedoeld: prik aan tafel vastgelegd','Petra Kruidenhage','Steekproef van 20 prikken','21 oktober, 31 oktober en 11 november 2026',NULL,'HIS','Hoeveel van de 20 binnen vijf minuten vastgelegd.','Dezelfde dag');
CREATE TABLE "dismissed" (
   "plan_id" TEXT REFERENCES "plans"("id"),
   "id" TEXT,
   "position" INTEGER,
   "code" TEXT,
   "address" TEXT,
   "reason" TEXT,
   "date" TEXT,
   PRIMARY KEY ("plan_id", "id")
) STRICT;
CREATE TABLE "drafts" (
   "plan_id" TEXT REFERENCES "plans"("id"),
   "address" TEXT,
   "text" TEXT,
   PRIMARY KEY ("plan_id", "address")
) STRICT;
CREATE TABLE "evaluate" (
   "plan_id" TEXT PRIMARY KEY REFERENCES "plans"("id"),
   "guardian" TEXT,
   "guardian_tasks" TEXT,
   "handover" TEXT,
   "kba" TEXT
) STRICT;
INSERT INTO "evaluate" VALUES('9ki3seg8','Yasmina Bloesemdal','Elk jaar in september de voorbereiding starten
Op de prikdag meekijken, en nieuwe collega’s inwerken
In maart en september de cijfers in het teamoverleg brengen','Yasmina beheert het draaiboek, de teksten en het Excel-bestand; voor uren kan ze bij Hein terecht. Nog open na februari: de hagro op 4 maart en het teamoverleg op 11 maart 2027.','Ik bracht een knelpunt in beeld, koos met het team een aanpak, stuurde bij op cijfers en regel nu de overdracht. Het lastigst was leiden zonder de baas te zijn.');
CREATE TABLE "factors" (
   "plan_id" TEXT REFERENCES "plans"("id"),
   "id" TEXT,
   "position" INTEGER,
   "category" TEXT,
   "direction" TEXT,
   "text" TEXT,
   "weight" INTEGER,
   "response" TEXT,
   PRIMARY KEY ("plan_id", "id")
) STRICT;
INSERT INTO "factors" VALUES('9ki3seg8','facprom1',0,'professional','promoting','De assistenten willen van de turflijsten af.',3,'');
INSERT INTO "factors" VALUES('9ki3seg8','fachind1',1,'professional','hindering','Vastleggen in het HIS is voor de meesten nieuw.',3,'Een oefenuur, en een stappenkaart op elke tafel.');
INSERT INTO "factors" VALUES('9ki3seg8','facprom2',2,'environment','promoting','606 van de 758 genodigden (80%) hebben een mobiel nummer.',2,'');
INSERT INTO "factors" VALUES('9ki3seg8','fachind2',3,'environment','hindering','Een deel van de ouderen gebruikt geen sms of internet.',3,'Zij krijgen een brief, en bellen mag altijd.');
INSERT INTO "factors" VALUES('9ki3seg8','facprom3',4,'organisation','promoting','Online agenda en sms-koppeling zijn er al.',2,'');
INSERT INTO "factors" VALUES('9ki3seg8','fachind3',5,'organisation','hindering','De ronde valt in een drukke maand.',2,'Voorbereiding klaar vóór oktober, één prikdag op zaterdag.');
INSERT INTO "factors" VALUES('9ki3seg8','facprom4',6,'change','promoting','De winst is snel te merken aan de telefoon.',2,'');
INSERT INTO "factors" VALUES('9ki3seg8','fachind4',7,'change','hindering','De ronde is er maar één keer per jaar.',1,'Elke dag tellen en binnen een week bijstellen.');
CREATE TABLE "goals" (
   "plan_id" TEXT REFERENCES "plans"("id"),
   "id" TEXT,
   "position" INTEGER,
   "number" INTEGER,
   "text" TEXT,
   "term" TEXT,
   "specific" TEXT,
   "indicator" TEXT,
   "unit" TEXT,
   "baseline" REAL,
   "baseline_on" TEXT,
   "target" REAL,
   "direction" TEXT,
   "measurable" TEXT,
   "acceptable" TEXT,
   "realistic" TEXT,
   "start" TEXT,
   "end" TEXT,
   "timebound" TEXT,
   "result" REAL,
   "conclusion" TEXT,
   PRIMARY KEY ("plan_id", "id")
) STRICT;
INSERT INTO "goals" VALUES('9ki3seg8','goalbell',0,1,'In de vier weken na de uitnodiging (5 tot en met 30 oktober 2026) krijgen we gemiddeld hoogstens 13 telefoontjes per werkdag over de griepprik.','short','Minder telefoon voor de assistenten in oktober, doordat mensen zelf online een tijd kiezen. Zo blijft de lijn vrij voor triage.','Telefoontjes over de griepprik','per werkdag',26.0,'2026-09-09',13.0,'down','Van 26 naar hoogstens 13 telefoontjes per werkdag, geteld in het belmenu zoals in 2025.','Het team koos dit op 17 september als eerste doel; bereikbaarheid staat in het jaarplan.','Vier op de vijf krijgen een sms. Als de helft niet meer hoeft te bellen, zijn we er.','2026-09-14','2026-11-06','Van 14 september tot en met 6 november 2026; we tellen van 5 tot en met 30 oktober.',11.9,'secured');
INSERT INTO "goals" VALUES('9ki3seg8','goalopkm',1,2,'Eind januari 2027 heeft 58% van de mensen die we uitnodigden de griepprik gehad, en staan al die prikken in het HIS.','long','Meer mensen uit de doelgroep halen de griepprik, ook zonder mobiel nummer, doordat komen makkelijker wordt en we één keer herinneren.','Opkomst bij de griepprik','%',53.1,'2026-09-09',58.0,'up','Opkomst: van 53,1% (399 van 752) naar 58% (440 van 758), geteld in het HIS.','Het hele team staat erachter; preventie bij ouderen is dit jaar een speerpunt.','Dat zijn 41 mensen meer, met één herinnering. Haalbaar, maar het gaat niet vanzelf.','2026-09-14','2027-01-29','Van 14 september 2026 tot en met 29 januari 2027, met een tussenstand na elke prikdag.',NULL,'open');
CREATE TABLE "ideas" (
   "plan_id" TEXT REFERENCES "plans"("id"),
   "id" TEXT,
   "position" INTEGER,
   "text" TEXT,
   "impact" INTEGER,
   "effort" INTEGER,
   "chosen" INTEGER,
   PRIMARY KEY ("plan_id", "id")
) STRICT;
INSERT INTO "ideas" VALUES('9ki3seg8','ideatijd',0,'Zelf een tijdvak laten kiezen via een link in een sms',5,2,1);
INSERT INTO "ideas" VALUES('9ki3seg8','ideatafl',1,'De prik aan tafel direct in het HIS vastleggen',4,2,1);
INSERT INTO "ideas" VALUES('9ki3seg8','ideahrin',2,'Een herinnering per sms aan wie nog niet kwam',4,1,1);
INSERT INTO "ideas" VALUES('9ki3seg8','ideanbel',3,'Iedereen nabellen die niet kwam',3,5,0);
INSERT INTO "ideas" VALUES('9ki3seg8','ideahall',4,'Eén prikdag in de sporthal met de hele hagro',4,5,0);
CREATE TABLE "ideate" (
   "plan_id" TEXT PRIMARY KEY REFERENCES "plans"("id"),
   "setup" TEXT,
   "last_goal_number" INTEGER
) STRICT;
INSERT INTO "ideate" VALUES('9ki3seg8','Eerst de cijfers van 2025, dan één voorstel in het teamoverleg, oefenen, en vanaf 5 oktober uitnodigen. We prikken op 21 en 31 oktober en 11 november 2026, met een inhaalspreekuur op 10 december.',2);
CREATE TABLE "interventions" (
   "plan_id" TEXT REFERENCES "plans"("id"),
   "id" TEXT,
   "position" INTEGER,
   "goal" TEXT,
   "title" TEXT,
   "kind" TEXT,
   "form" TEXT,
   "audience" TEXT,
   "description" TEXT,
   "steps" TEXT,
   "benefit" TEXT,
   "cost" REAL,
   "cost_per" TEXT,
   "number" REAL,
   "time" TEXT,
   "catalogue_id" TEXT,
   "decision" TEXT,
   "reason" TEXT,
   "decided_on" TEXT,
   FOREIGN KEY ("plan_id", "goal") REFERENCES "goals"("plan_id", "id"),
   PRIMARY KEY ("plan_id", "id")
) STRICT;
INSERT INTO "interventions" VALUES('9ki3seg8','inttijdv',0,'goalbell','Zelf een tijdvak kiezen na een sms','design','online agenda en sms','Patiënten, assistenten','Een sms met een link naar tijdvakken van vijf minuten. Wie geen mobiel nummer heeft, krijgt een brief met een vaste tijd.','Tijdvakken in de online agenda zetten
Doelgroep selecteren, sms en brief schrijven
Bandje en website aanpassen
Uitnodigingen versturen','De helft minder telefoon, en geen rij buiten.',120.0,'practice',1.0,'Zes uur voorbereiden: praktijkmanager vier, aios twee','','adapted','Gekozen, met een brief erbij voor mensen zonder mobiel nummer.','2026-09-17');
INSERT INTO "interventions" VALUES('9ki3seg8','intoefen',1,'goalopkm','Oefenuur: vastleggen aan de priktafel','development','training in de praktijk','Assistenten, POH, huisartsen','Samen oefenen met een testpatiënt, ook wat je doet als de computer uitvalt.','Oefenuur houden en stappenkaart maken
Op elke prikdag aan tafel vastleggen','Elke prik direct in het HIS: geen overtypen, en een herinnering alleen naar wie nog niet kwam.',0.0,'group',1.0,'Een uur voor zes mensen, op een dinsdag na het spreekuur','','chosen','Kost één uur, en iedereen kan het vóór de eerste prikdag.','2026-09-17');
INSERT INTO "interventions" VALUES('9ki3seg8','intnabel',2,'goalopkm','Iedereen nabellen die niet kwam','design','nieuwe werkafspraak','Assistenten','Na de laatste prikdag belt een assistent iedereen die niet is geweest.','Lijst maken uit het HIS
Bellen en de reden noteren','Misschien een hogere opkomst, en zicht op redenen om niet te komen.',690.0,'practice',1.0,'Zo’n 350 telefoontjes van vier minuten: 23 uur van een assistent','','rejected','Te veel uren, en het houdt de telefoon juist bezet. Een herinnering per sms of brief is lichter.','2026-09-17');
CREATE TABLE "journal" (
   "seq" INTEGER PRIMARY KEY,
   "plan_id" TEXT NOT NULL REFERENCES "plans"("id"),
   "step" INTEGER NOT NULL,
   "at" TEXT NOT NULL,
   "kind" TEXT NOT NULL,
   "address" TEXT NOT NULL,
   "before" TEXT,
   "after" TEXT,
   "undone" INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO "journal" VALUES(1,'9ki3seg8',0,'2026-12-01T09:00:00','mark','plans/added','"2026-12-01T09:00:00"',NULL,0);
INSERT INTO "journal" VALUES(2,'9ki3seg8',1,'2026-12-01T09:00:00','set','recognise/occasion','"In de eerste week van september hoorde ik over de drukke telefoon en vond ik de turflijsten van vorig jaar. Een VIM-melding uit 2025 laat zien dat het ook mis kan gaan."','"Zo begon het, in schema 4."',0);
INSERT INTO "journal" VALUES(3,'9ki3seg8',1,'2026-12-01T09:00:00','set','plan/updated','"2026-11-20"','"2026-12-01"',0);
INSERT INTO "journal" VALUES(4,'9ki3seg8',0,'2026-12-01T12:21:30','mark','export/implementation_plan/1','/tmp/tmpl0pb3tw7/exports/Implementatieplan De griepprik zonder rij en zonder turflijst v1 2026-12-01.docx','{
  "format": 1,
  "plan": {
    "title": "De griepprik zonder rij en zonder turflijst",
    "author": "Noor Vuurdoorn",
    "institution": "Huisartsenpraktijk De Papieren Boot, Nergenshuizen",
    "supervisor": "Hein Maanvliet",
    "teacher": "Tessa Morgenweide",
    "start": "2026-09-07",
    "end": "2027-03-31",
    "placement_end": "2027-02-28",
    "updated": "2026-12-01",
    "status": "draft",
    "mtvp_year": null,
    "outside_my_part": [],
    "round": 1,
    "example": true,
    "dismissed": []
  },
  "recognise": {
    "observations": [
      {
        "id": "obskoff1",
        "date": "2026-09-01",
        "source": "team",
        "text": "Bij de koffie zagen de assistenten nu al op tegen oktober: dan gaat een op de drie telefoontjes over de griepprik.",
        "chosen": true
      },
      {
        "id": "obsturf2",
        "date": "2026-09-03",
        "source": "wonder",
        "text": "In de kast liggen de turflijsten van vorig jaar nog. Het overtypen in het HIS duurde tot half december.",
        "chosen": true
      },
      {
        "id": "obsvimm3",
        "date": "2026-09-07",
        "source": "incident",
        "text": "VIM-melding van november 2025: een turflijst was twee dagen zoek. Veertien prikken stonden al die tijd niet in het HIS.",
        "chosen": false
      },
      {
        "id": "obsrij04",
        "date": "2026-09-08",
        "source": "patients",
        "text": "In het patiëntenpanel noemden drie mensen de inloopmiddag van 2025: buiten in de rij, in de regen.",
        "chosen": false
      }
    ],
    "improvement_point": "Uitnodigen, plannen en vastleggen doen we bij de griepprik op papier en per telefoon. Ik wil dat mensen zelf een tijd kiezen en dat de prik meteen in het HIS staat.",
    "occasion": "Zo begon het, in schema 4.",
    "importance": "De ronde van 2025 kostte zo’n 26 uur bellen en 10 uur overtypen: tijd die we nodig hebben voor triage. Bereikbaarheid is bovendien een verbeterpunt uit de praktijkaccreditatie.",
    "change_order": 1,
    "order_reason": "We doen hetzelfde werk met dezelfde mensen, alleen beter ingericht.",
    "my_part": "Analyse, voorstel, teksten, oefenuur en metingen. Op 28 januari 2027 bespreek ik de uitkomst met het team.",
    "not_my_part": "Vaccins bestellen, het HIS inrichten, declareren, en alles rond de pneumokokkenprik.",
    "agreed_on": "2026-09-10",
    "continued_by": "Yasmina Bloesemdal, Hein Maanvliet",
    "partner": "Ruben Wolkenveld; hij pakt in zijn praktijk hetzelfde aan, en we lezen elkaars plan"
  },
  "analyse": {
    "current_situation": "In 2025 kregen 752 van onze 2.600 patiënten een kaart voor twee inloopmiddagen; 399 kwamen (53,1%). In de vier weken daarna waren er gemiddeld 26 telefoontjes per werkdag over de griepprik, samen 520.",
    "whys": [
      "Mensen bellen omdat er op de kaart maar twee middagen staan.",
      "Er zijn maar twee middagen omdat we zonder afspraken iedereen tegelijk ontvangen.",
      "Er zijn geen afspraken omdat we ze per telefoon moesten inplannen, en daar was geen tijd voor.",
      "Online kon het niet, omdat niemand de griepprik aan de online agenda had gekoppeld."
    ],
    "desired_situation": "Wie een mobiel nummer heeft, kiest via een sms zelf een tijdvak; de anderen krijgen een brief met een vaste tijd. Aan de priktafel legt de prikker de vaccinatie direct vast in het HIS.",
    "present": "Online agenda, sms-koppeling, een selectiemodule in het HIS en een belmenu dat telefoontjes per keuze telt.",
    "missing": "Een afspraak over wie selecteert, uitnodigt en vastlegt, en het mobiele nummer van 152 mensen.",
    "needed": "Drie prikdagen met tijdvakken, twee laptops aan de priktafel, een oefenuur en een sms-bundel.",
    "team": "Praktijk met 2.600 patiënten: twee huisartsen in deeltijd, een aios, twee assistenten, een POH-somatiek en een praktijkmanager voor twee dagen. We werken samen met de apotheek en het zorgcentrum in het dorp, waar 24 mensen uit onze doelgroep wonen. Onze hagro telt vier praktijken.",
    "members": [
      {
        "id": "memnoor1",
        "name": "Noor Vuurdoorn",
        "role": "Projectleider tot eind februari 2027",
        "discipline": "aios"
      },
      {
        "id": "memhein2",
        "name": "Hein Maanvliet",
        "role": "Opleider en opdrachtgever",
        "discipline": "huisarts"
      },
      {
        "id": "memcarl3",
        "name": "Carlijn Zilverwaard",
        "role": "Leest en prikt mee",
        "discipline": "huisarts"
      },
      {
        "id": "memyasm4",
        "name": "Yasmina Bloesemdal",
        "role": "Trekker; wordt aandachtsfunctionaris",
        "discipline": "praktijkassistent"
      },
      {
        "id": "memloes5",
        "name": "Loes Ganzewater",
        "role": "Uitnodigingen en telefoon",
        "discipline": "praktijkassistent"
      },
      {
        "id": "mempetr6",
        "name": "Petra Kruidenhage",
        "role": "Prikt, ook in het zorgcentrum",
        "discipline": "POH-somatiek"
      },
      {
        "id": "memjoos7",
        "name": "Joost Regenboom",
        "role": "Agenda, HIS en budget",
        "discipline": "praktijkmanager"
      }
    ],
    "factors": [
      {
        "id": "facprom1",
        "category": "professional",
        "direction": "promoting",
        "text": "De assistenten willen van de turflijsten af.",
        "weight": 3,
        "response": ""
      },
      {
        "id": "fachind1",
        "category": "professional",
        "direction": "hindering",
        "text": "Vastleggen in het HIS is voor de meesten nieuw.",
        "weight": 3,
        "response": "Een oefenuur, en een stappenkaart op elke tafel."
      },
      {
        "id": "facprom2",
        "category": "environment",
        "direction": "promoting",
        "text": "606 van de 758 genodigden (80%) hebben een mobiel nummer.",
        "weight": 2,
        "response": ""
      },
      {
        "id": "fachind2",
        "category": "environment",
        "direction": "hindering",
        "text": "Een deel van de ouderen gebruikt geen sms of internet.",
        "weight": 3,
        "response": "Zij krijgen een brief, en bellen mag altijd."
      },
      {
        "id": "facprom3",
        "category": "organisation",
        "direction": "promoting",
        "text": "Online agenda en sms-koppeling zijn er al.",
        "weight": 2,
        "response": ""
      },
      {
        "id": "fachind3",
        "category": "organisation",
        "direction": "hindering",
        "text": "De ronde valt in een drukke maand.",
        "weight": 2,
        "response": "Voorbereiding klaar vóór oktober, één prikdag op zaterdag."
      },
      {
        "id": "facprom4",
        "category": "change",
        "direction": "promoting",
        "text": "De winst is snel te merken aan de telefoon.",
        "weight": 2,
        "response": ""
      },
      {
        "id": "fachind4",
        "category": "change",
        "direction": "hindering",
        "text": "De ronde is er maar één keer per jaar.",
        "weight": 1,
        "response": "Elke dag tellen en binnen een week bijstellen."
      }
    ],
    "outlook": "De grootste kans is dat het team dit zelf wil en de techniek er al is. De grootste bedreiging is dat mensen zonder mobiel nummer afhaken; daarom blijven de brief en de telefoon bestaan."
  },
  "ideate": {
    "ideas": [
      {
        "id": "ideatijd",
        "text": "Zelf een tijdvak laten kiezen via een link in een sms",
        "impact": 5,
        "effort": 2,
        "chosen": true
      },
      {
        "id": "ideatafl",
        "text": "De prik aan tafel direct in het HIS vastleggen",
        "impact": 4,
        "effort": 2,
        "chosen": true
      },
      {
        "id": "ideahrin",
        "text": "Een herinnering per sms aan wie nog niet kwam",
        "impact": 4,
        "effort": 1,
        "chosen": true
      },
      {
        "id": "ideanbel",
        "text": "Iedereen nabellen die niet kwam",
        "impact": 3,
        "effort": 5,
        "chosen": false
      },
      {
        "id": "ideahall",
        "text": "Eén prikdag in de sporthal met de hele hagro",
        "impact": 4,
        "effort": 5,
        "chosen": false
      }
    ],
    "setup": "Eerst de cijfers van 2025, dan één voorstel in het teamoverleg, oefenen, en vanaf 5 oktober uitnodigen. We prikken op 21 en 31 oktober en 11 november 2026, met een inhaalspreekuur op 10 december.",
    "goals": [
      {
        "id": "goalbell",
        "number": 1,
        "text": "In de vier weken na de uitnodiging (5 tot en met 30 oktober 2026) krijgen we gemiddeld hoogstens 13 telefoontjes per werkdag over de griepprik.",
        "term": "short",
        "specific": "Minder telefoon voor de assistenten in oktober, doordat mensen zelf online een tijd kiezen. Zo blijft de lijn vrij voor triage.",
        "indicator": "Telefoontjes over de griepprik",
        "unit": "per werkdag",
        "baseline": 26,
        "baseline_on": "2026-09-09",
        "target": 13,
        "direction": "down",
        "measurable": "Van 26 naar hoogstens 13 telefoontjes per werkdag, geteld in het belmenu zoals in 2025.",
        "acceptable": "Het team koos dit op 17 september als eerste doel; bereikbaarheid staat in het jaarplan.",
        "realistic": "Vier op de vijf krijgen een sms. Als de helft niet meer hoeft te bellen, zijn we er.",
        "start": "2026-09-14",
        "end": "2026-11-06",
        "timebound": "Van 14 september tot en met 6 november 2026; we tellen van 5 tot en met 30 oktober.",
        "result": 11.9,
        "conclusion": "secured"
      },
      {
        "id": "goalopkm",
        "number": 2,
        "text": "Eind januari 2027 heeft 58% van de mensen die we uitnodigden de griepprik gehad, en staan al die prikken in het HIS.",
        "term": "long",
        "specific": "Meer mensen uit de doelgroep halen de griepprik, ook zonder mobiel nummer, doordat komen makkelijker wordt en we één keer herinneren.",
        "indicator": "Opkomst bij de griepprik",
        "unit": "%",
        "baseline": 53.1,
        "baseline_on": "2026-09-09",
        "target": 58,
        "direction": "up",
        "measurable": "Opkomst: van 53,1% (399 van 752) naar 58% (440 van 758), geteld in het HIS.",
        "acceptable": "Het hele team staat erachter; preventie bij ouderen is dit jaar een speerpunt.",
        "realistic": "Dat zijn 41 mensen meer, met één herinnering. Haalbaar, maar het gaat niet vanzelf.",
        "start": "2026-09-14",
        "end": "2027-01-29",
        "timebound": "Van 14 september 2026 tot en met 29 januari 2027, met een tussenstand na elke prikdag.",
        "result": null,
        "conclusion": "open"
      }
    ],
    "last_goal_number": 2
  },
  "relate": {
    "stakeholders": [
      {
        "id": "stayasm1",
        "name": "Yasmina Bloesemdal",
        "role": "Trekker aan de balie",
        "discipline": "praktijkassistent",
        "external": false,
        "needs": "Uren om voor te bereiden, en zeggenschap over de tijdvakken.",
        "approach": "Vanaf de eerste schets samen optrekken; zij presenteert het plan mee.",
        "interest": 5,
        "influence": 4,
        "stance": "driving",
        "wanted": "driving",
        "resistance": "Wil niet dat het werk na februari alleen bij haar ligt."
      },
      {
        "id": "staloes2",
        "name": "Loes Ganzewater",
        "role": "Uitnodigingen en telefoon",
        "discipline": "praktijkassistent",
        "external": false,
        "needs": "Een rustiger telefoon, en papier achter de hand.",
        "approach": "De sms vooraf samen nalezen, en na een week bijstellen op haar tellingen.",
        "interest": 5,
        "influence": 4,
        "stance": "waiting",
        "wanted": "favour",
        "resistance": "Zag eerder een online agenda die meer telefoontjes gaf dan hij scheelde."
      },
      {
        "id": "stahein3",
        "name": "Hein Maanvliet",
        "role": "Opleider en praktijkhouder",
        "discipline": "huisarts",
        "external": false,
        "needs": "Een overzichtelijk plan dat na februari doorloopt.",
        "approach": "Elke twee weken vijf minuten in het leergesprek, met de cijfers erbij.",
        "interest": 4,
        "influence": 5,
        "stance": "favour",
        "wanted": "favour",
        "resistance": "Vreest dat ouderen afhaken."
      },
      {
        "id": "staapot4",
        "name": "Apotheek Nergenshuizen",
        "role": "Levert de vaccins, ziet dezelfde patiënten",
        "discipline": "apotheker",
        "external": true,
        "needs": "Op tijd weten op welke dagen we prikken.",
        "approach": "Data vroeg delen; de baliemedewerkers wijzen op de sms.",
        "interest": 2,
        "influence": 3,
        "stance": "favour",
        "wanted": "favour",
        "resistance": "Geen, zolang de levering niet verandert."
      },
      {
        "id": "stazorg5",
        "name": "Zorgcentrum Nergenshuizen",
        "role": "Teamleider zorg",
        "discipline": "verpleegkundige",
        "external": true,
        "needs": "Eén vaste middag, en bewoners die niet hoeven te reizen.",
        "approach": "Drie weken vooraf afspreken en zelf langskomen.",
        "interest": 3,
        "influence": 4,
        "stance": "waiting",
        "wanted": "favour",
        "resistance": "Kreeg vorig jaar pas laat bericht."
      },
      {
        "id": "stapatg6",
        "name": "Patiënten zonder mobiel nummer",
        "role": "Doelgroep: 152 mensen",
        "discipline": "patiënt",
        "external": true,
        "needs": "Een uitnodiging op papier en iemand die opneemt.",
        "approach": "Brief met een vaste tijd; wie niet kan, belt.",
        "interest": 4,
        "influence": 2,
        "stance": "waiting",
        "wanted": "favour",
        "resistance": "Vinden online regelen onprettig."
      }
    ],
    "contacts": [
      {
        "id": "conloes1",
        "stakeholder": "staloes2",
        "date": "2026-09-15",
        "summary": "Wat er misging met de vorige online agenda.",
        "agreement": "Loes leest de sms na; papier ligt klaar als de computer uitvalt."
      },
      {
        "id": "conapot2",
        "stakeholder": "staapot4",
        "date": "2026-09-21",
        "summary": "Prikdagen en levering besproken.",
        "agreement": "Levering op 19 oktober; de apotheek hangt onze poster op."
      },
      {
        "id": "conzorg3",
        "stakeholder": "stazorg5",
        "date": "2026-10-13",
        "summary": "Op bezoek geweest: welke middag, welke kamer, wie helpt.",
        "agreement": "Prikken op 3 november om 14 uur; de verzorging haalt de bewoners op."
      }
    ],
    "messages": [
      {
        "id": "msgteam1",
        "audience": "Team",
        "text": "Dit najaar kiest de patiënt zelf een tijd. Dat scheelt ons de helft van de telefoontjes, en wie niet online kan, houdt gewoon een brief en de telefoon.",
        "fits_audience": true,
        "appeals": true,
        "unambiguous": true,
        "minds_resistance": true
      },
      {
        "id": "msgpati2",
        "audience": "Patiënten",
        "text": "Kies zelf wanneer u komt voor de griepprik: u bent binnen tien minuten klaar. Lukt het niet online? Bel ons, dan plannen we het samen.",
        "fits_audience": true,
        "appeals": true,
        "unambiguous": true,
        "minds_resistance": true
      }
    ],
    "communications": [
      {
        "id": "comrand1",
        "goal": 1,
        "new_method": "",
        "kind": "preconditions",
        "audience": "Opleider en praktijkmanager",
        "action": "Leergesprek over uren en budget",
        "who": "Noor Vuurdoorn",
        "when": "10 september 2026",
        "when_written": null,
        "done": true
      },
      {
        "id": "comteam2",
        "goal": 1,
        "new_method": "",
        "kind": "approach",
        "audience": "Team",
        "action": "Teamoverleg: voorstel en taken",
        "who": "Noor Vuurdoorn",
        "when": "17 september 2026",
        "when_written": null,
        "done": true
      },
      {
        "id": "compati3",
        "goal": null,
        "new_method": "Zelf een tijdvak kiezen",
        "kind": "approach",
        "audience": "Patiënten",
        "action": "Website en poster bij de apotheek",
        "who": "Joost Regenboom",
        "when": "2 oktober 2026",
        "when_written": null,
        "done": true
      },
      {
        "id": "comtuss4",
        "goal": 1,
        "new_method": "",
        "kind": "results",
        "audience": "Team",
        "action": "Cijfers in het teamoverleg",
        "who": "Loes Ganzewater",
        "when": "19 november 2026",
        "when_written": null,
        "done": true
      },
      {
        "id": "comextn5",
        "goal": 2,
        "new_method": "",
        "kind": "results",
        "audience": "Apotheek en zorgcentrum",
        "action": "Bericht met eindstand en data 2027",
        "who": "Petra Kruidenhage",
        "when": "4 februari 2027",
        "when_written": null,
        "done": false
      }
    ],
    "network": {
      "theme": "Vaccineren bij ouderen: samen plannen en uitnodigen",
      "participants": "Petra Kruidenhage, Yasmina Bloesemdal, de apotheker, de teamleider van het zorgcentrum",
      "organisations": "De Papieren Boot, Apotheek Nergenshuizen, Zorgcentrum Nergenshuizen",
      "form": "Drie korte bijeenkomsten: voor, tijdens en na de ronde",
      "agreements": "Om de beurt bij een van ons. Ieder brengt één ding in dat werkte en één dat misging.",
      "time": "Ieder 3 × 45 minuten, in werktijd",
      "money": "Geen; de praktijk biedt de ruimte",
      "safety": "Wat misging bespreken we zonder namen, en de inbrenger zegt zelf wat eruit mag."
    }
  },
  "design": {
    "interventions": [
      {
        "id": "inttijdv",
        "goal": 1,
        "title": "Zelf een tijdvak kiezen na een sms",
        "kind": "design",
        "form": "online agenda en sms",
        "audience": "Patiënten, assistenten",
        "description": "Een sms met een link naar tijdvakken van vijf minuten. Wie geen mobiel nummer heeft, krijgt een brief met een vaste tijd.",
        "steps": [
          "Tijdvakken in de online agenda zetten",
          "Doelgroep selecteren, sms en brief schrijven",
          "Bandje en website aanpassen",
          "Uitnodigingen versturen"
        ],
        "benefit": "De helft minder telefoon, en geen rij buiten.",
        "cost": 120,
        "cost_per": "practice",
        "number": 1,
        "time": "Zes uur voorbereiden: praktijkmanager vier, aios twee",
        "catalogue_id": "",
        "decision": "adapted",
        "reason": "Gekozen, met een brief erbij voor mensen zonder mobiel nummer.",
        "decided_on": "2026-09-17"
      },
      {
        "id": "intoefen",
        "goal": 2,
        "title": "Oefenuur: vastleggen aan de priktafel",
        "kind": "development",
        "form": "training in de praktijk",
        "audience": "Assistenten, POH, huisartsen",
        "description": "Samen oefenen met een testpatiënt, ook wat je doet als de computer uitvalt.",
        "steps": [
          "Oefenuur houden en stappenkaart maken",
          "Op elke prikdag aan tafel vastleggen"
        ],
        "benefit": "Elke prik direct in het HIS: geen overtypen, en een herinnering alleen naar wie nog niet kwam.",
        "cost": 0,
        "cost_per": "group",
        "number": 1,
        "time": "Een uur voor zes mensen, op een dinsdag na het spreekuur",
        "catalogue_id": "",
        "decision": "chosen",
        "reason": "Kost één uur, en iedereen kan het vóór de eerste prikdag.",
        "decided_on": "2026-09-17"
      },
      {
        "id": "intnabel",
        "goal": 2,
        "title": "Iedereen nabellen die niet kwam",
        "kind": "design",
        "form": "nieuwe werkafspraak",
        "audience": "Assistenten",
        "description": "Na de laatste prikdag belt een assistent iedereen die niet is geweest.",
        "steps": [
          "Lijst maken uit het HIS",
          "Bellen en de reden noteren"
        ],
        "benefit": "Misschien een hogere opkomst, en zicht op redenen om niet te komen.",
        "cost": 690,
        "cost_per": "practice",
        "number": 1,
        "time": "Zo’n 350 telefoontjes van vier minuten: 23 uur van een assistent",
        "catalogue_id": "",
        "decision": "rejected",
        "reason": "Te veel uren, en het houdt de telefoon juist bezet. Een herinnering per sms of brief is lichter.",
        "decided_on": "2026-09-17"
      }
    ]
  },
  "weigh": {
    "arguments": [
      {
        "id": "argtijp1",
        "intervention": "inttijdv",
        "side": "pro",
        "text": "Scheelt het meeste telefoonwerk, en spreidt de drukte.",
        "by": "praktijkassistenten"
      },
      {
        "id": "argtijc2",
        "intervention": "inttijdv",
        "side": "con",
        "text": "Ouderen zonder mobiel of internet kunnen afhaken.",
        "by": "opleider"
      },
      {
        "id": "argoefp3",
        "intervention": "intoefen",
        "side": "pro",
        "text": "Wat je samen hebt geoefend, geeft rust op de prikdag.",
        "by": "POH-somatiek"
      },
      {
        "id": "argoefc4",
        "intervention": "intoefen",
        "side": "con",
        "text": "Weer een uur extra, in een toch al volle week.",
        "by": "praktijkassistenten"
      },
      {
        "id": "argnabp5",
        "intervention": "intnabel",
        "side": "pro",
        "text": "Je hoort waarom mensen niet komen.",
        "by": "huisarts"
      },
      {
        "id": "argnabc6",
        "intervention": "intnabel",
        "side": "con",
        "text": "Kost 23 uur in de drukste tijd van het jaar.",
        "by": "praktijkmanager"
      }
    ],
    "meetings": [
      {
        "id": "meetopl1",
        "date": "2026-09-10",
        "kind": "supervisor",
        "participants": "Noor Vuurdoorn, Hein Maanvliet",
        "outcome": "Akkoord met onderwerp, afbakening en tijd. Aandachtspunt: mensen zonder mobiel nummer."
      },
      {
        "id": "meettea2",
        "date": "2026-09-17",
        "kind": "team",
        "participants": "Noor Vuurdoorn, Hein Maanvliet, Carlijn Zilverwaard, Yasmina Bloesemdal, Loes Ganzewater, Petra Kruidenhage, Joost Regenboom",
        "outcome": "Tijdvakken gekozen met een brief erbij, oefenuur gekozen, nabellen afgevallen. Taken verdeeld."
      },
      {
        "id": "meettkd3",
        "date": "2026-09-22",
        "kind": "return_day",
        "participants": "Noor Vuurdoorn, Tessa Morgenweide, de groep",
        "outcome": "Advies: houd het bij twee doelen, en meet elke dag in plaats van achteraf."
      },
      {
        "id": "meettea4",
        "date": "2026-11-19",
        "kind": "team",
        "participants": "Noor Vuurdoorn, Hein Maanvliet, Yasmina Bloesemdal, Loes Ganzewater, Petra Kruidenhage, Joost Regenboom",
        "outcome": "Doel 1 gehaald. Voor doel 2 nog 21 prikken: herinnering en inhaalspreekuur gaan door."
      }
    ]
  },
  "implement": {
    "actions": [
      {
        "id": "actagnd1",
        "goal": 1,
        "intervention": "inttijdv",
        "action": "Tijdvakken voor drie prikdagen in de online agenda zetten",
        "who": "Joost Regenboom",
        "when": "23 september 2026",
        "when_written": null,
        "done": true,
        "done_on": "2026-09-22"
      },
      {
        "id": "actsele2",
        "goal": 1,
        "intervention": "inttijdv",
        "action": "Doelgroep selecteren, nummers nalopen, sms en brief schrijven",
        "who": "Noor Vuurdoorn, Loes Ganzewater",
        "when": "30 september 2026",
        "when_written": null,
        "done": true,
        "done_on": "2026-09-30"
      },
      {
        "id": "actband3",
        "goal": 1,
        "intervention": "inttijdv",
        "action": "Bandje en website aanpassen: een tijd kiezen kan online",
        "who": "Joost Regenboom",
        "when": "2 oktober 2026",
        "when_written": null,
        "done": true,
        "done_on": "2026-10-02"
      },
      {
        "id": "actuitn4",
        "goal": 1,
        "intervention": "inttijdv",
        "action": "Uitnodigingen versturen: 606 sms’jes, 152 brieven",
        "who": "Loes Ganzewater",
        "when": "5 oktober 2026",
        "when_written": null,
        "done": true,
        "done_on": "2026-10-05"
      },
      {
        "id": "actoefn5",
        "goal": 2,
        "intervention": "intoefen",
        "action": "Oefenuur houden en stappenkaart maken",
        "who": "Noor Vuurdoorn, Yasmina Bloesemdal",
        "when": "29 september 2026",
        "when_written": null,
        "done": true,
        "done_on": "2026-09-29"
      },
      {
        "id": "actprik6",
        "goal": 2,
        "intervention": "intoefen",
        "action": "Prikken op 21 en 31 oktober en 11 november; vastleggen aan tafel",
        "who": "Yasmina Bloesemdal, Petra Kruidenhage",
        "when": "11 november 2026",
        "when_written": null,
        "done": true,
        "done_on": "2026-11-11"
      },
      {
        "id": "actzorg7",
        "goal": 2,
        "intervention": null,
        "action": "Prikken bij de bewoners van het zorgcentrum",
        "who": "Petra Kruidenhage",
        "when": "3 november 2026",
        "when_written": null,
        "done": true,
        "done_on": "2026-11-03"
      },
      {
        "id": "acthrin8",
        "goal": 2,
        "intervention": null,
        "action": "Herinnering per sms of brief aan wie nog niet kwam",
        "who": "Loes Ganzewater",
        "when": "26 november 2026",
        "when_written": null,
        "done": false,
        "done_on": null
      },
      {
        "id": "actinha9",
        "goal": 2,
        "intervention": null,
        "action": "Inhaalspreekuur voorbereiden en houden",
        "who": "Yasmina Bloesemdal",
        "when": "10 december 2026",
        "when_written": null,
        "done": false,
        "done_on": null
      },
      {
        "id": "acteind0",
        "goal": 2,
        "intervention": null,
        "action": "Eindstand uit het HIS met het team bespreken",
        "who": "Noor Vuurdoorn",
        "when": "28 januari 2027",
        "when_written": null,
        "done": false,
        "done_on": null
      }
    ],
    "data_collection": [
      {
        "id": "datbell1",
        "goal": 1,
        "data": "Telefoontjes over de griepprik",
        "who": "Loes Ganzewater",
        "how": "Telling per werkdag in het belmenu",
        "when": "5 tot en met 30 oktober 2026",
        "when_written": null,
        "tool": "Belmenu, Excel",
        "analysis": "Run chart per werkdag; het gemiddelde naast de 26 van 2025.",
        "feedback": "Elke vrijdag op het bord"
      },
      {
        "id": "datopkm2",
        "goal": 2,
        "data": "Opkomst (van de 758)",
        "who": "Yasmina Bloesemdal",
        "how": "Telling na elke prikdag",
        "when": "21 oktober 2026 tot en met 28 januari 2027",
        "when_written": null,
        "tool": "HIS",
        "analysis": "Alleen de eindstand telt; tussenstanden lopen vanzelf op.",
        "feedback": "28 januari 2027"
      },
      {
        "id": "datfide3",
        "goal": 2,
        "data": "Zoals bedoeld: prik aan tafel vastgelegd",
        "who": "Petra Kruidenhage",
        "how": "Steekproef van 20 prikken",
        "when": "21 oktober, 31 oktober en 11 november 2026",
        "when_written": null,
        "tool": "HIS",
        "analysis": "Hoeveel van de 20 binnen vijf minuten vastgelegd.",
        "feedback": "Dezelfde dag"
      }
    ],
    "measurements": [
      {
        "id": "bel1005x",
        "goal": 1,
        "date": "2026-10-05",
        "value": 24,
        "note": "Sms’jes en brieven verstuurd"
      },
      {
        "id": "bel1006x",
        "goal": 1,
        "date": "2026-10-06",
        "value": 29,
        "note": ""
      },
      {
        "id": "bel1007x",
        "goal": 1,
        "date": "2026-10-07",
        "value": 22,
        "note": ""
      },
      {
        "id": "bel1008x",
        "goal": 1,
        "date": "2026-10-08",
        "value": 19,
        "note": ""
      },
      {
        "id": "bel1009x",
        "goal": 1,
        "date": "2026-10-09",
        "value": 18,
        "note": ""
      },
      {
        "id": "bel1012x",
        "goal": 1,
        "date": "2026-10-12",
        "value": 15,
        "note": "Bevestiging per sms aangezet"
      },
      {
        "id": "bel1013x",
        "goal": 1,
        "date": "2026-10-13",
        "value": 12,
        "note": ""
      },
      {
        "id": "bel1014x",
        "goal": 1,
        "date": "2026-10-14",
        "value": 11,
        "note": ""
      },
      {
        "id": "bel1015x",
        "goal": 1,
        "date": "2026-10-15",
        "value": 9,
        "note": ""
      },
      {
        "id": "bel1016x",
        "goal": 1,
        "date": "2026-10-16",
        "value": 10,
        "note": ""
      },
      {
        "id": "bel1019x",
        "goal": 1,
        "date": "2026-10-19",
        "value": 8,
        "note": ""
      },
      {
        "id": "bel1020x",
        "goal": 1,
        "date": "2026-10-20",
        "value": 9,
        "note": ""
      },
      {
        "id": "bel1021x",
        "goal": 1,
        "date": "2026-10-21",
        "value": 7,
        "note": "Eerste prikdag"
      },
      {
        "id": "bel1022x",
        "goal": 1,
        "date": "2026-10-22",
        "value": 8,
        "note": ""
      },
      {
        "id": "bel1023x",
        "goal": 1,
        "date": "2026-10-23",
        "value": 6,
        "note": ""
      },
      {
        "id": "bel1026x",
        "goal": 1,
        "date": "2026-10-26",
        "value": 7,
        "note": ""
      },
      {
        "id": "bel1027x",
        "goal": 1,
        "date": "2026-10-27",
        "value": 6,
        "note": ""
      },
      {
        "id": "bel1028x",
        "goal": 1,
        "date": "2026-10-28",
        "value": 8,
        "note": ""
      },
      {
        "id": "bel1029x",
        "goal": 1,
        "date": "2026-10-29",
        "value": 5,
        "note": ""
      },
      {
        "id": "bel1030x",
        "goal": 1,
        "date": "2026-10-30",
        "value": 5,
        "note": ""
      },
      {
        "id": "opk1021x",
        "goal": 2,
        "date": "2026-10-21",
        "value": 22.2,
        "note": "Na de eerste prikdag: 168"
      },
      {
        "id": "opk1031x",
        "goal": 2,
        "date": "2026-10-31",
        "value": 40.8,
        "note": "Na de zaterdag: 309"
      },
      {
        "id": "opk1103x",
        "goal": 2,
        "date": "2026-11-03",
        "value": 43.7,
        "note": "Na het zorgcentrum: 331"
      },
      {
        "id": "opk1111x",
        "goal": 2,
        "date": "2026-11-11",
        "value": 55.3,
        "note": "Na de derde prikdag: 419"
      }
    ],
    "cycles": [
      {
        "id": "cycpdca1",
        "goal": 1,
        "number": 1,
        "start": "2026-10-05",
        "plan": "Sms met link sturen en kijken of mensen nog bellen.",
        "do": "606 sms’jes en 152 brieven verstuurd; elke dag geteld.",
        "check": "Week 1: 22,4 per dag. De meeste bellers vragen of hun afspraak gelukt is.",
        "act": "Een bevestiging per sms toevoegen."
      },
      {
        "id": "cycpdca2",
        "goal": 1,
        "number": 2,
        "start": "2026-10-12",
        "plan": "Elke afspraak krijgt meteen een bevestiging.",
        "do": "Aangezet voor oude en nieuwe afspraken.",
        "check": "Week 2: 11,4 per dag, in week 4 nog 6,2.",
        "act": "Bevestiging blijft, en staat in het draaiboek."
      }
    ],
    "bottlenecks": [
      {
        "id": "bottafl1",
        "kind": "De nieuwe aanpak wordt niet gedaan zoals bedoeld",
        "checked": [
          "Doel duidelijk? Ja, iedereen kon het noemen.",
          "Kan iedereen het? Ja, na het oefenuur.",
          "Iets in de weg? Ja: op 21 oktober gingen 6 van de 20 prikken eerst op papier."
        ],
        "cause": "De tweede laptop meldde zich steeds af; papier was dan sneller.",
        "measure": "Een laptop die niet vanzelf afmeldt. Op 31 oktober was het 20 van de 20.",
        "who": "Joost Regenboom",
        "when": "30 oktober 2026",
        "when_written": null
      }
    ]
  },
  "evaluate": {
    "spreading": [
      {
        "id": "sprkaar1",
        "goal": 1,
        "new_method": "",
        "action": "Kwaliteitskaart op de gedeelde schijf",
        "who": "Yasmina Bloesemdal",
        "when": "19 november 2026",
        "when_written": null,
        "done": true,
        "anchor": "structure"
      },
      {
        "id": "sprjaar2",
        "goal": 1,
        "new_method": "",
        "action": "Draaiboek 2027 in de jaarplanning",
        "who": "Joost Regenboom",
        "when": "20 november 2026",
        "when_written": null,
        "done": true,
        "anchor": "structure"
      },
      {
        "id": "sprinwr3",
        "goal": 2,
        "new_method": "",
        "action": "Werkwijze in het inwerkprogramma",
        "who": "Yasmina Bloesemdal",
        "when": "12 februari 2027",
        "when_written": null,
        "done": false,
        "anchor": "person"
      },
      {
        "id": "sprhagr4",
        "goal": null,
        "new_method": "Zelf een tijdvak kiezen",
        "action": "Cijfers laten zien in de hagro",
        "who": "Hein Maanvliet",
        "when": "4 maart 2027",
        "when_written": null,
        "done": false,
        "anchor": "spread"
      }
    ],
    "guardian": "Yasmina Bloesemdal",
    "guardian_tasks": [
      "Elk jaar in september de voorbereiding starten",
      "Op de prikdag meekijken, en nieuwe collega’s inwerken",
      "In maart en september de cijfers in het teamoverleg brengen"
    ],
    "agenda": [
      {
        "id": "agdnov26",
        "date": "2026-11-19",
        "as_intended": "Ja: sinds 31 oktober leggen we elke prik aan tafel vast.",
        "bottlenecks": "Voor wie zonder afspraak komt, is nog geen plek bedacht."
      },
      {
        "id": "agdmrt27",
        "date": "2027-03-11",
        "as_intended": "",
        "bottlenecks": ""
      },
      {
        "id": "agdsep27",
        "date": "2027-09-09",
        "as_intended": "",
        "bottlenecks": ""
      }
    ],
    "quality_card": {
      "purpose": "Een prikronde zonder rij, met weinig telefoon en elke prik direct in het HIS.",
      "approach": "September: selecteren, tijdvakken klaarzetten, oefenen.\nBegin oktober: sms of brief, daarna bevestiging.\nPrikdag: vastleggen aan tafel.\nEind november: één herinnering.",
      "attention": "Mensen zonder mobiel nummer, wie zonder afspraak komt, en laptops die vanzelf afmelden."
    },
    "handover": "Yasmina beheert het draaiboek, de teksten en het Excel-bestand; voor uren kan ze bij Hein terecht. Nog open na februari: de hagro op 4 maart en het teamoverleg op 11 maart 2027.",
    "reflections": [
      {
        "id": "refphas1",
        "phase": 1,
        "text": "Ik wilde meteen een oplossing. Eerst een week luisteren aan de balie gaf een beter verbeterpunt."
      },
      {
        "id": "refphas2",
        "phase": 2,
        "text": "Door te blijven vragen zag ik dat niet de telefoon het probleem was, maar een kaart zonder eigen tijd."
      },
      {
        "id": "refphas3",
        "phase": 3,
        "text": "Ik begon met zes doelen en hield er twee over. Schrappen vond ik lastig, maar het gaf rust."
      },
      {
        "id": "refphas4",
        "phase": 4,
        "text": "De twijfel van een collega zag ik eerst als rem. Juist haar vragen leverden de bevestiging per sms op."
      },
      {
        "id": "refphas5",
        "phase": 5,
        "text": "Techniek alleen is niet genoeg: het oefenuur was achteraf de beste investering."
      },
      {
        "id": "refphas6",
        "phase": 6,
        "text": "De nadelen hardop laten noemen gaf meer draagvlak dan mijn lijst met voordelen."
      },
      {
        "id": "refphas7",
        "phase": 7,
        "text": "Elke dag een getal op het bord hield het team erbij. Volgende keer test ik de laptops zelf."
      },
      {
        "id": "refphas8",
        "phase": 8,
        "text": "Borgen vraagt namen en data, geen voornemens. Ik begon er pas in november aan; de volgende keer al bij de start."
      }
    ],
    "kba": "Ik bracht een knelpunt in beeld, koos met het team een aanpak, stuurde bij op cijfers en regel nu de overdracht. Het lastigst was leiden zonder de baas te zijn.",
    "combel": [
      {
        "id": "cbaios01",
        "assessor": "aios",
        "competence": "Leiderschap",
        "level": "Ik kan dit zelfstandig, met overleg vooraf",
        "remarks": "Taken op tijd verdeeld en na een week bijgesteld. Borging kon eerder.",
        "date": "2026-11-16"
      },
      {
        "id": "cbopld02",
        "assessor": "supervisor",
        "competence": "Samenwerking",
        "level": "Sterk; het team nam het over",
        "remarks": "Betrok de assistenten vanaf het begin en nam twijfel serieus.",
        "date": "2026-11-18"
      },
      {
        "id": "cbdoct03",
        "assessor": "teacher",
        "competence": "Professionaliteit",
        "level": "Op schema, reflectie wordt concreter",
        "remarks": "Bracht op de terugkomdag ook in wat misging. Schrijf bij de eindstand op wat je zelf anders gaat doen.",
        "date": "2026-11-17"
      }
    ]
  }
}
',0);
INSERT INTO "journal" VALUES(5,'9ki3seg8',2,'2026-12-01T09:00:00','insert','plan/remarks/e0idif4q',NULL,'{"position":0,"record":{"id":"e0idif4q","version":1,"kind":"comment","address":"recognise/my_part","author":"Hein","date":"2026-11-23","text":"Mooi","quote":"","thread":"","before":"","after":"","state":"open","answer":"","decided_on":null}}',0);
INSERT INTO "journal" VALUES(6,'9ki3seg8',3,'2026-12-01T09:00:00','set','analyse/outlook','"De grootste kans is dat het team dit zelf wil en de techniek er al is. De grootste bedreiging is dat mensen zonder mobiel nummer afhaken; daarom blijven de brief en de telefoon bestaan."','"Later."',0);
CREATE TABLE "measurements" (
   "plan_id" TEXT REFERENCES "plans"("id"),
   "id" TEXT,
   "position" INTEGER,
   "goal" TEXT,
   "date" TEXT,
   "value" REAL,
   "note" TEXT,
   FOREIGN KEY ("plan_id", "goal") REFERENCES "goals"("plan_id", "id"),
   PRIMARY KEY ("plan_id", "id")
) STRICT;
INSERT INTO "measurements" VALUES('9ki3seg8','bel1005x',0,'goalbell','2026-10-05',24.0,'Sms’jes en brieven verstuurd');
INSERT INTO "measurements" VALUES('9ki3seg8','bel1006x',1,'goalbell','2026-10-06',29.0,'');
INSERT INTO "measurements" VALUES('9ki3seg8','bel1007x',2,'goalbell','2026-10-07',22.0,'');
INSERT INTO "measurements" VALUES('9ki3seg8','bel1008x',3,'goalbell','2026-10-08',19.0,'');
INSERT INTO "measurements" VALUES('9ki3seg8','bel1009x',4,'goalbell','2026-10-09',18.0,'');
INSERT INTO "measurements" VALUES('9ki3seg8','bel1012x',5,'goalbell','2026-10-12',15.0,'Bevestiging per sms aangezet');
INSERT INTO "measurements" VALUES('9ki3seg8','bel1013x',6,'goalbell','2026-10-13',12.0,'');
INSERT INTO "measurements" VALUES('9ki3seg8','bel1014x',7,'goalbell','2026-10-14',11.0,'');
INSERT INTO "measurements" VALUES('9ki3seg8','bel1015x',8,'goalbell','2026-10-15',9.0,'');
INSERT INTO "measurements" VALUES('9ki3seg8','bel1016x',9,'goalbell','2026-10-16',10.0,'');
INSERT INTO "measurements" VALUES('9ki3seg8','bel1019x',10,'goalbell','2026-10-19',8.0,'');
INSERT INTO "measurements" VALUES('9ki3seg8','bel1020x',11,'goalbell','2026-10-20',9.0,'');
INSERT INTO "measurements" VALUES('9ki3seg8','bel1021x',12,'goalbell','2026-10-21',7.0,'Eerste prikdag');
INSERT INTO "measurements" VALUES('9ki3seg8','bel1022x',13,'goalbell','2026-10-22',8.0,'');
INSERT INTO "measurements" VALUES('9ki3seg8','bel1023x',14,'goalbell','2026-10-23',6.0,'');
INSERT INTO "measurements" VALUES('9ki3seg8','bel1026x',15,'goalbell','2026-10-26',7.0,'');
INSERT INTO "measurements" VALUES('9ki3seg8','bel1027x',16,'goalbell','2026-10-27',6.0,'');
INSERT INTO "measurements" VALUES('9ki3seg8','bel1028x',17,'goalbell','2026-10-28',8.0,'');
INSERT INTO "measurements" VALUES('9ki3seg8','bel1029x',18,'goalbell','2026-10-29',5.0,'');
INSERT INTO "measurements" VALUES('9ki3seg8','bel1030x',19,'goalbell','2026-10-30',5.0,'');
INSERT INTO "measurements" VALUES('9ki3seg8','opk1021x',20,'goalopkm','2026-10-21',22.2,'Na de eerste prikdag: 168');
INSERT INTO "measurements" VALUES('9ki3seg8','opk1031x',21,'goalopkm','2026-10-31',40.8,'Na de zaterdag: 309');
INSERT INTO "measurements" VALUES('9ki3seg8','opk1103x',22,'goalopkm','2026-11-03',43.7,'Na het zorgcentrum: 331');
INSERT INTO "measurements" VALUES('9ki3seg8','opk1111x',23,'goalopkm','2026-11-11',55.3,'Na de derde prikdag: 419');
CREATE TABLE "meetings" (
   "plan_id" TEXT REFERENCES "plans"("id"),
   "id" TEXT,
   "position" INTEGER,
   "date" TEXT,
   "kind" TEXT,
   "participants" TEXT,
   "outcome" TEXT,
   PRIMARY KEY ("plan_id", "id")
) STRICT;
INSERT INTO "meetings" VALUES('9ki3seg8','meetopl1',0,'2026-09-10','supervisor','Noor Vuurdoorn, Hein Maanvliet','Akkoord met onderwerp, afbakening en tijd. Aandachtspunt: mensen zonder mobiel nummer.');
INSERT INTO "meetings" VALUES('9ki3seg8','meettea2',1,'2026-09-17','team','Noor Vuurdoorn, Hein Maanvliet, Carlijn Zilverwaard, Yasmina Bloesemdal, Loes Ganzewater, Petra Kruidenhage, Joost Regenboom','Tijdvakken gekozen met een brief erbij, oefenuur gekozen, nabellen afgevallen. Taken verdeeld.');
INSERT INTO "meetings" VALUES('9ki3seg8','meettkd3',2,'2026-09-22','return_day','Noor Vuurdoorn, Tessa Morgenweide, de groep','Advies: houd het bij twee doelen, en meet elke dag in plaats van achteraf.');
INSERT INTO "meetings" VALUES('9ki3seg8','meettea4',3,'2026-11-19','team','Noor Vuurdoorn, Hein Maanvliet, Yasmina Bloesemdal, Loes Ganzewater, Petra Kruidenhage, Joost Regenboom','Doel 1 gehaald. Voor doel 2 nog 21 prikken: herinnering en inhaalspreekuur gaan door.');
CREATE TABLE "members" (
   "plan_id" TEXT REFERENCES "plans"("id"),
   "id" TEXT,
   "position" INTEGER,
   "name" TEXT,
   "role" TEXT,
   "discipline" TEXT,
   PRIMARY KEY ("plan_id", "id")
) STRICT;
INSERT INTO "members" VALUES('9ki3seg8','memnoor1',0,'Noor Vuurdoorn','Projectleider tot eind februari 2027','aios');
INSERT INTO "members" VALUES('9ki3seg8','memhein2',1,'Hein Maanvliet','Opleider en opdrachtgever','huisarts');
INSERT INTO "members" VALUES('9ki3seg8','memcarl3',2,'Carlijn Zilverwaard','Leest en prikt mee','huisarts');
INSERT INTO "members" VALUES('9ki3seg8','memyasm4',3,'Yasmina Bloesemdal','Trekker; wordt aandachtsfunctionaris','praktijkassistent');
INSERT INTO "members" VALUES('9ki3seg8','memloes5',4,'Loes Ganzewater','Uitnodigingen en telefoon','praktijkassistent');
INSERT INTO "members" VALUES('9ki3seg8','mempetr6',5,'Petra Kruidenhage','Prikt, ook in het zorgcentrum','POH-somatiek');
INSERT INTO "members" VALUES('9ki3seg8','memjoos7',6,'Joost Regenboom','Agenda, HIS en budget','praktijkmanager');
CREATE TABLE "messages" (
   "plan_id" TEXT REFERENCES "plans"("id"),
   "id" TEXT,
   "position" INTEGER,
   "audience" TEXT,
   "text" TEXT,
   "fits_audience" INTEGER,
   "appeals" INTEGER,
   "unambiguous" INTEGER,
   "minds_resistance" INTEGER,
   PRIMARY KEY ("plan_id", "id")
) STRICT;
INSERT INTO "messages" VALUES('9ki3seg8','msgteam1',0,'Team','Dit najaar kiest de patiënt zelf een tijd. Dat scheelt ons de helft van de telefoontjes, en wie niet online kan, houdt gewoon een brief en de telefoon.',1,1,1,1);
INSERT INTO "messages" VALUES('9ki3seg8','msgpati2',1,'Patiënten','Kies zelf wanneer u komt voor de griepprik: u bent binnen tien minuten klaar. Lukt het niet online? Bel ons, dan plannen we het samen.',1,1,1,1);
CREATE TABLE "network" (
   "plan_id" TEXT PRIMARY KEY REFERENCES "plans"("id"),
   "theme" TEXT,
   "participants" TEXT,
   "organisations" TEXT,
   "form" TEXT,
   "agreements" TEXT,
   "time" TEXT,
   "money" TEXT,
   "safety" TEXT
) STRICT;
INSERT INTO "network" VALUES('9ki3seg8','Vaccineren bij ouderen: samen plannen en uitnodigen','Petra Kruidenhage, Yasmina Bloesemdal, de apotheker, de teamleider van het zorgcentrum','De Papieren Boot, Apotheek Nergenshuizen, Zorgcentrum Nergenshuizen','Drie korte bijeenkomsten: voor, tijdens en na de ronde','Om de beurt bij een van ons. Ieder brengt één ding in dat werkte en één dat misging.','Ieder 3 × 45 minuten, in werktijd','Geen; de praktijk biedt de ruimte','Wat misging bespreken we zonder namen, en de inbrenger zegt zelf wat eruit mag.');
CREATE TABLE "observations" (
   "plan_id" TEXT REFERENCES "plans"("id"),
   "id" TEXT,
   "position" INTEGER,
   "date" TEXT,
   "source" TEXT,
   "text" TEXT,
   "chosen" INTEGER,
   PRIMARY KEY ("plan_id", "id")
) STRICT;
INSERT INTO "observations" VALUES('9ki3seg8','obskoff1',0,'2026-09-01','team','Bij de koffie zagen de assistenten nu al op tegen oktober: dan gaat een op de drie telefoontjes over de griepprik.',1);
INSERT INTO "observations" VALUES('9ki3seg8','obsturf2',1,'2026-09-03','wonder','In de kast liggen de turflijsten van vorig jaar nog. Het overtypen in het HIS duurde tot half december.',1);
INSERT INTO "observations" VALUES('9ki3seg8','obsvimm3',2,'2026-09-07','incident','VIM-melding van november 2025: een turflijst was twee dagen zoek. Veertien prikken stonden al die tijd niet in het HIS.',0);
INSERT INTO "observations" VALUES('9ki3seg8','obsrij04',3,'2026-09-08','patients','In het patiëntenpanel noemden drie mensen de inloopmiddag van 2025: buiten in de rij, in de regen.',0);
CREATE TABLE "plans" (
   "id" TEXT PRIMARY KEY,
   "created" TEXT NOT NULL,
   "changed" TEXT NOT NULL,
   "archived" INTEGER NOT NULL DEFAULT 0,
   "deleted" TEXT,
   "progress" TEXT,
   "next_date" TEXT,
   "next_action" TEXT,
   "last_place" TEXT,
   "exports" INTEGER NOT NULL DEFAULT 0,
   "title" TEXT,
   "author" TEXT,
   "institution" TEXT,
   "supervisor" TEXT,
   "teacher" TEXT,
   "start" TEXT,
   "end" TEXT,
   "placement_end" TEXT,
   "updated" TEXT,
   "status" TEXT,
   "mtvp_year" INTEGER,
   "outside_my_part" TEXT,
   "round" INTEGER,
   "example" INTEGER
, "open_days" TEXT) STRICT;
INSERT INTO "plans" VALUES('9ki3seg8','2026-12-01T09:00:00','2026-12-01T09:00:00',0,NULL,'cccccccc','2026-12-10','Inhaalspreekuur voorbereiden en houden',NULL,1,'De griepprik zonder rij en zonder turflijst','Noor Vuurdoorn','Huisartsenpraktijk De Papieren Boot, Nergenshuizen','Hein Maanvliet','Tessa Morgenweide','2026-09-07','2027-03-31','2027-02-28','2026-12-01','draft',NULL,'',1,1,'[0,["2026-11-26",1,"Herinnering per sms of brief aan wie nog niet kwam"],["2026-12-10",1,"Inhaalspreekuur voorbereiden en houden"],["2027-01-28",1,"Eindstand uit het HIS met het team bespreken"],["2027-01-29",1,"Einde van doel 2"],["2027-02-04",1,"Bericht met eindstand en data 2027"],["2027-02-12",1,"Werkwijze in het inwerkprogramma"],["2027-03-04",1,"Cijfers laten zien in de hagro"],["2027-03-11",1,"Op de teamagenda"],["2027-09-09",1,"Op de teamagenda"]]');
CREATE TABLE "quality_card" (
   "plan_id" TEXT PRIMARY KEY REFERENCES "plans"("id"),
   "purpose" TEXT,
   "approach" TEXT,
   "attention" TEXT
) STRICT;
INSERT INTO "quality_card" VALUES('9ki3seg8','Een prikronde zonder rij, met weinig telefoon en elke prik direct in het HIS.','September: selecteren, tijdvakken klaarzetten, oefenen.
Begin oktober: sms of brief, daarna bevestiging.
Prikdag: vastleggen aan tafel.
Eind november: één herinnering.','Mensen zonder mobiel nummer, wie zonder afspraak komt, en laptops die vanzelf afmelden.');
CREATE TABLE "recognise" (
   "plan_id" TEXT PRIMARY KEY REFERENCES "plans"("id"),
   "improvement_point" TEXT,
   "occasion" TEXT,
   "importance" TEXT,
   "change_order" INTEGER,
   "order_reason" TEXT,
   "my_part" TEXT,
   "not_my_part" TEXT,
   "agreed_on" TEXT,
   "continued_by" TEXT,
   "partner" TEXT
) STRICT;
INSERT INTO "recognise" VALUES('9ki3seg8','Uitnodigen, plannen en vastleggen doen we bij de griepprik op papier en per telefoon. Ik wil dat mensen zelf een tijd kiezen en dat de prik meteen in het HIS staat.','Zo begon het, in schema 4.','De ronde van 2025 kostte zo’n 26 uur bellen en 10 uur overtypen: tijd die we nodig hebben voor triage. Bereikbaarheid is bovendien een verbeterpunt uit de praktijkaccreditatie.',1,'We doen hetzelfde werk met dezelfde mensen, alleen beter ingericht.','Analyse, voorstel, teksten, oefenuur en metingen. Op 28 januari 2027 bespreek ik de uitkomst met het team.','Vaccins bestellen, het HIS inrichten, declareren, en alles rond de pneumokokkenprik.','2026-09-10','Yasmina Bloesemdal, Hein Maanvliet','Ruben Wolkenveld; hij pakt in zijn praktijk hetzelfde aan, en we lezen elkaars plan');
CREATE TABLE "reflections" (
   "plan_id" TEXT REFERENCES "plans"("id"),
   "id" TEXT,
   "position" INTEGER,
   "phase" INTEGER,
   "text" TEXT,
   PRIMARY KEY ("plan_id", "id")
) STRICT;
INSERT INTO "reflections" VALUES('9ki3seg8','refphas1',0,1,'Ik wilde meteen een oplossing. Eerst een week luisteren aan de balie gaf een beter verbeterpunt.');
INSERT INTO "reflections" VALUES('9ki3seg8','refphas2',1,2,'Door te blijven vragen zag ik dat niet de telefoon het probleem was, maar een kaart zonder eigen tijd.');
INSERT INTO "reflections" VALUES('9ki3seg8','refphas3',2,3,'Ik begon met zes doelen en hield er twee over. Schrappen vond ik lastig, maar het gaf rust.');
INSERT INTO "reflections" VALUES('9ki3seg8','refphas4',3,4,'De twijfel van een collega zag ik eerst als rem. Juist haar vragen leverden de bevestiging per sms op.');
INSERT INTO "reflections" VALUES('9ki3seg8','refphas5',4,5,'Techniek alleen is niet genoeg: het oefenuur was achteraf de beste investering.');
INSERT INTO "reflections" VALUES('9ki3seg8','refphas6',5,6,'De nadelen hardop laten noemen gaf meer draagvlak dan mijn lijst met voordelen.');
INSERT INTO "reflections" VALUES('9ki3seg8','refphas7',6,7,'Elke dag een getal op het bord hield het team erbij. Volgende keer test ik de laptops zelf.');
INSERT INTO "reflections" VALUES('9ki3seg8','refphas8',7,8,'Borgen vraagt namen en data, geen voornemens. Ik begon er pas in november aan; de volgende keer al bij de start.');
CREATE TABLE "remarks" (
   "plan_id" TEXT REFERENCES "plans"("id"),
   "id" TEXT,
   "position" INTEGER,
   "version" INTEGER,
   "kind" TEXT,
   "address" TEXT,
   "author" TEXT,
   "date" TEXT,
   "text" TEXT,
   "quote" TEXT,
   "thread" TEXT,
   "before" TEXT,
   "after" TEXT,
   "state" TEXT,
   "answer" TEXT,
   "decided_on" TEXT,
   PRIMARY KEY ("plan_id", "id")
) STRICT;
INSERT INTO "remarks" VALUES('9ki3seg8','e0idif4q',0,1,'comment','recognise/my_part','Hein','2026-11-23','Mooi','','','','','open','',NULL);
CREATE TABLE "settings" (
   "key" TEXT PRIMARY KEY,
   "value" TEXT
) STRICT;
CREATE TABLE "spreading" (
   "plan_id" TEXT REFERENCES "plans"("id"),
   "id" TEXT,
   "position" INTEGER,
   "goal" TEXT,
   "new_method" TEXT,
   "action" TEXT,
   "who" TEXT,
   "when" TEXT,
   "when_written" TEXT,
   "done" INTEGER,
   "anchor" TEXT,
   FOREIGN KEY ("plan_id", "goal") REFERENCES "goals"("plan_id", "id"),
   PRIMARY KEY ("plan_id", "id")
) STRICT;
INSERT INTO "spreading" VALUES('9ki3seg8','sprkaar1',0,'goalbell','','Kwaliteitskaart op de gedeelde schijf','Yasmina Bloesemdal','19 november 2026',NULL,1,'structure');
INSERT INTO "spreading" VALUES('9ki3seg8','sprjaar2',1,'goalbell','','Draaiboek 2027 in de jaarplanning','Joost Regenboom','20 november 2026',NULL,1,'structure');
INSERT INTO "spreading" VALUES('9ki3seg8','sprinwr3',2,'goalopkm','','Werkwijze in het inwerkprogramma','Yasmina Bloesemdal','12 februari 2027',NULL,0,'person');
INSERT INTO "spreading" VALUES('9ki3seg8','sprhagr4',3,NULL,'Zelf een tijdvak kiezen','Cijfers laten zien in de hagro','Hein Maanvliet','4 maart 2027',NULL,0,'spread');
CREATE TABLE "stakeholders" (
   "plan_id" TEXT REFERENCES "plans"("id"),
   "id" TEXT,
   "position" INTEGER,
   "name" TEXT,
   "role" TEXT,
   "discipline" TEXT,
   "external" INTEGER,
   "needs" TEXT,
   "approach" TEXT,
   "interest" INTEGER,
   "influence" INTEGER,
   "stance" TEXT,
   "wanted" TEXT,
   "resistance" TEXT,
   PRIMARY KEY ("plan_id", "id")
) STRICT;
INSERT INTO "stakeholders" VALUES('9ki3seg8','stayasm1',0,'Yasmina Bloesemdal','Trekker aan de balie','praktijkassistent',0,'Uren om voor te bereiden, en zeggenschap over de tijdvakken.','Vanaf de eerste schets samen optrekken; zij presenteert het plan mee.',5,4,'driving','driving','Wil niet dat het werk na februari alleen bij haar ligt.');
INSERT INTO "stakeholders" VALUES('9ki3seg8','staloes2',1,'Loes Ganzewater','Uitnodigingen en telefoon','praktijkassistent',0,'Een rustiger telefoon, en papier achter de hand.','De sms vooraf samen nalezen, en na een week bijstellen op haar tellingen.',5,4,'waiting','favour','Zag eerder een online agenda die meer telefoontjes gaf dan hij scheelde.');
INSERT INTO "stakeholders" VALUES('9ki3seg8','stahein3',2,'Hein Maanvliet','Opleider en praktijkhouder','huisarts',0,'Een overzichtelijk plan dat na februari doorloopt.','Elke twee weken vijf minuten in het leergesprek, met de cijfers erbij.',4,5,'favour','favour','Vreest dat ouderen afhaken.');
INSERT INTO "stakeholders" VALUES('9ki3seg8','staapot4',3,'Apotheek Nergenshuizen','Levert de vaccins, ziet dezelfde patiënten','apotheker',1,'Op tijd weten op welke dagen we prikken.','Data vroeg delen; de baliemedewerkers wijzen op de sms.',2,3,'favour','favour','Geen, zolang de levering niet verandert.');
INSERT INTO "stakeholders" VALUES('9ki3seg8','stazorg5',4,'Zorgcentrum Nergenshuizen','Teamleider zorg','verpleegkundige',1,'Eén vaste middag, en bewoners die niet hoeven te reizen.','Drie weken vooraf afspreken en zelf langskomen.',3,4,'waiting','favour','Kreeg vorig jaar pas laat bericht.');
INSERT INTO "stakeholders" VALUES('9ki3seg8','stapatg6',5,'Patiënten zonder mobiel nummer','Doelgroep: 152 mensen','patiënt',1,'Een uitnodiging op papier en iemand die opneemt.','Brief met een vaste tijd; wie niet kan, belt.',4,2,'waiting','favour','Vinden online regelen onprettig.');
CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
    ON "_sqlite_migrations" ("migration_set", "name");
CREATE INDEX "idx_journal_plan_id_step"
    ON "journal" ("plan_id", "step");
COMMIT;
PRAGMA user_version = 4;
