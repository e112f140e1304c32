"""A plan with its core alone, as it stands after two evenings (design/product.md, *Core and depth*)."""

from typing import Any

from vp_tui.plan.files.file import read

CORE = """{
 "plan": {"title": "Kortere wachttijd aan de balie", "author": "Aios Van Dijk", "institution": "Praktijk De Brug",
          "supervisor": "Huisarts Jansen", "start": "2027-01-11", "end": "2027-06-30"},
 "recognise": {"improvement_point": "Patiënten wachten lang aan de balie omdat alles op één moment binnenkomt.",
   "occasion": "Twee klachten in een week, en onrust in de wachtkamer.", "change_order": 1,
   "my_part": "De telling, het voorstel en de eerste zes weken.", "agreed_on": "2027-01-12",
   "continued_by": "Praktijkmanager"},
 "analyse": {"current_situation": "Tussen acht en tien uur staan er gemiddeld zeven mensen te wachten.",
   "desired_situation": "Nooit meer dan drie wachtenden, en niemand langer dan vijf minuten.",
   "team": "Twee huisartsen, een aios, drie assistenten en een praktijkmanager; we delen het pand met de apotheek.",
   "factors": [{"category": "organisation", "direction": "promoting", "text": "De assistenten willen het zelf."},
     {"category": "environment", "direction": "hindering", "text": "De apotheek gebruikt dezelfde ingang."}]},
 "ideate": {"goals": [{"number": 1, "text": "In juni wacht niemand langer dan vijf minuten aan de balie.",
   "specific": "Wachttijd aan de balie tussen acht en tien uur.", "indicator": "langste wachttijd", "unit": "minuten",
   "measurable": "Langste wachttijd: van 14 naar 5 minuten.", "acceptable": "Het hele team staat erachter.",
   "realistic": "Haalbaar zonder extra mensen.", "timebound": "Van 1 februari tot en met 30 juni 2027.",
   "baseline": 14, "target": 5, "start": "2027-02-01", "end": "2027-06-30"},
  {"number": 2, "text": "Eind mei haalt vier op de vijf patiënten een herhaalrecept op het afgesproken moment.",
   "specific": "Herhaalrecepten van patiënten met een vaste medicatielijst, opgehaald in de eigen apotheek.",
   "indicator": "opgehaald op het afgesproken moment", "unit": "%",
   "measurable": "Opgehaald op het afgesproken moment: van 35% naar 80%.",
   "acceptable": "De apotheek heeft erom gevraagd en het past bij het jaarplan.",
   "realistic": "Het vraagt wel dat we het elke keer uitleggen.", "timebound": "Van 1 maart tot en met 31 mei 2027.",
   "baseline": 35, "target": 80, "start": "2027-03-01", "end": "2027-05-31"}]},
 "relate": {"stakeholders": [{"name": "Assistenten", "approach": "Vanaf het begin mee laten tellen."},
     {"name": "Apotheek", "approach": "Na de eerste telling samen om tafel."}],
   "messages": [{"audience": "Team", "text": "Minder wachten geeft rust, voor ons en voor de patiënt."}],
   "communications": [{"goal": 1, "audience": "Team", "action": "Teamoverleg", "who": "Aios", "when": "2-2-2027"},
     {"goal": 1, "audience": "Patiënten", "action": "Bericht op de website", "who": "Assistent", "when": "maart"}]},
 "design": {"interventions": [{"goal": 1, "title": "Ophaalmomenten spreiden", "kind": "design", "decision": "chosen",
     "reason": "Het eenvoudigst."},
     {"goal": 1, "title": "Oefenen met vragen aan de balie", "kind": "development", "decision": "chosen"}]},
 "weigh": {"arguments": [
     {"intervention": "Ophaalmomenten spreiden", "side": "pro", "text": "Kost niets.", "by": "praktijkmanager"},
     {"intervention": "Ophaalmomenten spreiden", "side": "con", "text": "Patiënten moeten wennen.",
      "by": "assistent"}]},
 "implement": {"actions": [{"goal": 1, "action": "Een week tellen", "who": "Assistenten", "when": "week 5"},
     {"goal": 1, "action": "Ophaaltijden afspreken", "who": "Praktijkmanager", "when": "15-2-2027"},
     {"goal": 1, "action": "Website aanpassen", "who": "Aios", "when": "1-3-2027"},
     {"goal": 2, "action": "Afspraken maken met de apotheek over de ophaaltijden", "who": "Aios", "when": "maart 2027"},
     {"goal": 1, "action": "Opnieuw tellen", "who": "Assistenten", "when": "juni 2027"}],
   "data_collection": [{"goal": 1, "data": "Langste wachttijd per dag", "who": "Assistent", "how": "turven",
     "when": "elke vrijdag", "tool": "lijst aan de balie"}]},
 "evaluate": {"spreading": [{"goal": 1, "action": "Opnemen in de jaarplanning",
     "who": "Praktijkmanager", "when": "juli"},
     {"goal": 1, "action": "Nieuwe collega's inwerken", "who": "Assistent", "when": "doorlopend"}]}
}"""


def core_plan() -> Any:
    return read(CORE)
