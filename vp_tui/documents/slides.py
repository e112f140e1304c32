"""*Presentatie*: five slides for the group on the return day, native: wonder, why, goal, result, question."""

import io
from collections.abc import Sequence
from typing import Any

from pptx import Presentation
from pptx.chart.data import CategoryChartData
from pptx.dml.color import RGBColor
from pptx.enum.chart import XL_CHART_TYPE, XL_LEGEND_POSITION, XL_MARKER_STYLE
from pptx.enum.dml import MSO_LINE
from pptx.enum.text import PP_ALIGN
from pptx.util import Cm, Pt

from vp_tui.documents.kind import DocumentFacts
from vp_tui.documents.short.talk import questions
from vp_tui.plan.goal_sentence import goal_sentence
from vp_tui.plan.measuring.chart import Chart, charts
from vp_tui.plan.measuring.told import told_lines
from vp_tui.plan.measuring.verdict import verdict
from vp_tui.plan.plan import Plan
from vp_tui.plan.roles import Speakers
from vp_tui.plan.texts import shortened_text

WIDTH, HEIGHT, MARGIN = 33.867, 19.05, 2.0  # cm: 16 to 9
INK, DARK, GREY = map(RGBColor.from_string, ("1F1F1F", "1F5361", "595959"))
TITLE_ONLY = 5  # the layout with a title alone: a screen reader tells it
LONGEST, MOST = 220, 4  # characters of a line on a slide; lines
EMPTY = "Dit vulde ik nog niet in."
WIDEST_CHART = 60  # points


def build(plan: Plan, options: object, facts: DocumentFacts) -> bytes:
    """The .pptx file. What staff said stays out, and a role stands in place of a name."""
    deck = Presentation()
    deck.slide_width, deck.slide_height = Cm(WIDTH), Cm(HEIGHT)
    masked = Speakers(plan).masked
    chosen = [each.text for each in plan.recognise.observations if each.chosen] or [plan.recognise.occasion]
    _slide(deck, "Waar verwonderde ik me over?", [masked(each) for each in chosen], plan.plan.title)
    _slide(deck, "Waarom gaat het zoals het gaat?", [masked(each) for each in plan.analyse.whys])
    goals = sorted(plan.ideate.goals, key=lambda each: each.number)
    _slide(deck, "Wat wil ik bereiken?", [masked(goal_sentence(plan, each) or each.text) for each in goals])
    _happened(deck, plan, facts)
    asked = next(iter(questions(plan, facts.now.date())))
    _slide(deck, "Mijn vraag aan jullie", [asked])
    _describe(deck, plan, facts)
    buffer = io.BytesIO()
    deck.save(buffer)
    return buffer.getvalue()


def _describe(deck: Any, plan: Plan, facts: DocumentFacts) -> None:
    about = deck.core_properties
    about.title, about.author = plan.plan.title or "Verbeterplan", plan.plan.author
    about.created = about.modified = facts.now.replace(tzinfo=None, microsecond=0)
    about.last_modified_by, about.language = plan.plan.author, "nl-NL"


def _titled(deck: Any, title: str) -> Any:
    slide = deck.slides.add_slide(deck.slide_layouts[TITLE_ONLY])
    place = slide.shapes.title
    place.left, place.top, place.width, place.height = Cm(MARGIN), Cm(1.4), Cm(WIDTH - 2 * MARGIN), Cm(2.2)
    place.text_frame.paragraphs[0].alignment = PP_ALIGN.LEFT
    _write(place.text_frame.paragraphs[0], title, 36, DARK, bold=True)
    return slide


def _slide(deck: Any, title: str, lines: Sequence[str], small: str = "") -> Any:
    slide = _titled(deck, title)
    told = [shortened_text(each, LONGEST) for each in lines if each.strip()][:MOST] or [EMPTY]
    _text(slide, told, 4.6, 12.0, 24 if len(told) > 1 else 30, INK)
    if small.strip():
        _text(slide, [shortened_text(small, LONGEST)], HEIGHT - 2.0, 1.2, 16, GREY)
    return slide


def _text(slide: Any, lines: Sequence[str], top: float, height: float, size: int, colour: Any) -> None:
    frame = slide.shapes.add_textbox(Cm(MARGIN), Cm(top), Cm(WIDTH - 2 * MARGIN), Cm(height)).text_frame
    frame.word_wrap = True
    for n, line in enumerate(lines):
        paragraph = frame.paragraphs[0] if n == 0 else frame.add_paragraph()
        paragraph.space_after = Pt(12)
        _write(paragraph, line, size, colour)


def _write(paragraph: Any, text: str, size: int, colour: Any, bold: bool = False) -> None:
    run = paragraph.add_run()
    run.text, run.font.size, run.font.bold = text, Pt(size), bold
    run.font.color.rgb, run.font.name = colour, "Calibri"


def _happened(deck: Any, plan: Plan, facts: DocumentFacts) -> None:
    """The chart with most points, and its verdict."""
    measured = [each for each in charts(plan) if each.series.measured and each.series.goal]
    if not measured:
        _slide(deck, "Wat gebeurde er?", ["Ik heb nog niets gemeten."])
        return
    best = max(measured, key=lambda each: len(each.series.measured))
    said = verdict(best, facts.now.date())
    slide = _titled(deck, "Wat gebeurde er?")
    _text(slide, [shortened_text(best.series.name, LONGEST)], 3.6, 1.2, 20, GREY)
    _draw(slide, best)
    _text(slide, [shortened_text(said.sentence, LONGEST)], HEIGHT - 3.2, 2.4, 20, INK)


def _draw(slide: Any, chart: Chart) -> None:
    points = [(point, part) for part in chart.parts for point in part.points][-WIDEST_CHART:]
    data: Any = CategoryChartData()  # type: ignore[no-untyped-call]
    data.categories = [point.day for point, _ in points]
    data.add_series("Gemeten", [point.value for point, _ in points])
    data.add_series("Middelste waarde", [part.centre for _, part in points])
    if chart.series.target is not None:
        data.add_series("Streefwaarde", [chart.series.target] * len(points))
    room = Cm(MARGIN), Cm(5.0), Cm(WIDTH - 2 * MARGIN), Cm(10.6)
    frame = slide.shapes.add_chart(XL_CHART_TYPE.LINE_MARKERS, *room, data)
    frame._element.nvGraphicFramePr.cNvPr.set("descr", " ".join(told_lines(chart)))
    drawn = frame.chart
    drawn.has_legend, drawn.legend.position = True, XL_LEGEND_POSITION.BOTTOM
    drawn.legend.include_in_layout, drawn.font.size = False, Pt(14)
    drawn.value_axis.has_major_gridlines = False
    drawn.category_axis.tick_labels.number_format = "d mmm"
    drawn.category_axis.tick_labels.number_format_is_linked = False
    own, *others = drawn.plots[0].series
    own.format.line.fill.background()
    own.marker.style, own.marker.size = XL_MARKER_STYLE.CIRCLE, 9
    own.marker.format.fill.solid()
    own.marker.format.fill.fore_color.rgb = DARK
    for each, colour in zip(others, (GREY, INK), strict=False):
        each.marker.style, each.smooth = XL_MARKER_STYLE.NONE, False
        each.format.line.color.rgb, each.format.line.width = colour, Pt(2)
    if len(others) > 1:
        others[1].format.line.dash_style = MSO_LINE.DASH
