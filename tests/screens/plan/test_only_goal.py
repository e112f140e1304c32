"""Which goal something belongs to, on the screen: filled in by itself, or asked where one types."""

from pathlib import Path

import pytest

from tests.screens.plan.test_editing import Run, opened, page, plan_with, session
from vp_tui.plan.changes.change import inserting, make
from vp_tui.plan.plan import Plan
from vp_tui.screens.plan.record import RecordScreen
from vp_tui.widgets.records.quick import QuickAdd

ACTIONS = "implement/actions"


def plan_of(goals: int) -> Plan:
    plan = plan_with()
    plan.implement.actions = []
    for n in range(goals):
        make(plan, inserting(plan, "ideate/goals", {"text": f"Doel {n}"}))
    return plan


def core(run: Run) -> list[str]:
    """The fields that the window asks without *Meer vragen*."""
    return [each.spec.label for each in run.app.screen.query_one("#record-form").fields() if each.core]  # type: ignore[attr-defined]


async def add(run: Run, list_address: str, *keys: str) -> None:
    page(run).widget_of(list_address).query_one(QuickAdd).focus()
    await run.press(*keys)
    await run.pause()
    if not isinstance(run.app.screen, RecordScreen):
        run.app.screen.open_record(f"{list_address}/{session(run).records(list_address)[-1].id}")  # type: ignore[attr-defined]
        await run.pause()


@pytest.mark.parametrize(("goals", "asked"), [(0, False), (1, False), (2, True)])
async def test_an_action_asks_its_goal_only_where_there_is_a_choice(home: Path, goals: int, asked: bool) -> None:
    async with opened(home, plan_of(goals), "implement") as run:
        await add(run, ACTIONS, *"Bellen", "enter")
        assert core(run) == ["Actie", "Wie", "Wanneer", *(["Doel"] if asked else [])]
        found = session(run).plan
        assert found.implement.actions[0].goal == (found.ideate.goals[0].id if goals == 1 else None)


async def test_a_new_record_that_stays_empty_goes_again_though_it_was_given_the_goal(home: Path) -> None:
    async with opened(home, plan_of(1), "implement") as run:
        rows = page(run).widget_of(ACTIONS)
        rows.action_new()
        await run.pause()
        assert isinstance(run.app.screen, RecordScreen) and len(session(run).plan.implement.actions) == 1
        await run.press("escape")
        await run.pause()
        assert session(run).plan.implement.actions == []
