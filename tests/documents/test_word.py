"""The file is real Word: valid, Dutch, reproducible, and it never opens with a question."""

import datetime as dt
import io
import os
import subprocess
import sys
import zipfile
from itertools import pairwise
from pathlib import Path

import docx
import pytest
from openxml_audit import OpenXmlValidator

from tests.documents.filled import FACTS, filled_plan
from tests.documents.reading import W, body, normalised, parts, style, text
from vp_tui.documents.implementation_plan import ExportOptions, build
from vp_tui.documents.places import PLAN_PROPERTY, VERSION_PROPERTY
from vp_tui.plan.plan import Plan

GOLDEN = Path(__file__).parent / "golden"
ALL = ExportOptions(annexes=frozenset({1, 2, 3, 4}), explanations=True, personal=True)
PLANS = {"empty": (Plan(), ExportOptions()), "filled": (filled_plan(), ALL)}
COMPARED = ("document", "header1", "header2", "footer1", "styles", "numbering", "settings")


@pytest.mark.parametrize("name", PLANS)
def test_the_markup_is_as_it_was(name: str) -> None:
    """Look at the difference, and where it is meant: VP_UPDATE_GOLDEN=1 pytest tests/documents."""
    made = parts(build(*PLANS[name], FACTS))
    kept = COMPARED if name == "empty" else COMPARED[:4]
    shown = "".join(f"=== word/{part}.xml\n{normalised(made[f'word/{part}.xml'])}" for part in kept)
    golden = GOLDEN / f"{name}.xml.txt"
    if os.environ.get("VP_UPDATE_GOLDEN"):
        golden.write_text(shown, "utf-8", newline="\n")
    assert shown == golden.read_text("utf-8")


def findings(path: Path) -> set[str]:
    return {str(each.description) for each in OpenXmlValidator().validate(path).errors}


def test_the_schema_check_finds_nothing_that_it_does_not_find_in_an_empty_document(tmp_path: Path) -> None:
    docx.Document().save(str(tmp_path / "baseline.docx"))
    baseline = findings(tmp_path / "baseline.docx")
    for name, (plan, options) in PLANS.items():
        (tmp_path / f"{name}.docx").write_bytes(build(plan, options, FACTS))
        assert findings(tmp_path / f"{name}.docx") - baseline == set()


def test_the_schema_check_would_see_a_mistake(tmp_path: Path) -> None:
    made = parts(build(Plan(), ExportOptions(), FACTS))
    made["word/document.xml"] = made["word/document.xml"].replace(b"<w:body>", b"<w:body><w:nonsense/>")
    with zipfile.ZipFile(tmp_path / "broken.docx", "w") as archive:
        for name, part in made.items():
            archive.writestr(name, part)
    assert findings(tmp_path / "broken.docx")


def test_the_same_plan_gives_the_same_bytes() -> None:
    assert build(filled_plan(), ALL, FACTS) == build(filled_plan(), ALL, FACTS)


def test_no_entry_of_the_file_tells_when_or_where_it_was_saved() -> None:
    with zipfile.ZipFile(io.BytesIO(build(Plan(), ExportOptions(), FACTS))) as archive:
        told = {(each.date_time, each.create_system) for each in archive.infolist()}
    assert told == {((1980, 1, 1, 0, 0, 0), 0)}


def test_python_docx_is_imported_only_when_a_document_is_saved() -> None:
    script = (
        "import sys; from tests.documents.filled import FACTS; from vp_tui.plan.plan import Plan;"
        "from vp_tui.documents.implementation_plan import *; before = 'docx' in sys.modules;"
        "build(Plan(), ExportOptions(), FACTS); print(before, 'docx' in sys.modules)"
    )
    root = Path(__file__).parents[2]
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, cwd=root)
    assert done.stdout.split() == ["False", "True"]


def test_the_same_bytes_in_another_process_with_other_hashes() -> None:
    script = (
        "import hashlib; from tests.documents.filled import *; from vp_tui.documents.implementation_plan import *;"
        "options = ExportOptions(frozenset({4, 3, 2, 1}), True, True);"
        "print(hashlib.sha256(build(filled_plan(), options, FACTS)).hexdigest())"
    )
    shown = {
        subprocess.run(
            [sys.executable, "-c", script],
            env={**os.environ, "PYTHONHASHSEED": seed, "TZ": zone},
            capture_output=True, text=True, check=True, cwd=Path(__file__).parents[2],
        ).stdout
        for seed, zone in (("1", "UTC"), ("2", "Asia/Tokyo"))
    }  # fmt: skip
    assert len(shown) == 1


def test_properties_that_are_too_long_or_forbidden_are_cut() -> None:
    plan = Plan()
    plan.plan.title, plan.plan.author = "a\x0b" + "é" * 300, "\ud800Zoë"
    core = docx.Document(io.BytesIO(build(plan, ExportOptions(), FACTS))).core_properties
    assert (core.title, core.author) == ("a" + "é" * 253, "Zoë")


def test_python_docx_reads_its_properties() -> None:
    plan = filled_plan()
    core = docx.Document(io.BytesIO(build(plan, ExportOptions(), FACTS))).core_properties
    assert (core.title, core.author, core.last_modified_by) == (plan.plan.title, plan.plan.author, plan.plan.author)
    assert (core.language, core.version, core.revision) == ("nl-NL", "3", 3)
    assert core.created == core.modified == FACTS.now
    assert core.comments == ""


def test_nothing_in_it_speaks_of_the_library_or_of_english() -> None:
    everything = b"".join(parts(build(Plan(), ExportOptions(), FACTS)).values())
    assert [word for word in (b"python-docx", b"en-US", b"2013") if word in everything] == []
    assert b'w:lang w:val="nl-NL"' in everything


def test_it_says_which_version_of_which_plan_it_is() -> None:
    custom = parts(build(Plan(), ExportOptions(), FACTS))["docProps/custom.xml"].decode()
    assert f'name="{PLAN_PROPERTY}"><vt:lpwstr>k3f9a2bc</vt:lpwstr>' in custom
    assert f'name="{VERSION_PROPERTY}"><vt:i4>3</vt:i4>' in custom


def test_word_has_no_question_when_it_opens() -> None:
    made = parts(build(*PLANS["filled"], FACTS))
    assert b"updateFields" not in made["word/settings.xml"]
    assert b'w:dirty="' not in made["word/document.xml"]


def test_a4_with_plan_and_version_above_and_page_of_pages_below() -> None:
    made = docx.Document(io.BytesIO(build(*PLANS["filled"], FACTS)))
    section = made.sections[0]
    assert (round(section.page_width.mm), round(section.page_height.mm)) == (210, 297)
    assert section.header.paragraphs[0].text == "plan/title\tversie 3"
    footer = parts(build(*PLANS["filled"], FACTS))["word/footer1.xml"].decode()
    assert footer.index("pagina ") < footer.index(" PAGE ") < footer.index(" van ") < footer.index(" NUMPAGES ")


def test_rows_stay_whole_and_header_rows_repeat() -> None:
    rows = list(body(build(*PLANS["filled"], FACTS)).iter(f"{W}tr"))
    assert [row for row in rows if row.find(f"{W}trPr/{W}cantSplit") is None] == []
    repeated = [
        [text(cell) for cell in row.iter(f"{W}tc")] for row in rows if row.find(f"{W}trPr/{W}tblHeader") is not None
    ]
    assert ["Doel nr", "Actie", "Wie", "Wanneer", "√"] in repeated


def test_a_row_longer_than_a_third_of_a_page_may_break() -> None:
    plan = filled_plan(records=1)
    plan.implement.actions[0].action = "lang " * 400
    rows = body(build(plan, ExportOptions(), FACTS)).iter(f"{W}tr")
    breaking = [row for row in rows if row.find(f"{W}trPr/{W}cantSplit") is None]
    assert len(breaking) == 1 and "lang lang" in text(list(breaking[0].iter(f"{W}tc"))[1])


def test_tables_say_what_they_are_and_boxes_what_they_are_of() -> None:
    document = body(build(*PLANS["filled"], FACTS))
    tables = list(document.iter(f"{W}tbl"))
    assert [each for each in tables if each.find(f"{W}tblPr/{W}tblCaption") is None] == []
    aliases = [each.get(f"{W}val") for each in document.iter(f"{W}alias")]
    assert aliases and all(each.startswith("Gedaan: ") for each in aliases)
    looks = [each.find(f"{W}tblPr/{W}tblLook") for each in tables]
    assert all("1" in (each.get(f"{W}firstRow"), each.get(f"{W}firstColumn")) for each in looks)


def test_a_goal_is_a_table_that_stays_together_and_repeats_which_it_is() -> None:
    tables = list(body(build(*PLANS["filled"], FACTS)).iter(f"{W}tbl"))
    goal = next(each for each in tables if text(next(each.iter(f"{W}tc"))).startswith("Doel 1"))
    first, *middle, last = goal.iter(f"{W}tr")
    assert first.find(f"{W}trPr/{W}tblHeader") is not None
    assert all(each.find(f".//{W}keepNext") is not None for each in (first, *middle))
    assert last.find(f".//{W}keepNext") is None


def test_only_the_headings_of_the_format_have_a_number() -> None:
    paragraphs = list(body(build(*PLANS["filled"], FACTS)).iter(f"{W}p"))
    numbered = [text(each) for each in paragraphs if each.find(f"{W}pPr/{W}numPr") is not None]
    headings = [text(each) for each in paragraphs if style(each) == "Heading1"]
    assert [each for each in headings if each in numbered] == headings[:7]


def test_tables_never_touch_and_the_body_ends_with_a_paragraph() -> None:
    for plan, options in PLANS.values():
        tags = [each.tag.removeprefix(W) for each in body(build(plan, options, FACTS))]
        assert ("tbl", "tbl") not in list(pairwise(tags))
        assert tags[-2:] == ["p", "sectPr"]


def test_every_style_that_is_used_exists() -> None:
    made = parts(build(*PLANS["filled"], FACTS))
    used = {style(each) for each in body(build(*PLANS["filled"], FACTS)).iter(f"{W}p")}
    assert [each for each in used if f'w:styleId="{each}"' not in made["word/styles.xml"].decode()] == []


def test_a_done_mark_is_a_box_that_can_be_ticked() -> None:
    document = parts(build(*PLANS["filled"], FACTS))["word/document.xml"].decode()
    assert document.count('<w14:checkbox><w14:checked w14:val="1"/>') == document.count("☑") > 0


def test_a_moment_without_a_zone_is_taken_as_one_of_this_computer() -> None:
    facts = type(FACTS)("p", 1, dt.datetime(2027, 3, 12, 10))
    stamp = dt.datetime(2027, 3, 12, 10).astimezone(dt.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    assert stamp in parts(build(Plan(), ExportOptions(), facts))["docProps/core.xml"].decode()
