"""What keys do has a place to click."""

import datetime as dt
from pathlib import Path
from typing import Any

import pytest
from textual.app import App
from textual.geometry import Offset

from tests.screens.clicking import click, targets
from tests.screens.opened import Run, example
from tests.settling import settle
from vp_tui.plan.plan import Plan
from vp_tui.screens.plan.pages.overview import placement_text
from vp_tui.screens.plan.record import RecordScreen
from vp_tui.screens.plan.screen import PlanScreen
from vp_tui.widgets.drawings.influence import InfluenceMap
from vp_tui.widgets.drawings.smart import SmartView
from vp_tui.widgets.fields.selecting import bounds
from vp_tui.widgets.fields.text_field import TextField
from vp_tui.widgets.offers.securing import TipOffer
from vp_tui.widgets.records.list_rows import Rows
from vp_tui.widgets.records.quick import QuickAdd


async def click_words(app: App[Any], words: str) -> None:
    """Click what has these words and an action."""
    target = next(each for each in targets(app) if each.does and each.words == words)
    await click(app, target.at)


def plan_of(run: Run) -> Plan:
    found: Plan = run.app.session.plan  # type: ignore[attr-defined]
    return found


async def at(run: Run, page: str) -> PlanScreen:
    screen = run.app.screen
    assert isinstance(screen, PlanScreen)
    await screen.go(page)
    await settle(run.app)
    return screen


def said(run: Run) -> str:
    return " ".join(each.message for each in run.app.notices)


async def test_what_a_message_tells_of_is_taken_back_by_a_click_in_it(home: Path) -> None:
    async with example(home, (120, 40), messages=True) as run:
        screen = await at(run, "recognise")
        before = plan_of(run).recognise.observations[:]
        screen.query(Rows).first().focus()
        await run.press("delete")
        await settle(run.app)
        assert len(plan_of(run).recognise.observations) == len(before) - 1
        await click_words(run.app, "Ctrl+Z zet het terug")
        assert plan_of(run).recognise.observations == before
        assert said(run).startswith("Ongedaan gemaakt: ")

        await run.press("delete")
        screen.session.put("recognise/importance", "Wat ik daarna typte")
        await click_words(run.app, "Ctrl+Z zet het terug")
        assert plan_of(run).recognise.importance == "Wat ik daarna typte"
        assert "Er is daarna nog iets veranderd" in said(run)


async def test_a_message_keeps_the_users_own_brackets(home: Path) -> None:
    async with example(home, (120, 40), messages=True) as run:
        text = "[@click=app.quit]weg[/] \\"
        run.app.notify(f"“{text}” is weg. Ctrl+Z zet het terug.", markup=False)
        await settle(run.app)
        written = [each.words for each in targets(run.app) if "take_back" in each.does]
        assert " ".join(written) == "Ctrl+Z zet het terug"
        assert not [each for each in targets(run.app) if each.does == "app.quit" and each.words == "weg"]


async def test_lists_by_mouse(home: Path) -> None:
    """A tick in its cell, what stands in the + line, a tip, a place on the map, a criterion of a goal."""
    async with example(home, (120, 40)) as run:
        screen = await at(run, "recognise")
        first = plan_of(run).recognise.observations[0]
        was = first.chosen
        tick = next(each for each in targets(run.app) if each.part == "tick 0 chosen")
        await click(run.app, tick.at)
        assert plan_of(run).recognise.observations[0].chosen is not was and run.app.screen is screen

        screen.query(QuickAdd).first().focus()
        await run.press(*"Lang wachten")
        await click_words(run.app, "⏎")
        await settle(run.app)
        assert plan_of(run).recognise.observations[-1].text == "Lang wachten"
        assert screen.query(QuickAdd).first().value == ""

        await at(run, "evaluate")
        tip, before = screen.query(TipOffer).first(), len(plan_of(run).evaluate.spreading)
        tip.scroll_visible(animate=False)
        await settle(run.app)
        assert tip.offered
        shown = tip.offered.what
        await click_words(run.app, "→")
        assert tip.offered.what != shown and len(plan_of(run).evaluate.spreading) == before
        await click_words(run.app, "←")
        assert tip.offered.what == shown
        await click(run.app, tip.region.offset + Offset(3, 1))  # its second line
        assert len(plan_of(run).evaluate.spreading) == before
        await click_words(run.app, shown)
        assert plan_of(run).evaluate.spreading[-1].action == shown


async def test_drawings_by_mouse(home: Path) -> None:
    async with example(home, (120, 40)) as run:
        screen = await at(run, "relate")
        drawn = screen.query_one(InfluenceMap)
        drawn.scroll_visible(animate=False)
        await settle(run.app)
        person = drawn.record
        for room in ({"interest": 2, "influence": 5}, {"interest": 1, "influence": 1}):
            region = next(region for region, values in drawn.drawn.room if values == room)
            await click(run.app, drawn.content_region.offset + region.offset + Offset(region.width - 1, 0))
            assert {name: getattr(drawn.record, name) for name in room} == room
        screen.session.undo()
        assert (drawn.record.interest, drawn.record.influence) == (2, 5), "a move is one step"
        assert drawn.record.id == person.id
        await click_words(run.app, "→")
        assert drawn.record.interest == 3

        goal = plan_of(run).ideate.goals[0]
        screen.session.put(f"ideate/goals/{goal.id}/specific", "")
        await at(run, "ideate")
        smart = screen.query_one(SmartView)
        smart.scroll_visible(animate=False)
        await settle(run.app)
        place = next(spot for spot in smart.drawn.spots if spot.explained.endswith("/specific"))
        await click(run.app, smart.content_region.offset + place.region.offset + Offset(2, 0))
        await settle(run.app)
        assert isinstance(run.app.screen, RecordScreen), "what is still empty opens at once"
        assert getattr(run.app.focused, "address", "") == f"ideate/goals/{goal.id}/specific"


async def test_two_clicks_take_a_word_and_three_a_paragraph(home: Path) -> None:
    async with example(home, (120, 40)) as run:
        screen = await at(run, "recognise")
        line = screen.query(QuickAdd).first()
        line.value = "Veel minder klachten"
        await settle(run.app)
        await run.click(line, offset=(8, 0), times=2)
        await run.press("m", "e", "e", "r")
        assert line.value == "Veel meer klachten"
        await run.click(line, offset=(9, 0), times=3)
        await run.press("x")
        assert line.value == "x"

        field = screen.query(TextField).first()
        field.load_text("een twee drie\nvier vijf")
        field.scroll_visible(animate=False)
        await settle(run.app)
        for times, text in ((2, "een z drie\nvier vijf"), (3, "y\nvier vijf")):
            await run.click(field, offset=(8, 1), times=times)
            await run.press("z" if times == 2 else "y")
            assert field.text == text


@pytest.mark.parametrize(
    ("text", "place", "word"),
    [
        ("zo'n pre-mortem, 12,5 %", 1, "zo'n"),
        ("zo'n pre-mortem, 12,5 %", 8, "pre-mortem"),
        ("zo'n pre-mortem, 12,5 %", 18, "12,5"),
        ("zo'n pre-mortem, 12,5 %", 4, ""),
        ("één", 3, ""),
        ("", 0, ""),
    ],
)
def test_the_word_at_a_place(text: str, place: int, word: str) -> None:
    start, end = bounds(text, place, 2)
    assert text[start:end] == word
    assert bounds(text, place, 3) == (0, len(text))


@pytest.mark.parametrize(
    ("day", "told"),
    [
        (dt.date(2027, 1, 24), "nog 5 weken, tot 28 februari 2027"),
        (dt.date(2027, 2, 14), "nog 2 weken, tot 28 februari 2027"),
        (dt.date(2027, 2, 20), "nog 8 dagen, tot 28 februari 2027"),
        (dt.date(2027, 2, 27), "nog 1 dag, tot 28 februari 2027"),
        (dt.date(2027, 2, 28), "vandaag is de laatste dag"),
        (dt.date(2027, 3, 1), "is voorbij"),
    ],
)
def test_how_long_a_placement_lasts(day: dt.date, told: str) -> None:
    assert placement_text(dt.date(2027, 2, 28), day) == told
