"""The short documents: one page each, from any plan, and the report without anybody's name."""

import dataclasses
import datetime as dt
import io
import re
import zipfile
from collections.abc import Callable
from importlib import import_module

import pytest
from hypothesis import HealthCheck, given, settings

from tests.documents.filled import FACTS, filled_plan
from tests.strategies import plans
from vp_tui.documents.kind import Kind, Previous
from vp_tui.documents.kinds import CARD, REPORT, TALK, YEARLY
from vp_tui.documents.short.talk import questions
from vp_tui.knowledge.example import example_plan
from vp_tui.plan.changes.change import make, setting
from vp_tui.plan.models.analyse import Member
from vp_tui.plan.plan import Plan
from vp_tui.plan.roles import Speakers

KINDS = [TALK, REPORT, CARD, YEARLY]
TODAY = FACTS.now.date()
kinds = pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)


def text_of(content: bytes) -> str:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        body = archive.read("word/document.xml").decode()
    lines = ("".join(re.findall(r"<w:t[^>]*>([^<]*)</w:t>", each)) for each in body.split("</w:p>"))
    return "\n".join(lines)


@kinds
def test_it_is_made_of_the_example_of_nothing_and_of_everything(kind: Kind) -> None:
    for plan in (example_plan(), Plan(), filled_plan()):
        made = kind.build(plan, kind.usual, FACTS)
        assert made == kind.build(plan, kind.usual, FACTS)
        assert text_of(made).startswith(kind.title)


@kinds
@settings(max_examples=8, deadline=None, suppress_health_check=list(HealthCheck))
@given(plan=plans())
def test_of_any_plan(kind: Kind, plan: Plan) -> None:
    assert zipfile.is_zipfile(io.BytesIO(kind.build(plan, kind.usual, FACTS)))


@pytest.mark.parametrize("name", ["talk", "card", "yearly"])
def test_the_one_page_documents_are_one_page(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    from vp_tui.documents.document import WordDocument
    from vp_tui.documents.word.pages import estimated_pages

    pages: list[int] = []
    whole: Callable[[WordDocument], bytes] = WordDocument.to_bytes

    def counted(made: WordDocument) -> bytes:
        pages.append(estimated_pages(made.blocks))
        return whole(made)

    monkeypatch.setattr(WordDocument, "to_bytes", counted)
    import_module(f"vp_tui.documents.short.{name}").build(example_plan(), frozenset(), FACTS)
    assert pages == [1]


# --- no names in the report ------------------------------------------------------------------------------------------


def everybody(plan: Plan) -> set[str]:
    """First and last names of all whom the example names, but for the author."""
    told = " ".join([*(each.name for each in plan.analyse.members), plan.plan.supervisor, plan.plan.teacher])
    told += " " + " ".join((plan.recognise.continued_by, plan.recognise.partner.split(";")[0], plan.evaluate.guardian))
    names = set(re.findall(r"[A-Z]\w+", told))
    return names - set(plan.plan.author.split())


def test_the_report_of_a_plan_full_of_names_and_opinions_has_none() -> None:
    plan = example_plan()
    names = everybody(plan)
    assert len(names) > 12
    gossip = ". ".join(f"{name} werkt tegen en {name}'s idee was slecht" for name in sorted(names))
    for each in plan.evaluate.reflections:
        each.text = gossip
    plan.evaluate.kba = gossip
    plan.recognise.my_part = gossip
    for combel in plan.evaluate.combel:
        combel.remarks = gossip
    said = set(re.findall(r"\w+", text_of(REPORT.build(plan, frozenset(), FACTS))))
    assert {name for name in names if name in said or f"{name}s" in said} == set()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Loes telt elke dag.", "Een praktijkassistent telt elke dag."),
        ("Ik vroeg Loes Ganzewater om raad.", "Ik vroeg een praktijkassistent om raad."),
        ("Dat vond Hein ook.", "Dat vond de opleider ook."),
        ("Noor telde zelf.", "Noor telde zelf."),
        ("De lente begon.", "De lente begon."),
        ("Joosts laptop meldde zich af.", "Iemand uit het team laptop meldde zich af."),
    ],
)
def test_a_role_stands_in_place_of_a_name(text: str, told: str) -> None:
    assert Speakers(example_plan()).masked(text) == told


def test_a_role_that_several_have_is_told() -> None:
    plan = Plan()
    plan.analyse.members = [
        Member(id="member01", name="An de Wit", discipline="assistente"),
        Member(id="member02", name="Bea Groen", discipline="assistente"),
    ]
    assert Speakers(plan).masked("Toen belde An.") == "Toen belde een assistente."


# --- the talk --------------------------------------------------------------------------------------------------------


def test_the_next_talk_tells_what_changed_since_the_last() -> None:
    before, after = example_plan(), example_plan()
    make(after, setting(after, "recognise/my_part", "Alleen de metingen."))
    facts = dataclasses.replace(FACTS, previous=Previous(1, dt.date(2026, 11, 1), before))
    text = text_of(TALK.build(after, frozenset(), facts))
    assert "Sinds 1 november 2026 veranderde dit:" in text and "Mijn deel" in text
    same = dataclasses.replace(FACTS, previous=Previous(1, dt.date(2026, 11, 1), after))
    assert "is er in het plan niets veranderd" in text_of(TALK.build(after, frozenset(), same))


def test_it_asks_what_the_plan_itself_raises() -> None:
    plan = example_plan()
    assert len(questions(plan, TODAY)) >= 2
    plan.recognise.continued_by = ""
    assert any("Wie gaat er daarna mee verder?" in each for each in questions(plan, TODAY))
    assert questions(Plan(), TODAY)[0].startswith("Welk doel")
