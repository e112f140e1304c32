"""What a field makes of a number or a day: told beside it, with its unit and its year; and lists that are pasted."""

import datetime as dt
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from tests.screens.opened import screen_text
from tests.screens.plan.test_editing import Run, at, kept, page, paste, plan_screen, session
from tests.settling import press_keys, settle
from vp_tui.app.main import Verbeterplan
from vp_tui.plan.days.upcoming import overdue
from vp_tui.plan.models.ideate import Goal
from vp_tui.plan.models.implement import Action, Measurement
from vp_tui.plan.plan import Plan
from vp_tui.screens.plan.record import RecordForm, RecordScreen
from vp_tui.widgets.records.quick import QuickAdd

GOAL, ACTION, MEASURED = "ideate/goals/goal0001", "implement/actions/action01", "implement/measurements/meting01"
FEBRUARY = dt.datetime(2027, 2, 25, 9, 30)
NOVEMBER = dt.datetime(2026, 11, 25, 9, 30)


def plan(**goal: Any) -> Plan:
    made = Plan()
    made.plan.title, made.plan.start = "Bereikbaar", dt.date(2026, 9, 1)
    made.ideate.goals = [Goal(id="goal0001", number=1, text="Korter wachten", **goal)]
    made.implement.actions = [Action(id="action01", action="Bellen", who="An")]
    made.implement.measurements = [Measurement(id="meting01", goal="goal0001")]
    return made


@asynccontextmanager
async def record(home: Path, address: str, made: Plan, now: dt.datetime = FEBRUARY) -> AsyncIterator[Run]:
    """The app with one record open, all its questions shown."""
    plan_id = kept(home, made)
    async with Verbeterplan(home, plan_id, now=lambda: now).run_test(size=(80, 40)) as run:
        await settle(run.app)
        await plan_screen(run).go(address.split("/")[0])
        plan_screen(run).open_record(address)
        await settle(run.app)
        run.app.screen.query_one(RecordForm).show_depth(True)
        yield run


async def typed(run: Run, address: str, text: str, behind: bool = False) -> Any:
    """Type a text in a field of the record, in place of what stands there, or behind it."""
    assert isinstance(run.app.screen, RecordScreen)
    field = run.app.screen.query_one(RecordForm).widget_of(address)
    assert field
    field.focus()
    await settle(run.app)
    await press_keys(run.app, ["end", *([] if behind else ["ctrl+u"]), *text])
    await settle(run.app)
    return field


def label(field: Any) -> str:
    return str(field.border_title).rstrip()


async def test_a_unit_behind_a_number_goes_to_the_unit_in_the_same_step(home: Path) -> None:
    async with record(home, GOAL, plan()) as run:
        await typed(run, f"{GOAL}/target", "2,5 uur")
        goal = session(run).plan.ideate.goals[0]
        assert (goal.target, goal.unit, session(run).drafts) == (2.5, "uur", {})
        field = await typed(run, f"{GOAL}/baseline", "4 uren")
        assert (goal.baseline, goal.unit, session(run).drafts) == (4, "uur", {})
        await press_keys(run.app, ["tab"])
        await settle(run.app)
        assert field.value == "4"
        assert goal.measurable == "nulmeting 4 uur, streefwaarde 2,5 uur."
        session(run).undo()
        session(run).undo()
        assert (goal.target, goal.baseline, goal.unit) == (None, None, "")


async def test_a_unit_that_is_taken_away_again_was_none(home: Path) -> None:
    async with record(home, GOAL, plan()) as run:
        await typed(run, f"{GOAL}/target", "90 mi")
        await press_keys(run.app, ["backspace", "backspace", "%"])
        goal = session(run).plan.ideate.goals[0]
        assert (goal.target, goal.unit) == (90, "%")


async def test_another_unit_is_told_and_what_was_typed_stays(home: Path) -> None:
    async with record(home, GOAL, plan(unit="minuten", target=20.0)) as run:
        field = await typed(run, f"{GOAL}/target", " uur", behind=True)
        await press_keys(run.app, ["tab"])
        await settle(run.app)
        assert (field.value, session(run).drafts) == ("20 uur", {f"{GOAL}/target": "20 uur"})
        assert session(run).plan.ideate.goals[0].target == 20
        assert "de eenheid is hier ‘minuten’; blijft 20" in label(field)
        await typed(run, f"{GOAL}/target", "15 min.")
        assert (session(run).plan.ideate.goals[0].target, session(run).drafts) == (15, {})


async def test_a_number_that_can_be_two_is_asked_and_kept_as_typed(home: Path) -> None:
    async with record(home, GOAL, plan()) as run:
        field = await typed(run, f"{GOAL}/baseline", "2.345")
        assert "2345 of 2,345" in label(field)
        assert session(run).drafts == {f"{GOAL}/baseline": "2.345"}
        await typed(run, f"{GOAL}/target", "0.125")
        assert session(run).plan.ideate.goals[0].target == 0.125


async def test_a_measurement_is_in_the_unit_of_its_goal(home: Path) -> None:
    async with record(home, MEASURED, plan(unit="%")) as run:
        await typed(run, f"{MEASURED}/value", "30 procent")
        assert session(run).plan.implement.measurements[0].value == 30
        assert session(run).plan.ideate.goals[0].unit == "%"


async def test_a_day_without_a_year_is_that_of_the_day_of_writing_and_gets_its_year(home: Path) -> None:
    async with record(home, ACTION, plan()) as run:
        field = await typed(run, f"{ACTION}/when", "15 oktober")
        assert "Wanneer = 15 oktober 2027" in label(field)
        action = session(run).plan.implement.actions[0]
        assert action.when_written == FEBRUARY.date()
        assert overdue(session(run).plan, FEBRUARY.date()) == []
        await press_keys(run.app, ["tab"])
        await settle(run.app)
        assert (action.when, field.value) == ("15 oktober 2027", "15 oktober 2027")


UNDERSTOOD = (  # what is typed, what is told behind the label, and what stands there once it is left
    ("morgen", " = 26 februari 2027", "26 februari 2027"),
    ("over 2 weken", " = 11 maart 2027", "11 maart 2027"),
    ("volgende week", " = 1 t/m 7 maart 2027", "week 9 2027"),
    ("week 50", " = 13 t/m 19 december 2027", "week 50"),
    ("winter 2026", " = 1 december 2026 t/m 28 februari 2027", "winter 2026"),
    ("uiterlijk 1 februari 2027", " = 1 februari 2027 (voorbij)", "uiterlijk 1 februari 2027"),
    ("1 februari 2027", " (voorbij)", "1 februari 2027"),
    ("elke vrijdag", "", "elke vrijdag"),
    ("31-11-2026", " — deze dag bestaat niet", "31-11-2026"),
)


async def test_what_was_understood_stands_behind_the_label(home: Path) -> None:
    async with record(home, ACTION, plan()) as run:
        for text, said, becomes in UNDERSTOOD:
            field = await typed(run, f"{ACTION}/when", text)
            told = label(field).removeprefix("● ").removeprefix("○ ")
            if "—" in said:
                assert "deze dag bestaat niet" in told.lower(), text
            else:
                assert told.startswith(f"Wanneer{said}"), text
            await press_keys(run.app, ["tab"])
            await settle(run.app)
            assert session(run).plan.implement.actions[0].when == becomes


async def test_a_text_without_a_day_is_told_once_one_has_left_it(home: Path) -> None:
    async with record(home, ACTION, plan()) as run:
        field = await typed(run, f"{ACTION}/when", "na de vakantie")
        assert "lees ik geen dag" not in label(field)
        await press_keys(run.app, ["tab"])
        await settle(run.app)
        assert "lees ik geen dag" in label(field)


async def test_a_text_from_before_is_read_as_it_was_and_not_rewritten_by_passing_it(home: Path) -> None:
    made = plan()
    made.implement.actions[0].when = "15 oktober"
    async with record(home, ACTION, made) as run:
        field = run.app.screen.query_one(RecordForm).widget_of(f"{ACTION}/when")
        assert field
        field.focus()
        await settle(run.app)
        assert label(field).endswith("= 15 oktober 2026 (voorbij)")
        await press_keys(run.app, ["tab"])
        await settle(run.app)
        assert session(run).plan.implement.actions[0].when == "15 oktober"


async def test_a_measurement_of_a_day_that_is_near_is_not_of_last_year(home: Path) -> None:
    async with record(home, MEASURED, plan(), NOVEMBER) as run:
        field = await typed(run, f"{MEASURED}/date", "4-12")
        assert label(field).endswith("Datum = 4 december 2026")
        await typed(run, f"{MEASURED}/date", "15 sept")
        assert session(run).plan.implement.measurements[0].date == dt.date(2026, 9, 15)


async def test_a_field_with_an_error_says_what_still_counts(home: Path) -> None:
    async with record(home, GOAL, plan(end=dt.date(2026, 9, 1))) as run:
        field = await typed(run, f"{GOAL}/end", " ooit", behind=True)
        assert "nog geen datum; blijft 1 september 2026" in label(field)


# --- lists that are pasted --------------------------------------------------------------------------------


@asynccontextmanager
async def listed(home: Path, name: str, made: Plan | None = None) -> AsyncIterator[Run]:
    plan_id = kept(home, made or plan())
    async with Verbeterplan(home, plan_id, now=lambda: FEBRUARY).run_test(size=(80, 40)) as run:
        await settle(run.app)
        await plan_screen(run).go(name.split("/")[0])
        (await at(run, name)).query_one(QuickAdd).focus()
        await settle(run.app)
        yield run


SEEN = "recognise/observations"


async def test_lines_that_are_pasted_are_records_in_one_step(home: Path) -> None:
    async with listed(home, SEEN) as run:
        await paste(run, "idee A\nidee B\r\n\nidee C")
        await settle(run.app)
        assert [each.text for each in session(run).plan.recognise.observations] == ["idee A", "idee B", "idee C"]
        assert (page(run).widget_of(SEEN).query_one(QuickAdd).value, session(run).drafts) == ("", {})
        session(run).undo()
        assert session(run).plan.recognise.observations == []


async def test_rows_of_a_table_that_are_pasted_have_their_date_in_its_field(home: Path) -> None:
    async with listed(home, SEEN) as run:
        await paste(run, "3-2-2027\tLange rij\n4-2-2027\tTelefoon blijft gaan\n")
        await settle(run.app)
        found = [(each.date, each.text) for each in session(run).plan.recognise.observations]
        assert found == [(dt.date(2027, 2, 3), "Lange rij"), (dt.date(2027, 2, 4), "Telefoon blijft gaan")]


async def test_one_line_that_is_pasted_stays_in_the_line(home: Path) -> None:
    async with listed(home, SEEN) as run:
        await paste(run, "idee A\n")
        await settle(run.app)
        assert session(run).plan.recognise.observations == []
        assert page(run).widget_of(SEEN).query_one(QuickAdd).value.strip() == "idee A"


async def test_the_overview_counts_what_names_no_day(home: Path) -> None:
    made = plan()
    texts = ("na de vakantie", "z.s.m.", "31-11-2026", "elke vrijdag", "1 maart 2027")
    made.implement.actions = [Action(id=f"action0{n}", action=f"Actie {n}", when=each) for n, each in enumerate(texts)]
    plan_id = kept(home, made)
    async with Verbeterplan(home, plan_id, now=lambda: FEBRUARY).run_test(size=(80, 60)) as run:
        await settle(run.app)
        await plan_screen(run).go("overview")
        await settle(run.app)
        assert "zonder dag  Actie 0 en nog 2" in screen_text(run)
