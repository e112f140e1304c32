"""The head of a phase's page: how far it is, and what waits first."""

import datetime as dt
from pathlib import Path

import pytest

from tests.screens.opened import example, screen_text
from tests.settling import settle, until
from vp_tui.knowledge.example import example_plan
from vp_tui.plan.models.implement import Action
from vp_tui.plan.plan import Plan
from vp_tui.plan.progress import progress
from vp_tui.screens.plan.pages.head import now_text, state_text
from vp_tui.screens.plan.screen import PlanScreen

TODAY = dt.date(2027, 3, 12)


def told(plan: Plan, phase: str, width: int = 52) -> str:
    return now_text(plan, phase, progress(plan, phase, TODAY), TODAY, width).plain


def state(plan: Plan, phase: str) -> str:
    return state_text(progress(plan, phase, TODAY))


def test_the_first_question_without_an_answer_waits() -> None:
    plan = example_plan()
    assert (told(plan, "recognise"), told(plan, "ideate")) == ("", "")
    assert state(plan, "recognise") == "● compleet"
    plan.recognise.improvement_point = " "
    assert told(plan, "recognise") == "Nu  Verbeterpunt"
    assert state(plan, "recognise") == "◐ 5 van de 6 kernvragen"


def test_where_all_is_answered_the_first_that_is_to_be_done_waits() -> None:
    plan = example_plan()
    earliest = Action(id="vroegste", action="Bellen", who="Loes Ganzewater", when="1 maart 2027")
    earliest.goal = plan.ideate.goals[0].id
    plan.implement.actions.append(earliest)
    for each in plan.implement.actions[:-1]:
        each.done = True
    assert told(plan, "implement") == "Nu  Bellen: 1 mrt, Loes"
    plan.implement.actions[-1].done = True
    assert "Bellen" not in told(plan, "implement")


def test_what_waits_in_a_record_is_told_with_the_record() -> None:
    """Seen in a try-out: *Nu Doel* tells nothing."""
    plan = example_plan()
    plan.implement.actions[0].action, plan.implement.actions[0].goal = "Folder maken", None
    plan.implement.actions[0].intervention = None
    assert told(plan, "implement") == "Nu  Actie “Folder maken” · Doel"


def test_what_is_none_of_ones_own_waits_for_nothing() -> None:
    plan = Plan()
    plan.plan.outside_my_part = [1]
    assert (told(plan, "recognise"), state(plan, "recognise")) == ("", "– buiten mijn deel")


@pytest.mark.parametrize("width", range(24, 90, 6))
def test_it_fits_in_any_width(width: int) -> None:
    plan = example_plan()
    plan.implement.actions = [
        Action(id="action01", action="Lang " * 40, who="Wie " * 40, when="1 mei 2027", goal=plan.ideate.goals[0].id)
    ]
    assert len(told(plan, "implement", width)) <= width


async def test_a_click_goes_there_and_the_line_follows(home: Path) -> None:
    async with example(home) as run:
        screen = run.app.screen
        assert isinstance(screen, PlanScreen)
        screen.session.put("recognise/my_part", "")
        await until(run.app, lambda: "Nu  Mijn" in screen_text(run))
        assert screen.page is not None
        await run.click(screen.page.query_one(".page-now"), offset=(6, 0))
        await settle(run.app)
        assert getattr(run.app.focused, "address", "") == "recognise/my_part"
        await run.press(*"De agenda")
        await until(run.app, lambda: "Nu  Mijn" not in screen_text(run))
