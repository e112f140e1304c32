"""Who and when the plan itself names: the team, the stakeholders, and its own dates."""

import datetime as dt
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from vp_tui.checks.privacy.context import ORGANISED, PROFESSION
from vp_tui.plan.address import leaves
from vp_tui.plan.fields import Kind
from vp_tui.plan.plan import Plan
from vp_tui.plan.texts import folded_text
from vp_tui.plan.values.who import person_names

PARTICLES = frozenset(
    ("van", "de", "der", "den", "ten", "ter", "te", "het", "'t", "’t", "t", "in", "op", "el", "al", "ben", "uit", "von",
     "di", "da", "la", "le", "vd", "v.d", "aan", "over", "bin", "du")
)  # fmt: skip
TITLES = frozenset(("dr", "drs", "prof", "mr", "ir", "ds", "dhr", "mw", "mevr", "mevrouw", "meneer", "heer", "mej"))
NAME_FIELDS = re.compile(
    r"plan/(?:author|supervisor|teacher)|recognise/partner|(?:analyse/members|relate/stakeholders)/\w+/name"
)
# A stakeholder may be a patient; a patient is never one of those whose names pass.
PATIENT = re.compile(r"\b(?:pati[eë]nte?|pt|cli[eë]nte?)\b", re.IGNORECASE)
AT_WORK = re.compile(PROFESSION, re.IGNORECASE)
WORD = re.compile(r"[\w’'.]+")
FIRST_PLAN = dt.date(2026, 1, 1)  # no plan in this app is older
ASIDE = re.compile(r"\((?!pati|pt|cli)[^()]*\)")  # "Fatma Yildiz (balie)"
LONGEST = 60  # characters of a name; more is a sentence
SHORTEST = 4  # letters of a name that is looked for in a mailbox


@dataclass(frozen=True, slots=True)
class Person:
    """A name in parts, folded: what comes before the surname (names or initials), and its last word."""

    given: tuple[str, ...]
    surname: str


def person(name: str) -> Person | None:
    """The parts of a name as typed; None for what is no name ("de apotheker"), an organisation or a patient."""
    words = [word.strip(".’'") for word in WORD.findall(re.sub(r"\.(?=\w)", ". ", name.replace("-", " ")))]
    core = [word for word in words if word[:1].isupper() and not _goes_with_a_name(word)]
    if not core or ORGANISED.match(core[0]) or PATIENT.search(name):
        return None
    return Person(tuple(folded_text(each) for each in core[:-1]), folded_text(core[-1]))


def _goes_with_a_name(word: str) -> bool:
    return folded_text(word) in PARTICLES | TITLES or bool(AT_WORK.fullmatch(word))


@dataclass(frozen=True)
class Known:
    """The people of the plan and the days in its date fields."""

    people: tuple[Person, ...] = ()
    days: frozenset[dt.date] = frozenset()
    institution: str = ""

    @cached_property
    def words(self) -> frozenset[str]:
        """First names and surnames, folded."""
        return frozenset(word for each in self.people for word in (*each.given, each.surname))

    @cached_property
    def begin(self) -> dt.date:
        """The day before which the plan's own time lies."""
        return min([FIRST_PLAN, *(day for day in self.days if day.year > FIRST_PLAN.year - 5)])

    @cached_property
    def _bare(self) -> frozenset[str]:
        """The surnames of those of whom nothing else is known."""
        return frozenset(each.surname for each in self.people if not each.given)

    @cached_property
    def _initialled(self) -> frozenset[tuple[str, str]]:
        """Each word of a name with its first initial, of the others."""
        return frozenset(
            (word, each.given[0][:1]) for each in self.people if each.given for word in (*each.given, each.surname)
        )

    def has(self, given: Iterable[str], surname: Iterable[str]) -> bool:
        """Whether someone of the plan may be meant: their surname or first name, and no other initial with it."""
        given, surname = [folded_text(each) for each in given], [folded_text(each) for each in surname]
        if not given:
            return not self.words.isdisjoint(surname)
        initial = given[0][:1]
        return not self._bare.isdisjoint((*given, *surname)) or any(
            (each, initial) in self._initialled for each in surname
        )

    @cached_property
    def _lengths(self) -> frozenset[int]:
        return frozenset(len(word) for word in self.words if len(word) >= SHORTEST)

    def in_mailbox(self, mailbox: str) -> bool:
        """Whether a word of a name stands in it; looked for by its length, so that many names cost no more."""
        stretches = (mailbox[n : n + size] for size in self._lengths for n in range(len(mailbox) - size + 1))
        return any(each in self.words for each in stretches)


def known(plan: Plan) -> Known:
    texts, days = set[str](), set[dt.date]()
    for address, spec, value in leaves(plan):
        if spec.kind is Kind.DATE and value:
            days.add(value)
        elif value and (spec.kind is Kind.WHO or (spec.kind is Kind.TEXT and NAME_FIELDS.fullmatch(address))):
            texts.add(value)
    people = {one for text in texts for one in _people(text)}
    return Known(tuple(people), frozenset(days), plan.plan.institution)


def _people(text: str) -> Iterator[Person]:
    for name in person_names(ASIDE.sub("", text)):
        if len(name) <= LONGEST and (found := person(name)):
            yield found
