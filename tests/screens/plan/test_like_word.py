"""Undo and keys in a text as people know them from Word."""

from pathlib import Path

from tests.screens.plan.test_editing import AGREED, POINT, at, opened, page, session
from vp_tui.widgets.records.quick import QuickAdd

SENTENCE = "De balie belt elke ochtend alle mensen terug"


async def test_undo_in_a_field_takes_back_a_few_words_at_a_time(home: Path) -> None:
    async with opened(home) as run:
        field = await at(run, POINT)
        await run.press(*SENTENCE)
        texts = [field.text]
        while field.text:
            await run.press("ctrl+z")
            assert len(field.text) < len(texts[-1])
            texts.append(field.text)
            assert session(run).plan.recognise.improvement_point == field.text
            assert field.cursor_location == (0, len(field.text))
        assert len(texts) == 5 and all(SENTENCE.startswith(each) for each in texts)
        for text in reversed(texts[:-1]):
            await run.press("ctrl+y")
            assert (field.text, field.cursor_location) == (text, (0, len(text)))


async def test_and_goes_on_so_after_leaving_it_and_after_a_restart(home: Path) -> None:
    async with opened(home) as run:
        await at(run, POINT)
        await run.press(*SENTENCE, "tab", "ctrl+z")
        once = session(run).plan.recognise.improvement_point
        assert SENTENCE.startswith(once) and 0 < len(once) < len(SENTENCE)
        plan_id = session(run).plan_id
    async with opened(home, plan_id) as run:
        await run.press("ctrl+z")
        twice = session(run).plan.recognise.improvement_point
        assert once.startswith(twice) and len(twice) < len(once)


async def test_the_cursor_stands_where_the_text_came_back(home: Path) -> None:
    async with opened(home) as run:
        field = await at(run, POINT)
        await run.press(*"voor na", *["left"] * 3, *"midden ", "ctrl+z")
        assert (field.text, field.cursor_location) == ("voor na", (0, 4))
        await run.press("ctrl+y")
        assert (field.text, field.cursor_location) == ("voormidden  na", (0, 11))


async def test_undo_takes_back_what_is_no_date_before_what_was_done_elsewhere(home: Path) -> None:
    async with opened(home) as run:
        await at(run, POINT)
        await run.press(*"Bellen")
        field = await at(run, AGREED)
        await run.press(*"eind")
        await run.press("ctrl+z")
        assert (field.value, session(run).drafts) == ("", {})
        assert session(run).plan.recognise.improvement_point == "Bellen"
        await run.press("ctrl+y")
        assert (field.value, session(run).drafts) == ("eind", {AGREED: "eind"})


async def test_undo_in_the_line_of_a_list_takes_back_what_stands_there(home: Path) -> None:
    async with opened(home) as run:
        await at(run, POINT)
        await run.press(*"Bellen")
        quick = page(run).query(QuickAdd).first()
        quick.focus()
        await run.press(*"een", "ctrl+z")
        assert quick.value == "" and session(run).plan.recognise.improvement_point == "Bellen"
        await run.press("ctrl+y")
        assert quick.value == "een"


async def test_cutting_without_a_selection_cuts_nothing(home: Path) -> None:
    async with opened(home) as run:
        field = await at(run, POINT)
        await run.press(*"een", "enter", *"twee", "ctrl+x", "ctrl+w")
        assert field.text == "een\ntwee"
        await run.press("ctrl+a", "ctrl+x")
        assert (field.text, run.app.clipboard) == ("", "een\ntwee")
        await run.press("ctrl+z")
        assert field.text == "een\ntwee"


async def test_ctrl_home_and_ctrl_end_go_to_the_ends_of_the_text(home: Path) -> None:
    async with opened(home) as run:
        field = await at(run, POINT)
        await run.press(*"een", "enter", *"twee", "ctrl+home", *"A", "ctrl+end", *"Z")
        assert field.text == "Aeen\ntweeZ"
        line = await at(run, AGREED)
        await run.press(*"mrt", "ctrl+home", *"1 ", "ctrl+end", *" 27")
        assert line.value == "1 mrt 27"


async def test_ctrl_a_selects_all_and_typing_replaces_it(home: Path) -> None:
    async with opened(home) as run:
        line = await at(run, AGREED)
        await run.press(*"1-3-27", "ctrl+a", *"2-3-27")
        assert line.value == "2-3-27"
        field = await at(run, POINT)
        await run.press(*"oud", "enter", *"ook", "ctrl+a", "N")
        assert field.text == "N"
