"""What a key does by place: what was typed nowhere deafens Enter, a line keeps what is typed behind it, and so on."""

from pathlib import Path

import pytest
from textual import events
from textual.widgets import Button, Input

from tests.screens.choosing import choose_page, press
from tests.screens.opened import Run, example
from tests.screens.plan.test_coach import unmeasured
from tests.settling import settle, until
from vp_tui.plan.fields import Kind
from vp_tui.screens.dialogs.question import CLOSE, COPY, Question
from vp_tui.screens.export.screen import ExportScreen
from vp_tui.screens.guides.order import OrderGuideScreen
from vp_tui.screens.plan.pages.registry import BY_NAME
from vp_tui.screens.plan.record import RecordScreen
from vp_tui.screens.plan.screen import PlanScreen
from vp_tui.screens.search.screen import SearchScreen
from vp_tui.widgets.drawings.matrix import FactorMatrix
from vp_tui.widgets.fields.line_field import LineField
from vp_tui.widgets.frame.rail import Rail
from vp_tui.widgets.offers.offer import Offer
from vp_tui.widgets.records import elsewhere
from vp_tui.widgets.records.list_rows import Rows
from vp_tui.widgets.records.quick import QuickAdd
from vp_tui.widgets.records.table import RecordTable


def burst(run: Run, *keys: str) -> None:
    """All have come before any is handled."""
    for key in keys:
        run.app.post_message(events.Key("space" if key == " " else key, key if len(key) == 1 else None))


def told(run: Run) -> list[str]:
    return [each.message for each in run.app.notices]


def plan_screen(run: Run) -> PlanScreen:
    assert isinstance(run.app.screen, PlanScreen)
    return run.app.screen


async def test_what_is_typed_on_the_rail_opens_the_search_with_all_of_it_in_order(home: Path) -> None:
    async with example(home) as run:
        await run.press("escape")
        assert isinstance(run.app.focused, Rail)
        burst(run, *"exporteren nu", "backspace", "backspace", "backspace")
        await settle(run.app)
        assert isinstance(run.app.screen, SearchScreen)
        assert run.app.screen.query_one(Input).value == "exporteren"
        await press(run, "enter")  # the Enter behind a sentence: it marks the first result
        assert isinstance(run.app.screen, SearchScreen)
        await press(run, "enter")
        assert isinstance(run.app.screen, ExportScreen)


async def test_and_what_is_pasted_there(home: Path) -> None:
    async with example(home) as run:
        await run.press("escape")
        run.app.post_message(events.Paste("twee\nregels"))
        burst(run, *" en")
        await settle(run.app)
        assert run.app.screen.query_one(Input).value == "twee regels en"


@pytest.mark.parametrize("letter", "cd")
async def test_the_letters_of_old_are_words_now(home: Path, letter: str) -> None:
    async with example(home) as run:
        await choose_page(run, "d")
        await press(run, "escape", letter)
        assert isinstance(run.app.screen, SearchScreen)


async def test_in_a_window_that_asks_letters_go_nowhere_and_enter_is_deaf_until_an_arrow(home: Path) -> None:
    async with example(home) as run:
        answers: list[str | None] = []
        run.app.push_screen(Question("Weg?", "Een vraag.", (CLOSE, COPY)), answers.append)
        await settle(run.app)
        await press(run, "s", "k", "space", "enter")
        assert answers == [] and told(run) == [elsewhere.NOT_HERE]
        await press(run, "right", "left", "enter")
        assert answers == [CLOSE.value]


async def test_or_until_a_second_of_rest(home: Path) -> None:
    async with example(home) as run:
        answers: list[str | None] = []
        run.app.push_screen(Question("Weg?", "Een vraag.", (CLOSE, COPY)), answers.append)
        await settle(run.app)
        burst(run, *"ja", "enter")
        await settle(run.app)
        assert answers == []
        run.app.typing.unheard -= elsewhere.REST  # type: ignore[attr-defined]  # a second ago
        await press(run, "enter")
        assert answers == [CLOSE.value]


@pytest.mark.slow
async def test_enter_in_the_line_of_every_list_adds_and_stays(home: Path) -> None:
    async with example(home) as run:
        screen = plan_screen(run)
        for name in BY_NAME:
            await screen.go(name)
            assert screen.page is not None
            screen.page.show_depth(True)
            await settle(run.app)
            for table in [each for each in screen.page.query(RecordTable) if each.query(QuickAdd)]:
                line, before = table.query_one(QuickAdd), len(screen.session.records(table.address))
                screen.set_focus(line)
                dated = "-2-27" if line.main.kind is Kind.DATE else ""
                burst(run, *f"1{dated}", "enter", *f"2{dated}", "enter", "3")
                await settle(run.app)
                assert len(screen.session.records(table.address)) == before + 2, table.address
                assert run.app.screen is screen and run.app.focused is line and line.value == "3"


async def test_down_and_enter_open_what_was_added_last(home: Path) -> None:
    async with example(home) as run:
        screen = plan_screen(run)
        screen.query(QuickAdd).first().focus()
        await settle(run.app)
        burst(run, *"Nieuw", "enter", "down", "enter")  # at any speed
        await settle(run.app)
        assert isinstance(run.app.screen, RecordScreen)
        assert screen.session.plan.recognise.observations[-1].id == run.app.screen.address.split("/")[2]


async def test_enter_in_an_empty_line_says_how_and_stays(home: Path) -> None:
    async with example(home) as run:
        line = run.app.screen.query(QuickAdd).first()
        line.focus()
        await press(run, "enter", "enter")
        assert run.app.focused is line and told(run) == ["Leeg. ↓ naar de lijst, Enter op een regel opent die"]


async def test_the_last_line_and_the_last_place_keep_the_focus_and_say_so(home: Path) -> None:
    async with example(home) as run:
        screen = plan_screen(run)
        lines = [each for each in screen.focus_chain if isinstance(each, LineField)]
        lines[-1].focus()
        await press(run, "enter")
        assert run.app.focused is lines[-1] and "Laatste veld" in told(run)[-1]
        last = screen.focus_chain[-1]
        last.focus()
        await press(run, "tab")
        assert run.app.focused is last and "Verder is hier niets" in told(run)[-1]


async def test_esc_stops_at_the_rail(home: Path) -> None:
    async with example(home) as run:
        screen = plan_screen(run)
        await press(run, "escape", "escape", "escape")
        assert run.app.screen is screen and isinstance(run.app.focused, Rail)
        assert "Ctrl+L" in told(run)[-1]


async def test_when_an_offer_is_taken_what_is_typed_there_goes_nowhere_until_tab(home: Path) -> None:
    async with example(home) as run:
        session = plan_screen(run).session
        await unmeasured(run)
        plan_screen(run).open_record(f"ideate/goals/{session.plan.ideate.goals[0].id}")
        await settle(run.app)
        offer = run.app.screen.query(Offer).first()
        offer.focus()
        await until(run.app, lambda: run.app.focused is offer)
        before = session.plan.ideate.goals[0].model_copy()
        await press(run, "enter", *"90", "comma", "5", "enter")
        await until(run.app, lambda: offer.offered is None)
        assert run.app.focused is offer
        assert session.plan.ideate.goals[0] == before
        await press(run, "tab")
        assert run.app.focused is not offer


async def test_space_presses_no_button_and_enter_turns_no_tick(home: Path) -> None:
    async with example(home) as run:
        await press(run, "ctrl+s")
        assert isinstance(run.app.focused, Button)
        await press(run, "space")
        assert isinstance(run.app.screen, ExportScreen) and run.app.screen.exported is None
        before = run.app.screen.options()
        tick = run.app.screen.query_one("#annex-1")
        tick.focus()
        await press(run, "enter")
        assert run.app.screen.options() == before and run.app.focused is not tick
        await press(run, "shift+tab", "space")
        assert run.app.screen.options() != before


async def test_backspace_deletes_nothing_outside_text(home: Path) -> None:
    async with example(home) as run:
        before = plan_screen(run).session.plan.model_copy(deep=True)
        run.app.screen.query(Rows).first().focus()
        await press(run, "backspace", "f3")
        run.app.screen.query_one(FactorMatrix).focus()
        await press(run, "backspace")
        assert plan_screen(run).session.plan == before


async def test_the_guide_takes_nothing_over_by_enter_alone(home: Path) -> None:
    async with example(home) as run:
        before = plan_screen(run).session.plan.model_copy(deep=True)
        plan_screen(run).guide("order")
        await settle(run.app)
        assert isinstance(run.app.screen, OrderGuideScreen)
        await press(run, "enter", "enter", "enter", "enter")
        assert plan_screen(run).session.plan == before


async def test_only_what_has_the_focus_looks_so(home: Path) -> None:
    """Rows and drawings fill the line of their cursor only while they have the focus."""
    async with example(home) as run:
        rows = run.app.screen.query(Rows).first()
        primary = rows.get_component_rich_style("rows--cursor", partial=True)
        rows.focus()
        await settle(run.app)
        assert rows.get_component_rich_style("rows--cursor", partial=True).bgcolor != primary.bgcolor
        await choose_page(run, "c")
        lines = plan_screen(run).query_one("#checks-list")
        focused = lines.get_component_rich_style("lines--cursor").bgcolor
        await press(run, "escape")
        assert lines.get_component_rich_style("lines--cursor").bgcolor != focused


async def test_ctrl_a_x_and_w_in_a_text_as_in_word(home: Path) -> None:
    async with example(home) as run:
        field = plan_screen(run).page.widget_of("recognise/improvement_point")  # type: ignore[union-attr]
        assert field is not None
        field.focus()
        text = plan_screen(run).session.plan.recognise.improvement_point
        await press(run, "ctrl+x", "ctrl+w")
        assert plan_screen(run).session.plan.recognise.improvement_point == text
        await press(run, "ctrl+a", "ctrl+x")
        assert plan_screen(run).session.plan.recognise.improvement_point == ""
