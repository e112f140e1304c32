"""Five slides that PowerPoint can edit, each with a title, without anybody's name."""

import io

import pytest
from pptx import Presentation

from tests.documents.filled import FACTS, filled_plan
from tests.documents.test_short import everybody
from vp_tui.documents.slides import build
from vp_tui.knowledge.example import example_plan
from vp_tui.plan.measuring.chart import charts
from vp_tui.plan.plan import Plan


def slides(plan: Plan) -> list[object]:
    return list(Presentation(io.BytesIO(build(plan, frozenset(), FACTS))).slides)


def text_of(slide: object) -> str:
    return "\n".join(each.text_frame.text for each in slide.shapes if each.has_text_frame)  # type: ignore[attr-defined]


@pytest.mark.parametrize("made", [example_plan, Plan, filled_plan])
def test_there_are_five_each_with_a_title_and_something_said(made: type[Plan]) -> None:
    found = slides(made())
    assert len(found) == 5
    for each in found:
        assert each.shapes.title.text_frame.text  # type: ignore[attr-defined]
        assert len(text_of(each).split("\n")) > 1


def test_the_chart_is_native_and_has_the_figures() -> None:
    plan = example_plan()
    (drawn,) = [each.chart for each in slides(plan)[3].shapes if each.has_chart]  # type: ignore[attr-defined]
    best = max(charts(plan), key=lambda each: len(each.series.measured))
    own = drawn.plots[0].series[0]
    assert own.name == "Gemeten" and list(own.values) == [point.value for point in best.series.measured]


def test_nobody_is_named_on_a_slide() -> None:
    plan = example_plan()
    plan.recognise.observations[0].text = ", ".join(sorted(everybody(plan)))
    said = " ".join(map(text_of, slides(plan)))
    assert {name for name in everybody(plan) if name in said} == set()
