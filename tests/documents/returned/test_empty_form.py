"""The document of an empty plan, filled in by hand: each answer comes back at its field, each row at its list."""

from functools import cache
from pathlib import Path

import pytest

from tests.documents.returned.checking import AT, compared, remarks_in
from tests.documents.returned.editing import Document, element, text_of, w
from tests.documents.returned.edits.kinds import Expected, change
from tests.documents.returned.shapes import SHAPES
from vp_tui.documents.implementation_plan import DocumentFacts, ExportOptions, build
from vp_tui.plan.plan import Plan


@cache
def empty_form() -> bytes:
    return build(Plan(), ExportOptions(), DocumentFacts("59t6fg2l", 1, AT, AT.date()))


def _fill(d: Document, head: str, row: int, *texts: str) -> None:
    """Type in the row so many below the one that begins with `head`."""
    rows = list(d.root.iter(w("tr")))
    at = next(n for n, each in enumerate(rows) if text_of(each.find(w("tc"))) == head)
    for cell, text in zip(rows[at + row].findall(w("tc")), texts, strict=False):
        if text:
            d.fill(cell, text)


def _added(address: str, **after: str) -> dict[str, object]:
    return {"kind": "added", "address": address, "after": after}


def goals_and_their_criteria(d: Document) -> Expected:
    _fill(d, "Doel 1", 0, "", "Meer mensen geprikt")
    _fill(d, "Specifiek", 0, "", "Wie zestig is of ouder")
    _fill(d, "Tijdgebonden", 0, "", "Eind januari")
    _fill(d, "Doel 3", 0, "", "Minder telefoon")
    first = _added(
        "ideate/goals", text="Meer mensen geprikt", specific="Wie zestig is of ouder", timebound="Eind januari"
    )
    return [first, _added("ideate/goals", text="Minder telefoon")]


def factors(d: Document) -> Expected:
    _fill(d, "Omgeving", 0, "", "De apotheek helpt", "Weinig ruimte")
    shared = {"category": "Omgeving"}
    return [
        _added("analyse/factors", text="De apotheek helpt", direction="Bevorderend", **shared),
        _added("analyse/factors", text="Weinig ruimte", direction="Belemmerend", **shared),
    ]


def rows_of_all_tables(d: Document) -> Expected:
    _fill(d, "Doel nr", 3, "", "Taart halen", "Petra", "mei 2027")
    _fill(d, "Gegevens", 1, "Aantal prikken", "Loes", "tellen", "elke week", "Excel")
    tables = list(d.root.iter(w("tbl")))
    for table, texts in (
        (tables[-2], ("", "Praatje houden", "Joost")),
        (tables[-1], ("", "In het draaiboek", "Yasmina")),
    ):
        for cell, text in zip(table.findall(w("tr"))[1].findall(w("tc")), texts, strict=False):
            d.fill(cell, text)
    return [
        _added("implement/actions", goal="2", action="Taart halen", who="Petra", when="mei 2027"),
        _added(
            "implement/data_collection", data="Aantal prikken", who="Loes", how="tellen", when="elke week", tool="Excel"
        ),
        _added("relate/communications", goal="1", action="Praatje houden", who="Joost"),
        _added("evaluate/spreading", goal="1", action="In het draaiboek", who="Yasmina"),
    ]


def a_box_in_a_blank_row(d: Document) -> Expected:
    _fill(d, "Doel nr", 1, "", "Taart halen")
    row = next(each for each in d.root.iter(w("tr")) if "Taart halen" in text_of(each))
    for each in row.iter("{http://schemas.microsoft.com/office/word/2010/wordml}checked"):
        each.set("{http://schemas.microsoft.com/office/word/2010/wordml}val", "1")
    for each in next(row.iter(w("sdt"))).iter(w("t")):
        each.text = "☑"
    return [_added("implement/actions", goal="1", action="Taart halen", done="ja")]


def the_first_page(d: Document) -> Expected:
    _fill(d, "Naam:", 0, "", "Noor Vuurdoorn")
    _fill(d, "Instelling:", 0, "", "De Papieren Boot")
    return [change("plan/author", "", "Noor Vuurdoorn"), change("plan/institution", "", "De Papieren Boot")]


def a_text_under_a_heading(d: Document) -> Expected:
    d.add_behind(d.marked("analyse/team"), "Vier huisartsen.", style="VPText")
    return [change("analyse/team", "", "Vier huisartsen.")]


def a_comment_on_an_unused_goal(d: Document) -> Expected:
    cell = next(each for each in d.root.iter(w("tc")) if text_of(each) == "Doel 2")
    d.comment(cell.find(w("p")), "Doel 2", "Heb je er nog een?")
    return [{"kind": "comment", "address": None, "text": "Heb je er nog een?", "quote": "Doel 2"}]


def a_paragraph_above_the_first_heading(d: Document) -> Expected:
    d.body.insert(0, element("<w:p><w:r><w:t>Beste Noor, zie hieronder.</w:t></w:r></w:p>"))
    return [{"kind": "unplaced", "text": "Beste Noor, zie hieronder."}]


def nothing(d: Document) -> Expected:
    return []


FILLED = (
    goals_and_their_criteria, factors, rows_of_all_tables, a_box_in_a_blank_row, the_first_page, a_text_under_a_heading,
    a_comment_on_an_unused_goal, a_paragraph_above_the_first_heading, nothing,
)  # fmt: skip


@pytest.mark.parametrize("shape", ["sent", "Dutch Word", "Google Docs"])
@pytest.mark.parametrize("filled", FILLED, ids=lambda each: each.__name__)
def test_what_is_filled_in_comes_back(filled: object, shape: str, tmp_path: Path) -> None:
    document = Document(empty_form())
    wanted = filled(document)  # type: ignore[operator]
    path = tmp_path / "terug.docx"
    path.write_bytes(SHAPES[shape](document))
    assert compared(remarks_in(path, Plan()), wanted).wrong == []
