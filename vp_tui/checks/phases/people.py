"""Whose name stands in a `who` field: the aios's, a doctor's, somebody else's."""

import re

from vp_tui.plan.plan import Plan
from vp_tui.plan.texts import folded_text
from vp_tui.plan.values.who import person_names

SELF = {"aios", "de", "ik", "zelf", "ikzelf", "mijzelf"}
# What belongs to a family name, but names nobody by itself.
PARTICLES = {
    "de",
    "den",
    "der",
    "het",
    "ten",
    "ter",
    "te",
    "van",
    "von",
    "la",
    "le",
    "el",
    "al",
    "dr",
    "drs",
    "mw",
    "dhr",
}
DOCTORS = {"huisarts", "huisartsen", "arts", "artsen", "aios", "praktijkhouder", "opleider", "regiearts"}


def words(name: str) -> list[str]:
    """The words of a name for comparing: small letters, no accents, no points, hyphens or brackets."""
    return re.findall(r"[^\W_]+", folded_text(name))


def same_person(short: str, whole: str) -> bool:
    """Whether a name may be this person's: a first name, a family name, or these with initials."""
    known, telling = words(whole), False
    for word in words(short):
        found = word if word in known else next((each for each in known if _initial(word, each)), None)
        if found is None:
            return False
        known.remove(found)
        telling = telling or (len(word) > 1 and word not in PARTICLES)
    return telling


def _initial(one: str, other: str) -> bool:
    return one[0] == other[0] and 1 in (len(one), len(other))


def is_author(name: str, plan: Plan) -> bool:
    """Whether a name is the aios's; a part of it is not where it fits a colleague as well."""
    named = " ".join(word for word in words(name) if word not in SELF - PARTICLES)
    if not set(named.split()) - PARTICLES:
        return bool(set(words(name)) & (SELF - PARTICLES))
    if not same_person(named, plan.plan.author):
        return False
    if sorted(words(named)) == sorted(words(plan.plan.author)):
        return True
    colleagues = [plan.plan.supervisor, *(each.name for each in plan.analyse.members)]
    return not any(same_person(named, each) and not same_person(each, plan.plan.author) for each in colleagues)


def has_author(who: str, plan: Plan) -> bool:
    return any(is_author(each, plan) for each in person_names(who))


def only_author(who: str, plan: Plan) -> bool:
    found = person_names(who)
    return bool(found) and all(is_author(each, plan) for each in found)


def goes_away(who: str, plan: Plan) -> bool:
    """Whether nobody of these stays in the practice: the aios and the docent don't."""
    found = person_names(who)
    return bool(found) and all(is_author(each, plan) or same_person(each, plan.plan.teacher) for each in found)


def is_doctor(name: str, plan: Plan) -> bool:
    """A GP by the word that is used, or by the discipline that the plan gives this person."""
    if DOCTORS & set(words(name)) or is_author(name, plan) or same_person(name, plan.plan.supervisor):
        return True
    known = [(each.name, each.discipline) for each in plan.analyse.members]
    known += [(each.name, each.discipline) for each in plan.relate.stakeholders]
    return any(DOCTORS & set(words(discipline)) for person, discipline in known if same_person(name, person))
