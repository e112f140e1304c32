"""A map in words: the sentence before it, the list in its place, and the setting that is remembered."""

from pathlib import Path

import pytest

from tests.screens.driver import NOW
from tests.screens.opened import example, screen_text
from tests.screens.search.test_search import choose
from tests.settling import until
from tests.widgets.drawings.test_views import go, plan_of
from vp_tui.app.main import Verbeterplan
from vp_tui.plan.models.ideate import Idea
from vp_tui.plan.plan import Plan
from vp_tui.screens.plan.record import RecordScreen
from vp_tui.widgets.drawings.in_words import groups_of, list_in_words, sentence_of
from vp_tui.widgets.drawings.priority import PRIORITIES, PriorityGrid
from vp_tui.workspace.library import Library

RATED = {"first": (5, 1), "big": (4, 5), "small": (1, 2), "leave": (2, 4), "middle": (3, 1), "not": (None, 2)}


def ideas() -> Plan:
    plan = Plan()
    plan.ideate.ideas = [
        Idea(id=f"{name:0<8}", text=f"Idee {name}", impact=impact, effort=effort)  # type: ignore[arg-type]
        for name, (impact, effort) in RATED.items()
    ]
    return plan


def test_each_record_stands_under_its_corner() -> None:
    assert groups_of(PRIORITIES, ideas().ideate.ideas) == {
        "eerst doen": [0], "groot werk": [1], "als er tijd is": [2], "laten liggen": [3], "ertussenin": [4],
        "nog niet op de kaart": [5],
    }  # fmt: skip


def test_the_sentence_names_them_by_their_letters() -> None:
    assert sentence_of(PRIORITIES, ideas().ideate.ideas[:2]) == "Eerst doen: A. Groot werk: B."
    assert sentence_of(PRIORITIES, []) == ""


@pytest.mark.parametrize("width", [20, 40, 56, 110])
def test_the_list_has_each_record_once_with_its_place(width: int) -> None:
    plan = ideas()
    sheet = list_in_words(PRIORITIES, plan, width)
    assert sorted(spot.address for spot in sheet.spots) == sorted(
        f"ideate/ideas/{each.id}" for each in plan.ideate.ideas
    )
    assert all(line.cell_len <= width for line in sheet.lines)
    for spot in sheet.spots:
        shown = " ".join(line.plain for line in sheet.lines[spot.region.y : spot.region.bottom])
        assert spot.address.removeprefix("ideate/ideas/").rstrip("0")[:4] in shown
    assert not any("│" in line.plain for line in sheet.lines)


async def test_text_instead_of_drawings_is_remembered_and_works_as_the_map(home: Path) -> None:
    async with example(home) as run:
        grid = await go(run, "f4", PriorityGrid)
        assert "moeite →" in screen_text(run) and "Eerst doen: A" in screen_text(run)
        await choose(run, "tekst in plaats")
        await until(run.app, lambda: "moeite →" not in screen_text(run))
        assert "Eerst doen" in "\n".join(line.plain for line in grid.drawn.lines)
        grid.focus()
        grid.choose(f"ideate/ideas/{plan_of(run).ideate.ideas[-1].id}")
        await run.press("shift+left")
        await until(run.app, lambda: plan_of(run).ideate.ideas[-1].effort == 4)
        await run.press("enter")
        await until(run.app, lambda: isinstance(run.app.screen, RecordScreen))
        assert run.app.screen.address == grid.chosen  # type: ignore[attr-defined]
        await run.app.workers.wait_for_complete()
    library = Library(home, lambda: NOW)
    assert library.recall("drawings") == "text"
    plan_id = library.rows()[0].id
    library.close()
    async with Verbeterplan(home, plan_id, now=lambda: NOW).run_test(size=(80, 24)) as run:
        await go(run, "f4", PriorityGrid)
        assert "moeite →" not in screen_text(run)
        await choose(run, "tekeningen in plaats")
        await until(run.app, lambda: "moeite →" in screen_text(run))
