"""*Overzicht* by keys and clicks at 80 × 24: what is to be done by day, ticked there, and gone to."""

import datetime as dt
from pathlib import Path

import pytest

from tests.screens.driver import NOW
from tests.screens.opened import screen_text
from tests.screens.plan.test_editing import Run, kept, opened, page, plan_screen, session
from tests.settling import settle, until
from vp_tui.app.main import Verbeterplan
from vp_tui.plan.models.implement import Action
from vp_tui.plan.plan import Plan
from vp_tui.screens.plan.pages.blocks import BlockRows
from vp_tui.screens.plan.pages.head import PageHead
from vp_tui.screens.plan.pages.overview import placement_text
from vp_tui.screens.plan.record import RecordScreen
from vp_tui.screens.search.screen import SearchScreen
from vp_tui.widgets.frame.rail import Rail

WEEKS = ("vorige week", "vandaag", "over 2 weken", "over 3 weken", "over 4 weken", "over 5 weken", "over 6 weken")


def plan_of(*whens: str) -> Plan:
    plan = Plan()
    plan.plan.title, plan.plan.start = "Bereikbaar", NOW.date()
    days = {when: (NOW + dt.timedelta(weeks=n - 1)).strftime("%d-%m-%Y") for n, when in enumerate(WEEKS)}
    plan.implement.actions = [
        Action(id=f"action0{n}", action=f"Actie {n}", who="An de Wit", when=days.get(when, when))
        for n, when in enumerate(whens)
    ]
    return plan


def shown(run: Run) -> list[str]:
    """The rows under their heads, as they stand there."""
    blocks = [each for each in page(run).query(".block") if each.display]
    found = []
    for each in blocks:
        found.append(each.head)
        found += [" ".join(" ".join(row).split()) for row in map(each.rows.get_row_at, range(each.rows.row_count))]
    return found


def at(run: Run) -> tuple[str, int]:
    """The block and the row of the cursor."""
    focused = run.app.focused
    assert isinstance(focused, BlockRows)
    return str(focused.parent.id), focused.cursor_row  # type: ignore[union-attr]


async def test_what_has_a_day_stands_first_and_the_first_row_has_the_focus(home: Path) -> None:
    async with opened(home, plan_of("over 3 weken", "vandaag", "vorige week", "z.s.m."), "overview") as run:
        rows = shown(run)
        assert rows[:8] == [
            "Te laat", "! vr 5 mrt Actie 2 An de Wit",
            "Deze week", "· vr 12 mrt Actie 1 An de Wit",
            "Daarna", "· vr 26 mrt Actie 0 An de Wit", "zonder dag Actie 3",
            "Eerst dit",
        ]  # fmt: skip
        assert rows[8].startswith("○ 1 Herkennen ")
        assert at(run) == ("overview-late", 0)
        assert "Vrijdag 12 maart" in screen_text(run)


async def test_arrows_go_through_all_rows_and_tab_to_the_next_block(home: Path) -> None:
    async with opened(home, plan_of("vorige week", "vandaag", "over 2 weken"), "overview") as run:
        await run.press("down")
        assert at(run) == ("overview-week", 0)
        await run.press("down", "down")
        assert at(run)[0] == "overview-first"
        await run.press("up")
        assert at(run) == ("overview-later", 0)
        await run.press(*["up"] * 9)
        assert at(run) == ("overview-late", 0)
        await run.press("tab")
        assert at(run) == ("overview-week", 0)
        await run.press("escape")
        assert isinstance(run.app.focused, Rail)


async def test_space_ticks_what_stays_where_it_is_until_one_leaves(home: Path) -> None:
    async with opened(home, plan_of("vandaag", "vandaag"), "overview") as run:
        await run.press("space")
        await settle(run.app)
        assert [each.done for each in session(run).plan.implement.actions] == [True, False]
        assert shown(run)[1:3] == ["✓ vr 12 mrt Actie 0 An de Wit", "· vr 12 mrt Actie 1 An de Wit"]
        assert at(run) == ("overview-week", 0)
        await run.press("space")
        await settle(run.app)
        assert not session(run).plan.implement.actions[0].done
        await run.press("space", "ctrl+z")
        await settle(run.app)
        assert not session(run).plan.implement.actions[0].done
        await run.press("space", "f2", "ctrl+o")
        await until(run.app, lambda: shown(run)[1] == "· vr 12 mrt Actie 1 An de Wit")


async def test_enter_opens_what_the_row_is_about_and_insert_a_new_action(home: Path) -> None:
    async with opened(home, plan_of("vandaag"), "overview") as run:
        await run.press("enter")
        await until(run.app, lambda: isinstance(run.app.screen, RecordScreen))
        assert run.app.screen.address == "implement/actions/action00"  # type: ignore[attr-defined]
        await run.press("escape", "ctrl+o", "insert")
        await until(run.app, lambda: isinstance(run.app.screen, RecordScreen))
        assert len(session(run).plan.implement.actions) == 2


async def test_what_comes_late_is_folded_until_enter(home: Path) -> None:
    plan = plan_of("over 2 weken", "over 3 weken", "over 4 weken", "over 5 weken", "over 6 weken", "over 6 weken")
    async with opened(home, plan, "overview") as run:
        assert (shown(run)[0], shown(run)[5]) == ("Wat eraan komt", "nog 2 tonen")
        await run.press(*["down"] * 4)
        assert "tonen" in screen_text(run).splitlines()[22]
        await run.press("enter")
        assert "nog 2" not in " ".join(shown(run)) and at(run) == ("overview-later", 4)


async def test_a_new_plan_shows_what_comes_first_and_typing_searches(home: Path) -> None:
    async with opened(home, Plan(), "overview") as run:
        assert shown(run)[0] == "Eerst dit" and at(run) == ("overview-first", 0)
        await run.press("h")
        await until(run.app, lambda: isinstance(run.app.screen, SearchScreen))


async def test_the_second_click_goes_where_the_row_leads_and_one_on_the_tick_turns_it(home: Path) -> None:
    async with opened(home, plan_of("vandaag", "over 2 weken"), "overview") as run:
        rows = page(run).query_one("#overview-later").rows
        place = rows.content_region.offset
        await run.click(offset=(place.x + 1, place.y))
        await settle(run.app)
        assert session(run).plan.implement.actions[1].done
        await run.click(offset=(place.x + 16, place.y))
        await until(run.app, lambda: isinstance(run.app.screen, RecordScreen))


@pytest.mark.parametrize("size, told", [((80, 24), "nog 13 weken, tot 12 jun"), ((120, 40), "12 juni 2027")])
async def test_how_long_the_placement_lasts_stands_in_the_head(home: Path, size: tuple[int, int], told: str) -> None:
    plan = plan_of("vandaag")
    plan.plan.placement_end = dt.date(2027, 6, 12)
    plan_id = kept(home, plan)
    async with Verbeterplan(home, plan_id, now=lambda: NOW).run_test(size=size) as run:
        await run.press("ctrl+o")
        await until(run.app, lambda: plan_screen(run).current == "overview")
        assert told in str(page(run).query_one(PageHead).render())


def test_a_placement_that_is_over_says_so() -> None:
    today = dt.date(2027, 3, 12)
    found = [placement_text(today + dt.timedelta(days=n), today) for n in (-1, 0, 1, 13, 14)]
    assert found == [
        "is voorbij", "vandaag is de laatste dag", "nog 1 dag, tot 13 maart 2027", "nog 13 dagen, tot 25 maart 2027",
        "nog 2 weken, tot 26 maart 2027",
    ]  # fmt: skip
