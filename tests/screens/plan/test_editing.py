"""Forms and tables by keyboard and mouse at 80 × 24: what is typed, shown, ticked, moved, deleted and brought back."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from textual import events
from textual.pilot import Pilot
from textual.widgets import Input, TextArea
from textual.widgets._select import SelectOverlay

from tests.screens.driver import NOW
from tests.screens.opened import screen_text
from tests.settling import until
from vp_tui.app.main import Verbeterplan
from vp_tui.plan.files.file import read, write
from vp_tui.plan.models.analyse import Member
from vp_tui.plan.models.implement import Action
from vp_tui.plan.plan import Plan
from vp_tui.screens.plan.pages.head import PageHead
from vp_tui.screens.plan.record import RecordScreen
from vp_tui.screens.plan.screen import PlanScreen
from vp_tui.widgets.fields.choice_fields import ChoiceField
from vp_tui.widgets.fields.line_field import LineField
from vp_tui.widgets.fields.text_field import TextField
from vp_tui.widgets.records.list_rows import Rows
from vp_tui.widgets.records.quick import QuickAdd
from vp_tui.widgets.records.table import RecordTable
from vp_tui.workspace.library import Library
from vp_tui.workspace.session import Session

Run = Pilot[str | None]
AGREED = "recognise/agreed_on"
POINT = "recognise/improvement_point"
MEMBERS = "analyse/members"


def plan_with(**members: str) -> Plan:
    """A plan with team members (id=name) and three actions."""
    plan = Plan()
    plan.plan.title = "Bereikbaar"
    plan.analyse.members = [Member(id=each, name=name) for each, name in members.items()]
    plan.implement.actions = [Action(id=f"action0{n}", action=f"Actie {n}", who="An", when="juni") for n in (1, 2, 3)]
    return plan


def kept(home: Path, plan: Plan) -> str:
    library = Library(home, lambda: NOW)
    plan_id = library.add(read(write(plan)))
    library.close()
    return plan_id


@asynccontextmanager
async def opened(home: Path, plan: Plan | str | None = None, page: str = "recognise") -> AsyncIterator[Run]:
    """The app on a plan (a new one, or the id of one in the file), at one of its pages."""
    plan_id = plan if isinstance(plan, str) else kept(home, plan or plan_with())
    async with Verbeterplan(home, plan_id, now=lambda: NOW).run_test(size=(80, 24)) as run:
        await run.pause()
        await plan_screen(run).go(page)
        await run.pause()
        yield run


def plan_screen(run: Run) -> PlanScreen:
    return next(each for each in run.app.screen_stack if isinstance(each, PlanScreen))


def session(run: Run) -> Session:
    return plan_screen(run).session


def page(run: Run) -> Any:
    return plan_screen(run).page


async def at(run: Run, address: str) -> Any:
    """The widget of a field, with the focus."""
    widget = page(run).widget_of(address)
    widget.focus()
    await run.pause()
    return widget


async def rows_of(run: Run, address: str) -> Rows:
    table = page(run).widget_of(address)
    assert isinstance(table, RecordTable)
    rows = table.query_one(Rows)
    rows.focus()
    await run.pause()
    return rows


async def paste(run: Run, text: str) -> None:
    assert run.app.focused is not None
    run.app.focused.post_message(events.Paste(text))
    await run.pause()


def actions(run: Run) -> list[str]:
    return [each.action for each in session(run).plan.implement.actions]


# --- a list of records -------------------------------------------------------------------------------------------


async def test_a_line_and_enter_adds_a_record_and_the_next_can_be_typed_at_once(home: Path) -> None:
    async with opened(home, page="analyse") as run:
        quick = page(run).widget_of(MEMBERS).query_one(QuickAdd)
        quick.focus()
        await run.pause()
        for name in ("An", "Bo"):
            await paste(run, name)
            await run.press("enter")
            await run.pause()
        assert [each.name for each in session(run).plan.analyse.members] == ["An", "Bo"]
        assert (run.app.focused, quick.value, session(run).drafts) == (quick, "", {})
        assert page(run).widget_of(MEMBERS).query_one(Rows).row_count == 2


async def test_enter_opens_the_record_and_esc_brings_back_to_its_row(home: Path) -> None:
    async with opened(home, page="implement") as run:
        rows = await rows_of(run, "implement/actions")
        await run.press("down", "enter")
        await run.pause()
        assert isinstance(run.app.screen, RecordScreen)
        assert run.app.screen.address == "implement/actions/action02"
        run.app.screen.query_one(TextField).focus()
        await run.press("end", *" nu")
        await run.press("escape")
        await run.pause()
        assert actions(run) == ["Actie 1", "Actie 2 nu", "Actie 3"]
        assert (run.app.focused, rows.cursor_row) == (rows, 1)
        assert "Actie 2 nu" in str(rows.get_row_at(1))


async def test_duplicate_move_tick_delete_and_all_the_way_back(home: Path) -> None:
    async with opened(home, page="implement") as run:
        rows = await rows_of(run, "implement/actions")
        before = write(session(run).plan)
        await run.press("ctrl+d")
        assert actions(run) == ["Actie 1", "Actie 1", "Actie 2", "Actie 3"]
        assert rows.cursor_row == 1
        await run.press("shift+down")
        assert actions(run) == ["Actie 1", "Actie 2", "Actie 1", "Actie 3"]
        await run.press("shift+up", "shift+up")
        assert rows.cursor_row == 0
        await run.press("down", "down", "down", "space")
        assert [each.done for each in session(run).plan.implement.actions] == [False, False, False, True]
        assert "✓" in str(rows.get_row_at(3))
        await run.press("delete")
        assert actions(run) == ["Actie 1", "Actie 1", "Actie 2"]
        await run.press("ctrl+z")
        assert actions(run)[3] == "Actie 3"
        assert session(run).plan.implement.actions[3].done
        await run.press(*["ctrl+z"] * 5)
        assert write(session(run).plan) == before
        await run.press(*["ctrl+y"] * 6)
        assert actions(run) == ["Actie 1", "Actie 1", "Actie 2"]


async def test_the_words_below_a_list_do_the_same_for_the_mouse(home: Path) -> None:
    async with opened(home, page="implement") as run:
        rows = await rows_of(run, "implement/actions")
        words = page(run).widget_of("implement/actions").query_one(".records-actions")
        for word, found in (
            ("Open", ["Actie 1", "Actie 2", "Actie 3"]),
            ("Kopie", ["Actie 1", "Actie 1", "Actie 2", "Actie 3"]),
            ("▼", ["Actie 2", "Actie 1", "Actie 3"]),
            ("Verwijder", ["Actie 2", "Actie 3"]),
            ("Nieuw", ["Actie 1", "Actie 2", "Actie 3", ""]),
        ):
            line = words.render_line(0).text
            await run.click(words, offset=(line.index(word) + words.styles.padding.left, 0))
            await run.pause()
            assert actions(run) == found
            assert isinstance(run.app.screen, RecordScreen) == (word in ("Open", "Nieuw")), word
            if isinstance(run.app.screen, RecordScreen):
                await run.press("escape")
            while session(run).undo():
                await run.pause()
            rows.move_cursor(row=0)
            rows.focus()
            await run.pause()


async def test_a_click_on_a_row_chooses_it_and_a_second_opens_it(home: Path) -> None:
    async with opened(home, page="implement") as run:
        rows = await rows_of(run, "implement/actions")
        await run.click(rows, offset=(8, 2))
        await run.pause()
        if not isinstance(run.app.screen, RecordScreen):
            await run.click(rows, offset=(8, 2))
            await run.pause()
        assert isinstance(run.app.screen, RecordScreen)
        assert run.app.screen.address == "implement/actions/action02"


async def test_a_new_record_that_stays_empty_goes_again(home: Path) -> None:
    async with opened(home, page="implement") as run:
        await rows_of(run, "implement/actions")
        await run.press("insert")
        await run.pause()
        await run.press("escape")
        await run.pause()
        assert actions(run) == ["Actie 1", "Actie 2", "Actie 3"]


# --- dates, numbers and names --------------------------------------------------------------------------------------


async def test_a_date_is_shown_the_dutch_way_once_it_is_left(home: Path) -> None:
    async with opened(home) as run:
        for typed in ("12-3-2027", "12 maart 2027", "2027-03-12"):
            field = await empty(run, AGREED)
            await paste(run, typed)
            assert field.value == typed  # not under the fingers
            await run.press("tab")
            await run.pause()
            assert field.value == "12 maart 2027"
            assert session(run).plan.recognise.agreed_on == NOW.date()
            assert session(run).drafts == {}


async def test_a_date_is_typed_letter_by_letter(home: Path) -> None:
    """`1`, `12-3` and `12-3-20` may be days already: they are left alone until the field is left."""
    async with opened(home) as run:
        for typed in ("12-3-2027", "12 maart 2027", "2027-03-12", "12-3"):
            field = await empty(run, AGREED)
            for letter in typed:
                await run.press({" ": "space", "-": "minus"}.get(letter, letter))
            assert field.value == typed
            await run.press("tab")
            await run.pause()
            assert field.value == "12 maart 2027"
            assert session(run).plan.recognise.agreed_on == NOW.date()


async def empty(run: Run, address: str) -> Any:
    """The widget of a field that nothing was typed in yet, with the focus."""
    session(run).put(address, None)
    await run.pause()
    widget = await at(run, address)
    assert widget.value == ""
    return widget


async def test_an_empty_line_between_two_items_stays_while_typing(home: Path) -> None:
    async with opened(home, page="analyse") as run:
        await run.press("ctrl+t")
        field = await at(run, "analyse/whys")
        await run.press("a", "enter", "enter", "b")
        await run.pause()
        assert field.text == "a\n\nb"
        assert session(run).plan.analyse.whys == ["a", "b"]


async def test_what_is_no_date_stays_as_typed_with_its_problem_over_a_restart(home: Path) -> None:
    plan_id = kept(home, plan_with())
    async with opened(home, plan_id) as run:
        field = await at(run, AGREED)
        await paste(run, "31-2-2027 of zo")
        await run.press("tab")
        await run.pause()
        assert field.value == "31-2-2027 of zo"
        assert "nog geen datum, typ bijvoorbeeld 12-3-2027" in str(field.border_title)
        await run.press("ctrl+q")
    async with opened(home, plan_id) as run:
        field = await at(run, AGREED)
        assert field.value == "31-2-2027 of zo"
        assert "nog geen datum, typ bijvoorbeeld 12-3-2027" in str(field.border_title)
        assert session(run).plan.recognise.agreed_on is None
        await run.press("end", *["backspace"] * 20, *"31-3-2027")
        await run.press("tab")
        await run.pause()
        assert (field.value, session(run).drafts) == ("31 maart 2027", {})
        assert "nog geen" not in str(field.border_title)


async def test_a_name_of_the_team_is_completed_with_the_right_arrow(home: Path) -> None:
    async with opened(home, plan_with(member01="Ans de Wit", member02="Bob Vos")) as run:
        field = await at(run, "recognise/continued_by")
        for typed in ("An", ", Bo"):
            await run.press(*(each.replace(" ", "space").replace(",", "comma") for each in typed))
            await run.press("right")
            await run.pause()
        assert field.value == "Ans de Wit, Bob Vos"
        assert session(run).plan.recognise.continued_by == "Ans de Wit, Bob Vos"


async def test_lines_that_are_pasted_in_one_line_all_stay(home: Path) -> None:
    async with opened(home) as run:
        field = await at(run, "recognise/partner")
        await paste(run, "Ruben\r\nuit Zwolle\nen Ine")
        assert field.value == session(run).plan.recognise.partner == "Ruben uit Zwolle en Ine"


# --- undo, depth, order, outside my part -----------------------------------------------------------------------------


async def test_one_undo_takes_back_what_was_typed_in_one_visit(home: Path) -> None:
    async with opened(home) as run:
        await run.press("ctrl+t")
        for address, kind in ((POINT, TextArea), ("recognise/partner", Input)):
            field = await at(run, address)
            assert isinstance(field, kind)
            await run.press(*"eerste")
            await at(run, "recognise/my_part")
            await at(run, address)
            await run.press("end", *"tweede")
            await run.pause()
            assert field.typed == "eerstetweede"
            for text in ("eerste", "", ""):
                await run.press("ctrl+z")
                await run.pause()
                assert field.typed == shown(run, address) == text
            for text in ("eerste", "eerstetweede"):
                await run.press("ctrl+y")
                await run.pause()
                assert field.typed == shown(run, address) == text
            while session(run).undo():
                await run.pause()


def shown(run: Run, address: str) -> str:
    return str(getattr(session(run).plan.recognise, address.split("/")[1]))


async def test_ctrl_t_shows_the_deeper_questions_and_hides_them_again_but_for_what_is_filled(home: Path) -> None:
    async with opened(home) as run:
        deeper = page(run).widget_of("recognise/importance")
        assert not deeper.display
        await run.press("ctrl+t")
        assert deeper.display
        deeper.focus()
        await run.press("x")
        await run.pause()
        await run.press("ctrl+t")
        assert deeper.display
        assert not page(run).widget_of("recognise/partner").display


async def test_the_second_order_makes_the_delimitation_core(home: Path) -> None:
    async with opened(home) as run:
        asked = session(run).progress("recognise").asked
        limits = page(run).widget_of("recognise/not_my_part")
        assert not limits.display
        choice = await at(run, "recognise/change_order")
        await run.press("enter", "down", "enter")
        await run.pause()
        assert session(run).plan.recognise.change_order == 2
        assert limits.display
        assert str(limits.border_title).startswith("○ ")
        assert session(run).progress("recognise").asked == asked + 2
        choice.value = 1
        await run.pause()
        assert not limits.display


async def test_a_phase_outside_my_part_says_so_and_asks_nothing(home: Path) -> None:
    async with opened(home, page="overview") as run:
        field = await at(run, "plan/outside_my_part")
        assert isinstance(field, LineField)
        await paste(run, "7, 8")
        await run.press("tab")
        assert session(run).plan.plan.outside_my_part == [7, 8]
        await until(run.app, lambda: "7 –" in screen_text(run))  # on the rail
        await plan_screen(run).go("implement")
        await run.pause()
        assert "– buiten mijn deel" in str(page(run).query_one(PageHead).render())
        assert "Toch mijn deel" in str(page(run).query_one(".page-end").visual)
        assert session(run).progress("implement").asked == 0


async def test_a_field_that_is_emptied_stays_and_takes_the_new_text(home: Path) -> None:
    """Seen in a try-out: an optional field vanished under the cursor, and the new text went into the one before."""
    plan = plan_with()
    plan.analyse.present = "Een lijst"
    plan.analyse.current_situation = "Zo gaat het nu"
    async with opened(home, plan) as run:
        await run.press("f3")
        await run.pause()
        page(run).widget_of("analyse/present").focus()
        await run.pause()
        await run.press("ctrl+u", *"Nieuw")
        await run.pause()
        assert session(run).plan.analyse.present == "Nieuw"
        assert session(run).plan.analyse.current_situation == "Zo gaat het nu"


async def test_the_row_just_added_is_in_sight_and_so_is_where_one_types(home: Path) -> None:
    names = {f"member{n:02}": f"Naam {n}" for n in range(9)}
    async with opened(home, plan_with(**names), "analyse") as run:
        table = page(run).widget_of(MEMBERS)
        assert isinstance(table, RecordTable)
        table.query_one(QuickAdd).focus()
        await run.pause()
        page(run).scroll_to(y=page(run).scroll_y - 8, animate=False)  # the list begins low on the page
        await run.pause()
        await run.press(*"zwaan", "enter")
        await until(run.app, lambda: "zwaan" in screen_text(run))
        await run.pause()
        assert "zwaan" in screen_text(run)
        assert page(run).region.contains_region(table.query_one(QuickAdd).region)


async def test_there_is_no_way_down_into_a_list_that_is_empty(home: Path) -> None:
    """Seen in a try-out: the focus was on rows that are not shown, and line 23 told what to do with them."""
    async with opened(home, Plan()) as run:
        line = page(run).query(QuickAdd).first()
        line.focus()
        for keys in (["down"], ["down", "enter"]):
            await run.press(*keys)
            await run.pause()
            assert run.app.focused is line
        assert "Typ hier eerst iets" in screen_text(run)


async def test_a_list_of_choices_begins_with_no_choice(home: Path) -> None:
    async with opened(home) as run:
        field = page(run).widget_of("recognise/change_order")
        assert isinstance(field, ChoiceField)
        field.focus()
        await run.press("enter")
        await run.pause()
        options = [str(each.prompt) for each in field.query_one(SelectOverlay).options]
        assert options[0] == "geen keuze"
        assert field.spec.hint not in options
        await run.press("enter", "enter", "up", "enter")
        await run.pause()
        assert session(run).plan.recognise.change_order is None
