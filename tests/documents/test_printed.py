"""The plan as a document prints it."""

import pytest

from tests.documents.filled import FACTS, filled_plan
from tests.documents.reading import under
from vp_tui.documents.implementation_plan import ExportOptions, build
from vp_tui.documents.printed import printed_plan
from vp_tui.plan.days.spelling import spelled_day
from vp_tui.plan.models.analyse import Member
from vp_tui.plan.models.implement import Action
from vp_tui.plan.models.weigh import Argument
from vp_tui.plan.plan import Plan


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("2026-10-20", "20 oktober 2026"),
        ("20-10-2026", "20 oktober 2026"),
        ("20/10/2026", "20 oktober 2026"),
        (" 1.3.2027 ", "1 maart 2027"),
        ("20 oktober 2026", "20 oktober 2026"),
        ("31-2-2027", "31-2-2027"),
        ("20-10", "20-10"),
        ("20-10-2026 en 3-11-2026", "20-10-2026 en 3-11-2026"),
        ("20-10/2026", "20-10/2026"),
        ("elke vrijdag", "elke vrijdag"),
        ("", ""),
    ],
)
def test_a_text_that_is_one_date_is_spelled_out(typed: str, shown: str) -> None:
    assert spelled_day(typed) == shown
    assert spelled_day(shown) == shown


def test_rows_stand_in_the_order_of_the_goals_and_the_plan_stays_as_it_is() -> None:
    plan = filled_plan()
    one, two = (goal.id for goal in plan.ideate.goals)
    plan.implement.actions = [
        Action(id=f"a000000{n}", goal=goal, when="1-3-2027") for n, goal in enumerate((two, None, one, two))
    ]
    before = plan.model_copy(deep=True)
    made = printed_plan(plan)
    assert [each.id[-1] for each in made.implement.actions] == ["2", "0", "3", "1"]
    assert {each.when for each in made.implement.actions} == {"1 maart 2027"}
    assert plan == before
    assert printed_plan(made) == made


def test_nobodys_opinion_has_a_name_unless_chosen() -> None:
    plan = Plan()
    plan.analyse.members = [Member(id="a0000001", name="Daan de Wit", discipline="doktersassistent")]
    plan.weigh.arguments = [Argument(id="b0000001", side="con", text="Geen zicht op de reden.", by="Daan")]
    annex = "Bijlage 2: afweging van interventies"
    assert "Daan" not in under(build(plan, ExportOptions(), FACTS))[annex]
    assert "het team" in under(build(plan, ExportOptions(), FACTS))[annex]
    assert "Daan" in under(build(plan, ExportOptions(personal=True), FACTS))[annex]
