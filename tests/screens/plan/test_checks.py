"""*Controle* by keyboard: reading, going to the field, putting aside; and the quiet signs at the fields."""

from pathlib import Path

import pytest

from tests.conftest import Clock
from tests.screens.opened import Run, example, screen_text
from tests.screens.search.test_search import choose
from tests.settling import until
from vp_tui.checks.finding import Finding, Severity
from vp_tui.checks.shown import ShownFinding
from vp_tui.plan.plan import Plan
from vp_tui.screens.dialogs.reason import ReasonScreen
from vp_tui.screens.plan import findings as noting
from vp_tui.screens.plan.pages.checks import ChecksPage
from vp_tui.screens.plan.pages.overview import OverviewPage
from vp_tui.screens.plan.pages.points import MOST, notes, points
from vp_tui.screens.plan.record import RecordScreen
from vp_tui.screens.plan.screen import PlanScreen
from vp_tui.widgets.fields.field import Field
from vp_tui.widgets.frame.explanation import Explanation
from vp_tui.workspace.library import Library
from vp_tui.workspace.session import Session


def session(run: Run) -> Session:
    found: Session | None = run.app.session  # type: ignore[attr-defined]
    assert found is not None
    return found


def plan_screen(run: Run) -> PlanScreen:
    return next(each for each in run.app.screen_stack if isinstance(each, PlanScreen))


async def loaded(run: Run) -> None:
    await run.app.workers.wait_for_complete()
    await run.pause()
    assert session(run).found.is_loaded


async def checks(run: Run) -> ChecksPage:
    """Controle, with the focus in it."""
    await loaded(run)
    await run.press("ctrl+g", "c")
    await run.pause()
    page = plan_screen(run).page
    assert isinstance(page, ChecksPage)
    return page


async def rest(run: Run) -> None:
    """Until the checks have looked by themselves."""
    await until(run.app, lambda: not session(run).found.is_stale)


def field(run: Run, address: str) -> Field:
    page = plan_screen(run).page
    assert page is not None
    return next(each for each in page.fields() if each.address == address)


async def test_the_points_stand_by_phase_the_heaviest_first_with_word_sentence_and_source(home: Path) -> None:
    async with example(home) as run:
        session(run).put("recognise/improvement_point", "")
        page = await checks(run)
        text = screen_text(run)
        assert "1 × Aanvullen, 4 × Let op" in text
        headings = [each.heading for each in page.points if each.heading]
        assert [each[0] for each in headings] == sorted(each[0] for each in headings)
        assert "○ Aanvullen  Verbeterpunt" in text and "Schrijf in één of twee zinnen" in text
        assert "Bron: 000 hand-out praktijkverbeterplan" in text
        await run.press("down")
        await run.pause()
        assert page.chosen and page.chosen.finding and page.chosen.finding.severity is Severity.WARNING
        assert "! Let op · Acti" in screen_text(run), "the cursor goes past the heading"


async def test_enter_goes_to_the_field_also_in_a_record(home: Path) -> None:
    async with example(home) as run:
        goal = session(run).plan.ideate.goals[0]
        session(run).put("recognise/improvement_point", "")
        session(run).put(f"ideate/goals/{goal.id}/specific", "")
        await checks(run)
        await run.press("enter")
        await loaded(run)
        assert run.app.focused is field(run, "recognise/improvement_point")
        await run.press("ctrl+g", "c", "down", "enter")
        await loaded(run)
        assert isinstance(run.app.screen, RecordScreen)
        assert getattr(run.app.focused, "address", "") == f"ideate/goals/{goal.id}/specific"


async def test_del_puts_a_point_aside_with_a_reason_and_ins_brings_it_back(home: Path) -> None:
    async with example(home, (120, 40)) as run:
        page = await checks(run)
        assert page.chosen and page.chosen.finding
        found, before = page.chosen.finding, len(page.points)
        await run.press("insert", "delete")
        assert isinstance(run.app.screen, ReasonScreen)
        await run.press("N", "e", "e", "enter")
        await loaded(run)
        (kept,) = session(run).plan.plan.dismissed
        assert (kept.code, kept.address, kept.reason, kept.date) == (
            found.code, found.address, "Nee", session(run).today,
        )  # fmt: skip
        assert page.points[-2].heading == "Weggelegd" and page.points[-1].aside == kept
        assert "1 weggelegd" in screen_text(run)
        await run.press("end")
        await run.pause()
        assert "Weggelegd op 12 maart 2027: Nee" in screen_text(run)
        await run.press("delete", "insert")
        await run.pause()
        assert session(run).plan.plan.dismissed == [] and len(page.points) == before
        await run.press("ctrl+z")
        assert session(run).plan.plan.dismissed == [kept] and page.points[-1].aside == kept
        await run.press("ctrl+z")
        assert session(run).plan.plan.dismissed == [] and len(page.points) == before


async def test_without_a_reason_a_point_stays(home: Path) -> None:
    async with example(home) as run:
        await checks(run)
        await run.press("delete", "enter")
        assert isinstance(run.app.screen, ReasonScreen) and session(run).plan.plan.dismissed == []
        await run.press("N", "e", "e", "enter")
        assert [each.reason for each in session(run).plan.plan.dismissed] == ["Nee"]


async def test_what_is_not_begun_is_counted_and_what_is_half_typed_is_named(home: Path) -> None:
    async with example(home, (120, 40)) as run:
        session(run).put("plan/outside_my_part", [1])
        session(run).put("recognise/improvement_point", "")
        session(run).draft("plan/start", "31-2-2027")
        await checks(run)
        await loaded(run)
        text = screen_text(run)
        assert "· nog 1 bij wat nog leeg is" in text
        assert "Half getypt, en nog niet in je plan: Begin van het plan" in text and "“31-2-2027”" in text


async def test_who_leaves_with_a_reason_typed_has_put_the_point_aside(home: Path) -> None:
    async with example(home) as run:
        await checks(run)
        await run.press("delete", "N", "e", "e", "ctrl+q")
        kept = session(run)
    library = Library(home, Clock())
    assert [each.reason for each in library.session(kept.plan_id).plan.plan.dismissed] == ["Nee"]
    library.close()


async def test_esc_in_the_window_for_the_reason_puts_nothing_aside(home: Path) -> None:
    async with example(home) as run:
        await checks(run)
        await run.press("delete", "escape")
        await run.pause()
        assert session(run).plan.plan.dismissed == [] and not isinstance(run.app.screen, ReasonScreen)


async def test_with_nothing_found_it_says_so_kindly(home: Path) -> None:
    async with example(home) as run:
        for number in range(1, 9):
            outside = session(run).plan.plan.outside_my_part
            session(run).put("plan/outside_my_part", [*outside, number])
        await checks(run)
        assert "Geen punten" in screen_text(run)
        await run.press("delete", "enter", "down")
        assert plan_screen(run) is run.app.screen


async def test_the_overview_counts_them_and_leads_there(home: Path) -> None:
    async with example(home) as run:
        await loaded(run)
        await run.press("ctrl+o")
        await run.pause()
        assert isinstance(plan_screen(run).page, OverviewPage)
        run.app.screen.query_one("#overview-first").rows.focus()  # type: ignore[attr-defined]
        await run.press("end")
        await until(run.app, lambda: "! Controle     4 × Let op" in screen_text(run))
        await run.press("enter")
        await until(run.app, lambda: plan_screen(run).current == "checks")


async def test_a_field_gets_its_sign_at_rest_and_the_explanation_the_sentence(home: Path) -> None:
    async with example(home, (120, 40)) as run:
        await loaded(run)
        point = field(run, "recognise/improvement_point")
        point.focus()
        await run.pause()
        session(run).put(point.address, "")
        assert point.sign == "", "not at the key"
        await run.pause()
        height = point.size.height
        await rest(run)
        assert point.sign == "○" and str(point.border_title).startswith("○ Verbeterpunt")
        assert "Schrijf in één of twee zinnen" in str(run.app.screen.query_one("#explanation-text").render())
        assert point.size.height == height
        await run.press("f1")
        await run.pause()
        assert "Schrijf in één of twee zinnen" in screen_text(run)
        await run.press("escape")
        session(run).put(point.address, "Korter wachten aan de telefoon")
        await rest(run)
        assert point.sign == ""
        assert run.app.screen.query_one(Explanation).notes == []


async def test_typing_does_not_look_and_leaving_the_field_does(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async with example(home) as run:
        await loaded(run)
        field(run, "recognise/my_part").focus()
        await run.pause()
        await run.press("x", "y")
        asked, wait = list[float](), run.app.screen.set_timer
        monkeypatch.setattr(run.app.screen, "set_timer", lambda after, do: asked.append(after) or wait(after, do))
        assert session(run).found.is_stale
        await run.press("tab")
        assert asked[-1:] == [noting.LEFT]
        await rest(run)


async def test_a_list_carries_the_sign_of_its_records_and_a_record_tells_its_own(home: Path) -> None:
    async with example(home) as run:
        await loaded(run)
        await run.press("f8")
        await run.pause()
        page = plan_screen(run).page
        assert page is not None
        table = page.widget_of("implement/actions")
        assert table is not None and getattr(table, "sign", "") == "!"
        late = next(each.finding for each in session(run).findings() if each.finding.address.startswith("implement/"))
        plan_screen(run).open_record(late.address)
        await run.pause()
        assert late.message[:50] in screen_text(run)


def many(number: int) -> list[ShownFinding]:
    found = (
        Finding("c", Severity.WARNING, f"recognise/observations/{n:08}", f"Zin {n}", "bron") for n in range(number)
    )
    return [ShownFinding(each, "recognise") for each in found]


def test_of_many_at_one_place_a_few_are_told() -> None:
    told = notes(many(10), "recognise/observations")
    assert len(told) == MOST + 1 and told[-1][0] == "… en nog 7"
    assert notes(many(MOST), "recognise/observations")[-1] == ("! Let op", "Zin 2")
    assert notes(many(10), "recognise") == []


def test_hundreds_of_points_are_lines_of_one_list() -> None:
    assert len(points(many(800), Plan())) == 801


async def test_the_palette_leads_to_it(home: Path) -> None:
    async with example(home) as run:
        await loaded(run)
        await choose(run, "controle")
        assert isinstance(plan_screen(run).page, ChecksPage)


async def test_the_search_for_what_was_put_aside_leads_to_it(home: Path) -> None:
    async with example(home) as run:
        page = await checks(run)
        await run.press("delete", *"vanwege", "enter", "f2")
        await loaded(run)
        await choose(run, "vanwege")
        assert plan_screen(run).page is page and run.app.focused is page.lines
