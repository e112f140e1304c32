"""An exported document gives back the texts of its plan, in their fields."""

from pathlib import Path

import pytest

from tests.documents.filled import FACTS, filled_plan
from tests.documents.form.exported import exported, printed_texts
from tests.documents.small import core_plan
from vp_tui.documents.form.reading import read_form
from vp_tui.knowledge.example import example_plan
from vp_tui.plan.plan import Plan

PLANS = {"example": example_plan, "core": core_plan, "filled": filled_plan}


@pytest.mark.parametrize("name", PLANS)
def test_an_exported_document_gives_its_plan_back(name: str, tmp_path: Path) -> None:
    plan: Plan = PLANS[name]()
    form = read_form(exported(plan, tmp_path, FACTS), FACTS.now.date())
    before, after = printed_texts(plan), printed_texts(form.plan)
    different = [each for each in {**before, **after} if before.get(each) != after.get(each)]
    assert [(each, before.get(each), after.get(each)) for each in different] == []
