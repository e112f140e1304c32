"""*Versies*: what changed between two exports, and the way back, by keyboard."""

from pathlib import Path

from tests.screens.choosing import choose_button, choose_word
from tests.screens.opened import Run, example, screen_text
from tests.settling import until
from vp_tui.app.main import Verbeterplan
from vp_tui.knowledge.example import example_plan
from vp_tui.plan.changes.differences import differences
from vp_tui.screens.dialogs.question import Question
from vp_tui.screens.export.versions import VersionsScreen
from vp_tui.workspace.exporting import export_document
from vp_tui.workspace.session import Session


def session(run: Run) -> Session:
    found: Session | None = run.app.session  # type: ignore[attr-defined]
    assert found is not None
    return found


def export(run: Run) -> None:
    each = session(run)
    export_document(each.writer, each.plan_id, each.plan, each.exports, None, each.now())


async def versions(run: Run) -> VersionsScreen:
    await run.press("f12")
    await until(run.app, lambda: isinstance(run.app.screen, VersionsScreen) and run.app.screen.states)
    screen = run.app.screen
    assert isinstance(screen, VersionsScreen)
    return screen


async def test_without_a_version_it_says_how_to_get_one(home: Path) -> None:
    async with example(home) as run:
        await versions(run)
        assert "Er is nog geen versie." in screen_text(run) and "Ctrl+S" in screen_text(run)
        await run.press("down", "enter", "tab", "enter", "escape")
        assert not isinstance(run.app.screen, VersionsScreen)


async def test_what_changed_since_the_last_version_stands_there_word_for_word(home: Path) -> None:
    async with example(home) as run:
        export(run)
        session(run).put("recognise/my_part", "Alleen het voorstel")
        screen = await versions(run)
        text = screen_text(run)
        assert "Van versie 1 naar nu: 1 verschil" in text and "Mijn deel" in text
        assert example_plan().recognise.my_part.split()[0] in text and "Alleen het voorstel" in text
        assert screen.compared and {each.style for each in screen.compared.texts(0)[1].spans} == {"bold $text-success"}


async def test_any_two_versions_can_be_compared(home: Path) -> None:
    async with example(home, (120, 40)) as run:
        for text in ("een", "twee", "drie"):
            session(run).put("recognise/my_part", text)
            export(run)
        session(run).put("recognise/my_part", "vier")
        screen = await versions(run)
        assert screen.counts == [1, 1, 1, None]
        await run.press("down")
        await choose_word(run, "Vergelijk")  # from version 2, and …
        await run.pause()
        assert "Kies nu de versie om met versie 2 te vergelijken." in screen_text(run)
        await run.press("tab", "down")  # … to version 1
        await run.pause()
        assert screen.compared and screen.compared.heading == "Van versie 1 naar versie 2: 1 verschil"
        assert (screen.compared.rows[0][1].before, screen.compared.rows[0][1].after) == ("een", "twee")
        await run.press("up")
        await choose_word(run, "Vergelijk")
        await run.pause()
        assert screen.compared.heading == "Van versie 2 naar nu: 1 verschil"


async def test_a_field_goes_back_and_ctrl_z_takes_that_back(home: Path) -> None:
    async with example(home) as run:
        before = session(run).plan.recognise.my_part
        export(run)
        session(run).put("recognise/my_part", "Nieuw")
        session(run).put("recognise/importance", "Ook nieuw")
        await versions(run)
        await run.press("enter", "down", "enter")
        assert isinstance(run.app.screen, Question)
        assert run.app.focused and run.app.focused.id == "cancel"
        await choose_button(run, "Zet dit terug")
        assert (session(run).plan.recognise.my_part, session(run).plan.recognise.importance) == (before, "Ook nieuw")
        await run.press("ctrl+z")
        assert session(run).plan.recognise.my_part == "Nieuw"
        await run.press("ctrl+y", "escape")
        assert session(run).plan.recognise.my_part == before


async def test_a_record_goes_back_as_a_whole(home: Path) -> None:
    async with example(home) as run:
        goal = session(run).plan.ideate.goals[0].model_copy()
        export(run)
        for name in ("specific", "text"):
            session(run).put(f"ideate/goals/{goal.id}/{name}", "Anders")
        await versions(run)
        await run.press("enter", "enter")
        await choose_button(run, "Het hele onderdeel")
        await run.pause()
        assert session(run).plan.ideate.goals[0] == goal


async def test_the_whole_plan_goes_back_in_one_step(home: Path) -> None:
    async with example(home) as run:
        export(run)
        before = session(run).plan.model_copy(deep=True)
        session(run).delete(f"ideate/goals/{before.ideate.goals[0].id}")
        session(run).put("recognise/my_part", "Nieuw")
        session(run).insert("implement/actions", {"action": "Bellen"})
        after = session(run).plan.model_copy(deep=True)
        await versions(run)
        await choose_word(run, "Alles terug")
        assert "3 verschillen" in screen_text(run)
        await choose_button(run, "Zet alles terug")
        await run.pause()
        assert not differences(before, session(run).plan)
        await run.press("ctrl+z")
        assert session(run).plan == after


async def test_cancelling_changes_nothing(home: Path) -> None:
    async with example(home) as run:
        export(run)
        session(run).put("recognise/my_part", "Nieuw")
        await versions(run)
        await choose_word(run, "Alles terug")
        await run.press("enter", "enter", "enter", "escape")
        assert session(run).plan.recognise.my_part == "Nieuw"


async def test_what_was_taken_back_stays_so_after_a_restart(home: Path) -> None:
    async with example(home) as run:
        before, plan_id = session(run).plan.recognise.my_part, session(run).plan_id
        export(run)
        session(run).put("recognise/my_part", "Nieuw")
        await versions(run)
        await choose_word(run, "Alles terug")
        await choose_button(run, "Zet alles terug")
        await run.pause()
    async with Verbeterplan(home, plan_id).run_test() as run:
        await run.pause()
        assert session(run).plan.recognise.my_part == before
        await run.press("ctrl+z")
        assert session(run).plan.recognise.my_part == "Nieuw"


async def test_an_order_goes_back_and_nothing_else_of_the_list(home: Path) -> None:
    async with example(home) as run:
        export(run)
        goals = [each.id for each in session(run).plan.ideate.goals]
        session(run).put(f"ideate/goals/{goals[0]}/text", "Herschreven")
        session(run).move(f"ideate/goals/{goals[0]}", 1)
        screen = await versions(run)
        assert screen.compared
        row = next(n for n, (found, _) in enumerate(screen.compared.rows) if found.kind == "order")
        await run.press("enter", *["down"] * row, "enter")
        await choose_button(run, "Zet dit terug")
        await run.pause()
        assert [each.id for each in session(run).plan.ideate.goals] == goals
        assert session(run).plan.ideate.goals[0].text == "Herschreven"
