"""The run chart in the document: a native chart whose workbook has the figures, and the verdict in words."""

import datetime as dt
import io
import re
import zipfile

from lxml import etree

from tests.documents.filled import FACTS
from vp_tui.documents.implementation_plan import ExportOptions, build
from vp_tui.knowledge.example import example_plan
from vp_tui.plan.measuring.chart import charts
from vp_tui.plan.plan import Plan

ALL = ExportOptions(annexes=frozenset({3}))
CHART = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def parts(plan: Plan, options: ExportOptions = ALL) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(build(plan, options, FACTS))) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def workbook(content: bytes) -> list[list[float | None]]:
    """The rows with figures."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        sheet = etree.fromstring(archive.read("xl/worksheets/sheet1.xml"))
    rows = []
    for row in list(sheet.iter(f"{SHEET}row"))[1:]:
        cells = {re.sub(r"\d", "", cell.get("r")): cell.findtext(f"{SHEET}v") for cell in row}
        rows.append([float(cells[key]) if cells.get(key) else None for key in "ABCD" if key in cells or key < "D"])
    return rows


def test_each_indicator_with_measurements_has_a_chart_with_its_figures() -> None:
    plan = example_plan()
    found, drawn = parts(plan), charts(plan)
    names = sorted(name for name in found if name.startswith("word/charts/chart"))
    assert len(names) == len(drawn) == found["word/document.xml"].count(b"<c:chart ")
    first = workbook(found["word/embeddings/chart1.xlsx"])
    series = drawn[0].series
    days = [(point.day - dt.date(1899, 12, 30)).days for point in series.measured]
    assert [row[0] for row in first] == days
    assert [row[1] for row in first] == [point.value for point in series.measured]
    assert {row[2] for row in first} == {drawn[0].median} and {row[3] for row in first} == {series.target}


def test_what_the_chart_shows_is_what_its_workbook_says() -> None:
    found = parts(example_plan())
    root = etree.fromstring(found["word/charts/chart1.xml"])
    values = root.find(f".//{CHART}ser/{CHART}val")
    shown = [float(each.findtext(f"{CHART}v")) for each in values.iter(f"{CHART}pt")]
    assert shown == [row[1] for row in workbook(found["word/embeddings/chart1.xlsx"])]


def test_the_verdict_stands_below_it_and_a_screen_reader_hears_it() -> None:
    text = parts(example_plan())["word/document.xml"].decode()
    assert text.count("Hier veranderde iets, en het is de goede kant op.") == 2  # below it, and as its description
    assert "bewezen" not in text


def test_without_measurements_there_is_no_chart() -> None:
    plan = example_plan()
    plan.implement.measurements = []
    assert not any(name.startswith("word/charts") for name in parts(plan))


def test_the_same_plan_gives_the_same_bytes() -> None:
    assert build(example_plan(), ALL, FACTS) == build(example_plan(), ALL, FACTS)
