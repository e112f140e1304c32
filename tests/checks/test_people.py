"""Whose name it is."""

import pytest

from vp_tui.checks.phases.people import has_author, is_author, is_doctor, only_author, same_person
from vp_tui.plan.models.analyse import Member
from vp_tui.plan.plan import Plan


def plan(author: str, *members: str, supervisor: str = "") -> Plan:
    made = Plan()
    made.plan.author, made.plan.supervisor = author, supervisor
    made.analyse.members = [Member(id=f"member{n:02}", name=name) for n, name in enumerate(members)]
    return made


@pytest.mark.parametrize("name", [
    "Noor de Wit", "noor", "de Wit", "N. de Wit", "NOOR DE WIT", "Nóór", "Noor (aios)", "aios Noor", "aios", "De aios",
    "ik", "ikzelf", "Wit",
])  # fmt: skip
def test_the_aios_by_any_part_of_the_name(name: str) -> None:
    assert is_author(name, plan("Noor de Wit", "Noor de Wit", "Loes Ganzewater"))


@pytest.mark.parametrize(
    "name", ["", "de", "N.", "Noortje", "Noor Vuurdoorn", "Loes", "team", "van Wit", "iedereen", "Noor Wit-Bakker"]
)
def test_not_the_aios(name: str) -> None:
    assert not is_author(name, plan("Noor de Wit", "Loes Ganzewater"))


def test_a_name_that_fits_a_colleague_too_is_nobodys() -> None:
    both = plan("Jan de Vries", "Jan Bakker", supervisor="Kees de Vries")
    assert not is_author("Jan", both)
    assert not is_author("De Vries", both)
    assert is_author("Jan de Vries", both)
    assert is_author("J. de Vries", both)


def test_without_a_name_only_the_word_tells() -> None:
    assert not is_author("Noor", plan(""))
    assert is_author("aios", plan(""))


def test_an_author_of_initials_is_found_by_the_whole_name() -> None:
    assert same_person("Noor de Wit", "N. de Wit")
    assert same_person("Bo", "Bo de Wit")
    assert not same_person("Loes de Wit", "N. de Wit")


def test_one_among_others_or_alone() -> None:
    ours = plan("Noor de Wit")
    assert has_author("Loes en Noor", ours)
    assert not only_author("Loes en Noor", ours)
    assert only_author("Noor, aios", ours)
    assert not only_author("", ours)


@pytest.mark.parametrize("name", ["huisarts", "de huisartsen", "Hein", "Noor", "Carlijn"])
def test_a_doctor_by_word_role_or_discipline(name: str) -> None:
    ours = plan("Noor de Wit", "Carlijn Zilverwaard", supervisor="Hein Maanvliet")
    ours.analyse.members[0].discipline = "huisarts"
    assert is_doctor(name, ours)
    assert not is_doctor("Petra", ours)
    assert not is_doctor("doktersassistent", ours)
