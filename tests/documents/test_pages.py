"""How many pages we think a document takes, and the table of contents that follows from it.

tools/look.py compares with LibreOffice's own count.
"""

from tests.documents.filled import FACTS, filled_plan
from tests.documents.reading import W, body, style, text
from tests.documents.small import core_plan
from vp_tui.documents.implementation_plan import ExportOptions, build, document
from vp_tui.documents.word.pages import estimated_pages
from vp_tui.knowledge.example import example_plan
from vp_tui.plan.plan import Plan

BARE, ALL = ExportOptions(annexes=frozenset()), ExportOptions(frozenset({1, 2, 3, 4}), explanations=True, personal=True)


def estimate(plan: Plan, options: ExportOptions) -> int:
    return estimated_pages(document(plan, options, FACTS).blocks)


def test_the_example_is_six_pages_at_most_without_annexes() -> None:
    assert estimate(example_plan(), BARE) <= 6


def test_a_small_plan_is_four_to_six_pages_with_annexes() -> None:
    assert 4 <= estimate(core_plan(), ExportOptions()) <= 6


def test_longer_text_is_more_pages() -> None:
    plan = Plan()
    plan.analyse.current_situation = "woord " * 4000
    assert estimate(plan, BARE) >= estimate(Plan(), BARE) + 4


def contents(content: bytes) -> list[str]:
    return [text(each) for each in body(content).iter(f"{W}p") if style(each) == "TOC1"]


def test_a_short_document_has_no_table_of_contents() -> None:
    assert contents(build(example_plan(), BARE, FACTS)) == []


def test_from_ten_pages_on_there_is_one_that_points_to_every_section() -> None:
    content = build(filled_plan(records=12), ALL, FACTS)
    headings = [each for each in body(content).iter(f"{W}p") if style(each) == "Heading1"]
    assert contents(content) == [text(each) for each in headings]
    targets = [each.get(f"{W}anchor") for each in body(content).iter(f"{W}hyperlink")]
    anchors = [mark.get(f"{W}name") for each in headings for mark in each.iter(f"{W}bookmarkStart")]
    assert targets == anchors and len(targets) == 11


def test_the_field_of_the_table_of_contents_begins_and_ends() -> None:
    content = build(filled_plan(records=12), ALL, FACTS)
    kinds = [each.get(f"{W}fldCharType") for each in body(content).iter(f"{W}fldChar")]
    assert kinds == ["begin", "separate", "end"]
