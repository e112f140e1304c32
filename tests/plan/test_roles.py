"""Who said something is printed as a role; what the plan doesn't know stays as it was typed."""

import pytest

from vp_tui.plan.models.analyse import Member
from vp_tui.plan.models.relate import Stakeholder
from vp_tui.plan.plan import Plan
from vp_tui.plan.roles import printed_speaker


def plan() -> Plan:
    made = Plan()
    made.plan.author, made.plan.supervisor = "Noor Vuurdoorn", "Hein Maanvliet"
    people = [("Daan de Wit", "doktersassistent"), ("Joke van Dam", "doktersassistent"), ("Hein Maanvliet", "huisarts")]
    people += [("Joost Regenboom", "praktijkmanager"), ("Praktijkassistenten", "")]
    made.analyse.members = [
        Member(id=f"a000000{n}", name=name, discipline=discipline) for n, (name, discipline) in enumerate(people)
    ]
    made.relate.stakeholders = [
        Stakeholder(id="b0000001", name="Joke", discipline="doktersassistent"),
        Stakeholder(id="b0000002", name="Ria Bakker", discipline="apotheker", external=True),
        Stakeholder(id="b0000003", name="Apotheek Nergenshuizen", discipline="apotheker", external=True),
    ]
    return made


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Daan", "doktersassistent"),
        ("daan de wit", "doktersassistent"),
        ("mevrouw Van Dam", "doktersassistent"),
        ("Daan, Joke", "doktersassistent"),
        ("Daan en de huisartsen", "doktersassistent en de huisartsen"),
        ("Joost", "het team"),  # the only manager: the role would tell who it is
        ("Ria Bakker", "iemand van buiten de praktijk"),
        ("Hein", "de opleider"),
        ("Noor", "de aios"),
        ("praktijkmanager", "praktijkmanager"),
        ("Praktijkassistenten", "Praktijkassistenten"),
        ("Apotheek Nergenshuizen", "Apotheek Nergenshuizen"),
        ("iemand anders", "iemand anders"),
        ("", ""),
    ],
)
def test_a_name_becomes_a_role(typed: str, printed: str) -> None:
    assert printed_speaker(plan(), typed) == printed


def test_what_is_printed_prints_the_same_again() -> None:
    for typed in ("Daan", "Joost", "Hein", "Noor", "Daan en Ria"):
        once = printed_speaker(plan(), typed)
        assert printed_speaker(plan(), once) == once
