"""The views in the app, by keys and mouse: what is done there is in the plan."""

from pathlib import Path
from typing import TypeVar

from textual.widget import Widget

from tests.screens.opened import Run, example, screen_text
from vp_tui.plan.plan import Plan
from vp_tui.screens.plan.record import RecordScreen
from vp_tui.screens.plan.screen import PlanScreen
from vp_tui.widgets.drawings.drawing import Drawing
from vp_tui.widgets.drawings.influence import InfluenceMap
from vp_tui.widgets.drawings.matrix import FactorMatrix
from vp_tui.widgets.drawings.priority import PriorityGrid
from vp_tui.widgets.drawings.smart import SmartView
from vp_tui.widgets.drawings.weighing import Weighing
from vp_tui.widgets.frame.clickable import ClickWords
from vp_tui.widgets.frame.explanation import Explanation
from vp_tui.widgets.offers.members import MembersOffer
from vp_tui.widgets.records.quick import QuickAdd

WidgetT = TypeVar("WidgetT", bound=Widget)


def plan_of(run: Run) -> Plan:
    screen = next(each for each in run.app.screen_stack if isinstance(each, PlanScreen))
    return screen.session.plan


async def go(run: Run, key: str, kind: type[WidgetT]) -> WidgetT:
    """To a phase, with the focus in one of its views."""
    await run.press(key)
    await run.pause()
    found = run.app.screen.query(kind).first()
    found.focus()
    await run.pause()
    return found


def quick(drawing: Drawing) -> QuickAdd:
    assert drawing.parent is not None
    return drawing.parent.query_one(QuickAdd)


async def click_spot(run: Run, drawing: Drawing, number: int) -> None:
    region = drawing.drawn.spots[number].region
    drawing.move_to(number)  # in sight
    await run.pause()
    assert await run.click(drawing, offset=(region.x + 2, region.y))
    await run.pause()


async def test_a_factor_is_added_in_the_cell_of_the_cursor(home: Path) -> None:
    async with example(home) as run:
        matrix = await go(run, "f3", FactorMatrix)
        await run.press("right", "insert")
        await run.pause()
        assert isinstance(run.app.screen, RecordScreen)
        made = plan_of(run).analyse.factors[-1]
        assert (made.category, made.direction) == ("professional", "hindering")
        await run.press("escape")
        await run.pause()
        assert made.id not in {each.id for each in plan_of(run).analyse.factors}  # it was left empty
        quick(matrix).focus()
        assert "Belemmerend · Individuele hulpverlener" in quick(matrix).placeholder
        await run.press(*"druk", "enter")
        await run.pause()
        typed = plan_of(run).analyse.factors[-1]
        assert (typed.text, typed.category, typed.direction) == ("druk", "professional", "hindering")
        assert isinstance(run.app.screen, PlanScreen)


async def test_a_factor_is_weighed_and_carried_by_keys(home: Path) -> None:
    async with example(home) as run:
        matrix = await go(run, "f3", FactorMatrix)
        factor = plan_of(run).analyse.factors[0]
        assert matrix.chosen.endswith(factor.id)
        await run.press(*["space"] * (4 - (factor.weight or 0)), "shift+down", "shift+right")
        await run.pause()
        assert (factor.weight, factor.category, factor.direction) == (1, "environment", "hindering")
        assert matrix.chosen.endswith(factor.id)
        await run.press("delete")
        await run.pause()
        assert factor.id not in {each.id for each in plan_of(run).analyse.factors}
        await run.press("ctrl+z")
        await run.pause()
        assert factor.id in {each.id for each in plan_of(run).analyse.factors}


async def test_clicks_choose_open_and_add_a_factor(home: Path) -> None:
    async with example(home) as run:
        matrix = await go(run, "f3", FactorMatrix)
        second = next(n for n, spot in enumerate(matrix.drawn.spots) if spot.address and n > 0)
        region = matrix.drawn.spots[second].region
        await run.click(matrix, offset=(region.x + 2, region.y))
        await run.pause()
        assert matrix.cursor == second and isinstance(run.app.screen, PlanScreen)
        await click_spot(run, matrix, second)
        assert isinstance(run.app.screen, RecordScreen)
        assert run.app.screen.address == matrix.drawn.spots[second].address
        await run.press("escape")
        await run.pause()
        before = len(plan_of(run).analyse.factors)
        new = next(n for n, spot in enumerate(matrix.drawn.spots) if not spot.address)
        await click_spot(run, matrix, new)
        assert len(plan_of(run).analyse.factors) == before + 1


async def test_an_idea_is_moved_on_the_map_and_chosen(home: Path) -> None:
    async with example(home) as run:
        grid = await go(run, "f4", PriorityGrid)
        await run.press("end", "shift+down", "shift+left", "space")
        await run.pause()
        idea = plan_of(run).ideate.ideas[-1]
        assert (idea.impact, idea.effort, idea.chosen) == (3, 4, True)
        quick(grid).focus()
        await run.press(*"nieuw", "enter")
        await run.pause()
        new = plan_of(run).ideate.ideas[-1]
        assert (new.text, new.impact, grid.chosen) == ("nieuw", None, f"ideate/ideas/{new.id}")
        grid.focus()
        await run.press("shift+up")
        await run.pause()
        assert (new.impact, new.effort) == (3, 3)


async def test_the_words_below_a_list_do_what_its_keys_do(home: Path) -> None:
    async with example(home, (120, 40)) as run:
        grid = await go(run, "f4", PriorityGrid)
        before = plan_of(run).ideate.ideas[0].chosen
        assert grid.parent
        actions = grid.parent.query_one(".records-actions", ClickWords)
        assert actions.display
        assert await run.click(actions, offset=(str(actions.render()).index("Kies"), 0))
        await run.pause()
        assert plan_of(run).ideate.ideas[0].chosen is not before


async def test_left_and_right_show_another_goal_and_the_explanation_follows(home: Path) -> None:
    async with example(home, (120, 40)) as run:
        smart = await go(run, "f4", SmartView)
        first, second = plan_of(run).ideate.goals
        await run.press("down", "down")
        await run.pause()
        assert smart.spot and smart.spot.explained == f"ideate/goals/{first.id}/measurable"
        explained = str(run.app.screen.query_one(Explanation).query_one("#explanation-text").render())  # type: ignore[attr-defined]
        assert explained.startswith("Meetbaar")
        await run.press("right")
        await run.pause()
        assert smart.spot and smart.spot.explained == f"ideate/goals/{second.id}/measurable"
        assert "Opkomst: van 53,1%" in screen_text(run)
        await run.press("shift+left")
        await run.pause()
        assert [each.id for each in plan_of(run).ideate.goals] == [second.id, first.id]
        assert smart.chosen.endswith(second.id) and smart.current == 0
        await run.press("enter")
        await run.pause()
        assert isinstance(run.app.screen, RecordScreen) and run.app.screen.address.endswith(second.id)


async def test_members_are_taken_over_at_once(home: Path) -> None:
    async with example(home) as run:
        offer = await go(run, "f5", MembersOffer)
        before = len(plan_of(run).relate.stakeholders)
        await run.press("enter")
        await run.pause()
        added = plan_of(run).relate.stakeholders[before:]
        assert [(each.name, each.discipline) for each in added] == [
            ("Carlijn Zilverwaard", "huisarts"),
            ("Petra Kruidenhage", "POH-somatiek"),
            ("Joost Regenboom", "praktijkmanager"),
        ]
        assert added[0].role == "Leest en prikt mee"
        assert not offer.offered and not offer.visible and isinstance(run.app.screen, PlanScreen)
        await run.press("ctrl+z")
        await run.pause()
        assert offer.offered and offer.visible


async def test_a_stakeholder_is_moved_on_the_map(home: Path) -> None:
    async with example(home) as run:
        view = await go(run, "f5", InfluenceMap)
        await run.press("down", "shift+up", "shift+left")
        await run.pause()
        person = plan_of(run).relate.stakeholders[1]
        assert (person.influence, person.interest, view.cursor) == (5, 4, 1)


async def test_pros_cons_and_decisions_by_keys(home: Path) -> None:
    async with example(home) as run:
        view = await go(run, "f7", Weighing)
        intervention = plan_of(run).design.interventions[0]
        assert view.chosen == f"design/interventions/{intervention.id}"
        await run.press("space")
        await run.pause()
        assert intervention.decision == "rejected"
        await run.press(*"snel", "enter")  # on the title: the first column
        await run.pause()
        made = plan_of(run).weigh.arguments[-1]
        assert (made.text, made.intervention, made.side) == ("snel", intervention.id, "pro")
        view.focus()
        await run.press("right", "space")  # on a point: nothing
        await run.pause()
        assert intervention.decision == "rejected"
        assert quick(view).placeholder.startswith("Nadeel van “Zelf een tijdvak")
        await run.press(*"duur", "enter")
        await run.pause()
        assert (plan_of(run).weigh.arguments[-1].text, plan_of(run).weigh.arguments[-1].side) == ("duur", "con")


async def test_the_cursor_stays_in_sight(home: Path) -> None:
    async with example(home) as run:
        for key, kind in (("f3", FactorMatrix), ("f5", InfluenceMap), ("f7", Weighing)):
            view = await go(run, key, kind)
            await run.press("end")
            await run.pause()
            assert view.spot is not None
            last = view.spot.region.translate(view.content_region.offset)
            page = view.screen.query_one("#pages").content_region
            assert page.contains_region(last.grow((0, 0, 0, 0)))
