"""Who said something, as a role: an opinion of staff is printed without the name of who has it.

A name that the plan knows (a member of the team, someone concerned, who is named on the cover) becomes what that person
is, where at least one other is that too; a role that only one has tells who it is as well as the name does.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from vp_tui.plan.plan import Plan
from vp_tui.plan.texts import folded_text
from vp_tui.plan.values.who import person_names

TEAM, OUTSIDE = "het team", "iemand van buiten de praktijk"
AUTHOR, SUPERVISOR, TEACHER = "de aios", "de opleider", "de docent"
COVER = (AUTHOR, SUPERVISOR, TEACHER)
WORD = re.compile(r"[\w’'-]+")
# What stands in a name and names nobody: titles, particles, pronouns.
PARTICLES = frozenset((
    "de", "den", "der", "het", "een", "en", "van", "von", "te", "ten", "ter", "la", "le", "da", "di", "el", "in",
    "op", "bij", "uit", "voor", "met", "zonder", "aan", "onze", "alle", "iedereen", "ik", "wij", "we", "mezelf",
    "ikzelf", "dr", "drs", "prof", "mr", "mevr", "mevrouw", "mw", "dhr", "heer", "meneer", "dokter", "zuster",
    "poh", "ggz", "aios",
))  # fmt: skip
# What words for a role begin with.
ROLES = (
    "haio", "anios", "assistent", "doktersassistent", "praktijkassistent", "huisarts", "poh-", "specialist", "manager",
    "praktijkmanager", "praktijkhouder", "praktijkondersteuner", "praktijkverpleeg", "verpleeg", "wijkverpleeg",
    "physician", "apotheker", "fysio", "opleider", "docent", "begeleider", "collega", "medewerk", "personeel", "balie",
    "projectleider", "stagiair", "ondersteuner", "receptie", "administrat", "secretar", "team",
)  # fmt: skip
# What the name of a group or an organisation begins with: no person, so its name may stand there.
GROUPS = (
    "apotheek", "patient", "client", "huisartsenp", "huisartsen", "hagro", "team", "groep", "thuiszorg", "zorg",
    "gemeente", "ziekenhuis", "stichting", "vakgroep", "maatschap", "leverancier", "verzekeraar", "familie",
    "mantelzorg", "bestuur", "wijkteam", "gezondheidscentrum", "laboratorium", "leden", "ouderen",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Person:
    """`words`: of the name, without those that are no name; `role`: what is printed instead; empty where there is none
    of its own. `elsewhere`: from outside the practice."""

    words: frozenset[str]
    role: str
    elsewhere: bool = False


def printed_speaker(plan: Plan, by: str) -> str:
    """What the document prints of who said something: without names that the plan knows; a role, a group or a name that
    it doesn't know stays as it was typed."""
    return Speakers(plan).printed(by)


class Speakers:
    """All whom a plan names, to look up who said something."""

    def __init__(self, plan: Plan):
        self._people = list(_people(plan))
        self._alike = Counter(folded_text(each.role) for each in _different(self._people))

    def printed(self, by: str) -> str:
        """As `printed_speaker`."""
        told = [(name, self._person(name)) for name in person_names(by)]
        if not any(person for _, person in told):
            return by
        roles = list(dict.fromkeys(self._role(person) if person else name for name, person in told))
        return roles[0] if len(roles) == 1 else f"{', '.join(roles[:-1])} en {roles[-1]}"

    def masked(self, text: str) -> str:
        """A text without the names of others than the author: a role in place of each, whatever it stands in."""
        made, at = "", 0
        for start, end, person in self._named(text):
            begins = not text[:start].rstrip() or text[:start].rstrip()[-1] in ".!?:\n"
            role = self._in_text(person)
            made += text[at:start] + (role[0].upper() + role[1:] if begins else role)
            at = end
        return made + text[at:]

    def _named(self, text: str) -> Iterator[tuple[int, int, Person]]:
        """Where a text names somebody: first and last name in a row are one."""
        found: list[tuple[int, int, Person]] = []
        own = [each.words for each in self._people if each.role == AUTHOR]
        for word in WORD.finditer(text):
            forms = _forms(word[0])
            person = next((each for each in self._people if forms & each.words), None)
            if person is None or any(forms & each for each in own):
                continue
            if found and found[-1][2] is person and not text[found[-1][1] : word.start()].strip():
                found[-1] = (found[-1][0], word.end(), person)
            else:
                found.append((word.start(), word.end(), person))
        yield from found

    def _in_text(self, person: Person) -> str:
        role = self._role(person)
        if role == TEAM:
            return "iemand uit het team"
        return role if role in (*COVER, OUTSIDE) else f"een {role}"

    def _person(self, name: str) -> Person | None:
        """Who is meant: by first name, last name, or both."""
        words = _words(name)
        return next((each for each in self._people if words & each.words), None)

    def _role(self, person: Person) -> str:
        if person.role in COVER:
            return person.role
        if person.role and self._alike[folded_text(person.role)] > 1:
            return person.role
        return OUTSIDE if person.elsewhere else TEAM


def _forms(word: str) -> set[str]:
    """A word with a capital as it can stand in a name: *Joosts* and *Loes's* too."""
    if not word[0].isupper():
        return set()
    whole = folded_text(word).strip("-'’")
    return {whole, whole.removesuffix("s").strip("'’")}


def _people(plan: Plan) -> Iterator[Person]:
    named = ((plan.plan.author, AUTHOR), (plan.plan.supervisor, SUPERVISOR), (plan.plan.teacher, TEACHER))
    found = [Person(_name_words(each), role) for text, role in named for each in person_names(text)]
    found += [Person(_name_words(each.name), _shown(each.discipline, each.role)) for each in plan.analyse.members]
    later = (plan.recognise.continued_by, plan.evaluate.guardian)
    concerned = plan.relate.stakeholders
    found += [Person(_name_words(each.name), _shown(each.discipline, each.role), each.external) for each in concerned]
    found += [Person(_name_words(each), "") for text in later for each in person_names(text)]
    found += [Person(_name_words(each), "", True) for each in person_names(plan.recognise.partner)[:1]]
    return (each for each in found if each.words)


def _different(people: list[Person]) -> list[Person]:
    """Each person once, without who is named on the cover alone: who is in the team can be one of those concerned too,
    by first name alone."""
    found: list[Person] = []
    for each in people:
        if each.role not in COVER and not any(each.words <= one.words or one.words <= each.words for one in found):
            found.append(each)
    return found


def _shown(discipline: str, role: str) -> str:
    return " ".join((discipline.strip() or role.strip()).split())


def _name_words(name: str) -> frozenset[str]:
    """The words of a person's name: those with a capital, where there are any."""
    if folded_text(name).startswith(GROUPS) or folded_text(name).split(" ")[0] == "praktijk":
        return frozenset()
    capital = " ".join(each for each in WORD.findall(name) if each[0].isupper())
    return _words(capital) or _words(name)


def _words(text: str) -> frozenset[str]:
    """The words of a text that can name a person."""
    words = (folded_text(each).strip("-'’") for each in WORD.findall(text))
    return frozenset(each for each in words if each and each not in PARTICLES and not each.startswith(ROLES))
