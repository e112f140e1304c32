"""A line chart as Word keeps it: a part with its drawing, and a workbook in it that can be edited there."""

import datetime as dt
import io
from collections.abc import Iterable, Sequence

import xlsxwriter
from docx.opc.packuri import PackURI
from docx.opc.part import Part

from vp_tui.documents.blocks import Line, LineChart
from vp_tui.documents.word.markup import escaped_text

SPACES = (
    'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
CHART = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"
WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
SHEET = "Metingen"
EPOCH = dt.date(1899, 12, 30)  # day 0 of a spreadsheet
FRAME = "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>"
SMALL = 900  # hundredths of a point
# They differ in shape too, so that a print in grey tells them apart.
LOOKS = {
    "points": ("1F5361", "none", "circle"),
    "centre": ("595959", "solid", "none"),
    "target": ("8A8A8A", "dash", "none"),
}


def add_charts(document: Part, charts: Sequence[LineChart]) -> None:
    """Give the document's part a part for each chart, related to it by the name that its place has."""
    for number, each in enumerate(charts, 1):
        name = PackURI(f"/word/charts/chart{number}.xml")
        part = Part(name, CHART, (HEAD + _chart(each)).encode(), document.package)
        book = Part(PackURI(f"/word/embeddings/chart{number}.xlsx"), WORKBOOK, _workbook(each), document.package)
        part.load_rel(f"{RELATIONS}/package", book, "rId1")
        document.load_rel(f"{RELATIONS}/chart", part, relation(number))


def relation(number: int) -> str:
    """The name of the relation from the document to its chart of this number."""
    return f"rIdChart{number}"


def _workbook(chart: LineChart) -> bytes:
    """The figures, a column a line; the same figures give the same bytes."""
    buffer = io.BytesIO()
    book = xlsxwriter.Workbook(buffer, {"in_memory": True, "default_date_format": "d-m-yyyy"})
    book.set_properties({"created": dt.datetime(1980, 1, 1)})
    sheet = book.add_worksheet(SHEET)
    sheet.set_column(0, len(chart.lines), 16)
    sheet.write_row(0, 0, ["Datum", *(each.name for each in chart.lines)])
    for row, day in enumerate(chart.days, 1):
        sheet.write_datetime(row, 0, dt.datetime.combine(day, dt.time()))
    for column, line in enumerate(chart.lines, 1):
        for row, value in enumerate(line.values, 1):
            if value is not None:
                sheet.write_number(row, column, value)
    book.close()
    return buffer.getvalue()


def _chart(chart: LineChart) -> str:
    lines = "".join(_line(chart, n, each) for n, each in enumerate(chart.lines))
    text = f'<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="{SMALL}"/></a:pPr><a:endParaRPr lang="nl-NL"/></a:p></c:txPr>'
    return (
        f'<c:chartSpace {SPACES}><c:lang val="nl-NL"/><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/>'
        "<c:plotArea><c:layout/>"
        f'<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>{lines}'
        '<c:marker val="1"/><c:axId val="111111111"/><c:axId val="222222222"/></c:lineChart>'
        f"{_days()}{_values(chart)}</c:plotArea>"
        '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>'
        f'<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>{FRAME}{text}'
        '<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>'
    )


def _line(chart: LineChart, number: int, line: Line) -> str:
    colour, stroke, marker = LOOKS[line.look]
    column, last = chr(ord("B") + number), len(chart.days) + 1
    fill = f'<a:solidFill><a:srgbClr val="{colour}"/></a:solidFill>'
    pen = (
        "<a:ln><a:noFill/></a:ln>" if stroke == "none" else f'<a:ln w="19050">{fill}<a:prstDash val="{stroke}"/></a:ln>'
    )
    dot = f'<c:symbol val="{marker}"/>' + (
        "" if marker == "none" else f'<c:size val="6"/><c:spPr>{fill}<a:ln>{fill}</a:ln></c:spPr>'
    )
    named = f"<c:strRef><c:f>{SHEET}!${column}$1</c:f><c:strCache>{_cache([line.name])}</c:strCache></c:strRef>"
    days = _numbers(f"{SHEET}!$A$2:$A${last}", [(day - EPOCH).days for day in chart.days], "d\\-m\\-yyyy")
    values = _numbers(f"{SHEET}!${column}$2:${column}${last}", line.values, "General")
    return (
        f'<c:ser><c:idx val="{number}"/><c:order val="{number}"/><c:tx>{named}</c:tx><c:spPr>{pen}</c:spPr>'
        f'<c:marker>{dot}</c:marker><c:cat>{days}</c:cat><c:val>{values}</c:val><c:smooth val="0"/></c:ser>'
    )


def _cache(values: Iterable[object]) -> str:
    told = [(n, value) for n, value in enumerate(values)]
    points = "".join(
        f'<c:pt idx="{n}"><c:v>{escaped_text(str(value))}</c:v></c:pt>' for n, value in told if value is not None
    )
    return f'<c:ptCount val="{len(told)}"/>{points}'


def _numbers(where: str, values: Sequence[float | None], form: str) -> str:
    cached = f"<c:formatCode>{form}</c:formatCode>{_cache(values)}"
    return f"<c:numRef><c:f>{where}</c:f><c:numCache>{cached}</c:numCache></c:numRef>"


def _days() -> str:
    return (
        '<c:dateAx><c:axId val="111111111"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/>'
        '<c:axPos val="b"/><c:numFmt formatCode="d\\ mmm" sourceLinked="0"/><c:majorTickMark val="out"/>'
        '<c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:crossAx val="222222222"/><c:crosses val="autoZero"/>'
        '<c:auto val="1"/><c:lblOffset val="100"/><c:baseTimeUnit val="days"/></c:dateAx>'
    )


def _values(chart: LineChart) -> str:
    title = ""
    if chart.unit:
        run = f'<a:r><a:rPr lang="nl-NL" sz="{SMALL}" b="0"/><a:t>{escaped_text(chart.unit)}</a:t></a:r>'
        title = f'<c:title><c:tx><c:rich><a:bodyPr/><a:p>{run}</a:p></c:rich></c:tx><c:overlay val="0"/></c:title>'
    low = f'<c:max val="{chart.high:g}"/><c:min val="{chart.low:g}"/>'
    return (
        f'<c:valAx><c:axId val="222222222"/><c:scaling><c:orientation val="minMax"/>{low}</c:scaling>'
        '<c:delete val="0"/>'
        f'<c:axPos val="l"/>{title}<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="out"/>'
        '<c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="111111111"/><c:crosses val="min"/>'
        '<c:crossBetween val="between"/></c:valAx>'
    )
