"""What the user typed comes out exactly; what XML forbids is dropped."""

import pytest
from docx.oxml import parse_xml
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.documents.filled import FACTS
from tests.documents.reading import W, all_marks, places, text
from tests.strategies import NASTY, plans, texts
from vp_tui.documents.blocks import Paragraph, Style
from vp_tui.documents.implementation_plan import ExportOptions, build
from vp_tui.documents.places import bookmark
from vp_tui.documents.word.markup import FORBIDDEN, Markup
from vp_tui.plan.fields import normalise
from vp_tui.plan.models.implement import Action
from vp_tui.plan.plan import Plan

SPACE = f'xmlns:w="{W[1:-1]}"'
ALL = ExportOptions(annexes=frozenset({1, 2, 3, 4}), explanations=True, personal=True)
HARD = (
    "regel een\nregel twee\n\nregel vier",
    "  ruimte\tvooraf en achteraf  ",
    "lang" * 50,
    "é" * 10_000,
    "\n",
    " ",
    "\t\n ",
    "]]>",
    "&amp;",
)


def through_xml(typed: str) -> str:
    made = Markup().paragraph(Paragraph(typed, Style.TEXT))
    return text(parse_xml(f"<w:body {SPACE}>{made}</w:body>")[0])


def allowed(typed: str) -> str:
    return FORBIDDEN.sub("", normalise(typed))


@given(st.text() | texts())
def test_all_that_xml_allows_comes_out_exactly(typed: str) -> None:
    assert through_xml(normalise(typed)) == allowed(typed)


@given(st.characters(codec=None))
def test_a_character_is_dropped_only_where_xml_forbids_it(character: str) -> None:
    """XML 1.0, production 2; a carriage return never comes this far."""
    code = ord(character)
    fine = code in (9, 10) or 0x20 <= code <= 0xD7FF or 0xE000 <= code <= 0xFFFD or code >= 0x10000
    assert through_xml(character) == (character if fine else "")


@pytest.mark.parametrize("typed", [*HARD, *NASTY], ids=lambda typed: repr(typed[:12]))
def test_a_text_comes_out_in_a_paragraph_and_in_a_cell(typed: str) -> None:
    plan = Plan()
    plan.recognise.improvement_point = plan.analyse.team = normalise(typed)
    plan.implement.actions = [Action(id="a0000001", action=normalise(typed), who="Zoë")]
    found = places(build(plan, ExportOptions(), FACTS))
    assert found[bookmark("implement/actions/a0000001/action")].text == allowed(typed)
    assert found[bookmark("analyse/team")].text == allowed(typed)
    if typed:
        assert found[bookmark("recognise/improvement_point")].text == allowed(typed)


@settings(max_examples=25)
@given(plans())
def test_any_plan_makes_a_document_that_reads_back(plan: Plan) -> None:
    content = build(plan, ALL, FACTS)
    marks = all_marks(content)
    assert len(marks) == len(set(marks))
    found = places(content)
    for goal in plan.ideate.goals:
        assert found[bookmark(f"ideate/goals/{goal.id}/specific")].text == FORBIDDEN.sub("", goal.specific)
