"""*Metingen*: verdict first, then the chart, then a line to type in; what is pasted is looked at first."""

import datetime as dt
from pathlib import Path

import pytest
from textual import events

from tests.screens.driver import NOW
from tests.screens.opened import Run, screen_text
from tests.screens.plan.test_editing import opened, page, plan_screen, session
from tests.settling import settle, until
from vp_tui.plan.measuring.verdict import verdict
from vp_tui.plan.models.ideate import Goal
from vp_tui.plan.models.implement import Indicator, Measurement
from vp_tui.plan.plan import Plan
from vp_tui.screens.plan.pages.measurements import MeasureList, MeasurementsPage
from vp_tui.screens.plan.pasted import PastedScreen
from vp_tui.screens.plan.record import RecordScreen
from vp_tui.widgets.drawings.indicator_view import IndicatorView
from vp_tui.widgets.frame.told import SteadyText
from vp_tui.widgets.records.measure_line import MeasureLine

TODAY = NOW.date()  # Friday 12 March 2027


def plan() -> Plan:
    """A goal with four weekly values up to last week, and a share beside it."""
    made = Plan()
    made.plan.title = "Bereikbaar"
    made.ideate.goals = [Goal(id="goal0001", number=1, indicator="Wachttijd", unit="minuten", direction="down")]
    made.implement.indicators = [Indicator(id="indic001", goal="goal0001", name="Gevraagd", kind="share")]
    made.implement.measurements = [
        Measurement(id=f"meting0{n}", goal="goal0001", date=TODAY - dt.timedelta(7 * (4 - n)), value=9 - n)
        for n in range(4)
    ]
    return made


def rows(run: Run) -> list[Measurement]:
    return session(run).plan.implement.measurements


def shown(run: Run) -> MeasurementsPage:
    found = page(run)
    assert isinstance(found, MeasurementsPage)
    return found


async def typed(run: Run, text: str) -> None:
    line = shown(run).query_one(MeasureLine)
    line.focus()
    await until(run.app, lambda: run.app.focused is line)
    for letter in text:
        await run.press("space" if letter == " " else letter)
    await run.press("enter")
    await settle(run.app)


async def test_a_value_and_enter_is_of_the_day_that_comes_next(home: Path) -> None:
    async with opened(home, plan(), "measurements") as run:
        line = shown(run).query_one(MeasureLine)
        assert run.app.focused is line and line.placeholder == "12 mrt: waarde minuten"
        await typed(run, "4")
        assert (rows(run)[-1].date, rows(run)[-1].value, rows(run)[-1].goal) == (TODAY, 4, "goal0001")
        assert line.value == "" and session(run).drafts.get("implement/measurements") in (None, "")
        await typed(run, "1-3 7,5")
        assert (rows(run)[-1].date, rows(run)[-1].value) == (dt.date(2027, 3, 1), 7.5)
        session(run).undo()
        session(run).undo()
        assert len(rows(run)) == 4


async def test_what_is_no_value_stays_and_is_told(home: Path) -> None:
    async with opened(home, plan(), "measurements") as run:
        await typed(run, "2.345")
        assert shown(run).query_one(MeasureLine).value == "2.345" and len(rows(run)) == 4
        assert "twee getallen" in screen_text(run.app)


async def test_what_is_typed_half_is_there_again(home: Path) -> None:
    async with opened(home, plan(), "measurements") as run:
        await run.press("1", "7")
        await plan_screen(run).go("recognise")
        await plan_screen(run).go("measurements")
        assert shown(run).query_one(MeasureLine).value == "17"
        assert session(run).drafts.get("implement/measurements") == "17"


async def test_a_share_is_typed_as_so_many_of_so_many(home: Path) -> None:
    async with opened(home, plan(), "measurements") as run:
        await run.press("right")
        await typed(run, "17 van 20")
        found = rows(run)[-1]
        assert (found.numerator, found.denominator, found.value, found.indicator) == (17, 20, 85, "indic001")
        assert "17 van 20" in screen_text(run.app)


@pytest.mark.parametrize(
    ("text", "count", "told"),
    [
        ("1-3-2027\t7\n2-3-2027\t8,5", 2, "2 metingen, klaar om erbij te zetten."),
        ("datum;waarde\n2027-03-01;7\n2027-03-02;8", 2, "2 metingen, klaar"),
        ("1-3-2027\t7\n2-3-2027\tveel", 0, "Eén regel kan ik niet lezen."),
    ],
)
async def test_what_is_pasted_is_looked_at_first_all_or_nothing(home: Path, text: str, count: int, told: str) -> None:
    async with opened(home, plan(), "measurements") as run:
        line = shown(run).query_one(MeasureLine)
        line.post_message(events.Paste(text))
        await until(run.app, lambda: isinstance(run.app.screen, PastedScreen))
        await settle(run.app)
        assert told in " ".join(screen_text(run.app).split()) and len(rows(run)) == 4
        await run.press("enter")
        await until(run.app, lambda: run.app.screen is plan_screen(run))
        await settle(run.app)
        assert len(rows(run)) == 4 + count
        if count:
            session(run).undo()
            assert len(rows(run)) == 4


@pytest.mark.parametrize("encoding", ["utf-8", "cp1252", "utf-16"])
async def test_a_file_is_read_where_it_is_named(home: Path, tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "tel lijst.csv"
    path.write_bytes("datum;waarde;bijzonderheid\n1-3-2027;7,5;één ziek\n2-3-2027;8;".encode(encoding))
    async with opened(home, plan(), "measurements") as run:
        shown(run).query_one(MeasureLine).value = f"'{path}'"
        await run.press("enter")
        await until(run.app, lambda: isinstance(run.app.screen, PastedScreen))
        await run.press("enter")
        await until(run.app, lambda: len(rows(run)) == 6)
        assert [(each.value, each.note) for each in rows(run)[-2:]] == [(7.5, "één ziek"), (8, "")]


async def test_a_file_that_is_not_there_is_told(home: Path) -> None:
    async with opened(home, plan(), "measurements") as run:
        shown(run).query_one(MeasureLine).value = "/nergens/tellijst.csv"
        await run.press("enter")
        await settle(run.app)
        assert "Ik kan tellijst.csv niet lezen" in screen_text(run.app)


async def test_rows_are_opened_and_taken_away(home: Path) -> None:
    async with opened(home, plan(), "measurements") as run:
        await run.press("down")
        await until(run.app, lambda: isinstance(run.app.focused, MeasureList))
        await run.press("down", "delete")
        await until(run.app, lambda: len(rows(run)) == 3)
        assert "meting02" not in [each.id for each in rows(run)]
        await run.press("enter")
        await until(run.app, lambda: isinstance(run.app.screen, RecordScreen))


async def test_the_verdict_follows_what_is_typed(home: Path) -> None:
    made = plan()
    made.implement.measurements = [
        Measurement(id=f"m{n:07}", goal="goal0001", date=TODAY - dt.timedelta(30 - n), value=value)
        for n, value in enumerate([20, 21, 22] * 3 + [20] + [5] * 9)
    ]
    async with opened(home, made, "measurements") as run:
        told = shown(run).query_one("#measure-verdict", SteadyText)
        assert "goede kant" in str(told.content)
        chart = shown(run).query_one("#measure-chart")
        assert "●" in screen_text(run.app) and chart.display


async def test_from_phase_7_enter_goes_to_the_chart(home: Path) -> None:
    async with opened(home, plan(), "implement") as run:
        view = plan_screen(run).query_one(IndicatorView)
        view.focus()
        await until(run.app, lambda: run.app.focused is view)
        view.choose("implement/indicators/indic001")
        await run.press("enter")
        await until(run.app, lambda: isinstance(page(run), MeasurementsPage))
        await settle(run.app)
        series = shown(run).series
        assert series and series.name == "Gevraagd"


async def test_without_a_goal_it_says_what_to_do(home: Path) -> None:
    async with opened(home, Plan(), "measurements") as run:
        assert "Nog geen doel" in screen_text(run.app)


def test_a_verdict_is_never_called_proven() -> None:
    from vp_tui.plan.measuring.chart import charts

    for chart in charts(plan()):
        assert "bewezen" not in verdict(chart, TODAY).sentence
