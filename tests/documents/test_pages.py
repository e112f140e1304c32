"""How many pages we think a document takes, and the table of contents that follows from it.

VP_LIBREOFFICE=1 compares with LibreOffice's own count (it takes some seconds, and LibreOffice).
"""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.documents.filled import FACTS, filled_plan
from tests.documents.reading import W, all_marks, body, style, text
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


def test_from_seven_pages_on_there_is_one_that_points_to_every_section() -> None:
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


def soffice(folder: Path, target: str) -> None:
    command = ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", target]
    subprocess.run([*command, "--outdir", folder / "out", *folder.glob("*.docx")], check=True, capture_output=True)


needs_office = pytest.mark.skipif(
    not (os.environ.get("VP_LIBREOFFICE") and shutil.which("soffice")), reason="slow: VP_LIBREOFFICE=1 runs it"
)


@needs_office
def test_the_estimate_is_at_most_a_page_from_libreoffice(tmp_path: Path) -> None:
    cases = {
        "example": (example_plan(), BARE), "annexes": (example_plan(), ExportOptions()), "all": (example_plan(), ALL),
        "core": (core_plan(), ExportOptions()), "filled": (filled_plan(records=12), ALL), "empty": (Plan(), BARE),
    }  # fmt: skip
    for name, (plan, options) in cases.items():
        (tmp_path / f"{name}.docx").write_bytes(build(plan, options, FACTS))
    soffice(tmp_path, "pdf")
    for name, (plan, options) in cases.items():
        pages = (tmp_path / "out" / f"{name}.pdf").read_bytes().count(b"/Type/Page/")
        pages = pages or (tmp_path / "out" / f"{name}.pdf").read_bytes().count(b"/Type/Page\n")
        assert abs(pages - estimate(plan, options)) <= 1, name


@needs_office
def test_libreoffice_keeps_every_bookmark(tmp_path: Path) -> None:
    content = build(filled_plan(), ALL, FACTS)
    (tmp_path / "plan.docx").write_bytes(content)
    soffice(tmp_path, "docx")
    assert sorted(all_marks((tmp_path / "out" / "plan.docx").read_bytes())) == sorted(all_marks(content))
