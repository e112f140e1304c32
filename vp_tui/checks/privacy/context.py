"""Words around a date, number or name that say whose it is."""

import re

# Somebody, as trainees write about one patient.
PERSON = re.compile(
    r"\b(?:pati[eë]nte?|pte?|cli[eë]nte?|bewo(?:ner|onster)|vrouw|man|jongen|meisje|baby|zoon|dochter|moeder|vader"
    r"|mantelzorger|meneer|mevrouw|mevr|mw|dhr|(?:de|het) (?:heer|echtpaar)|familie|\d+-jarige|\d+ jaar oud|casus"
    r"|hij|haar|hem)\b",
    re.IGNORECASE,
)
# An organisation: its address and telephone are no patient's.
ORGANISATION = (
    r"\w*praktijk|\w*locatie|vestiging|dependance|\w*apotheek|\w*kliniek|poli|\w*centrum|huisartsenpost|hap|spoedpost"
    r"|(?:\w*zieken|verpleeg|verzorgings|buurt|wijk|zorg|dorps|gast)huis|\w*school|gymzaal|sporthal|zaal|\w*gebouw"
    r"|kantoor|stichting|vereniging|gemeente|ggd|hagro|thuiszorg|buurtzorg|zorggroep|\w*team|laboratorium|lab"
    r"|leverancier|(?:spoed|overleg|advies|bel|recepten|service|info|klachten|hulp)?lijn|helpdesk|fax|secretariaat"
    r"|opleiding|instituut|umc|college|bibliotheek"
)
# Behind a name: "mevrouw Smit van de balie".
WORKPLACE = rf"{ORGANISATION}|balie|receptie"
ORGANISED = re.compile(rf"\b(?:{ORGANISATION})\b", re.IGNORECASE)
# Who is named for their work.
PROFESSION = (
    r"(?:huis|kinder|bedrijfs|verzekerings|\w*)arts|aios|haio|anios|\w*assistente?|poh(?:[- ]\w+)?|praktijkondersteuner"
    r"|\w*manager|\w*verpleegkundige|verpleegkundig specialist|apotheker|internist|\w+loog|\w*therapeute?|opleider"
    r"|docente?|di[eë]tiste?|psychiater|verloskundige|chirurg|\w*ambtenaar|\w*coach|trainer|\w*onderzoeker"
    r"|hoogleraar|\w*specialist|\w*leider|\w*co[oö]rdinator|secretaresse|bestuurder|voorzitter|adviseur|\w*consulente?"
    r"|receptioniste?|stagiaire?|collega|waarnemer|wethouder|maatschappelijk werke?r|physician assistant|praktijkhouder"
    r"|\w*medewerker|jurist|secretaris|penningmeester|dr|drs|prof|ir|mr|ds|zr|zuster|pastoor|dokter"
)


def institutional(before: str) -> bool:
    """Whether a sentence so far speaks of an organisation and of nobody in particular."""
    return bool(ORGANISED.search(before)) and not PERSON.search(before)
