"""*Uit de catalogus*: looking, reading and taking over, by keyboard."""

from pathlib import Path

from textual.content import Content

from tests.screens.opened import Run, example, screen_text
from tests.screens.search.test_search import choose
from tests.settling import until
from tests.workspace.test_catalogues import SMALL, TRAINING, put
from vp_tui.knowledge.catalogue import catalogue
from vp_tui.plan.models.design import Intervention
from vp_tui.plan.plan import Plan
from vp_tui.screens.catalogue.adopt import AdoptScreen
from vp_tui.screens.catalogue.screen import CatalogueScreen, SearchLine
from vp_tui.screens.catalogue.text import cheapest, whole_text
from vp_tui.screens.dialogs.question import Question
from vp_tui.screens.plan.screen import PlanScreen
from vp_tui.widgets.drawings.totals import TotalsLine
from vp_tui.widgets.records.table import RecordTable
from vp_tui.workspace.catalogues import known_entries
from vp_tui.workspace.session import Session


def session(run: Run) -> Session:
    found: Session | None = run.app.session  # type: ignore[attr-defined]
    assert found is not None
    return found


def plan(run: Run) -> Plan:
    return session(run).plan


def added(run: Run) -> Intervention:
    return plan(run).design.interventions[-1]


def shown(run: Run) -> CatalogueScreen:
    screen = run.app.screen
    assert isinstance(screen, CatalogueScreen)
    return screen


async def opened(run: Run, *keys: str) -> CatalogueScreen:
    """Phase 5, from there the catalogue, and these keys in it."""
    await run.press("f6")
    await choose(run, "uit de catalogus")
    await until(run.app, lambda: any(isinstance(each, CatalogueScreen) and each.found for each in run.app.screen_stack))
    screen = next(each for each in run.app.screen_stack if isinstance(each, CatalogueScreen))
    for key in keys:
        await run.press(key)
    await run.pause()
    return screen


async def look_for(run: Run, word: str) -> None:
    """The first of what is found is under the cursor."""
    line = run.app.screen.query_one(SearchLine)
    line.value = ""
    await run.press(*word, "down")
    await run.pause()


async def test_phase_5_leads_to_it_by_a_line(home: Path) -> None:
    async with example(home) as run:
        await run.press("f6")
        await run.pause()
        assert "Uit de catalogus" in screen_text(run)
        await run.press("escape", "tab", "space")
        assert isinstance(run.app.screen, PlanScreen)
        await run.press("enter")
        assert shown(run)
        await run.press("escape")
        await run.click("CatalogueLine")
        assert shown(run)


async def test_it_is_in_the_palette(home: Path) -> None:
    async with example(home) as run:
        await choose(run, "uit de catalogus")
        assert shown(run)


async def test_an_entry_stands_there_whole_under_the_banner(home: Path) -> None:
    async with example(home) as run:
        screen = await opened(run)
        for size in ((80, 24), (120, 40)):
            await run.resize_terminal(*size)
            await run.pause()
            text = " ".join(screen_text(run).split())
            assert "versie 1.0, 13-07-2023: controleer data en prijzen voordat je ermee rekent." in text
            await look_for(run, "triage")
            assert screen.chosen and screen.chosen.slug == "triage"
            parts = {part.text for part in whole_text(screen.chosen, screen.shelf, session(run).today)}
            for told in (screen.chosen.what, *screen.chosen.yields, *screen.chosen.steps, *screen.chosen.tips):
                assert told in parts
            for training in screen.chosen.trainings:
                assert training.when_text(session(run).today) in parts and training.cost_text() in parts
            pane = screen.query_one("#catalogue-text")
            pane.scroll_home(animate=False)
            before = pane.scroll_offset.y
            await run.press("pagedown")
            await run.pause()
            assert pane.scroll_offset.y > before
            assert "verlopen" in " ".join(parts)


async def test_words_column_role_and_price_narrow_the_list(home: Path) -> None:
    async with example(home) as run:
        screen = await opened(run)
        assert len(screen.found) == len(catalogue().entries)
        await look_for(run, "lean")
        assert screen.found and all("lean" in each.slug for each in screen.found[:2])
        await run.press("escape")
        await run.pause()
        assert len(screen.found) == len(catalogue().entries)
        await run.press(
            "shift+tab", "shift+tab", "shift+tab", "enter", "down", "down", "enter"
        )  # the second column: the network
        await run.pause()
        assert screen.found and all("netwerk" in each.columns for each in screen.found)
        await run.press("tab", "tab", "enter", "down", "enter")  # free
        await run.pause()
        assert screen.found and all(cheapest(each) == "gratis" for each in screen.found)
        await look_for(run, "bestaatniet")
        assert screen.found == [] and "Niets gevonden" in screen_text(run)
        await run.press("insert", "space", "down")
        assert run.app.screen is screen
        await run.press("escape")
        await run.pause()
        assert len(screen.found) == len(catalogue().entries)


async def test_taking_over_is_one_step_that_ctrl_z_takes_back(home: Path) -> None:
    async with example(home) as run:
        screen = await opened(run)
        count, goal = len(plan(run).design.interventions), plan(run).ideate.goals[1].id
        await look_for(run, "triage")
        await run.press("insert")
        assert isinstance(run.app.screen, AdoptScreen)
        await run.press("up", "enter", "down", "down", "enter")  # the second goal
        await run.pause()
        await run.press("tab", "enter")
        await run.pause()
        assert run.app.screen is screen
        assert (added(run).catalogue_id, added(run).goal, added(run).cost) == ("triage", goal, 115)
        assert sum(line.startswith("Volg de scholing") for line in added(run).steps) == 1
        assert "✓ Triage" in screen_text(run) and "Staat al in je plan" in screen_text(run)
        told = [Content.from_markup(each.message).plain for each in run.app.notices]
        assert told == [f"“{added(run).title}” staat nu bij Interventies. Ctrl+Z haalt het weer weg."]
        await run.press("ctrl+z")
        await run.pause()
        assert len(plan(run).design.interventions) == count and "✓ Triage" not in screen_text(run)
        await run.press("ctrl+y")
        assert added(run).catalogue_id == "triage"


async def test_all_trainings_or_none_come_along_and_a_role_has_its_own_price(home: Path) -> None:
    async with example(home) as run:
        await opened(run)
        await look_for(run, "motiverende")
        entry = shown(run).chosen
        assert entry and entry.slug == "motiverende-gespreksvoering"
        await run.press("insert")
        run.app.screen.query_one("#training-0").focus()
        await run.press("tab", "enter", "down", "enter")  # the first role that has a price of its own
        await run.pause()
        run.app.screen.query_one("#adopt").focus()
        await run.press("enter")
        await run.pause()
        own = [price.amount for price in entry.trainings[0].prices_for("huisarts") if price.amount is not None]
        assert added(run).cost == max(own)
        await look_for(run, "motiverende")
        await run.press("insert")  # once more: it is there already, and the focus is on the safe side
        await run.pause()
        assert run.app.focused and run.app.focused.id == "adopt-cancel"
        assert "staat al in je plan" in screen_text(run)
        run.app.screen.query_one("#training-0").focus()
        await run.pause()
        await run.press("space")
        run.app.screen.query_one("#adopt").focus()
        await run.press("enter")
        await run.pause()
        assert (added(run).cost, added(run).steps) == (None, list(entry.steps))


async def test_without_anything_to_ask_it_comes_at_once_for_the_only_goal(home: Path) -> None:
    async with example(home) as run:
        session(run).delete(f"ideate/goals/{plan(run).ideate.goals[1].id}")
        screen = await opened(run)
        await look_for(run, "regie-arts")
        before = plan(run).model_copy(deep=True)
        await run.press("enter", "enter", "down")  # reads
        assert plan(run) == before and run.app.focused and run.app.focused.id == "catalogue-text"
        await run.press("insert")
        await run.pause()
        assert run.app.screen is screen
        assert (added(run).catalogue_id, added(run).goal) == ("regie-arts", plan(run).ideate.goals[0].id)


async def test_back_in_phase_5_the_cursor_is_on_what_was_taken_over(home: Path) -> None:
    async with example(home) as run:
        await run.press("f2")
        await opened(run, "insert", "enter", "escape")
        await run.pause()
        screen = run.app.screen
        assert isinstance(screen, PlanScreen) and screen.current == "design"
        table = screen.query_one("#design").query_one(RecordTable)
        assert table._chosen() == f"design/interventions/{added(run).id}"


async def test_escape_and_cancel_change_nothing(home: Path) -> None:
    async with example(home) as run:
        before = plan(run).model_copy(deep=True)
        await opened(run, "insert", "escape", "insert", "down", "enter", "x", "escape", "escape")
        assert isinstance(run.app.screen, PlanScreen)
        assert plan(run) == before


async def test_own_catalogues_stand_beside_it_and_a_broken_one_is_told_by_line(home: Path) -> None:
    put(home, "eigen.toml", SMALL + TRAINING)
    broken = put(home, "stuk.toml", SMALL.replace("wandelen", "fietsen").replace("2027-01-15", '"morgen"'))
    async with example(home) as run:
        screen = await opened(run)
        assert isinstance(run.app.screen, Question)
        assert str(broken) in run.app.screen.sentence and "Regel 3: ‘date’ is een datum" in run.app.screen.sentence
        await run.press("escape")
        await look_for(run, "wandelen")
        assert [each.slug for each in screen.found] == ["wandelen"]
        text = screen_text(run)
        assert "Onze catalogus, 15-01-2027: controleer" in text and "Wandelen · Onze catalogus" in text
        await run.press("insert", "enter")
        await run.pause()
        assert added(run).catalogue_id == "wandelen" and "wandelen" in known_entries(home)


async def test_phase_6_tells_what_all_that_was_chosen_costs(home: Path) -> None:
    async with example(home, (120, 90)) as run:
        await run.press("f7")
        await run.pause()
        lines = [line.strip() for line in screen_text(run).split("\n")]
        assert any("Kosten van wat gekozen is: € 120" in line for line in lines)
        told, one = run.app.screen.query_one(TotalsLine), plan(run).design.interventions[0]
        session(run).put(f"design/interventions/{one.id}/cost", None)
        costs, times = told.told.plain.split("\n")
        unknown = "€ 0 (van 1 bekend, van 1 onbekend: ‘Zelf een tijdvak kiezen na een sms’)"
        assert costs == f"Kosten van wat gekozen is: {unknown}" and times.startswith("Tijd: ‘Zelf een tijdvak")
        for each in plan(run).design.interventions:
            session(run).put(f"design/interventions/{each.id}/decision", "rejected")
        await run.pause()
        assert not told.display and "Kosten van wat gekozen is" not in screen_text(run)
