"""Of any plan, with any choices, what went out says nothing when it comes back: all that the document makes of a plan
is known as its own. Of plans that hurt too, and after other versions."""

import datetime as dt
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.big import big_plan
from tests.documents.filled import filled_plan
from tests.documents.returned.editing import Document
from tests.documents.returned.shapes import SHAPES
from tests.strategies import plans
from vp_tui.documents.implementation_plan import DocumentFacts, ExportOptions, build
from vp_tui.documents.implementation_plan.options import Previous
from vp_tui.documents.returned.identity import annexes_in, is_personal
from vp_tui.documents.returned.package import opened_package
from vp_tui.documents.returned.reading import body_of, remarks_of
from vp_tui.documents.returned.sending import Sending, sent_document
from vp_tui.plan.plan import Plan
from vp_tui.plan.remarks import Remark

AT = dt.datetime(2026, 11, 25, 21, 44)
ALL, NONE = ExportOptions(frozenset({1, 2, 3, 4}), True, True, True), ExportOptions(frozenset(), False, False, False)
CHOICES = st.builds(
    ExportOptions, st.frozensets(st.sampled_from([1, 2, 3, 4])), st.booleans(), st.booleans(), st.booleans()
)
shapes = pytest.mark.parametrize("shape", ["sent", "Google Docs"])


@shapes
@pytest.mark.parametrize("made", [filled_plan, big_plan])
@pytest.mark.parametrize("options", [ALL, NONE], ids=["all", "none"])
def test_what_went_out_says_nothing(shape: str, made: type[Plan], options: ExportOptions, tmp_path: Path) -> None:
    assert _remarks(made(), options, None, shape, tmp_path / "terug.docx") == []


@shapes
@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
@given(plan=plans(), options=CHOICES, previous=st.none() | plans())
def test_of_any_plan(
    tmp_path_factory: pytest.TempPathFactory, shape: str, plan: Plan, options: ExportOptions, previous: Plan | None
) -> None:
    path = tmp_path_factory.getbasetemp() / f"{shape}.docx"
    assert _remarks(plan, options, Previous(2, AT.date(), previous) if previous else None, shape, path) == []


@shapes
@pytest.mark.parametrize("text", ["0\x1f\x080", "a\x1cb", "a\tb", "a\u2028b", "a\x0bb", "…"])
def test_signs_that_no_document_holds_say_nothing(shape: str, text: str, tmp_path: Path) -> None:
    plan = Plan.model_validate({"plan": {"author": text, "title": text}})
    assert _remarks(plan, NONE, None, shape, tmp_path / "terug.docx") == []


def _remarks(plan: Plan, options: ExportOptions, previous: Previous | None, shape: str, path: Path) -> list[Remark]:
    facts = DocumentFacts("vo3q0hj7", 3, AT, AT.date(), previous=previous)
    path.write_bytes(SHAPES[shape](Document(build(plan, options, facts))))
    package = opened_package(path)
    body = body_of(package)
    people = ([each.id for each in found] for found in (plan.relate.stakeholders, plan.relate.contacts))
    sending = Sending("vo3q0hj7", 3, AT, annexes_in(body), is_personal(body, *people))
    return remarks_of(package, body, sent_document(plan, sending), AT.date())
